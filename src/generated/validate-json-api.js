// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";

exports.validate0 = validate20;
const schema31 = {"type":"object","reference":"JSON:API 1.1, Document Structure","additionalProperties":false,"allOf":[{"reference":"JSON:API 1.1, Error Objects","required":["errors"],"properties":{"errors":true}}],"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"errors":{"reference":"JSON:API 1.1, Error Objects","type":"array","items":{"$ref":"#/$defs/error"}},"meta":{"$ref":"#/$defs/meta"},"jsonapi":{"reference":"JSON:API 1.1, JSON:API Object","type":"object","additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"version":{"type":"string"},"ext":{"type":"array","items":{"type":"string","format":"uri"}},"profile":{"type":"array","items":{"type":"string","format":"uri"}},"meta":{"$ref":"#/$defs/meta"}}},"links":{"reference":"JSON:API 1.1, Links","type":"object","additionalProperties":{"$ref":"#/$defs/link"},"patternProperties":{"^@":true}}},"$defs":{"error":{"reference":"JSON:API 1.1, Error Objects","type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"id":{"type":"string"},"links":{"reference":"JSON:API 1.1, Error Objects","type":"object","additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"about":{"$ref":"#/$defs/link"},"type":{"$ref":"#/$defs/link"}}},"status":{"type":"string","pattern":"^[1-5][0-9]{2}$"},"code":{"type":"string"},"title":{"type":"string"},"detail":{"type":"string"},"source":{"reference":"JSON:API 1.1, Error Objects","type":"object","additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"pointer":{"type":"string","format":"json-pointer"},"parameter":{"type":"string"},"header":{"type":"string"}}},"meta":{"$ref":"#/$defs/meta"}}},"link":{"reference":"JSON:API 1.1, Links","anyOf":[{"type":"string","format":"uri-reference"},{"type":"null"},{"$ref":"#/$defs/linkObject"}]},"linkObject":{"reference":"JSON:API 1.1, Link objects","type":"object","required":["href"],"additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"href":{"type":"string","format":"uri-reference"},"rel":{"type":"string"},"describedby":{"$ref":"#/$defs/link"},"title":{"type":"string"},"type":{"type":"string"},"hreflang":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"meta":{"$ref":"#/$defs/meta"}}},"meta":{"reference":"JSON:API 1.1, Meta Information","type":"object"}}};
const schema35 = {"reference":"JSON:API 1.1, Meta Information","type":"object"};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^@", "u");
const pattern5 = new RegExp("^[A-Za-z0-9]+:", "u");
const schema32 = {"reference":"JSON:API 1.1, Error Objects","type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"id":{"type":"string"},"links":{"reference":"JSON:API 1.1, Error Objects","type":"object","additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"about":{"$ref":"#/$defs/link"},"type":{"$ref":"#/$defs/link"}}},"status":{"type":"string","pattern":"^[1-5][0-9]{2}$"},"code":{"type":"string"},"title":{"type":"string"},"detail":{"type":"string"},"source":{"reference":"JSON:API 1.1, Error Objects","type":"object","additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"pointer":{"type":"string","format":"json-pointer"},"parameter":{"type":"string"},"header":{"type":"string"}}},"meta":{"$ref":"#/$defs/meta"}}};
const pattern12 = new RegExp("^[1-5][0-9]{2}$", "u");
const schema33 = {"reference":"JSON:API 1.1, Links","anyOf":[{"type":"string","format":"uri-reference"},{"type":"null"},{"$ref":"#/$defs/linkObject"}]};
const formats0 = require("../core/values/uri").uris.reference;
const schema34 = {"reference":"JSON:API 1.1, Link objects","type":"object","required":["href"],"additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"href":{"type":"string","format":"uri-reference"},"rel":{"type":"string"},"describedby":{"$ref":"#/$defs/link"},"title":{"type":"string"},"type":{"type":"string"},"hreflang":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"meta":{"$ref":"#/$defs/meta"}}};
const wrapper0 = {validate: validate22};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.href === undefined) || (!(func0.call(data, "href")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "href"},message:"must have required property '"+"href"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "href") || (key0 === "rel")) || (key0 === "describedby")) || (key0 === "title")) || (key0 === "type")) || (key0 === "hreflang")) || (key0 === "meta")) || (pattern4.test(key0))) || (pattern5.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.href !== undefined && func0.call(data, "href")){
let data0 = data.href;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err2 = {instancePath:instancePath+"/href",schemaPath:"#/properties/href/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rel !== undefined && func0.call(data, "rel")){
if(typeof data.rel !== "string"){
const err4 = {instancePath:instancePath+"/rel",schemaPath:"#/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.describedby !== undefined && func0.call(data, "describedby")){
if(!(wrapper0.validate(data.describedby, {instancePath:instancePath+"/describedby",parentData:data,parentDataProperty:"describedby",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hreflang !== undefined && func0.call(data, "hreflang")){
let data5 = data.hreflang;
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/hreflang",schemaPath:"#/properties/hreflang/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
const _errs15 = errors;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err8 = {instancePath:instancePath+"/hreflang/" + i0,schemaPath:"#/properties/hreflang/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/hreflang",schemaPath:"#/properties/hreflang/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err10 = {instancePath:instancePath+"/hreflang",schemaPath:"#/properties/hreflang/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data7 = data.meta;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err11 = {instancePath:instancePath+"/meta",schemaPath:"#/$defs/meta/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
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
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data !== null){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};

const formats4 = /^(?:\/(?:[^~/]|~0|~1)*)*$/;

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((((key0 === "id") || (key0 === "links")) || (key0 === "status")) || (key0 === "code")) || (key0 === "title")) || (key0 === "detail")) || (key0 === "source")) || (key0 === "meta")) || (pattern4.test(key0))) || (pattern5.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data1 = data.links;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
if(!((((key1 === "about") || (key1 === "type")) || (pattern4.test(key1))) || (pattern5.test(key1)))){
const err3 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.about !== undefined && func0.call(data1, "about")){
if(!(validate22(data1.about, {instancePath:instancePath+"/links/about",parentData:data1,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data1.type !== undefined && func0.call(data1, "type")){
if(!(validate22(data1.type, {instancePath:instancePath+"/links/type",parentData:data1,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
let data4 = data.status;
if(typeof data4 === "string"){
if(!pattern12.test(data4)){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/pattern",keyword:"pattern",params:{pattern: "^[1-5][0-9]{2}$"},message:"must match pattern \""+"^[1-5][0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
if(typeof data.code !== "string"){
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.detail !== undefined && func0.call(data, "detail")){
if(typeof data.detail !== "string"){
const err9 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data8 = data.source;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 of Object.keys(data8)){
if(!(((((key2 === "pointer") || (key2 === "parameter")) || (key2 === "header")) || (pattern4.test(key2))) || (pattern5.test(key2)))){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.pointer !== undefined && func0.call(data8, "pointer")){
let data9 = data8.pointer;
if(typeof data9 === "string"){
if(!(formats4.test(data9))){
const err11 = {instancePath:instancePath+"/source/pointer",schemaPath:"#/properties/source/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\""};
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
const err12 = {instancePath:instancePath+"/source/pointer",schemaPath:"#/properties/source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.parameter !== undefined && func0.call(data8, "parameter")){
if(typeof data8.parameter !== "string"){
const err13 = {instancePath:instancePath+"/source/parameter",schemaPath:"#/properties/source/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.header !== undefined && func0.call(data8, "header")){
if(typeof data8.header !== "string"){
const err14 = {instancePath:instancePath+"/source/header",schemaPath:"#/properties/source/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data12 = data.meta;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err16 = {instancePath:instancePath+"/meta",schemaPath:"#/$defs/meta/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats6 = require("../core/values/uri").uris.absolute;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err0 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "errors") || (key0 === "meta")) || (key0 === "jsonapi")) || (key0 === "links")) || (pattern4.test(key0))) || (pattern5.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.errors !== undefined && func0.call(data, "errors")){
let data0 = data.errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data2 = data.meta;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {instancePath:instancePath+"/meta",schemaPath:"#/$defs/meta/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.jsonapi !== undefined && func0.call(data, "jsonapi")){
let data3 = data.jsonapi;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
if(!((((((key1 === "version") || (key1 === "ext")) || (key1 === "profile")) || (key1 === "meta")) || (pattern4.test(key1))) || (pattern5.test(key1)))){
const err4 = {instancePath:instancePath+"/jsonapi",schemaPath:"#/properties/jsonapi/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.version !== undefined && func0.call(data3, "version")){
if(typeof data3.version !== "string"){
const err5 = {instancePath:instancePath+"/jsonapi/version",schemaPath:"#/properties/jsonapi/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.ext !== undefined && func0.call(data3, "ext")){
let data5 = data3.ext;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!(formats6.test(data6))){
const err6 = {instancePath:instancePath+"/jsonapi/ext/" + i1,schemaPath:"#/properties/jsonapi/properties/ext/items/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/jsonapi/ext/" + i1,schemaPath:"#/properties/jsonapi/properties/ext/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/jsonapi/ext",schemaPath:"#/properties/jsonapi/properties/ext/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.profile !== undefined && func0.call(data3, "profile")){
let data7 = data3.profile;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!(formats6.test(data8))){
const err9 = {instancePath:instancePath+"/jsonapi/profile/" + i2,schemaPath:"#/properties/jsonapi/properties/profile/items/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
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
const err10 = {instancePath:instancePath+"/jsonapi/profile/" + i2,schemaPath:"#/properties/jsonapi/properties/profile/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/jsonapi/profile",schemaPath:"#/properties/jsonapi/properties/profile/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.meta !== undefined && func0.call(data3, "meta")){
let data9 = data3.meta;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err12 = {instancePath:instancePath+"/jsonapi/meta",schemaPath:"#/$defs/meta/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath:instancePath+"/jsonapi",schemaPath:"#/properties/jsonapi/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data10 = data.links;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 of Object.keys(data10)){
if(!(pattern4.test(key2))){
if(!(validate22(data10[key2], {instancePath:instancePath+"/links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.validate1 = validate29;
const schema39 = {"type":"object","properties":{"errors":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"detail":{"type":"string","minLength":1}}}}}};

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
if(data.errors !== undefined && func0.call(data, "errors")){
let data0 = data.errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code !== undefined && func0.call(data1, "code")){
let data2 = data1.code;
if(typeof data2 === "string"){
if(data2.length < 1){
const err0 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"#/properties/errors/items/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err1 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"#/properties/errors/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(data3.length < 1){
const err2 = {instancePath:instancePath+"/errors/" + i0+"/title",schemaPath:"#/properties/errors/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/errors/" + i0+"/title",schemaPath:"#/properties/errors/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.detail !== undefined && func0.call(data1, "detail")){
let data4 = data1.detail;
if(typeof data4 === "string"){
if(data4.length < 1){
const err4 = {instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"#/properties/errors/items/properties/detail/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"#/properties/errors/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};

exports["validate"] = exports["validate0"];
exports["validateStrictly"] = exports["validate1"];
