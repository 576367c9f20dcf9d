// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";

exports.validate0 = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"error-catalog.schema.json","type":"object","required":["errors"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"format":{"$ref":"#/$defs/format"},"extends":{"type":"string","enum":["standard"]},"codes":{"type":"string","enum":["listed","any"]},"codeCase":{"type":"string","enum":["as-is"]},"content":{"$ref":"#/$defs/content"},"leaks":{"$ref":"#/$defs/severity"},"strict":{"type":"boolean"},"rules":{"$ref":"#/$defs/rules"},"headers":{"type":"object","propertyNames":{"pattern":"^[45][0-9]{2}$"},"additionalProperties":{"$ref":"#/$defs/headerDuties"},"properties":{}},"errors":{"type":"array","items":{"$ref":"#/$defs/error"}},"operations":{"type":"array","items":{"$ref":"#/$defs/operation"}},"enforce":{"type":"object","properties":{"baseUrl":{"oneOf":[{"$ref":"#/$defs/baseUrl"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/baseUrl"}}]}},"additionalProperties":false},"warnings":{"type":"array","items":{"$ref":"#/$defs/warning"}}},"$defs":{"baseUrl":{"type":"string","pattern":"^https?://"},"error":{"type":"object","required":["code","status"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^\\S+$"},"status":{"type":"integer","minimum":200,"maximum":599},"message":{"type":"string","pattern":"\\S"},"messagePattern":{"type":"string","minLength":1},"title":{"type":"string","pattern":"\\S"},"type":{"type":"string","pattern":"^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},"description":{"type":"string","pattern":"\\S"},"details":{"anyOf":[{"type":"string","enum":["none","optional","required"]},{"$ref":"#/$defs/jsonSchema"}]},"extensions":{"$ref":"#/$defs/jsonSchema"},"headers":{"$ref":"#/$defs/headerDuties"},"headerSchemas":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"$ref":"#/$defs/headerSchema"}},"content":{"$ref":"#/$defs/content"},"leaks":{"$ref":"#/$defs/severity"},"rules":{"$ref":"#/$defs/rules"},"format":{"$ref":"#/$defs/format"}}},"operation":{"type":"object","required":["method","path","errors"],"additionalProperties":false,"properties":{"method":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"path":{"type":"string","pattern":"^/"},"basePaths":{"type":"array","items":{"type":"string","pattern":"^/.*[^/]$"}},"reference":{"type":"string","minLength":1},"errors":{"type":"object","propertyNames":{"pattern":"^([45][0-9]{2}|[45]xx|default)$"},"additionalProperties":{"type":"array","items":{"type":"string"}},"properties":{}}}},"headerSchema":{"type":"object","required":["schema"],"additionalProperties":false,"properties":{"schema":{"$ref":"#/$defs/jsonSchema"},"shape":{"type":"string","enum":["list","object","json"]},"explode":{"type":"boolean"}}},"warning":{"type":"object","required":["at","problem","remedy"],"additionalProperties":false,"properties":{"at":{"type":"string"},"problem":{"type":"string"},"remedy":{"type":"string"},"places":{"type":"array","items":{"$ref":"#/$defs/warningPlace"}}}},"warningPlace":{"type":"object","required":["at"],"additionalProperties":false,"properties":{"at":{"type":"string"},"operation":{"type":"string"},"status":{"type":"string"},"mediaType":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"format":{"anyOf":[{"type":"string","pattern":"^\\S(.*\\S)?$"},{"$ref":"format.schema.json"}]},"severity":{"type":"string","enum":["must","should","off"]},"content":{"type":"string","enum":["required","none","any"]},"headerDuties":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"$ref":"#/$defs/severity"},"properties":{}},"rules":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/severity"},"properties":{}},"jsonSchema":{"anyOf":[{"type":"object"},{"type":"boolean"}]}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\S(.*\\S)?$", "u");
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"format.schema.json","type":"object","required":["id","title","summary","reference","mediaTypes","parameters","schema","codeCase","members","crossChecks","cannotCarry","template"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"reference":{"type":"string","pattern":"\\S"},"mediaTypes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"}},"mediaRange":{"type":"string","pattern":"^[^/\\s]+/[^/]+$"},"parameters":{"anyOf":[{"type":"string","enum":["any"]},{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9a-z-]+$"}}]},"parametersReference":{"type":"string","pattern":"\\S"},"content":{"type":"string","enum":["text"]},"within":{"type":"object","required":["statuses","when"],"additionalProperties":false,"properties":{"statuses":{"anyOf":[{"type":"string","enum":["2xx"]},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"integer","minimum":200,"maximum":299}}]},"when":{"$ref":"#/$defs/jsonSchema"}}},"pattern":{"type":"string"},"schema":{"$ref":"#/$defs/jsonSchema"},"strictSchema":{"$ref":"#/$defs/jsonSchema"},"codeCase":{"type":"string","enum":["snake","upper-snake","camel","pascal","kebab","as-is"]},"members":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/place"},"message":{"$ref":"#/$defs/place"},"title":{"$ref":"#/$defs/place"},"type":{"$ref":"#/$defs/place"},"uris":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/jsonPointer"}}}},"codeOptional":{"type":"boolean"},"blankTypes":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"\\S"}},"details":{"$ref":"#/$defs/details"},"extensions":{"$ref":"#/$defs/jsonPointer"},"crossChecks":{"type":"array","items":{"$ref":"#/$defs/crossCheck"}},"cannotCarry":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["code","message","message-with-details","details","extensions","details.code","details.pointer","details.message"]}},"template":{"$ref":"#/$defs/template"},"examples":{"type":"object","required":["valid","invalid"],"additionalProperties":false,"properties":{"valid":{"type":"array","items":{"$ref":"#/$defs/example"}},"invalid":{"type":"array","items":{"$ref":"#/$defs/example","type":"object","required":["rules"],"properties":{"rules":true}}}}}},"$defs":{"jsonPointer":{"type":"string","pattern":"^(/([^~/]|~[01])*)*$"},"place":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/jsonPointer"}}]},"jsonSchema":{"anyOf":[{"type":"object"},{"type":"boolean"}]},"renderedPart":{"type":"string","enum":["code","message","title","type","status","status-string","phrase","path","timestamp"]},"template":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/jsonPointer"},"additionalProperties":{"anyOf":[{"$ref":"#/$defs/renderedPart"},{"$ref":"#/$defs/partOrElse"},{"$ref":"#/$defs/constant"},{"$ref":"#/$defs/filledText"}]}},"filledText":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string","pattern":"\\S"}}},"partOrElse":{"type":"object","required":["part","otherwise"],"additionalProperties":false,"properties":{"part":{"$ref":"#/$defs/renderedPart"},"otherwise":{}}},"constant":{"type":"object","required":["const"],"additionalProperties":false,"properties":{"const":{}}},"detailsShape":{"type":"string","enum":["objects","strings","map"]},"details":{"type":"object","required":["at","shape"],"additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/jsonPointer"},"shape":{"$ref":"#/$defs/detailsShape"},"alsoRead":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/detailsShape"}},"single":{"type":"boolean"},"errorFirst":{"$ref":"#/$defs/jsonPointer"},"pointer":{"$ref":"#/$defs/jsonPointer"},"pointerForm":{"type":"string","enum":["pointer","fragment","path","name"]},"pointerPrefix":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"code":{"$ref":"#/$defs/jsonPointer"},"message":{"$ref":"#/$defs/jsonPointer"},"eachAlso":{"$ref":"#/$defs/template"},"also":{"$ref":"#/$defs/template"}}},"crossCheck":{"type":"object","required":["rule","at","severity","reference"],"additionalProperties":false,"properties":{"rule":{"type":"string","enum":["status-member","title-member"]},"at":{"$ref":"#/$defs/place"},"severity":{"type":"string","enum":["must","should"]},"reference":{"type":"string","pattern":"\\S"},"localisable":{"type":"boolean"},"when":{"type":"object","required":["at","absentOr"],"additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/jsonPointer"},"absentOr":{"type":"array","uniqueItems":true,"items":{"type":"string"}}}}}},"example":{"type":"object","required":["source","status"],"additionalProperties":false,"properties":{"source":{"type":"string","pattern":"\\S"},"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"type":"string"}},"body":{},"text":{"type":"string"},"rules":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}},"not":{"required":["body","text"],"properties":{"body":true,"text":true}}}}};
const func27 = require("ajv/dist/runtime/equal").default;
const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern9 = new RegExp("^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$", "u");
const pattern10 = new RegExp("^[^/\\s]+/[^/]+$", "u");
const pattern11 = new RegExp("^[!#$%&'*+.^_`|~0-9a-z-]+$", "u");
const pattern13 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
const pattern28 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern13.test(data)){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema41 = {"type":"object","required":["at","shape"],"additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/jsonPointer"},"shape":{"$ref":"#/$defs/detailsShape"},"alsoRead":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/detailsShape"}},"single":{"type":"boolean"},"errorFirst":{"$ref":"#/$defs/jsonPointer"},"pointer":{"$ref":"#/$defs/jsonPointer"},"pointerForm":{"type":"string","enum":["pointer","fragment","path","name"]},"pointerPrefix":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"code":{"$ref":"#/$defs/jsonPointer"},"message":{"$ref":"#/$defs/jsonPointer"},"eachAlso":{"$ref":"#/$defs/template"},"also":{"$ref":"#/$defs/template"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.part === undefined) || (!(func0.call(data, "part")))){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.otherwise === undefined) || (!(func0.call(data, "otherwise")))){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "part") || (key0 === "otherwise"))){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.part !== undefined && func0.call(data, "part")){
let data0 = data.part;
if(typeof data0 !== "string"){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((data0 === "code") || (data0 === "message")) || (data0 === "title")) || (data0 === "type")) || (data0 === "status")) || (data0 === "status-string")) || (data0 === "phrase")) || (data0 === "path")) || (data0 === "timestamp"))){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern13.test(key0)){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data0 !== "string"){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((data0 === "code") || (data0 === "message")) || (data0 === "title")) || (data0 === "type")) || (data0 === "status")) || (data0 === "status-string")) || (data0 === "phrase")) || (data0 === "path")) || (data0 === "timestamp"))){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs10 = errors;
if(!(validate30(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs11 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.const === undefined) || (!(func0.call(data0, "const")))){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key2 of Object.keys(data0)){
if(!(key2 === "const")){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs15 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.text === undefined) || (!(func0.call(data0, "text")))){
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key3 of Object.keys(data0)){
if(!(key3 === "text")){
const err10 = 0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.text !== undefined && func0.call(data0, "text")){
let data1 = data0.text;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err11 = 0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = 0;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid3){
const err14 = 0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = 0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.shape === undefined) || (!(func0.call(data, "shape")))){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema41.properties, key0))){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
let data0 = data.at;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.shape !== undefined && func0.call(data, "shape")){
let data1 = data.shape;
if(typeof data1 !== "string"){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "objects") || (data1 === "strings")) || (data1 === "map"))){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.alsoRead !== undefined && func0.call(data, "alsoRead")){
let data2 = data.alsoRead;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "objects") || (data3 === "strings")) || (data3 === "map"))){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data2[i1], data2[j0])){
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = 0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.single !== undefined && func0.call(data, "single")){
if(typeof data.single !== "boolean"){
const err11 = 0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.errorFirst !== undefined && func0.call(data, "errorFirst")){
let data5 = data.errorFirst;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err12 = 0;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data6 = data.pointer;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err14 = 0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = 0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.pointerForm !== undefined && func0.call(data, "pointerForm")){
let data7 = data.pointerForm;
if(typeof data7 !== "string"){
const err16 = 0;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data7 === "pointer") || (data7 === "fragment")) || (data7 === "path")) || (data7 === "name"))){
const err17 = 0;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.pointerPrefix !== undefined && func0.call(data, "pointerPrefix")){
let data8 = data.pointerPrefix;
const _errs24 = errors;
let valid9 = false;
const _errs25 = errors;
if(typeof data8 !== "string"){
const err18 = 0;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid9 = valid9 || _valid0;
const _errs27 = errors;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
if(typeof data8[i2] !== "string"){
const err19 = 0;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = 0;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const err21 = 0;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data10 = data.code;
if(typeof data10 === "string"){
if(!pattern13.test(data10)){
const err22 = 0;
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = 0;
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data11 = data.message;
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
const err24 = 0;
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = 0;
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.eachAlso !== undefined && func0.call(data, "eachAlso")){
if(!(validate29(data.eachAlso, {instancePath:instancePath+"/eachAlso",parentData:data,parentDataProperty:"eachAlso",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.also !== undefined && func0.call(data, "also")){
if(!(validate29(data.also, {instancePath:instancePath+"/also",parentData:data,parentDataProperty:"also",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = 0;
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rule === undefined) || (!(func0.call(data, "rule")))){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.reference === undefined) || (!(func0.call(data, "reference")))){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "rule") || (key0 === "at")) || (key0 === "severity")) || (key0 === "reference")) || (key0 === "localisable")) || (key0 === "when"))){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data0 = data.rule;
if(typeof data0 !== "string"){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data0 === "status-member") || (data0 === "title-member"))){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
if(!(validate23(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data2 = data.severity;
if(typeof data2 !== "string"){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "must") || (data2 === "should"))){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reference !== undefined && func0.call(data, "reference")){
let data3 = data.reference;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = 0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.localisable !== undefined && func0.call(data, "localisable")){
if(typeof data.localisable !== "boolean"){
const err11 = 0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.when !== undefined && func0.call(data, "when")){
let data5 = data.when;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.at === undefined) || (!(func0.call(data5, "at")))){
const err12 = 0;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data5.absentOr === undefined) || (!(func0.call(data5, "absentOr")))){
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 of Object.keys(data5)){
if(!((key1 === "at") || (key1 === "absentOr"))){
const err14 = 0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.at !== undefined && func0.call(data5, "at")){
let data6 = data5.at;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err15 = 0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = 0;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.absentOr !== undefined && func0.call(data5, "absentOr")){
let data7 = data5.absentOr;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err17 = 0;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = 0;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = 0;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = 0;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = 0;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="format.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.reference === undefined) || (!(func0.call(data, "reference")))){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.mediaTypes === undefined) || (!(func0.call(data, "mediaTypes")))){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.schema === undefined) || (!(func0.call(data, "schema")))){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.codeCase === undefined) || (!(func0.call(data, "codeCase")))){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.members === undefined) || (!(func0.call(data, "members")))){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.crossChecks === undefined) || (!(func0.call(data, "crossChecks")))){
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.cannotCarry === undefined) || (!(func0.call(data, "cannotCarry")))){
const err10 = 0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.template === undefined) || (!(func0.call(data, "template")))){
const err11 = 0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema33.properties, key0))){
const err12 = 0;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err14 = 0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = 0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err16 = 0;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = 0;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err18 = 0;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = 0;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.reference !== undefined && func0.call(data, "reference")){
let data4 = data.reference;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err20 = 0;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = 0;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.mediaTypes !== undefined && func0.call(data, "mediaTypes")){
let data5 = data.mediaTypes;
if(Array.isArray(data5)){
if(data5.length < 1){
const err22 = 0;
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
const err23 = 0;
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = 0;
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err25 = 0;
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err26 = 0;
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.mediaRange !== undefined && func0.call(data, "mediaRange")){
let data7 = data.mediaRange;
if(typeof data7 === "string"){
if(!pattern10.test(data7)){
const err27 = 0;
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = 0;
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data8 = data.parameters;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(typeof data8 !== "string"){
const err29 = 0;
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(data8 === "any")){
const err30 = 0;
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
const _errs22 = errors;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err31 = 0;
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = 0;
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err33 = 0;
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err34 = 0;
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err35 = 0;
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.parametersReference !== undefined && func0.call(data, "parametersReference")){
let data10 = data.parametersReference;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err36 = 0;
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = 0;
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data11 = data.content;
if(typeof data11 !== "string"){
const err38 = 0;
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(data11 === "text")){
const err39 = 0;
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.within !== undefined && func0.call(data, "within")){
let data12 = data.within;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.statuses === undefined) || (!(func0.call(data12, "statuses")))){
const err40 = 0;
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data12.when === undefined) || (!(func0.call(data12, "when")))){
const err41 = 0;
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key1 of Object.keys(data12)){
if(!((key1 === "statuses") || (key1 === "when"))){
const err42 = 0;
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.statuses !== undefined && func0.call(data12, "statuses")){
let data13 = data12.statuses;
const _errs34 = errors;
let valid9 = false;
const _errs35 = errors;
if(typeof data13 !== "string"){
const err43 = 0;
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(data13 === "2xx")){
const err44 = 0;
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid9 = valid9 || _valid1;
const _errs37 = errors;
if(Array.isArray(data13)){
if(data13.length < 1){
const err45 = 0;
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err46 = 0;
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 299 || isNaN(data14)){
const err47 = 0;
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data14 < 200 || isNaN(data14)){
const err48 = 0;
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
let i5 = data13.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data13[i5];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err49 = 0;
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err50 = 0;
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err51 = 0;
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data12.when !== undefined && func0.call(data12, "when")){
let data15 = data12.when;
const _errs43 = errors;
let valid14 = false;
const _errs44 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err52 = 0;
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid14 = valid14 || _valid2;
const _errs46 = errors;
if(typeof data15 !== "boolean"){
const err53 = 0;
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid14 = valid14 || _valid2;
if(!valid14){
const err54 = 0;
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err55 = 0;
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
if(typeof data.pattern !== "string"){
const err56 = 0;
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.schema !== undefined && func0.call(data, "schema")){
let data17 = data.schema;
const _errs52 = errors;
let valid16 = false;
const _errs53 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err57 = 0;
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid16 = valid16 || _valid3;
const _errs55 = errors;
if(typeof data17 !== "boolean"){
const err58 = 0;
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const err59 = 0;
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.strictSchema !== undefined && func0.call(data, "strictSchema")){
let data18 = data.strictSchema;
const _errs59 = errors;
let valid18 = false;
const _errs60 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err60 = 0;
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid4 = _errs60 === errors;
valid18 = valid18 || _valid4;
const _errs62 = errors;
if(typeof data18 !== "boolean"){
const err61 = 0;
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid4 = _errs62 === errors;
valid18 = valid18 || _valid4;
if(!valid18){
const err62 = 0;
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
}
if(data.codeCase !== undefined && func0.call(data, "codeCase")){
let data19 = data.codeCase;
if(typeof data19 !== "string"){
const err63 = 0;
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((((((data19 === "snake") || (data19 === "upper-snake")) || (data19 === "camel")) || (data19 === "pascal")) || (data19 === "kebab")) || (data19 === "as-is"))){
const err64 = 0;
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data20 = data.members;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key2 of Object.keys(data20)){
if(!(((((key2 === "code") || (key2 === "message")) || (key2 === "title")) || (key2 === "type")) || (key2 === "uris"))){
const err65 = 0;
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data20.code !== undefined && func0.call(data20, "code")){
if(!(validate23(data20.code, {instancePath:instancePath+"/members/code",parentData:data20,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data20.message !== undefined && func0.call(data20, "message")){
if(!(validate23(data20.message, {instancePath:instancePath+"/members/message",parentData:data20,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data20.title !== undefined && func0.call(data20, "title")){
if(!(validate23(data20.title, {instancePath:instancePath+"/members/title",parentData:data20,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data20.type !== undefined && func0.call(data20, "type")){
if(!(validate23(data20.type, {instancePath:instancePath+"/members/type",parentData:data20,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data20.uris !== undefined && func0.call(data20, "uris")){
let data25 = data20.uris;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i6=0; i6<len3; i6++){
let data26 = data25[i6];
if(typeof data26 === "string"){
if(!pattern13.test(data26)){
const err66 = 0;
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = 0;
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
let i7 = data25.length;
let j3;
if(i7 > 1){
outer0:
for(;i7--;){
for(j3 = i7; j3--;){
if(func27(data25[i7], data25[j3])){
const err68 = 0;
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err69 = 0;
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = 0;
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.codeOptional !== undefined && func0.call(data, "codeOptional")){
if(typeof data.codeOptional !== "boolean"){
const err71 = 0;
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.blankTypes !== undefined && func0.call(data, "blankTypes")){
let data28 = data.blankTypes;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i8=0; i8<len4; i8++){
let data29 = data28[i8];
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err72 = 0;
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = 0;
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
let i9 = data28.length;
let j4;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data28[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j4 = indices3[item3];
const err74 = 0;
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
const err75 = 0;
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate28(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data31 = data.extensions;
if(typeof data31 === "string"){
if(!pattern13.test(data31)){
const err76 = 0;
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = 0;
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.crossChecks !== undefined && func0.call(data, "crossChecks")){
let data32 = data.crossChecks;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i10=0; i10<len5; i10++){
if(!(validate35(data32[i10], {instancePath:instancePath+"/crossChecks/" + i10,parentData:data32,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = 0;
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.cannotCarry !== undefined && func0.call(data, "cannotCarry")){
let data34 = data.cannotCarry;
if(Array.isArray(data34)){
const len6 = data34.length;
for(let i11=0; i11<len6; i11++){
let data35 = data34[i11];
if(typeof data35 !== "string"){
const err79 = 0;
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!((((((((data35 === "code") || (data35 === "message")) || (data35 === "message-with-details")) || (data35 === "details")) || (data35 === "extensions")) || (data35 === "details.code")) || (data35 === "details.pointer")) || (data35 === "details.message"))){
const err80 = 0;
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
let i12 = data34.length;
let j5;
if(i12 > 1){
const indices4 = {};
for(;i12--;){
let item4 = data34[i12];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j5 = indices4[item4];
const err81 = 0;
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
break;
}
indices4[item4] = i12;
}
}
}
else {
const err82 = 0;
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.template !== undefined && func0.call(data, "template")){
if(!(validate29(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.examples !== undefined && func0.call(data, "examples")){
let data37 = data.examples;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.valid === undefined) || (!(func0.call(data37, "valid")))){
const err83 = 0;
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((data37.invalid === undefined) || (!(func0.call(data37, "invalid")))){
const err84 = 0;
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key3 of Object.keys(data37)){
if(!((key3 === "valid") || (key3 === "invalid"))){
const err85 = 0;
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data37.valid !== undefined && func0.call(data37, "valid")){
let data38 = data37.valid;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i13=0; i13<len7; i13++){
let data39 = data38[i13];
const _errs104 = errors;
const _errs105 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing0;
if((((data39.body === undefined) || (!(func0.call(data39, "body")))) && (missing0 = "body")) || (((data39.text === undefined) || (!(func0.call(data39, "text")))) && (missing0 = "text"))){
const err86 = 0;
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var valid37 = _errs105 === errors;
if(valid37){
const err87 = 0;
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.source === undefined) || (!(func0.call(data39, "source")))){
const err88 = 0;
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((data39.status === undefined) || (!(func0.call(data39, "status")))){
const err89 = 0;
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key4 of Object.keys(data39)){
if(!((((((key4 === "source") || (key4 === "status")) || (key4 === "headers")) || (key4 === "body")) || (key4 === "text")) || (key4 === "rules"))){
const err90 = 0;
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data39.source !== undefined && func0.call(data39, "source")){
let data40 = data39.source;
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
const err91 = 0;
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = 0;
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data39.status !== undefined && func0.call(data39, "status")){
let data41 = data39.status;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err93 = 0;
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 599 || isNaN(data41)){
const err94 = 0;
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data41 < 100 || isNaN(data41)){
const err95 = 0;
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data39.headers !== undefined && func0.call(data39, "headers")){
let data42 = data39.headers;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key5 of Object.keys(data42)){
const _errs113 = errors;
if(typeof key5 === "string"){
if(!pattern28.test(key5)){
const err96 = 0;
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
var valid39 = _errs113 === errors;
if(!valid39){
const err97 = 0;
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
for(const key6 of Object.keys(data42)){
if(typeof data42[key6] !== "string"){
const err98 = 0;
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = 0;
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data39.text !== undefined && func0.call(data39, "text")){
if(typeof data39.text !== "string"){
const err100 = 0;
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data39.rules !== undefined && func0.call(data39, "rules")){
let data45 = data39.rules;
if(Array.isArray(data45)){
if(data45.length < 1){
const err101 = 0;
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len8 = data45.length;
for(let i14=0; i14<len8; i14++){
let data46 = data45[i14];
if(typeof data46 === "string"){
if(!pattern5.test(data46)){
const err102 = 0;
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = 0;
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = 0;
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = 0;
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = 0;
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data37.invalid !== undefined && func0.call(data37, "invalid")){
let data47 = data37.invalid;
if(Array.isArray(data47)){
const len9 = data47.length;
for(let i15=0; i15<len9; i15++){
let data48 = data47[i15];
const _errs128 = errors;
const _errs129 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing1;
if((((data48.body === undefined) || (!(func0.call(data48, "body")))) && (missing1 = "body")) || (((data48.text === undefined) || (!(func0.call(data48, "text")))) && (missing1 = "text"))){
const err107 = 0;
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
var valid46 = _errs129 === errors;
if(valid46){
const err108 = 0;
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.source === undefined) || (!(func0.call(data48, "source")))){
const err109 = 0;
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((data48.status === undefined) || (!(func0.call(data48, "status")))){
const err110 = 0;
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key7 of Object.keys(data48)){
if(!((((((key7 === "source") || (key7 === "status")) || (key7 === "headers")) || (key7 === "body")) || (key7 === "text")) || (key7 === "rules"))){
const err111 = 0;
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data48.source !== undefined && func0.call(data48, "source")){
let data49 = data48.source;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
const err112 = 0;
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = 0;
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data48.status !== undefined && func0.call(data48, "status")){
let data50 = data48.status;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err114 = 0;
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 599 || isNaN(data50)){
const err115 = 0;
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data50 < 100 || isNaN(data50)){
const err116 = 0;
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data48.headers !== undefined && func0.call(data48, "headers")){
let data51 = data48.headers;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key8 of Object.keys(data51)){
const _errs137 = errors;
if(typeof key8 === "string"){
if(!pattern28.test(key8)){
const err117 = 0;
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var valid48 = _errs137 === errors;
if(!valid48){
const err118 = 0;
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
for(const key9 of Object.keys(data51)){
if(typeof data51[key9] !== "string"){
const err119 = 0;
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = 0;
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data48.text !== undefined && func0.call(data48, "text")){
if(typeof data48.text !== "string"){
const err121 = 0;
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data48.rules !== undefined && func0.call(data48, "rules")){
let data54 = data48.rules;
if(Array.isArray(data54)){
if(data54.length < 1){
const err122 = 0;
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len10 = data54.length;
for(let i16=0; i16<len10; i16++){
let data55 = data54[i16];
if(typeof data55 === "string"){
if(!pattern5.test(data55)){
const err123 = 0;
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = 0;
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = 0;
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = 0;
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.rules === undefined) || (!(func0.call(data48, "rules")))){
const err127 = 0;
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = 0;
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = 0;
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = 0;
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = 0;
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if(typeof data0 !== "string"){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "must") || (data0 === "should")) || (data0 === "off"))){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern28.test(key0)){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if(typeof data0 !== "string"){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "must") || (data0 === "should")) || (data0 === "off"))){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"object","required":["code","status"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^\\S+$"},"status":{"type":"integer","minimum":200,"maximum":599},"message":{"type":"string","pattern":"\\S"},"messagePattern":{"type":"string","minLength":1},"title":{"type":"string","pattern":"\\S"},"type":{"type":"string","pattern":"^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},"description":{"type":"string","pattern":"\\S"},"details":{"anyOf":[{"type":"string","enum":["none","optional","required"]},{"$ref":"#/$defs/jsonSchema"}]},"extensions":{"$ref":"#/$defs/jsonSchema"},"headers":{"$ref":"#/$defs/headerDuties"},"headerSchemas":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"$ref":"#/$defs/headerSchema"}},"content":{"$ref":"#/$defs/content"},"leaks":{"$ref":"#/$defs/severity"},"rules":{"$ref":"#/$defs/rules"},"format":{"$ref":"#/$defs/format"}}};
const pattern36 = new RegExp("^\\S+$", "u");
const pattern39 = new RegExp("^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.schema === undefined) || (!(func0.call(data, "schema")))){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "schema") || (key0 === "shape")) || (key0 === "explode"))){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.schema !== undefined && func0.call(data, "schema")){
let data0 = data.schema;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(typeof data0 !== "boolean"){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.shape !== undefined && func0.call(data, "shape")){
let data1 = data.shape;
if(typeof data1 !== "string"){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "list") || (data1 === "object")) || (data1 === "json"))){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.explode !== undefined && func0.call(data, "explode")){
if(typeof data.explode !== "boolean"){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema67.properties, key0))){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data0 = data.code;
if(typeof data0 === "string"){
if(!pattern36.test(data0)){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 200 || isNaN(data1)){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data2 = data.message;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.messagePattern !== undefined && func0.call(data, "messagePattern")){
let data3 = data.messagePattern;
if(typeof data3 === "string"){
if(data3.length < 1){
const err10 = 0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = 0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data4 = data.title;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err12 = 0;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data5 = data.type;
if(typeof data5 === "string"){
if(!pattern39.test(data5)){
const err14 = 0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = 0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data6 = data.description;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err16 = 0;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = 0;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
let data7 = data.details;
const _errs17 = errors;
let valid1 = false;
const _errs18 = errors;
if(typeof data7 !== "string"){
const err18 = 0;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data7 === "none") || (data7 === "optional")) || (data7 === "required"))){
const err19 = 0;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid1 = valid1 || _valid0;
const _errs20 = errors;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err20 = 0;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid3 = valid3 || _valid1;
const _errs25 = errors;
if(typeof data7 !== "boolean"){
const err21 = 0;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err22 = 0;
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err23 = 0;
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data8 = data.extensions;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err24 = 0;
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid5 = valid5 || _valid2;
const _errs32 = errors;
if(typeof data8 !== "boolean"){
const err25 = 0;
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err26 = 0;
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.headers !== undefined && func0.call(data, "headers")){
if(!(validate43(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.headerSchemas !== undefined && func0.call(data, "headerSchemas")){
let data10 = data.headerSchemas;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 of Object.keys(data10)){
const _errs37 = errors;
if(typeof key1 === "string"){
if(!pattern28.test(key1)){
const err27 = 0;
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid6 = _errs37 === errors;
if(!valid6){
const err28 = 0;
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key2 of Object.keys(data10)){
if(!(validate47(data10[key2], {instancePath:instancePath+"/headerSchemas/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = 0;
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data12 = data.content;
if(typeof data12 !== "string"){
const err30 = 0;
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data12 === "required") || (data12 === "none")) || (data12 === "any"))){
const err31 = 0;
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.leaks !== undefined && func0.call(data, "leaks")){
let data13 = data.leaks;
if(typeof data13 !== "string"){
const err32 = 0;
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((data13 === "must") || (data13 === "should")) || (data13 === "off"))){
const err33 = 0;
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
if(!(validate41(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined && func0.call(data, "format")){
if(!(validate21(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = 0;
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.problem === undefined) || (!(func0.call(data, "problem")))){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.remedy === undefined) || (!(func0.call(data, "remedy")))){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "at") || (key0 === "problem")) || (key0 === "remedy")) || (key0 === "places"))){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
if(typeof data.at !== "string"){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.problem !== undefined && func0.call(data, "problem")){
if(typeof data.problem !== "string"){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.remedy !== undefined && func0.call(data, "remedy")){
if(typeof data.remedy !== "string"){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.places !== undefined && func0.call(data, "places")){
let data3 = data.places;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.at === undefined) || (!(func0.call(data4, "at")))){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((((((key1 === "at") || (key1 === "operation")) || (key1 === "status")) || (key1 === "mediaType")) || (key1 === "file")) || (key1 === "line"))){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.at !== undefined && func0.call(data4, "at")){
if(typeof data4.at !== "string"){
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.operation !== undefined && func0.call(data4, "operation")){
if(typeof data4.operation !== "string"){
const err10 = 0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.status !== undefined && func0.call(data4, "status")){
if(typeof data4.status !== "string"){
const err11 = 0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.mediaType !== undefined && func0.call(data4, "mediaType")){
if(typeof data4.mediaType !== "string"){
const err12 = 0;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.file !== undefined && func0.call(data4, "file")){
if(typeof data4.file !== "string"){
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.line !== undefined && func0.call(data4, "line")){
let data10 = data4.line;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err14 = 0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err15 = 0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = 0;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = 0;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = 0;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern34 = new RegExp("^[45][0-9]{2}$", "u");
const pattern43 = new RegExp("^/", "u");
const pattern44 = new RegExp("^/.*[^/]$", "u");
const pattern45 = new RegExp("^([45][0-9]{2}|[45]xx|default)$", "u");
const pattern46 = new RegExp("^https?://", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="error-catalog.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.errors === undefined) || (!(func0.call(data, "errors")))){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
if(!(validate21(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
let data2 = data.extends;
if(typeof data2 !== "string"){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data2 === "standard")){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.codes !== undefined && func0.call(data, "codes")){
let data3 = data.codes;
if(typeof data3 !== "string"){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "listed") || (data3 === "any"))){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.codeCase !== undefined && func0.call(data, "codeCase")){
let data4 = data.codeCase;
if(typeof data4 !== "string"){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data4 === "as-is")){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data5 = data.content;
if(typeof data5 !== "string"){
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data5 === "required") || (data5 === "none")) || (data5 === "any"))){
const err10 = 0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.leaks !== undefined && func0.call(data, "leaks")){
let data6 = data.leaks;
if(typeof data6 !== "string"){
const err11 = 0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data6 === "must") || (data6 === "should")) || (data6 === "off"))){
const err12 = 0;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.strict !== undefined && func0.call(data, "strict")){
if(typeof data.strict !== "boolean"){
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
if(!(validate41(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined && func0.call(data, "headers")){
let data9 = data.headers;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 of Object.keys(data9)){
const _errs22 = errors;
if(typeof key1 === "string"){
if(!pattern34.test(key1)){
const err14 = 0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid3 = _errs22 === errors;
if(!valid3){
const err15 = 0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key2 of Object.keys(data9)){
if(!(validate43(data9[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = 0;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.errors !== undefined && func0.call(data, "errors")){
let data11 = data.errors;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate45(data11[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = 0;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.operations !== undefined && func0.call(data, "operations")){
let data13 = data.operations;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.method === undefined) || (!(func0.call(data14, "method")))){
const err18 = 0;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data14.path === undefined) || (!(func0.call(data14, "path")))){
const err19 = 0;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data14.errors === undefined) || (!(func0.call(data14, "errors")))){
const err20 = 0;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 of Object.keys(data14)){
if(!(((((key3 === "method") || (key3 === "path")) || (key3 === "basePaths")) || (key3 === "reference")) || (key3 === "errors"))){
const err21 = 0;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.method !== undefined && func0.call(data14, "method")){
let data15 = data14.method;
if(typeof data15 === "string"){
if(!pattern28.test(data15)){
const err22 = 0;
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = 0;
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data14.path !== undefined && func0.call(data14, "path")){
let data16 = data14.path;
if(typeof data16 === "string"){
if(!pattern43.test(data16)){
const err24 = 0;
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = 0;
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.basePaths !== undefined && func0.call(data14, "basePaths")){
let data17 = data14.basePaths;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 === "string"){
if(!pattern44.test(data18)){
const err26 = 0;
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = 0;
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = 0;
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.reference !== undefined && func0.call(data14, "reference")){
let data19 = data14.reference;
if(typeof data19 === "string"){
if(data19.length < 1){
const err29 = 0;
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = 0;
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.errors !== undefined && func0.call(data14, "errors")){
let data20 = data14.errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 of Object.keys(data20)){
const _errs46 = errors;
if(typeof key4 === "string"){
if(!pattern45.test(key4)){
const err31 = 0;
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid13 = _errs46 === errors;
if(!valid13){
const err32 = 0;
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key5 of Object.keys(data20)){
let data21 = data20[key5];
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(typeof data21[i3] !== "string"){
const err33 = 0;
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = 0;
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = 0;
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = 0;
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = 0;
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.enforce !== undefined && func0.call(data, "enforce")){
let data23 = data.enforce;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 of Object.keys(data23)){
if(!(key6 === "baseUrl")){
const err38 = 0;
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data23.baseUrl !== undefined && func0.call(data23, "baseUrl")){
let data24 = data23.baseUrl;
const _errs56 = errors;
let valid18 = false;
let passing0 = null;
const _errs57 = errors;
if(typeof data24 === "string"){
if(!pattern46.test(data24)){
const err39 = 0;
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = 0;
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs57 === errors;
if(_valid0){
valid18 = true;
passing0 = 0;
}
const _errs60 = errors;
if(Array.isArray(data24)){
if(data24.length < 1){
const err41 = 0;
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(typeof data25 === "string"){
if(!pattern46.test(data25)){
const err42 = 0;
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = 0;
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = 0;
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs60 === errors;
if(_valid0 && valid18){
valid18 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid18 = true;
passing0 = 1;
}
}
if(!valid18){
const err45 = 0;
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err46 = 0;
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.warnings !== undefined && func0.call(data, "warnings")){
let data26 = data.warnings;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(!(validate52(data26[i5], {instancePath:instancePath+"/warnings/" + i5,parentData:data26,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = 0;
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = 0;
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog"] = exports["validate0"];
