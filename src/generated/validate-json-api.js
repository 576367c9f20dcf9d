// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";

exports.validate0 = validate20;
const schema31 = {"type":"object","required":["errors"],"additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/error"}},"meta":{"type":"object"},"jsonapi":{"type":"object"},"links":{"type":"object"}},"$defs":{"error":{"type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"id":{"type":"string"},"links":{"type":"object","propertyNames":{"enum":["about","type"]}},"status":{"type":"string","pattern":"^[1-5][0-9]{2}$"},"code":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"detail":{"type":"string","minLength":1},"source":{"type":"object","properties":{"pointer":{"type":"string","format":"json-pointer"},"parameter":{"type":"string"},"header":{"type":"string"}}},"meta":{"type":"object"}}}}};
const schema32 = {"type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^@":true,"^[A-Za-z0-9]+:":true},"properties":{"id":{"type":"string"},"links":{"type":"object","propertyNames":{"enum":["about","type"]}},"status":{"type":"string","pattern":"^[1-5][0-9]{2}$"},"code":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"detail":{"type":"string","minLength":1},"source":{"type":"object","properties":{"pointer":{"type":"string","format":"json-pointer"},"parameter":{"type":"string"},"header":{"type":"string"}}},"meta":{"type":"object"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^@", "u");
const pattern5 = new RegExp("^[A-Za-z0-9]+:", "u");
const pattern8 = new RegExp("^[1-5][0-9]{2}$", "u");
const formats0 = /^(?:\/(?:[^~/]|~0|~1)*)*$/;

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
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
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err2 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/$defs/error/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((((((((((key1 === "id") || (key1 === "links")) || (key1 === "status")) || (key1 === "code")) || (key1 === "title")) || (key1 === "detail")) || (key1 === "source")) || (key1 === "meta")) || (pattern4.test(key1))) || (pattern5.test(key1)))){
const err3 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/$defs/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
if(typeof data1.id !== "string"){
const err4 = {instancePath:instancePath+"/errors/" + i0+"/id",schemaPath:"#/$defs/error/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.links !== undefined && func0.call(data1, "links")){
let data3 = data1.links;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 of Object.keys(data3)){
const _errs12 = errors;
if(!((key2 === "about") || (key2 === "type"))){
const err5 = {instancePath:instancePath+"/errors/" + i0+"/links",schemaPath:"#/$defs/error/properties/links/propertyNames/enum",keyword:"enum",params:{allowedValues: schema32.properties.links.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid5 = _errs12 === errors;
if(!valid5){
const err6 = {instancePath:instancePath+"/errors/" + i0+"/links",schemaPath:"#/$defs/error/properties/links/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
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
const err7 = {instancePath:instancePath+"/errors/" + i0+"/links",schemaPath:"#/$defs/error/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.status !== undefined && func0.call(data1, "status")){
let data4 = data1.status;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err8 = {instancePath:instancePath+"/errors/" + i0+"/status",schemaPath:"#/$defs/error/properties/status/pattern",keyword:"pattern",params:{pattern: "^[1-5][0-9]{2}$"},message:"must match pattern \""+"^[1-5][0-9]{2}$"+"\""};
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
const err9 = {instancePath:instancePath+"/errors/" + i0+"/status",schemaPath:"#/$defs/error/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.code !== undefined && func0.call(data1, "code")){
let data5 = data1.code;
if(typeof data5 === "string"){
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"#/$defs/error/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"#/$defs/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data6 = data1.title;
if(typeof data6 === "string"){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/errors/" + i0+"/title",schemaPath:"#/$defs/error/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/errors/" + i0+"/title",schemaPath:"#/$defs/error/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.detail !== undefined && func0.call(data1, "detail")){
let data7 = data1.detail;
if(typeof data7 === "string"){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"#/$defs/error/properties/detail/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err15 = {instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"#/$defs/error/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.source !== undefined && func0.call(data1, "source")){
let data8 = data1.source;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.pointer !== undefined && func0.call(data8, "pointer")){
let data9 = data8.pointer;
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
const err16 = {instancePath:instancePath+"/errors/" + i0+"/source/pointer",schemaPath:"#/$defs/error/properties/source/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\""};
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
const err17 = {instancePath:instancePath+"/errors/" + i0+"/source/pointer",schemaPath:"#/$defs/error/properties/source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.parameter !== undefined && func0.call(data8, "parameter")){
if(typeof data8.parameter !== "string"){
const err18 = {instancePath:instancePath+"/errors/" + i0+"/source/parameter",schemaPath:"#/$defs/error/properties/source/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.header !== undefined && func0.call(data8, "header")){
if(typeof data8.header !== "string"){
const err19 = {instancePath:instancePath+"/errors/" + i0+"/source/header",schemaPath:"#/$defs/error/properties/source/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/errors/" + i0+"/source",schemaPath:"#/$defs/error/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.meta !== undefined && func0.call(data1, "meta")){
let data12 = data1.meta;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err21 = {instancePath:instancePath+"/errors/" + i0+"/meta",schemaPath:"#/$defs/error/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/$defs/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data13 = data.meta;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err24 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.jsonapi !== undefined && func0.call(data, "jsonapi")){
let data14 = data.jsonapi;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err25 = {instancePath:instancePath+"/jsonapi",schemaPath:"#/properties/jsonapi/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data15 = data.links;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err26 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["validate"] = exports["validate0"];
