// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";

exports.validate0 = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"error-catalog.schema.json","type":"object","required":["errors"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"format":{"$ref":"#/$defs/format"},"extends":{"type":"string","enum":["standard"]},"codes":{"type":"string","enum":["listed","any"]},"codeCase":{"type":"string","enum":["as-is"]},"typeTemplate":{"type":"string","pattern":"\\S"},"content":{"$ref":"#/$defs/content"},"leaks":{"$ref":"#/$defs/severity"},"secrets":{"type":"array","items":{"type":"string","minLength":2,"maxLength":100,"pattern":"\\p{L}"},"uniqueItems":true},"strict":{"type":"boolean"},"rules":{"$ref":"#/$defs/rules"},"headers":{"type":"object","propertyNames":{"pattern":"^[45][0-9]{2}$"},"additionalProperties":{"$ref":"#/$defs/headerDuties"},"properties":{}},"errors":{"type":"array","items":{"$ref":"#/$defs/error"}},"operations":{"type":"array","items":{"$ref":"#/$defs/operation"}},"compatibility":{"type":"object","propertyNames":{"pattern":"^[a-z]+(-[a-z]+)*$"},"additionalProperties":{"$ref":"#/$defs/changeLevel"},"properties":{}},"enforce":{"type":"object","properties":{"baseUrl":{"oneOf":[{"$ref":"#/$defs/baseUrl"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/baseUrl"}}]}},"additionalProperties":false},"warnings":{"type":"array","items":{"$ref":"#/$defs/warning"}}},"$defs":{"baseUrl":{"type":"string","pattern":"^https?://"},"error":{"type":"object","required":["code","status"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^\\S+$"},"status":{"type":"integer","minimum":200,"maximum":599},"examples":{"type":"array","items":{}},"message":{"type":"string","pattern":"\\S"},"messagePattern":{"type":"string","minLength":1},"title":{"type":"string","pattern":"\\S"},"type":{"type":"string","pattern":"^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},"description":{"type":"string","pattern":"\\S"},"details":{"anyOf":[{"type":"string","enum":["none","optional","required"]},{"$ref":"#/$defs/jsonSchema"}]},"extensions":{"$ref":"#/$defs/jsonSchema"},"headers":{"$ref":"#/$defs/headerDuties"},"headerSchemas":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"$ref":"#/$defs/headerSchema"}},"content":{"$ref":"#/$defs/content"},"leaks":{"$ref":"#/$defs/severity"},"rules":{"$ref":"#/$defs/rules"},"format":{"$ref":"#/$defs/format"}}},"operation":{"type":"object","required":["method","path","errors"],"additionalProperties":false,"properties":{"method":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"path":{"type":"string","pattern":"^/"},"basePaths":{"type":"array","items":{"type":"string","pattern":"^/.*[^/]$"}},"reference":{"type":"string","minLength":1},"examples":{"type":"object","additionalProperties":{"type":"array","items":{}}},"errors":{"type":"object","propertyNames":{"pattern":"^([45][0-9]{2}|[45]xx|default)$"},"additionalProperties":{"type":"array","items":{"type":"string"}},"properties":{}}}},"headerSchema":{"type":"object","required":["schema"],"additionalProperties":false,"properties":{"schema":{"$ref":"#/$defs/jsonSchema"},"shape":{"type":"string","enum":["list","object","json"]},"explode":{"type":"boolean"}}},"warning":{"type":"object","required":["at","problem","remedy"],"additionalProperties":false,"properties":{"at":{"type":"string"},"problem":{"type":"string"},"remedy":{"type":"string"},"places":{"type":"array","items":{"$ref":"#/$defs/warningPlace"}}}},"warningPlace":{"type":"object","required":["at"],"additionalProperties":false,"properties":{"at":{"type":"string"},"operation":{"type":"string"},"status":{"type":"string"},"mediaType":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"format":{"anyOf":[{"type":"string","pattern":"^\\S(.*\\S)?$"},{"$ref":"format.schema.json"}]},"severity":{"type":"string","enum":["must","should","off"]},"changeLevel":{"type":"string","enum":["major","minor","patch"]},"content":{"type":"string","enum":["required","none","any"]},"headerDuties":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"$ref":"#/$defs/severity"},"properties":{}},"rules":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/severity"},"properties":{}},"jsonSchema":{"anyOf":[{"type":"object"},{"type":"boolean"}]}}};
const func0 = Object.prototype.hasOwnProperty;
const func196 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^\\S(.*\\S)?$", "u");
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"format.schema.json","type":"object","if":{"type":"object","required":["extends"],"properties":{"extends":{}}},"then":true,"else":{"type":"object","required":["id","title","summary","reference","mediaTypes","parameters","schema","codeCase","members","crossChecks","cannotCarry","template"],"properties":{"id":{},"title":{},"summary":{},"reference":{},"mediaTypes":{},"parameters":{},"schema":{},"codeCase":{},"members":{"type":"object","additionalProperties":{"not":{"type":"null"}}},"crossChecks":{},"cannotCarry":{},"template":{"type":"object","additionalProperties":{"not":{"type":"null"}}},"details":{"type":"object","required":["at","shape"],"properties":{"at":{},"shape":{}},"additionalProperties":{"not":{"type":"null"}}},"extensions":{"type":"string"},"within":{"type":"object","required":["statuses","when"],"properties":{"statuses":{},"when":{}},"additionalProperties":{"not":{"type":"null"}}},"codeField":{"type":"object","required":["name"],"properties":{"name":{}},"additionalProperties":{"not":{"type":"null"}}}}},"additionalProperties":false,"properties":{"$schema":{"type":"string"},"extends":{"type":"string","pattern":"^\\S(.*\\S)?$"},"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"reference":{"type":"string","pattern":"\\S"},"mediaTypes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"}},"mediaRange":{"type":"string","pattern":"^[^/\\s]+/[^/]+$"},"parameters":{"anyOf":[{"type":"string","enum":["any"]},{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9a-z-]+$"}}]},"parametersReference":{"type":"string","pattern":"\\S"},"content":{"type":"string","enum":["text"]},"within":{"type":["object","null"],"additionalProperties":false,"properties":{"statuses":{"anyOf":[{"type":"string","enum":["2xx"]},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"integer","minimum":200,"maximum":299}}]},"when":{"$ref":"#/$defs/jsonSchema"},"batches":{"type":"boolean"},"schema":{"anyOf":[{"$ref":"#/$defs/jsonSchema"},{"type":"null"}]}}},"pattern":{"type":"string"},"schema":{"$ref":"#/$defs/jsonSchema"},"strictSchema":{"$ref":"#/$defs/jsonSchema"},"codeCase":{"type":"string","enum":["snake","upper-snake","camel","pascal","kebab","as-is"]},"codeField":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"pattern":{"type":["string","null"]}}},"members":{"type":"object","additionalProperties":false,"properties":{"code":{"anyOf":[{"$ref":"#/$defs/place"},{"type":"null"}]},"message":{"anyOf":[{"$ref":"#/$defs/place"},{"type":"null"}]},"title":{"anyOf":[{"$ref":"#/$defs/place"},{"type":"null"}]},"type":{"anyOf":[{"$ref":"#/$defs/place"},{"type":"null"}]},"uris":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/jsonPointer"}}}},"codeOptional":{"type":"boolean"},"blankTypes":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"\\S"}},"details":{"anyOf":[{"$ref":"#/$defs/details"},{"type":"null"}]},"extensions":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"null"}]},"crossChecks":{"type":"array","items":{"$ref":"#/$defs/crossCheck"}},"cannotCarry":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["code","message","message-with-details","details","extensions","details.code","details.pointer","details.message"]}},"template":{"$ref":"#/$defs/template"},"examples":{"type":"object","required":["valid","invalid"],"additionalProperties":false,"properties":{"valid":{"type":"array","items":{"$ref":"#/$defs/example"}},"invalid":{"type":"array","items":{"$ref":"#/$defs/example","type":"object","required":["rules"],"properties":{"rules":true}}}}}},"$defs":{"jsonPointer":{"type":"string","pattern":"^(/([^~/]|~[01])*)*$"},"place":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/jsonPointer"}}]},"jsonSchema":{"anyOf":[{"type":"object"},{"type":"boolean"}]},"renderedPart":{"type":"string","enum":["code","message","title","type","status","status-string","phrase","path","timestamp"]},"template":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/jsonPointer"},"additionalProperties":{"anyOf":[{"$ref":"#/$defs/renderedPart"},{"$ref":"#/$defs/partOrElse"},{"$ref":"#/$defs/constant"},{"$ref":"#/$defs/filledText"},{"$ref":"#/$defs/byStatus"},{"type":"null"}]}},"filledText":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string","pattern":"\\S"}}},"partOrElse":{"type":"object","required":["part","otherwise"],"additionalProperties":false,"properties":{"part":{"$ref":"#/$defs/renderedPart"},"otherwise":{}}},"constant":{"type":"object","required":["const"],"additionalProperties":false,"properties":{"const":{}}},"byStatus":{"type":"object","required":["byStatus"],"additionalProperties":false,"properties":{"byStatus":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^([245][0-9]{2}|[245]xx)$"},"additionalProperties":true}}},"detailsShape":{"type":"string","enum":["objects","strings","map","tree"]},"details":{"type":"object","additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/place"},"shape":{"$ref":"#/$defs/detailsShape"},"alsoRead":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/detailsShape"}},"single":{"type":"boolean"},"alone":{"type":"boolean"},"general":{"type":"string","pattern":"\\S"},"errorFirst":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"null"}]},"pointer":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"null"}]},"pointerForm":{"type":"string","enum":["pointer","fragment","path","name"]},"pointerPrefix":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"code":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"null"}]},"message":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"null"}]},"eachAlso":{"$ref":"#/$defs/template"},"also":{"$ref":"#/$defs/template"}}},"crossCheck":{"type":"object","required":["rule","at","severity","reference"],"additionalProperties":false,"properties":{"rule":{"type":"string","enum":["status-member","title-member"]},"at":{"$ref":"#/$defs/place"},"severity":{"type":"string","enum":["must","should"]},"reference":{"type":"string","pattern":"\\S"},"localisable":{"type":"boolean"},"when":{"type":"object","required":["at","absentOr"],"additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/jsonPointer"},"absentOr":{"type":"array","uniqueItems":true,"items":{"type":"string"}}}}}},"example":{"type":"object","required":["source","status"],"additionalProperties":false,"properties":{"source":{"type":"string","pattern":"\\S"},"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"type":"string"}},"body":{},"text":{"type":"string"},"rules":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}},"not":{"required":["body","text"],"properties":{"body":true,"text":true}}}}};
const func27 = require("ajv/dist/runtime/equal").default;
const pattern6 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("\\S", "u");
const pattern10 = new RegExp("^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$", "u");
const pattern11 = new RegExp("^[^/\\s]+/[^/]+$", "u");
const pattern12 = new RegExp("^[!#$%&'*+.^_`|~0-9a-z-]+$", "u");
const pattern14 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern15 = new RegExp("^(/([^~/]|~[01])*)*$", "u");

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
if(!pattern15.test(data)){
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
if(!pattern15.test(data0)){
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

const schema42 = {"type":"object","additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/place"},"shape":{"$ref":"#/$defs/detailsShape"},"alsoRead":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/detailsShape"}},"single":{"type":"boolean"},"alone":{"type":"boolean"},"general":{"type":"string","pattern":"\\S"},"errorFirst":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"null"}]},"pointer":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"null"}]},"pointerForm":{"type":"string","enum":["pointer","fragment","path","name"]},"pointerPrefix":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"code":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"null"}]},"message":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"null"}]},"eachAlso":{"$ref":"#/$defs/template"},"also":{"$ref":"#/$defs/template"}}};
const pattern26 = new RegExp("^([245][0-9]{2}|[245]xx)$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!pattern15.test(key0)){
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
if(!(validate31(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!pattern7.test(data1)){
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
const _errs21 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.byStatus === undefined) || (!(func0.call(data0, "byStatus")))){
const err14 = 0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key4 of Object.keys(data0)){
if(!(key4 === "byStatus")){
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
if(data0.byStatus !== undefined && func0.call(data0, "byStatus")){
let data2 = data0.byStatus;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err16 = 0;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key5 of Object.keys(data2)){
const _errs27 = errors;
if(typeof key5 === "string"){
if(!pattern26.test(key5)){
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
var valid10 = _errs27 === errors;
if(!valid10){
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
var _valid0 = _errs21 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs29 = errors;
if(data0 !== null){
const err21 = 0;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid3 = valid3 || _valid0;
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
const err23 = 0;
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
for(const key0 of Object.keys(data)){
if(!(func0.call(schema42.properties, key0))){
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
if(data.at !== undefined && func0.call(data, "at")){
if(!(validate23(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.shape !== undefined && func0.call(data, "shape")){
let data1 = data.shape;
if(typeof data1 !== "string"){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data1 === "objects") || (data1 === "strings")) || (data1 === "map")) || (data1 === "tree"))){
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
if(data.alsoRead !== undefined && func0.call(data, "alsoRead")){
let data2 = data.alsoRead;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data3 === "objects") || (data3 === "strings")) || (data3 === "map")) || (data3 === "tree"))){
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
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data2[i1], data2[j0])){
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
}
if(data.single !== undefined && func0.call(data, "single")){
if(typeof data.single !== "boolean"){
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
if(data.alone !== undefined && func0.call(data, "alone")){
if(typeof data.alone !== "boolean"){
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
if(data.general !== undefined && func0.call(data, "general")){
let data6 = data.general;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
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
if(data.errorFirst !== undefined && func0.call(data, "errorFirst")){
let data7 = data.errorFirst;
const _errs18 = errors;
let valid6 = false;
const _errs19 = errors;
if(typeof data7 === "string"){
if(!pattern15.test(data7)){
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
var _valid0 = _errs19 === errors;
valid6 = valid6 || _valid0;
const _errs22 = errors;
if(data7 !== null){
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
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
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data8 = data.pointer;
const _errs25 = errors;
let valid8 = false;
const _errs26 = errors;
if(typeof data8 === "string"){
if(!pattern15.test(data8)){
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
var _valid1 = _errs26 === errors;
valid8 = valid8 || _valid1;
const _errs29 = errors;
if(data8 !== null){
const err17 = 0;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err18 = 0;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.pointerForm !== undefined && func0.call(data, "pointerForm")){
let data9 = data.pointerForm;
if(typeof data9 !== "string"){
const err19 = 0;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data9 === "pointer") || (data9 === "fragment")) || (data9 === "path")) || (data9 === "name"))){
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
if(data.pointerPrefix !== undefined && func0.call(data, "pointerPrefix")){
let data10 = data.pointerPrefix;
const _errs34 = errors;
let valid10 = false;
const _errs35 = errors;
if(typeof data10 !== "string"){
const err21 = 0;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid10 = valid10 || _valid2;
const _errs37 = errors;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
if(typeof data10[i2] !== "string"){
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
var _valid2 = _errs37 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err24 = 0;
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
if(data.code !== undefined && func0.call(data, "code")){
let data12 = data.code;
const _errs42 = errors;
let valid13 = false;
const _errs43 = errors;
if(typeof data12 === "string"){
if(!pattern15.test(data12)){
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
var _valid3 = _errs43 === errors;
valid13 = valid13 || _valid3;
const _errs46 = errors;
if(data12 !== null){
const err27 = 0;
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid3 = _errs46 === errors;
valid13 = valid13 || _valid3;
if(!valid13){
const err28 = 0;
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data13 = data.message;
const _errs49 = errors;
let valid15 = false;
const _errs50 = errors;
if(typeof data13 === "string"){
if(!pattern15.test(data13)){
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
var _valid4 = _errs50 === errors;
valid15 = valid15 || _valid4;
const _errs53 = errors;
if(data13 !== null){
const err31 = 0;
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const err32 = 0;
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.eachAlso !== undefined && func0.call(data, "eachAlso")){
if(!(validate30(data.eachAlso, {instancePath:instancePath+"/eachAlso",parentData:data,parentDataProperty:"eachAlso",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.also !== undefined && func0.call(data, "also")){
if(!(validate30(data.also, {instancePath:instancePath+"/also",parentData:data,parentDataProperty:"also",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = 0;
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
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
if(!pattern7.test(data3)){
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
if(!pattern15.test(data6)){
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
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.extends === undefined) || (!(func0.call(data, "extends")))) && (missing0 = "extends")){
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
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.reference === undefined) || (!(func0.call(data, "reference")))){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.mediaTypes === undefined) || (!(func0.call(data, "mediaTypes")))){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.schema === undefined) || (!(func0.call(data, "schema")))){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.codeCase === undefined) || (!(func0.call(data, "codeCase")))){
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.members === undefined) || (!(func0.call(data, "members")))){
const err10 = 0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.crossChecks === undefined) || (!(func0.call(data, "crossChecks")))){
const err11 = 0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.cannotCarry === undefined) || (!(func0.call(data, "cannotCarry")))){
const err12 = 0;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.template === undefined) || (!(func0.call(data, "template")))){
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.members !== undefined && func0.call(data, "members")){
let data0 = data.members;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
const _errs10 = errors;
const _errs11 = errors;
if(data0[key0] !== null){
const err14 = 0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid3 = _errs11 === errors;
if(valid3){
const err15 = 0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
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
if(data.template !== undefined && func0.call(data, "template")){
let data2 = data.template;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
const _errs17 = errors;
const _errs18 = errors;
if(data2[key1] !== null){
const err17 = 0;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs18 === errors;
if(valid5){
const err18 = 0;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
if(data.details !== undefined && func0.call(data, "details")){
let data4 = data.details;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.at === undefined) || (!(func0.call(data4, "at")))){
const err20 = 0;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data4.shape === undefined) || (!(func0.call(data4, "shape")))){
const err21 = 0;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((key2 === "at") || (key2 === "shape"))){
const _errs24 = errors;
const _errs25 = errors;
if(data4[key2] !== null){
const err22 = 0;
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid7 = _errs25 === errors;
if(valid7){
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
if(data.extensions !== undefined && func0.call(data, "extensions")){
if(typeof data.extensions !== "string"){
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
if(data.within !== undefined && func0.call(data, "within")){
let data7 = data.within;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.statuses === undefined) || (!(func0.call(data7, "statuses")))){
const err26 = 0;
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data7.when === undefined) || (!(func0.call(data7, "when")))){
const err27 = 0;
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 of Object.keys(data7)){
if(!((key3 === "statuses") || (key3 === "when"))){
const _errs33 = errors;
const _errs34 = errors;
if(data7[key3] !== null){
const err28 = 0;
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid9 = _errs34 === errors;
if(valid9){
const err29 = 0;
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
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
if(data.codeField !== undefined && func0.call(data, "codeField")){
let data9 = data.codeField;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.name === undefined) || (!(func0.call(data9, "name")))){
const err31 = 0;
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key4 of Object.keys(data9)){
if(!(key4 === "name")){
const _errs40 = errors;
const _errs41 = errors;
if(data9[key4] !== null){
const err32 = 0;
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid11 = _errs41 === errors;
if(valid11){
const err33 = 0;
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.id = true;
props0.title = true;
props0.summary = true;
props0.reference = true;
props0.mediaTypes = true;
props0.parameters = true;
props0.schema = true;
props0.codeCase = true;
props0.members = true;
props0.crossChecks = true;
props0.cannotCarry = true;
props0.template = true;
props0.details = true;
props0.extensions = true;
props0.within = true;
props0.codeField = true;
props0.extends = true;
}
}
if(!valid0){
const err36 = 0;
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key5 of Object.keys(data)){
if(!(func0.call(schema33.properties, key5))){
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
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
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
if(data.extends !== undefined && func0.call(data, "extends")){
let data12 = data.extends;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
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
}
if(data.id !== undefined && func0.call(data, "id")){
let data13 = data.id;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err41 = 0;
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
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
if(data.title !== undefined && func0.call(data, "title")){
let data14 = data.title;
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
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
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data15 = data.summary;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err45 = 0;
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
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
if(data.reference !== undefined && func0.call(data, "reference")){
let data16 = data.reference;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
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
}
if(data.mediaTypes !== undefined && func0.call(data, "mediaTypes")){
let data17 = data.mediaTypes;
if(Array.isArray(data17)){
if(data17.length < 1){
const err49 = 0;
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 === "string"){
if(!pattern10.test(data18)){
const err50 = 0;
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = 0;
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
let i1 = data17.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data17[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err52 = 0;
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err53 = 0;
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.mediaRange !== undefined && func0.call(data, "mediaRange")){
let data19 = data.mediaRange;
if(typeof data19 === "string"){
if(!pattern11.test(data19)){
const err54 = 0;
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
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
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data20 = data.parameters;
const _errs63 = errors;
let valid16 = false;
const _errs64 = errors;
if(typeof data20 !== "string"){
const err56 = 0;
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(data20 === "any")){
const err57 = 0;
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid1 = _errs64 === errors;
valid16 = valid16 || _valid1;
const _errs66 = errors;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i2=0; i2<len1; i2++){
let data21 = data20[i2];
if(typeof data21 === "string"){
if(!pattern12.test(data21)){
const err58 = 0;
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = 0;
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let i3 = data20.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data20[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err60 = 0;
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err61 = 0;
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid1 = _errs66 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
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
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
if(data.parametersReference !== undefined && func0.call(data, "parametersReference")){
let data22 = data.parametersReference;
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err63 = 0;
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
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
if(data.content !== undefined && func0.call(data, "content")){
let data23 = data.content;
if(typeof data23 !== "string"){
const err65 = 0;
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(data23 === "text")){
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
if(data.within !== undefined && func0.call(data, "within")){
let data24 = data.within;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err67 = 0;
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key6 of Object.keys(data24)){
if(!((((key6 === "statuses") || (key6 === "when")) || (key6 === "batches")) || (key6 === "schema"))){
const err68 = 0;
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data24.statuses !== undefined && func0.call(data24, "statuses")){
let data25 = data24.statuses;
const _errs78 = errors;
let valid21 = false;
const _errs79 = errors;
if(typeof data25 !== "string"){
const err69 = 0;
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(data25 === "2xx")){
const err70 = 0;
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid2 = _errs79 === errors;
valid21 = valid21 || _valid2;
const _errs81 = errors;
if(Array.isArray(data25)){
if(data25.length < 1){
const err71 = 0;
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len2 = data25.length;
for(let i4=0; i4<len2; i4++){
let data26 = data25[i4];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err72 = 0;
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 299 || isNaN(data26)){
const err73 = 0;
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data26 < 200 || isNaN(data26)){
const err74 = 0;
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
let i5 = data25.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data25[i5];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err75 = 0;
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err76 = 0;
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid2 = _errs81 === errors;
valid21 = valid21 || _valid2;
if(!valid21){
const err77 = 0;
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
if(data24.when !== undefined && func0.call(data24, "when")){
let data27 = data24.when;
const _errs87 = errors;
let valid26 = false;
const _errs88 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err78 = 0;
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid3 = _errs88 === errors;
valid26 = valid26 || _valid3;
const _errs90 = errors;
if(typeof data27 !== "boolean"){
const err79 = 0;
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid3 = _errs90 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const err80 = 0;
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
if(data24.batches !== undefined && func0.call(data24, "batches")){
if(typeof data24.batches !== "boolean"){
const err81 = 0;
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data24.schema !== undefined && func0.call(data24, "schema")){
let data29 = data24.schema;
const _errs95 = errors;
let valid27 = false;
const _errs96 = errors;
const _errs98 = errors;
let valid29 = false;
const _errs99 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err82 = 0;
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid5 = _errs99 === errors;
valid29 = valid29 || _valid5;
const _errs101 = errors;
if(typeof data29 !== "boolean"){
const err83 = 0;
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid5 = _errs101 === errors;
valid29 = valid29 || _valid5;
if(!valid29){
const err84 = 0;
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs96 === errors;
valid27 = valid27 || _valid4;
const _errs103 = errors;
if(data29 !== null){
const err85 = 0;
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid4 = _errs103 === errors;
valid27 = valid27 || _valid4;
if(!valid27){
const err86 = 0;
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
if(typeof data.pattern !== "string"){
const err87 = 0;
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.schema !== undefined && func0.call(data, "schema")){
let data31 = data.schema;
const _errs109 = errors;
let valid31 = false;
const _errs110 = errors;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err88 = 0;
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid6 = _errs110 === errors;
valid31 = valid31 || _valid6;
const _errs112 = errors;
if(typeof data31 !== "boolean"){
const err89 = 0;
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid6 = _errs112 === errors;
valid31 = valid31 || _valid6;
if(!valid31){
const err90 = 0;
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
}
if(data.strictSchema !== undefined && func0.call(data, "strictSchema")){
let data32 = data.strictSchema;
const _errs116 = errors;
let valid33 = false;
const _errs117 = errors;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err91 = 0;
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid7 = _errs117 === errors;
valid33 = valid33 || _valid7;
const _errs119 = errors;
if(typeof data32 !== "boolean"){
const err92 = 0;
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid7 = _errs119 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const err93 = 0;
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
}
}
if(data.codeCase !== undefined && func0.call(data, "codeCase")){
let data33 = data.codeCase;
if(typeof data33 !== "string"){
const err94 = 0;
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((((((data33 === "snake") || (data33 === "upper-snake")) || (data33 === "camel")) || (data33 === "pascal")) || (data33 === "kebab")) || (data33 === "as-is"))){
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
if(data.codeField !== undefined && func0.call(data, "codeField")){
let data34 = data.codeField;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err96 = 0;
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key7 of Object.keys(data34)){
if(!((key7 === "name") || (key7 === "pattern"))){
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
if(data34.name !== undefined && func0.call(data34, "name")){
let data35 = data34.name;
if(typeof data35 === "string"){
if(!pattern14.test(data35)){
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
if(data34.pattern !== undefined && func0.call(data34, "pattern")){
let data36 = data34.pattern;
if((typeof data36 !== "string") && (data36 !== null)){
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
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data37 = data.members;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key8 of Object.keys(data37)){
if(!(((((key8 === "code") || (key8 === "message")) || (key8 === "title")) || (key8 === "type")) || (key8 === "uris"))){
const err101 = 0;
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data37.code !== undefined && func0.call(data37, "code")){
let data38 = data37.code;
const _errs134 = errors;
let valid36 = false;
const _errs135 = errors;
if(!(validate23(data38, {instancePath:instancePath+"/members/code",parentData:data37,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid8 = _errs135 === errors;
valid36 = valid36 || _valid8;
const _errs136 = errors;
if(data38 !== null){
const err102 = 0;
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid8 = _errs136 === errors;
valid36 = valid36 || _valid8;
if(!valid36){
const err103 = 0;
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
}
if(data37.message !== undefined && func0.call(data37, "message")){
let data39 = data37.message;
const _errs139 = errors;
let valid37 = false;
const _errs140 = errors;
if(!(validate23(data39, {instancePath:instancePath+"/members/message",parentData:data37,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid9 = _errs140 === errors;
valid37 = valid37 || _valid9;
const _errs141 = errors;
if(data39 !== null){
const err104 = 0;
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid9 = _errs141 === errors;
valid37 = valid37 || _valid9;
if(!valid37){
const err105 = 0;
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
}
}
if(data37.title !== undefined && func0.call(data37, "title")){
let data40 = data37.title;
const _errs144 = errors;
let valid38 = false;
const _errs145 = errors;
if(!(validate23(data40, {instancePath:instancePath+"/members/title",parentData:data37,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid10 = _errs145 === errors;
valid38 = valid38 || _valid10;
const _errs146 = errors;
if(data40 !== null){
const err106 = 0;
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid10 = _errs146 === errors;
valid38 = valid38 || _valid10;
if(!valid38){
const err107 = 0;
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data41 = data37.type;
const _errs149 = errors;
let valid39 = false;
const _errs150 = errors;
if(!(validate23(data41, {instancePath:instancePath+"/members/type",parentData:data37,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid11 = _errs150 === errors;
valid39 = valid39 || _valid11;
const _errs151 = errors;
if(data41 !== null){
const err108 = 0;
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid11 = _errs151 === errors;
valid39 = valid39 || _valid11;
if(!valid39){
const err109 = 0;
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
}
}
if(data37.uris !== undefined && func0.call(data37, "uris")){
let data42 = data37.uris;
if(Array.isArray(data42)){
const len3 = data42.length;
for(let i6=0; i6<len3; i6++){
let data43 = data42[i6];
if(typeof data43 === "string"){
if(!pattern15.test(data43)){
const err110 = 0;
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
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
let i7 = data42.length;
let j3;
if(i7 > 1){
outer0:
for(;i7--;){
for(j3 = i7; j3--;){
if(func27(data42[i7], data42[j3])){
const err112 = 0;
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
break outer0;
}
}
}
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
}
else {
const err114 = 0;
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.codeOptional !== undefined && func0.call(data, "codeOptional")){
if(typeof data.codeOptional !== "boolean"){
const err115 = 0;
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.blankTypes !== undefined && func0.call(data, "blankTypes")){
let data45 = data.blankTypes;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i8=0; i8<len4; i8++){
let data46 = data45[i8];
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
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
else {
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
let i9 = data45.length;
let j4;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data45[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j4 = indices3[item3];
const err118 = 0;
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
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
if(data.details !== undefined && func0.call(data, "details")){
let data47 = data.details;
const _errs165 = errors;
let valid47 = false;
const _errs166 = errors;
if(!(validate28(data47, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid12 = _errs166 === errors;
valid47 = valid47 || _valid12;
const _errs167 = errors;
if(data47 !== null){
const err120 = 0;
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid12 = _errs167 === errors;
valid47 = valid47 || _valid12;
if(!valid47){
const err121 = 0;
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data48 = data.extensions;
const _errs170 = errors;
let valid48 = false;
const _errs171 = errors;
if(typeof data48 === "string"){
if(!pattern15.test(data48)){
const err122 = 0;
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = 0;
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid13 = _errs171 === errors;
valid48 = valid48 || _valid13;
const _errs174 = errors;
if(data48 !== null){
const err124 = 0;
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid13 = _errs174 === errors;
valid48 = valid48 || _valid13;
if(!valid48){
const err125 = 0;
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
else {
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
}
}
if(data.crossChecks !== undefined && func0.call(data, "crossChecks")){
let data49 = data.crossChecks;
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i10=0; i10<len5; i10++){
if(!(validate36(data49[i10], {instancePath:instancePath+"/crossChecks/" + i10,parentData:data49,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
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
}
if(data.cannotCarry !== undefined && func0.call(data, "cannotCarry")){
let data51 = data.cannotCarry;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i11=0; i11<len6; i11++){
let data52 = data51[i11];
if(typeof data52 !== "string"){
const err127 = 0;
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!((((((((data52 === "code") || (data52 === "message")) || (data52 === "message-with-details")) || (data52 === "details")) || (data52 === "extensions")) || (data52 === "details.code")) || (data52 === "details.pointer")) || (data52 === "details.message"))){
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
let i12 = data51.length;
let j5;
if(i12 > 1){
const indices4 = {};
for(;i12--;){
let item4 = data51[i12];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j5 = indices4[item4];
const err129 = 0;
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
break;
}
indices4[item4] = i12;
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
if(data.template !== undefined && func0.call(data, "template")){
if(!(validate30(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.examples !== undefined && func0.call(data, "examples")){
let data54 = data.examples;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if((data54.valid === undefined) || (!(func0.call(data54, "valid")))){
const err131 = 0;
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((data54.invalid === undefined) || (!(func0.call(data54, "invalid")))){
const err132 = 0;
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key9 of Object.keys(data54)){
if(!((key9 === "valid") || (key9 === "invalid"))){
const err133 = 0;
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data54.valid !== undefined && func0.call(data54, "valid")){
let data55 = data54.valid;
if(Array.isArray(data55)){
const len7 = data55.length;
for(let i13=0; i13<len7; i13++){
let data56 = data55[i13];
const _errs192 = errors;
const _errs193 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing1;
if((((data56.body === undefined) || (!(func0.call(data56, "body")))) && (missing1 = "body")) || (((data56.text === undefined) || (!(func0.call(data56, "text")))) && (missing1 = "text"))){
const err134 = 0;
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var valid59 = _errs193 === errors;
if(valid59){
const err135 = 0;
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if((data56.source === undefined) || (!(func0.call(data56, "source")))){
const err136 = 0;
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((data56.status === undefined) || (!(func0.call(data56, "status")))){
const err137 = 0;
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key10 of Object.keys(data56)){
if(!((((((key10 === "source") || (key10 === "status")) || (key10 === "headers")) || (key10 === "body")) || (key10 === "text")) || (key10 === "rules"))){
const err138 = 0;
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data56.source !== undefined && func0.call(data56, "source")){
let data57 = data56.source;
if(typeof data57 === "string"){
if(!pattern7.test(data57)){
const err139 = 0;
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = 0;
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data56.status !== undefined && func0.call(data56, "status")){
let data58 = data56.status;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err141 = 0;
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 599 || isNaN(data58)){
const err142 = 0;
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data58 < 100 || isNaN(data58)){
const err143 = 0;
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(data56.headers !== undefined && func0.call(data56, "headers")){
let data59 = data56.headers;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key11 of Object.keys(data59)){
const _errs201 = errors;
if(typeof key11 === "string"){
if(!pattern14.test(key11)){
const err144 = 0;
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var valid61 = _errs201 === errors;
if(!valid61){
const err145 = 0;
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
for(const key12 of Object.keys(data59)){
if(typeof data59[key12] !== "string"){
const err146 = 0;
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = 0;
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data56.text !== undefined && func0.call(data56, "text")){
if(typeof data56.text !== "string"){
const err148 = 0;
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data56.rules !== undefined && func0.call(data56, "rules")){
let data62 = data56.rules;
if(Array.isArray(data62)){
if(data62.length < 1){
const err149 = 0;
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len8 = data62.length;
for(let i14=0; i14<len8; i14++){
let data63 = data62[i14];
if(typeof data63 === "string"){
if(!pattern6.test(data63)){
const err150 = 0;
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = 0;
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = 0;
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = 0;
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = 0;
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data54.invalid !== undefined && func0.call(data54, "invalid")){
let data64 = data54.invalid;
if(Array.isArray(data64)){
const len9 = data64.length;
for(let i15=0; i15<len9; i15++){
let data65 = data64[i15];
const _errs216 = errors;
const _errs217 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing2;
if((((data65.body === undefined) || (!(func0.call(data65, "body")))) && (missing2 = "body")) || (((data65.text === undefined) || (!(func0.call(data65, "text")))) && (missing2 = "text"))){
const err155 = 0;
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
var valid68 = _errs217 === errors;
if(valid68){
const err156 = 0;
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
else {
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.source === undefined) || (!(func0.call(data65, "source")))){
const err157 = 0;
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((data65.status === undefined) || (!(func0.call(data65, "status")))){
const err158 = 0;
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key13 of Object.keys(data65)){
if(!((((((key13 === "source") || (key13 === "status")) || (key13 === "headers")) || (key13 === "body")) || (key13 === "text")) || (key13 === "rules"))){
const err159 = 0;
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data65.source !== undefined && func0.call(data65, "source")){
let data66 = data65.source;
if(typeof data66 === "string"){
if(!pattern7.test(data66)){
const err160 = 0;
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = 0;
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data65.status !== undefined && func0.call(data65, "status")){
let data67 = data65.status;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err162 = 0;
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 599 || isNaN(data67)){
const err163 = 0;
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data67 < 100 || isNaN(data67)){
const err164 = 0;
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data65.headers !== undefined && func0.call(data65, "headers")){
let data68 = data65.headers;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key14 of Object.keys(data68)){
const _errs225 = errors;
if(typeof key14 === "string"){
if(!pattern14.test(key14)){
const err165 = 0;
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
var valid70 = _errs225 === errors;
if(!valid70){
const err166 = 0;
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
for(const key15 of Object.keys(data68)){
if(typeof data68[key15] !== "string"){
const err167 = 0;
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = 0;
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data65.text !== undefined && func0.call(data65, "text")){
if(typeof data65.text !== "string"){
const err169 = 0;
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data65.rules !== undefined && func0.call(data65, "rules")){
let data71 = data65.rules;
if(Array.isArray(data71)){
if(data71.length < 1){
const err170 = 0;
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const len10 = data71.length;
for(let i16=0; i16<len10; i16++){
let data72 = data71[i16];
if(typeof data72 === "string"){
if(!pattern6.test(data72)){
const err171 = 0;
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = 0;
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = 0;
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = 0;
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.rules === undefined) || (!(func0.call(data65, "rules")))){
const err175 = 0;
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = 0;
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = 0;
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = 0;
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = 0;
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
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


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
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
if(!pattern6.test(key0)){
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
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
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
if(!pattern14.test(key0)){
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
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"object","required":["code","status"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^\\S+$"},"status":{"type":"integer","minimum":200,"maximum":599},"examples":{"type":"array","items":{}},"message":{"type":"string","pattern":"\\S"},"messagePattern":{"type":"string","minLength":1},"title":{"type":"string","pattern":"\\S"},"type":{"type":"string","pattern":"^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},"description":{"type":"string","pattern":"\\S"},"details":{"anyOf":[{"type":"string","enum":["none","optional","required"]},{"$ref":"#/$defs/jsonSchema"}]},"extensions":{"$ref":"#/$defs/jsonSchema"},"headers":{"$ref":"#/$defs/headerDuties"},"headerSchemas":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"$ref":"#/$defs/headerSchema"}},"content":{"$ref":"#/$defs/content"},"leaks":{"$ref":"#/$defs/severity"},"rules":{"$ref":"#/$defs/rules"},"format":{"$ref":"#/$defs/format"}}};
const pattern41 = new RegExp("^\\S+$", "u");
const pattern44 = new RegExp("^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
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
if(!(func0.call(schema68.properties, key0))){
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
if(!pattern41.test(data0)){
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
if(data.examples !== undefined && func0.call(data, "examples")){
if(!(Array.isArray(data.examples))){
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
if(data.message !== undefined && func0.call(data, "message")){
let data3 = data.message;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
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
if(data.messagePattern !== undefined && func0.call(data, "messagePattern")){
let data4 = data.messagePattern;
if(typeof data4 === "string"){
if(data4.length < 1){
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
if(data.title !== undefined && func0.call(data, "title")){
let data5 = data.title;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
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
else {
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
if(data.type !== undefined && func0.call(data, "type")){
let data6 = data.type;
if(typeof data6 === "string"){
if(!pattern44.test(data6)){
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
if(data.description !== undefined && func0.call(data, "description")){
let data7 = data.description;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
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
}
if(data.details !== undefined && func0.call(data, "details")){
let data8 = data.details;
const _errs19 = errors;
let valid1 = false;
const _errs20 = errors;
if(typeof data8 !== "string"){
const err19 = 0;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data8 === "none") || (data8 === "optional")) || (data8 === "required"))){
const err20 = 0;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
const _errs22 = errors;
const _errs24 = errors;
let valid3 = false;
const _errs25 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
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
const _errs27 = errors;
if(typeof data8 !== "boolean"){
const err22 = 0;
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
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
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err24 = 0;
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data9 = data.extensions;
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
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
const _errs34 = errors;
if(typeof data9 !== "boolean"){
const err26 = 0;
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err27 = 0;
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.headers !== undefined && func0.call(data, "headers")){
if(!(validate44(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.headerSchemas !== undefined && func0.call(data, "headerSchemas")){
let data11 = data.headerSchemas;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 of Object.keys(data11)){
const _errs39 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
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
var valid6 = _errs39 === errors;
if(!valid6){
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
for(const key2 of Object.keys(data11)){
if(!(validate48(data11[key2], {instancePath:instancePath+"/headerSchemas/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
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
if(data.content !== undefined && func0.call(data, "content")){
let data13 = data.content;
if(typeof data13 !== "string"){
const err31 = 0;
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data13 === "required") || (data13 === "none")) || (data13 === "any"))){
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
if(data.leaks !== undefined && func0.call(data, "leaks")){
let data14 = data.leaks;
if(typeof data14 !== "string"){
const err33 = 0;
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((data14 === "must") || (data14 === "should")) || (data14 === "off"))){
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
if(data.rules !== undefined && func0.call(data, "rules")){
if(!(validate42(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
const err35 = 0;
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern37 = new RegExp("\\p{L}", "u");
const pattern39 = new RegExp("^[45][0-9]{2}$", "u");
const pattern48 = new RegExp("^/", "u");
const pattern49 = new RegExp("^/.*[^/]$", "u");
const pattern50 = new RegExp("^([45][0-9]{2}|[45]xx|default)$", "u");
const pattern51 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
const pattern52 = new RegExp("^https?://", "u");

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
if(data.typeTemplate !== undefined && func0.call(data, "typeTemplate")){
let data5 = data.typeTemplate;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
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
if(data.content !== undefined && func0.call(data, "content")){
let data6 = data.content;
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
if(!(((data6 === "required") || (data6 === "none")) || (data6 === "any"))){
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
if(data.leaks !== undefined && func0.call(data, "leaks")){
let data7 = data.leaks;
if(typeof data7 !== "string"){
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data7 === "must") || (data7 === "should")) || (data7 === "off"))){
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
if(data.secrets !== undefined && func0.call(data, "secrets")){
let data8 = data.secrets;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func196(data9) > 100){
const err15 = 0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func196(data9) < 2){
const err16 = 0;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern37.test(data9)){
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
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = 0;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices0[item0] = i1;
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
if(data.strict !== undefined && func0.call(data, "strict")){
if(typeof data.strict !== "boolean"){
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
if(data.rules !== undefined && func0.call(data, "rules")){
if(!(validate42(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined && func0.call(data, "headers")){
let data12 = data.headers;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 of Object.keys(data12)){
const _errs28 = errors;
if(typeof key1 === "string"){
if(!pattern39.test(key1)){
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
var valid6 = _errs28 === errors;
if(!valid6){
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
for(const key2 of Object.keys(data12)){
if(!(validate44(data12[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
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
if(data.errors !== undefined && func0.call(data, "errors")){
let data14 = data.errors;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i2=0; i2<len1; i2++){
if(!(validate46(data14[i2], {instancePath:instancePath+"/errors/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
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
if(data.operations !== undefined && func0.call(data, "operations")){
let data16 = data.operations;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i3=0; i3<len2; i3++){
let data17 = data16[i3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.method === undefined) || (!(func0.call(data17, "method")))){
const err26 = 0;
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data17.path === undefined) || (!(func0.call(data17, "path")))){
const err27 = 0;
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data17.errors === undefined) || (!(func0.call(data17, "errors")))){
const err28 = 0;
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 of Object.keys(data17)){
if(!((((((key3 === "method") || (key3 === "path")) || (key3 === "basePaths")) || (key3 === "reference")) || (key3 === "examples")) || (key3 === "errors"))){
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
if(data17.method !== undefined && func0.call(data17, "method")){
let data18 = data17.method;
if(typeof data18 === "string"){
if(!pattern14.test(data18)){
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
else {
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
if(data17.path !== undefined && func0.call(data17, "path")){
let data19 = data17.path;
if(typeof data19 === "string"){
if(!pattern48.test(data19)){
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
else {
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
if(data17.basePaths !== undefined && func0.call(data17, "basePaths")){
let data20 = data17.basePaths;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i4=0; i4<len3; i4++){
let data21 = data20[i4];
if(typeof data21 === "string"){
if(!pattern49.test(data21)){
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
if(data17.reference !== undefined && func0.call(data17, "reference")){
let data22 = data17.reference;
if(typeof data22 === "string"){
if(data22.length < 1){
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
else {
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
if(data17.examples !== undefined && func0.call(data17, "examples")){
let data23 = data17.examples;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 of Object.keys(data23)){
if(!(Array.isArray(data23[key4]))){
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
}
if(data17.errors !== undefined && func0.call(data17, "errors")){
let data25 = data17.errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 of Object.keys(data25)){
const _errs57 = errors;
if(typeof key5 === "string"){
if(!pattern50.test(key5)){
const err41 = 0;
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var valid17 = _errs57 === errors;
if(!valid17){
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
for(const key6 of Object.keys(data25)){
let data26 = data25[key6];
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i5=0; i5<len4; i5++){
if(typeof data26[i5] !== "string"){
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
}
}
else {
const err45 = 0;
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
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
if(data.compatibility !== undefined && func0.call(data, "compatibility")){
let data28 = data.compatibility;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 of Object.keys(data28)){
const _errs65 = errors;
if(typeof key7 === "string"){
if(!pattern51.test(key7)){
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
var valid21 = _errs65 === errors;
if(!valid21){
const err49 = 0;
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
for(const key8 of Object.keys(data28)){
let data29 = data28[key8];
if(typeof data29 !== "string"){
const err50 = 0;
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((data29 === "major") || (data29 === "minor")) || (data29 === "patch"))){
const err51 = 0;
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = 0;
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.enforce !== undefined && func0.call(data, "enforce")){
let data30 = data.enforce;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key9 of Object.keys(data30)){
if(!(key9 === "baseUrl")){
const err53 = 0;
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data30.baseUrl !== undefined && func0.call(data30, "baseUrl")){
let data31 = data30.baseUrl;
const _errs74 = errors;
let valid25 = false;
let passing0 = null;
const _errs75 = errors;
if(typeof data31 === "string"){
if(!pattern52.test(data31)){
const err54 = 0;
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
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
var _valid0 = _errs75 === errors;
if(_valid0){
valid25 = true;
passing0 = 0;
}
const _errs78 = errors;
if(Array.isArray(data31)){
if(data31.length < 1){
const err56 = 0;
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len5 = data31.length;
for(let i6=0; i6<len5; i6++){
let data32 = data31[i6];
if(typeof data32 === "string"){
if(!pattern52.test(data32)){
const err57 = 0;
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = 0;
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = 0;
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid0 = _errs78 === errors;
if(_valid0 && valid25){
valid25 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid25 = true;
passing0 = 1;
}
}
if(!valid25){
const err60 = 0;
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err61 = 0;
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.warnings !== undefined && func0.call(data, "warnings")){
let data33 = data.warnings;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i7=0; i7<len6; i7++){
if(!(validate53(data33[i7], {instancePath:instancePath+"/warnings/" + i7,parentData:data33,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = 0;
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = 0;
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog"] = exports["validate0"];
