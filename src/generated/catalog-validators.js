// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";

exports.validate0 = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"error-catalog.schema.json","title":"Error catalog","description":"The errors that an API answers with: one entry per error, written once, in whatever format the API sends.","type":"object","required":["errors"],"additionalProperties":false,"properties":{"$schema":{"type":"string","description":"The path of this schema, so that editors complete and check the file.","examples":["./node_modules/jest-error-contract/schemas/error-catalog.schema.json"]},"format":{"$ref":"#/$defs/format","description":"How the API writes its errors: the id of a built-in format, the path of a format file (relative to the catalog), or the format itself. Default: `simple`."},"extends":{"type":"string","description":"`standard` adds one entry per registered 4xx and 5xx status, with the reason phrase in snake_case as its code. An entry with the same code replaces the inherited one.","enum":["standard"]},"codes":{"type":"string","description":"`listed` (default): a code that the catalog does not list for the status is a violation. `any`: only the format is checked, and every code is accepted.","enum":["listed","any"]},"codeCase":{"type":"string","description":"`as-is`: codes are sent exactly as the catalog writes them, whatever case the format prefers.","enum":["as-is"]},"content":{"$ref":"#/$defs/content","description":"Whether an error has content: `required` (default), `none` (the content is empty) or `any`. An entry can say otherwise."},"leaks":{"$ref":"#/$defs/severity","description":"How much a leak weighs: a stack frame, a source path, a database driver's error text or a framework's HTML error page in the response. Default: `must`."},"strict":{"type":"boolean","description":"`true` raises every `should` to a `must`. Default: `false`."},"rules":{"$ref":"#/$defs/rules","description":"The severity of single rules, by rule id as it stands in the failure text."},"headers":{"type":"object","description":"The header fields that responses of a status owe, by status code. They are added to what RFC 9110 asks for and override it.","propertyNames":{"pattern":"^[45][0-9]{2}$"},"additionalProperties":{"$ref":"#/$defs/headerDuties","description":"Name of a header field → severity."},"examples":[{"401":{"WWW-Authenticate":"should"},"429":{"Retry-After":"must"}}],"properties":{}},"errors":{"type":"array","description":"The errors of the API. A status may have any number of codes; the same code must not occur twice.","items":{"$ref":"#/$defs/error"}},"operations":{"type":"array","description":"Which of the errors each operation of the API may answer with, as `init --openapi` writes it. A response that tells its request is held to those of its operation.","items":{"$ref":"#/$defs/operation"},"examples":[[{"method":"POST","path":"/users","errors":{"409":["email_taken"],"4xx":["client_error"]}}]]},"enforce":{"type":"object","description":"What `jest-error-contract/enforce` needs to know.","properties":{"baseUrl":{"description":"Base URLs of servers in other processes than the tests: the error responses that clients get from them are held to the contract too. The variable JEST_ERROR_CONTRACT_BASE_URL overrides it.","oneOf":[{"$ref":"#/$defs/baseUrl"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/baseUrl"}}],"examples":["http://127.0.0.1:3000"]}},"additionalProperties":false},"warnings":{"type":"array","description":"What the source of a generated catalog leaves open. It changes nothing, and `lint` tells it.","items":{"$ref":"#/$defs/warning"}}},"examples":[{"$schema":"./node_modules/jest-error-contract/schemas/error-catalog.schema.json","format":"simple","extends":"standard","headers":{"401":{"WWW-Authenticate":"should"}},"errors":[{"code":"email_taken","status":409,"message":"Resource already exists","details":"required"},{"code":"rate_limited","status":429,"messagePattern":"^Try again in \\d+ s$","headers":{"Retry-After":"must"}},{"code":"maintenance","status":503,"extensions":{"type":"object","properties":{"until":{"type":"string","format":"date-time"}}}}]},{"format":"problem-details","codes":"any","errors":[]}],"$defs":{"baseUrl":{"type":"string","description":"An absolute URL; the responses at it and below it count.","pattern":"^https?://"},"error":{"type":"object","description":"One error that the API can answer with.","required":["code","status"],"additionalProperties":false,"properties":{"code":{"type":"string","description":"The name of the error: any non-empty text without white space, best in snake_case. It is compared byte for byte, after the format's case mapping.","pattern":"^\\S+$","examples":["email_taken","rate_limited"]},"status":{"type":"integer","description":"The status code of the response.","minimum":400,"maximum":599,"examples":[]},"message":{"type":"string","description":"What the simulator and the reference pages send. It is never compared with a response; `messagePattern` is.","pattern":"\\S","examples":["Resource already exists"]},"messagePattern":{"type":"string","description":"A regular expression (ECMA-262, flag `u`) that the message of the response must match.","minLength":1,"examples":["^Try again in \\d+ s$"]},"title":{"type":"string","description":"A short summary of the kind of error, for formats with a title (RFC 9457, 3.1.3). Default: the reason phrase of the status.","pattern":"\\S","examples":["E-mail address is taken"]},"type":{"type":"string","description":"A URI reference that identifies the kind of error, for formats with a type (RFC 9457, 3.1.1).","pattern":"^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$","examples":["https://errors.example.com/email-taken","/problems/email-taken"]},"description":{"type":"string","description":"When the API answers with this error, for the people who read the catalog and its pages.","pattern":"\\S"},"details":{"description":"Whether the error lists details, each a `{ pointer?, code?, message }`: `none`, `optional` (default), `required`, or a JSON Schema that each of them must satisfy.","anyOf":[{"type":"string","enum":["none","optional","required"]},{"$ref":"#/$defs/jsonSchema"}]},"extensions":{"$ref":"#/$defs/jsonSchema","description":"A JSON Schema (2020-12) of the error's free members, as one object, in formats that have a place for them."},"headers":{"$ref":"#/$defs/headerDuties","description":"The header fields that a response with this error owes. They override those of the catalog."},"content":{"$ref":"#/$defs/content","description":"Whether this error has content: `required`, `none` (the content is empty) or `any`. Default: what the catalog says."},"leaks":{"$ref":"#/$defs/severity","description":"How much a leak weighs in this error. Default: what the catalog says."},"rules":{"$ref":"#/$defs/rules","description":"The severity of single rules for this error. They override those of the catalog."},"format":{"$ref":"#/$defs/format","description":"A format of this error's own, such as `oauth` for the errors of a token endpoint. Default: the format of the catalog."}}},"operation":{"type":"object","description":"One operation of the API and the errors that it may answer with.","required":["method","path","errors"],"additionalProperties":false,"properties":{"method":{"type":"string","description":"The method of the request, in capitals.","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"path":{"type":"string","description":"The path template; a name in braces stands for one segment.","pattern":"^/","examples":["/users/{id}"]},"basePaths":{"type":"array","description":"What may stand before the path, as the servers of the API say.","items":{"type":"string","pattern":"^/.*[^/]$"},"examples":[["/api/v1"]]},"errors":{"type":"object","description":"Status code, `4xx`, `5xx` or `default` → codes of the catalog. The most exact one counts.","propertyNames":{"pattern":"^([45][0-9]{2}|[45]xx|default)$"},"additionalProperties":{"type":"array","items":{"type":"string"}},"properties":{}}}},"warning":{"type":"object","required":["at","problem","remedy"],"additionalProperties":false,"properties":{"at":{"type":"string","description":"JSON Pointer into the source."},"problem":{"type":"string","description":"What is left open."},"remedy":{"type":"string","description":"How to close it."}}},"format":{"anyOf":[{"type":"string","pattern":"^\\S(.*\\S)?$","examples":["error-object","fastapi","fastify","graphql","json-api","laravel","nest","oauth","problem-details","simple","spring"]},{"$ref":"format.schema.json"}]},"severity":{"type":"string","description":"`must` fails an assertion, `should` is shown beside failures and in reports, `off` is not checked.","enum":["must","should","off"]},"content":{"type":"string","enum":["required","none","any"]},"headerDuties":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"$ref":"#/$defs/severity"},"examples":[{"Retry-After":"must"}],"properties":{}},"rules":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/severity"},"examples":[{"media-type":"should"}],"properties":{}},"jsonSchema":{"anyOf":[{"type":"object"},{"type":"boolean"}]}}};
const schema59 = {"type":"string","enum":["required","none","any"]};
const schema60 = {"type":"string","description":"`must` fails an assertion, `should` is shown beside failures and in reports, `off` is not checked.","enum":["must","should","off"]};
const schema70 = {"type":"object","description":"One operation of the API and the errors that it may answer with.","required":["method","path","errors"],"additionalProperties":false,"properties":{"method":{"type":"string","description":"The method of the request, in capitals.","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"path":{"type":"string","description":"The path template; a name in braces stands for one segment.","pattern":"^/","examples":["/users/{id}"]},"basePaths":{"type":"array","description":"What may stand before the path, as the servers of the API say.","items":{"type":"string","pattern":"^/.*[^/]$"},"examples":[["/api/v1"]]},"errors":{"type":"object","description":"Status code, `4xx`, `5xx` or `default` → codes of the catalog. The most exact one counts.","propertyNames":{"pattern":"^([45][0-9]{2}|[45]xx|default)$"},"additionalProperties":{"type":"array","items":{"type":"string"}},"properties":{}}}};
const schema71 = {"type":"string","description":"An absolute URL; the responses at it and below it count.","pattern":"^https?://"};
const schema73 = {"type":"object","required":["at","problem","remedy"],"additionalProperties":false,"properties":{"at":{"type":"string","description":"JSON Pointer into the source."},"problem":{"type":"string","description":"What is left open."},"remedy":{"type":"string","description":"How to close it."}}};
const func0 = Object.prototype.hasOwnProperty;
const schema32 = {"anyOf":[{"type":"string","pattern":"^\\S(.*\\S)?$","examples":["error-object","fastapi","fastify","graphql","json-api","laravel","nest","oauth","problem-details","simple","spring"]},{"$ref":"format.schema.json"}]};
const pattern4 = new RegExp("^\\S(.*\\S)?$", "u");
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"format.schema.json","title":"Error format","description":"How an API writes its errors: media types, the shape of the content, where the parts of an error live in it, and what it cannot carry.","type":"object","required":["id","title","summary","reference","mediaTypes","parameters","schema","codeCase","members","crossChecks","cannotCarry","template"],"additionalProperties":false,"properties":{"$schema":{"type":"string","description":"The path of this schema, so that editors complete and check the file.","examples":["./node_modules/jest-error-contract/schemas/format.schema.json"]},"id":{"type":"string","description":"The name by which catalogs ask for the format, in kebab-case.","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","description":"The name of the format as people write it: `Problem details (RFC 9457)`.","pattern":"\\S"},"summary":{"type":"string","description":"In a sentence or two: what it looks like and who sends it.","pattern":"\\S"},"reference":{"type":"string","description":"Where the format is defined or documented.","pattern":"\\S"},"mediaTypes":{"type":"array","description":"The media types that are accepted, in lower case and without parameters. The simulator sends the first.","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"},"examples":[["application/problem+json"]]},"parameters":{"description":"`any`, or the only parameters that the Content-Type may carry, in lower case: `[]` allows none.","anyOf":[{"type":"string","enum":["any"]},{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9a-z-]+$"}}]},"schema":{"$ref":"#/$defs/jsonSchema","description":"JSON Schema (2020-12) of the content. Content that breaks it fails an assertion."},"strictSchema":{"$ref":"#/$defs/jsonSchema","description":"JSON Schema (2020-12) of what a strict reader wants beyond `schema`. Content that breaks it is shown as a `should`."},"codeCase":{"type":"string","description":"How the format writes the snake_case codes of a catalog.","enum":["snake","upper-snake","camel","pascal","kebab","as-is"]},"members":{"type":"object","description":"Where the parts of an error live in the content. A part without a place is not read.","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/place","description":"The machine-readable code."},"message":{"$ref":"#/$defs/place","description":"The text for people."},"title":{"$ref":"#/$defs/place","description":"The summary of the kind of error, the same for each occurrence."},"type":{"$ref":"#/$defs/place","description":"A URI that identifies the kind of error, as `type` in RFC 9457."},"uris":{"type":"array","description":"Members that hold a URI or a path, in which a path is no leak.","uniqueItems":true,"items":{"$ref":"#/$defs/jsonPointer"}}}},"codeOptional":{"type":"boolean","description":"`true`: the code may be absent where the error is just its status, as with `about:blank` in RFC 9457; it is left out where it is the reason phrase in snake_case."},"blankTypes":{"type":"array","description":"Values of `type` that say no more than the status code does, such as `about:blank`.","uniqueItems":true,"items":{"type":"string","pattern":"\\S"}},"details":{"$ref":"#/$defs/details","description":"How the format carries the list of details. Absent: it has no place for one."},"extensions":{"$ref":"#/$defs/jsonPointer","description":"The object that takes free members; the empty pointer is the content itself. Absent: the format has no place for them."},"crossChecks":{"type":"array","description":"Rules that tie a member to the rest of the response.","items":{"$ref":"#/$defs/crossCheck"}},"cannotCarry":{"type":"array","description":"What is lost of a catalog entry in this format. `message-with-details`: the message, where there are details.","uniqueItems":true,"items":{"type":"string","enum":["code","message","message-with-details","details","extensions","details.code","details.pointer","details.message"]}},"template":{"$ref":"#/$defs/template","description":"How an error is written, in this order.","examples":[{"/error":"code","/message":"message"}]},"examples":{"type":"object","description":"Responses in this format, and responses that only look like it.","required":["valid","invalid"],"additionalProperties":false,"properties":{"valid":{"type":"array","description":"Responses that conform.","items":{"$ref":"#/$defs/example"}},"invalid":{"type":"array","description":"Responses that break rules; each says which.","items":{"$ref":"#/$defs/example","type":"object","required":["rules"],"properties":{"rules":true}}}}}},"examples":[{"$schema":"./node_modules/jest-error-contract/schemas/format.schema.json","id":"acme","title":"ACME errors","summary":"A flat object with the code in `error`, as the services of ACME send it.","reference":"https://api.example.com/docs/errors","mediaTypes":["application/json"],"parameters":"any","schema":{"type":"object","required":["error","message"],"properties":{"error":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"errors":{"type":"array"}}},"codeCase":"snake","members":{"code":"/error","message":"/message"},"details":{"at":"/errors","shape":"objects","pointer":"/field","pointerForm":"name","message":"/text"},"extensions":"","crossChecks":[],"cannotCarry":["details.code"],"template":{"/error":"code","/message":"message"},"examples":{"valid":[{"source":"https://api.example.com/docs/errors","status":409,"body":{"error":"conflict","message":"Resource already exists"}}],"invalid":[{"source":"The message is missing","status":409,"body":{"error":"conflict"},"rules":["schema"]}]}}],"$defs":{"jsonPointer":{"type":"string","description":"A JSON Pointer (RFC 6901).","pattern":"^(/([^~/]|~[01])*)*$"},"place":{"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"array","description":"Several JSON Pointers, of which the first that holds a value of the right kind counts.","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/jsonPointer"}}]},"jsonSchema":{"anyOf":[{"type":"object"},{"type":"boolean"}]},"renderedPart":{"type":"string","description":"A part of the catalog entry or of the exchange.","enum":["code","message","title","type","status","status-string","phrase","path","timestamp"]},"template":{"type":"object","description":"JSON Pointer → a part, `{ \"part\", \"otherwise\" }` (what stands there if the part has no value) or `{ \"const\" }`. A part without a value is left out.","minProperties":1,"propertyNames":{"$ref":"#/$defs/jsonPointer"},"additionalProperties":{"anyOf":[{"$ref":"#/$defs/renderedPart"},{"$ref":"#/$defs/partOrElse"},{"$ref":"#/$defs/constant"}]}},"partOrElse":{"type":"object","required":["part","otherwise"],"additionalProperties":false,"properties":{"part":{"$ref":"#/$defs/renderedPart","description":"The part that is written."},"otherwise":{"description":"The value that stands here if the part has none."}}},"constant":{"type":"object","required":["const"],"additionalProperties":false,"properties":{"const":{"description":"The value that is always sent here."}}},"detailsShape":{"type":"string","enum":["objects","strings","map"]},"details":{"type":"object","required":["at","shape"],"additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/jsonPointer","description":"Where the list or map of details lives."},"shape":{"$ref":"#/$defs/detailsShape","description":"How the list is written: `objects` is a list of objects, `strings` a list of messages, `map` an object of field name → list of messages."},"alsoRead":{"type":"array","description":"Other shapes in which the list is read.","uniqueItems":true,"items":{"$ref":"#/$defs/detailsShape"}},"single":{"type":"boolean","description":"`true`: the same place holds the plain message when there are no details."},"errorFirst":{"$ref":"#/$defs/jsonPointer","description":"The list starts with the error itself and the details follow. Where the first object has the member at this pointer, it is a detail as well."},"pointer":{"$ref":"#/$defs/jsonPointer","description":"Within one item of the list: what the detail points at. The empty pointer is the item itself."},"pointerForm":{"type":"string","description":"How that is written: `pointer` (`/address/city`), `fragment` (`#/address/city`), `path` (`[\"address\", \"city\"]`) or `name` (`address.city`). Default: `pointer`.","enum":["pointer","fragment","path","name"]},"pointerPrefix":{"description":"What stands before the pointer: `/data/attributes` in JSON:API, `[\"body\"]` in FastAPI.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"code":{"$ref":"#/$defs/jsonPointer","description":"Within one item of the list: its machine-readable code. The empty pointer is the item itself."},"message":{"$ref":"#/$defs/jsonPointer","description":"Within one item of the list: its text. The empty pointer is the item itself."},"eachAlso":{"$ref":"#/$defs/template","description":"Members that every object of the list takes over from the error itself."},"also":{"$ref":"#/$defs/template","description":"Members of the content that are written only where there are details."}}},"crossCheck":{"type":"object","required":["rule","at","severity","reference"],"additionalProperties":false,"properties":{"rule":{"type":"string","description":"`status-member`: the member equals the status code. `title-member`: the member is the reason phrase of the status or one of its aliases.","enum":["status-member","title-member"]},"at":{"$ref":"#/$defs/place","description":"Where the member lives."},"severity":{"type":"string","description":"How much the rule weighs.","enum":["must","should"]},"reference":{"type":"string","description":"What asks for it.","pattern":"\\S"},"when":{"type":"object","description":"The rule holds only if another member is absent or has one of these values.","required":["at","absentOr"],"additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/jsonPointer","description":"Where that other member lives."},"absentOr":{"type":"array","description":"The values with which the rule holds; it also holds if the member is absent.","uniqueItems":true,"items":{"type":"string"}}}}}},"example":{"type":"object","required":["source","status"],"additionalProperties":false,"properties":{"source":{"type":"string","description":"Where the example was published or seen, or what is wrong with it.","pattern":"\\S"},"status":{"type":"integer","description":"The status code of the response.","minimum":100,"maximum":599},"headers":{"type":"object","description":"Header fields beside the default Content-Type: name → value.","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"type":"string"}},"body":{"description":"The content as a JSON value."},"text":{"type":"string","description":"The content as exact text, instead of `body`."},"rules":{"type":"array","description":"In an invalid example: the ids of the rules it breaks, in order.","minItems":1,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}},"not":{"required":["body","text"],"properties":{"body":true,"text":true}}}}};
const schema34 = {"anyOf":[{"type":"object"},{"type":"boolean"}]};
const schema37 = {"type":"string","description":"A JSON Pointer (RFC 6901).","pattern":"^(/([^~/]|~[01])*)*$"};
const schema57 = {"type":"object","required":["source","status"],"additionalProperties":false,"properties":{"source":{"type":"string","description":"Where the example was published or seen, or what is wrong with it.","pattern":"\\S"},"status":{"type":"integer","description":"The status code of the response.","minimum":100,"maximum":599},"headers":{"type":"object","description":"Header fields beside the default Content-Type: name → value.","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"type":"string"}},"body":{"description":"The content as a JSON value."},"text":{"type":"string","description":"The content as exact text, instead of `body`."},"rules":{"type":"array","description":"In an invalid example: the ids of the rules it breaks, in order.","minItems":1,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}},"not":{"required":["body","text"],"properties":{"body":true,"text":true}}};
const func27 = require("ajv/dist/runtime/equal").default;
const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern9 = new RegExp("^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$", "u");
const pattern10 = new RegExp("^[!#$%&'*+.^_`|~0-9a-z-]+$", "u");
const pattern11 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
const pattern25 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const schema36 = {"anyOf":[{"$ref":"#/$defs/jsonPointer"},{"type":"array","description":"Several JSON Pointers, of which the first that holds a value of the right kind counts.","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/jsonPointer"}}]};

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
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err2 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(!pattern11.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\""};
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
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath,schemaPath:"#/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
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
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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

const schema40 = {"type":"object","required":["at","shape"],"additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/jsonPointer","description":"Where the list or map of details lives."},"shape":{"$ref":"#/$defs/detailsShape","description":"How the list is written: `objects` is a list of objects, `strings` a list of messages, `map` an object of field name → list of messages."},"alsoRead":{"type":"array","description":"Other shapes in which the list is read.","uniqueItems":true,"items":{"$ref":"#/$defs/detailsShape"}},"single":{"type":"boolean","description":"`true`: the same place holds the plain message when there are no details."},"errorFirst":{"$ref":"#/$defs/jsonPointer","description":"The list starts with the error itself and the details follow. Where the first object has the member at this pointer, it is a detail as well."},"pointer":{"$ref":"#/$defs/jsonPointer","description":"Within one item of the list: what the detail points at. The empty pointer is the item itself."},"pointerForm":{"type":"string","description":"How that is written: `pointer` (`/address/city`), `fragment` (`#/address/city`), `path` (`[\"address\", \"city\"]`) or `name` (`address.city`). Default: `pointer`.","enum":["pointer","fragment","path","name"]},"pointerPrefix":{"description":"What stands before the pointer: `/data/attributes` in JSON:API, `[\"body\"]` in FastAPI.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"code":{"$ref":"#/$defs/jsonPointer","description":"Within one item of the list: its machine-readable code. The empty pointer is the item itself."},"message":{"$ref":"#/$defs/jsonPointer","description":"Within one item of the list: its text. The empty pointer is the item itself."},"eachAlso":{"$ref":"#/$defs/template","description":"Members that every object of the list takes over from the error itself."},"also":{"$ref":"#/$defs/template","description":"Members of the content that are written only where there are details."}}};
const schema42 = {"type":"string","enum":["objects","strings","map"]};
const schema48 = {"type":"object","description":"JSON Pointer → a part, `{ \"part\", \"otherwise\" }` (what stands there if the part has no value) or `{ \"const\" }`. A part without a value is left out.","minProperties":1,"propertyNames":{"$ref":"#/$defs/jsonPointer"},"additionalProperties":{"anyOf":[{"$ref":"#/$defs/renderedPart"},{"$ref":"#/$defs/partOrElse"},{"$ref":"#/$defs/constant"}]}};
const schema50 = {"type":"string","description":"A part of the catalog entry or of the exchange.","enum":["code","message","title","type","status","status-string","phrase","path","timestamp"]};
const schema53 = {"type":"object","required":["const"],"additionalProperties":false,"properties":{"const":{"description":"The value that is always sent here."}}};
const schema51 = {"type":"object","required":["part","otherwise"],"additionalProperties":false,"properties":{"part":{"$ref":"#/$defs/renderedPart","description":"The part that is written."},"otherwise":{"description":"The value that stands here if the part has none."}}};

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "part"},message:"must have required property '"+"part"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.otherwise === undefined) || (!(func0.call(data, "otherwise")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "otherwise"},message:"must have required property '"+"otherwise"+"'"};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err3 = {instancePath:instancePath+"/part",schemaPath:"#/$defs/renderedPart/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((data0 === "code") || (data0 === "message")) || (data0 === "title")) || (data0 === "type")) || (data0 === "status")) || (data0 === "status-string")) || (data0 === "phrase")) || (data0 === "path")) || (data0 === "timestamp"))){
const err4 = {instancePath:instancePath+"/part",schemaPath:"#/$defs/renderedPart/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern11.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\"",propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
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
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/renderedPart/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((data0 === "code") || (data0 === "message")) || (data0 === "title")) || (data0 === "type")) || (data0 === "status")) || (data0 === "status-string")) || (data0 === "phrase")) || (data0 === "path")) || (data0 === "timestamp"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/renderedPart/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
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
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/constant/required",keyword:"required",params:{missingProperty: "const"},message:"must have required property '"+"const"+"'"};
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
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/constant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/constant/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(!valid3){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.shape === undefined) || (!(func0.call(data, "shape")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},message:"must have required property '"+"shape"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema40.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(!pattern11.test(data0)){
const err3 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\""};
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
const err4 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/shape",schemaPath:"#/$defs/detailsShape/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "objects") || (data1 === "strings")) || (data1 === "map"))){
const err6 = {instancePath:instancePath+"/shape",schemaPath:"#/$defs/detailsShape/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/alsoRead/" + i0,schemaPath:"#/$defs/detailsShape/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "objects") || (data3 === "strings")) || (data3 === "map"))){
const err8 = {instancePath:instancePath+"/alsoRead/" + i0,schemaPath:"#/$defs/detailsShape/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
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
const err9 = {instancePath:instancePath+"/alsoRead",schemaPath:"#/properties/alsoRead/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
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
const err10 = {instancePath:instancePath+"/alsoRead",schemaPath:"#/properties/alsoRead/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err11 = {instancePath:instancePath+"/single",schemaPath:"#/properties/single/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(!pattern11.test(data5)){
const err12 = {instancePath:instancePath+"/errorFirst",schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\""};
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
const err13 = {instancePath:instancePath+"/errorFirst",schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!pattern11.test(data6)){
const err14 = {instancePath:instancePath+"/pointer",schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\""};
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
const err15 = {instancePath:instancePath+"/pointer",schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/pointerForm",schemaPath:"#/properties/pointerForm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data7 === "pointer") || (data7 === "fragment")) || (data7 === "path")) || (data7 === "name"))){
const err17 = {instancePath:instancePath+"/pointerForm",schemaPath:"#/properties/pointerForm/enum",keyword:"enum",params:{allowedValues: schema40.properties.pointerForm.enum},message:"must be equal to one of the allowed values"};
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
const err18 = {instancePath:instancePath+"/pointerPrefix",schemaPath:"#/properties/pointerPrefix/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/pointerPrefix/" + i2,schemaPath:"#/properties/pointerPrefix/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/pointerPrefix",schemaPath:"#/properties/pointerPrefix/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err21 = {instancePath:instancePath+"/pointerPrefix",schemaPath:"#/properties/pointerPrefix/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(!pattern11.test(data10)){
const err22 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\""};
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
const err23 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!pattern11.test(data11)){
const err24 = {instancePath:instancePath+"/message",schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\""};
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
const err25 = {instancePath:instancePath+"/message",schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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

const schema55 = {"type":"object","required":["rule","at","severity","reference"],"additionalProperties":false,"properties":{"rule":{"type":"string","description":"`status-member`: the member equals the status code. `title-member`: the member is the reason phrase of the status or one of its aliases.","enum":["status-member","title-member"]},"at":{"$ref":"#/$defs/place","description":"Where the member lives."},"severity":{"type":"string","description":"How much the rule weighs.","enum":["must","should"]},"reference":{"type":"string","description":"What asks for it.","pattern":"\\S"},"when":{"type":"object","description":"The rule holds only if another member is absent or has one of these values.","required":["at","absentOr"],"additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/jsonPointer","description":"Where that other member lives."},"absentOr":{"type":"array","description":"The values with which the rule holds; it also holds if the member is absent.","uniqueItems":true,"items":{"type":"string"}}}}}};

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.reference === undefined) || (!(func0.call(data, "reference")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "rule") || (key0 === "at")) || (key0 === "severity")) || (key0 === "reference")) || (key0 === "when"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data0 === "status-member") || (data0 === "title-member"))){
const err6 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/enum",keyword:"enum",params:{allowedValues: schema55.properties.rule.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "must") || (data2 === "should"))){
const err8 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema55.properties.severity.enum},message:"must be equal to one of the allowed values"};
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
const err9 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err10 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.when !== undefined && func0.call(data, "when")){
let data4 = data.when;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.at === undefined) || (!(func0.call(data4, "at")))){
const err11 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data4.absentOr === undefined) || (!(func0.call(data4, "absentOr")))){
const err12 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/required",keyword:"required",params:{missingProperty: "absentOr"},message:"must have required property '"+"absentOr"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((key1 === "at") || (key1 === "absentOr"))){
const err13 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.at !== undefined && func0.call(data4, "at")){
let data5 = data4.at;
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err14 = {instancePath:instancePath+"/when/at",schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\""};
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
const err15 = {instancePath:instancePath+"/when/at",schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.absentOr !== undefined && func0.call(data4, "absentOr")){
let data6 = data4.absentOr;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err16 = {instancePath:instancePath+"/when/absentOr/" + i0,schemaPath:"#/properties/when/properties/absentOr/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/when/absentOr",schemaPath:"#/properties/when/properties/absentOr/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err18 = {instancePath:instancePath+"/when/absentOr",schemaPath:"#/properties/when/properties/absentOr/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.reference === undefined) || (!(func0.call(data, "reference")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.mediaTypes === undefined) || (!(func0.call(data, "mediaTypes")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaTypes"},message:"must have required property '"+"mediaTypes"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.schema === undefined) || (!(func0.call(data, "schema")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.codeCase === undefined) || (!(func0.call(data, "codeCase")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codeCase"},message:"must have required property '"+"codeCase"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.members === undefined) || (!(func0.call(data, "members")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.crossChecks === undefined) || (!(func0.call(data, "crossChecks")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "crossChecks"},message:"must have required property '"+"crossChecks"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.cannotCarry === undefined) || (!(func0.call(data, "cannotCarry")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cannotCarry"},message:"must have required property '"+"cannotCarry"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.template === undefined) || (!(func0.call(data, "template")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'"};
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
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err13 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err17 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err19 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err21 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/mediaTypes",schemaPath:"#/properties/mediaTypes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err23 = {instancePath:instancePath+"/mediaTypes/" + i0,schemaPath:"#/properties/mediaTypes/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"+"\""};
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
const err24 = {instancePath:instancePath+"/mediaTypes/" + i0,schemaPath:"#/properties/mediaTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/mediaTypes",schemaPath:"#/properties/mediaTypes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
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
const err26 = {instancePath:instancePath+"/mediaTypes",schemaPath:"#/properties/mediaTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data7 = data.parameters;
const _errs17 = errors;
let valid4 = false;
const _errs18 = errors;
if(typeof data7 !== "string"){
const err27 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(data7 === "any")){
const err28 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema33.properties.parameters.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
const _errs20 = errors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern10.test(data8)){
const err29 = {instancePath:instancePath+"/parameters/" + i2,schemaPath:"#/properties/parameters/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9a-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9a-z-]+$"+"\""};
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
const err30 = {instancePath:instancePath+"/parameters/" + i2,schemaPath:"#/properties/parameters/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err31 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err32 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err33 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
if(data.schema !== undefined && func0.call(data, "schema")){
let data9 = data.schema;
const _errs26 = errors;
let valid9 = false;
const _errs27 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err34 = {instancePath:instancePath+"/schema",schemaPath:"#/$defs/jsonSchema/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid9 = valid9 || _valid1;
const _errs29 = errors;
if(typeof data9 !== "boolean"){
const err35 = {instancePath:instancePath+"/schema",schemaPath:"#/$defs/jsonSchema/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err36 = {instancePath:instancePath+"/schema",schemaPath:"#/$defs/jsonSchema/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.strictSchema !== undefined && func0.call(data, "strictSchema")){
let data10 = data.strictSchema;
const _errs33 = errors;
let valid11 = false;
const _errs34 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err37 = {instancePath:instancePath+"/strictSchema",schemaPath:"#/$defs/jsonSchema/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid11 = valid11 || _valid2;
const _errs36 = errors;
if(typeof data10 !== "boolean"){
const err38 = {instancePath:instancePath+"/strictSchema",schemaPath:"#/$defs/jsonSchema/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs36 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const err39 = {instancePath:instancePath+"/strictSchema",schemaPath:"#/$defs/jsonSchema/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
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
if(data.codeCase !== undefined && func0.call(data, "codeCase")){
let data11 = data.codeCase;
if(typeof data11 !== "string"){
const err40 = {instancePath:instancePath+"/codeCase",schemaPath:"#/properties/codeCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((((((data11 === "snake") || (data11 === "upper-snake")) || (data11 === "camel")) || (data11 === "pascal")) || (data11 === "kebab")) || (data11 === "as-is"))){
const err41 = {instancePath:instancePath+"/codeCase",schemaPath:"#/properties/codeCase/enum",keyword:"enum",params:{allowedValues: schema33.properties.codeCase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data12 = data.members;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 of Object.keys(data12)){
if(!(((((key1 === "code") || (key1 === "message")) || (key1 === "title")) || (key1 === "type")) || (key1 === "uris"))){
const err42 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.code !== undefined && func0.call(data12, "code")){
if(!(validate23(data12.code, {instancePath:instancePath+"/members/code",parentData:data12,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data12.message !== undefined && func0.call(data12, "message")){
if(!(validate23(data12.message, {instancePath:instancePath+"/members/message",parentData:data12,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data12.title !== undefined && func0.call(data12, "title")){
if(!(validate23(data12.title, {instancePath:instancePath+"/members/title",parentData:data12,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data12.type !== undefined && func0.call(data12, "type")){
if(!(validate23(data12.type, {instancePath:instancePath+"/members/type",parentData:data12,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data12.uris !== undefined && func0.call(data12, "uris")){
let data17 = data12.uris;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i4=0; i4<len2; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(!pattern11.test(data18)){
const err43 = {instancePath:instancePath+"/members/uris/" + i4,schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\""};
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
const err44 = {instancePath:instancePath+"/members/uris/" + i4,schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let i5 = data17.length;
let j2;
if(i5 > 1){
outer0:
for(;i5--;){
for(j2 = i5; j2--;){
if(func27(data17[i5], data17[j2])){
const err45 = {instancePath:instancePath+"/members/uris",schemaPath:"#/properties/members/properties/uris/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/members/uris",schemaPath:"#/properties/members/properties/uris/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err47 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.codeOptional !== undefined && func0.call(data, "codeOptional")){
if(typeof data.codeOptional !== "boolean"){
const err48 = {instancePath:instancePath+"/codeOptional",schemaPath:"#/properties/codeOptional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.blankTypes !== undefined && func0.call(data, "blankTypes")){
let data20 = data.blankTypes;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i6=0; i6<len3; i6++){
let data21 = data20[i6];
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err49 = {instancePath:instancePath+"/blankTypes/" + i6,schemaPath:"#/properties/blankTypes/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/blankTypes/" + i6,schemaPath:"#/properties/blankTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let i7 = data20.length;
let j3;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data20[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j3 = indices2[item2];
const err51 = {instancePath:instancePath+"/blankTypes",schemaPath:"#/properties/blankTypes/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err52 = {instancePath:instancePath+"/blankTypes",schemaPath:"#/properties/blankTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
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
let data23 = data.extensions;
if(typeof data23 === "string"){
if(!pattern11.test(data23)){
const err53 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/jsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},message:"must match pattern \""+"^(/([^~/]|~[01])*)*$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/jsonPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.crossChecks !== undefined && func0.call(data, "crossChecks")){
let data24 = data.crossChecks;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i8=0; i8<len4; i8++){
if(!(validate35(data24[i8], {instancePath:instancePath+"/crossChecks/" + i8,parentData:data24,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/crossChecks",schemaPath:"#/properties/crossChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.cannotCarry !== undefined && func0.call(data, "cannotCarry")){
let data26 = data.cannotCarry;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i9=0; i9<len5; i9++){
let data27 = data26[i9];
if(typeof data27 !== "string"){
const err56 = {instancePath:instancePath+"/cannotCarry/" + i9,schemaPath:"#/properties/cannotCarry/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((((((((data27 === "code") || (data27 === "message")) || (data27 === "message-with-details")) || (data27 === "details")) || (data27 === "extensions")) || (data27 === "details.code")) || (data27 === "details.pointer")) || (data27 === "details.message"))){
const err57 = {instancePath:instancePath+"/cannotCarry/" + i9,schemaPath:"#/properties/cannotCarry/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.cannotCarry.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
let i10 = data26.length;
let j4;
if(i10 > 1){
const indices3 = {};
for(;i10--;){
let item3 = data26[i10];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j4 = indices3[item3];
const err58 = {instancePath:instancePath+"/cannotCarry",schemaPath:"#/properties/cannotCarry/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
break;
}
indices3[item3] = i10;
}
}
}
else {
const err59 = {instancePath:instancePath+"/cannotCarry",schemaPath:"#/properties/cannotCarry/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
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
let data29 = data.examples;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.valid === undefined) || (!(func0.call(data29, "valid")))){
const err60 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/required",keyword:"required",params:{missingProperty: "valid"},message:"must have required property '"+"valid"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data29.invalid === undefined) || (!(func0.call(data29, "invalid")))){
const err61 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/required",keyword:"required",params:{missingProperty: "invalid"},message:"must have required property '"+"invalid"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key2 of Object.keys(data29)){
if(!((key2 === "valid") || (key2 === "invalid"))){
const err62 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.valid !== undefined && func0.call(data29, "valid")){
let data30 = data29.valid;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i11=0; i11<len6; i11++){
let data31 = data30[i11];
const _errs78 = errors;
const _errs79 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing0;
if((((data31.body === undefined) || (!(func0.call(data31, "body")))) && (missing0 = "body")) || (((data31.text === undefined) || (!(func0.call(data31, "text")))) && (missing0 = "text"))){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var valid30 = _errs79 === errors;
if(valid30){
const err64 = {instancePath:instancePath+"/examples/valid/" + i11,schemaPath:"#/$defs/example/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
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
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if((data31.source === undefined) || (!(func0.call(data31, "source")))){
const err65 = {instancePath:instancePath+"/examples/valid/" + i11,schemaPath:"#/$defs/example/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((data31.status === undefined) || (!(func0.call(data31, "status")))){
const err66 = {instancePath:instancePath+"/examples/valid/" + i11,schemaPath:"#/$defs/example/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key3 of Object.keys(data31)){
if(!((((((key3 === "source") || (key3 === "status")) || (key3 === "headers")) || (key3 === "body")) || (key3 === "text")) || (key3 === "rules"))){
const err67 = {instancePath:instancePath+"/examples/valid/" + i11,schemaPath:"#/$defs/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.source !== undefined && func0.call(data31, "source")){
let data32 = data31.source;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err68 = {instancePath:instancePath+"/examples/valid/" + i11+"/source",schemaPath:"#/$defs/example/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/examples/valid/" + i11+"/source",schemaPath:"#/$defs/example/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data31.status !== undefined && func0.call(data31, "status")){
let data33 = data31.status;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err70 = {instancePath:instancePath+"/examples/valid/" + i11+"/status",schemaPath:"#/$defs/example/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 599 || isNaN(data33)){
const err71 = {instancePath:instancePath+"/examples/valid/" + i11+"/status",schemaPath:"#/$defs/example/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data33 < 100 || isNaN(data33)){
const err72 = {instancePath:instancePath+"/examples/valid/" + i11+"/status",schemaPath:"#/$defs/example/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data31.headers !== undefined && func0.call(data31, "headers")){
let data34 = data31.headers;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key4 of Object.keys(data34)){
const _errs87 = errors;
if(typeof key4 === "string"){
if(!pattern25.test(key4)){
const err73 = {instancePath:instancePath+"/examples/valid/" + i11+"/headers",schemaPath:"#/$defs/example/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var valid32 = _errs87 === errors;
if(!valid32){
const err74 = {instancePath:instancePath+"/examples/valid/" + i11+"/headers",schemaPath:"#/$defs/example/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
for(const key5 of Object.keys(data34)){
if(typeof data34[key5] !== "string"){
const err75 = {instancePath:instancePath+"/examples/valid/" + i11+"/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/example/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/examples/valid/" + i11+"/headers",schemaPath:"#/$defs/example/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data31.text !== undefined && func0.call(data31, "text")){
if(typeof data31.text !== "string"){
const err77 = {instancePath:instancePath+"/examples/valid/" + i11+"/text",schemaPath:"#/$defs/example/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data31.rules !== undefined && func0.call(data31, "rules")){
let data37 = data31.rules;
if(Array.isArray(data37)){
if(data37.length < 1){
const err78 = {instancePath:instancePath+"/examples/valid/" + i11+"/rules",schemaPath:"#/$defs/example/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len7 = data37.length;
for(let i12=0; i12<len7; i12++){
let data38 = data37[i12];
if(typeof data38 === "string"){
if(!pattern5.test(data38)){
const err79 = {instancePath:instancePath+"/examples/valid/" + i11+"/rules/" + i12,schemaPath:"#/$defs/example/properties/rules/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/examples/valid/" + i11+"/rules/" + i12,schemaPath:"#/$defs/example/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/examples/valid/" + i11+"/rules",schemaPath:"#/$defs/example/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/examples/valid/" + i11,schemaPath:"#/$defs/example/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/examples/valid",schemaPath:"#/properties/examples/properties/valid/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data29.invalid !== undefined && func0.call(data29, "invalid")){
let data39 = data29.invalid;
if(Array.isArray(data39)){
const len8 = data39.length;
for(let i13=0; i13<len8; i13++){
let data40 = data39[i13];
const _errs102 = errors;
const _errs103 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing1;
if((((data40.body === undefined) || (!(func0.call(data40, "body")))) && (missing1 = "body")) || (((data40.text === undefined) || (!(func0.call(data40, "text")))) && (missing1 = "text"))){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var valid39 = _errs103 === errors;
if(valid39){
const err85 = {instancePath:instancePath+"/examples/invalid/" + i13,schemaPath:"#/$defs/example/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.source === undefined) || (!(func0.call(data40, "source")))){
const err86 = {instancePath:instancePath+"/examples/invalid/" + i13,schemaPath:"#/$defs/example/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data40.status === undefined) || (!(func0.call(data40, "status")))){
const err87 = {instancePath:instancePath+"/examples/invalid/" + i13,schemaPath:"#/$defs/example/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key6 of Object.keys(data40)){
if(!((((((key6 === "source") || (key6 === "status")) || (key6 === "headers")) || (key6 === "body")) || (key6 === "text")) || (key6 === "rules"))){
const err88 = {instancePath:instancePath+"/examples/invalid/" + i13,schemaPath:"#/$defs/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data40.source !== undefined && func0.call(data40, "source")){
let data41 = data40.source;
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
const err89 = {instancePath:instancePath+"/examples/invalid/" + i13+"/source",schemaPath:"#/$defs/example/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/examples/invalid/" + i13+"/source",schemaPath:"#/$defs/example/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data40.status !== undefined && func0.call(data40, "status")){
let data42 = data40.status;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err91 = {instancePath:instancePath+"/examples/invalid/" + i13+"/status",schemaPath:"#/$defs/example/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 599 || isNaN(data42)){
const err92 = {instancePath:instancePath+"/examples/invalid/" + i13+"/status",schemaPath:"#/$defs/example/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data42 < 100 || isNaN(data42)){
const err93 = {instancePath:instancePath+"/examples/invalid/" + i13+"/status",schemaPath:"#/$defs/example/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data40.headers !== undefined && func0.call(data40, "headers")){
let data43 = data40.headers;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key7 of Object.keys(data43)){
const _errs111 = errors;
if(typeof key7 === "string"){
if(!pattern25.test(key7)){
const err94 = {instancePath:instancePath+"/examples/invalid/" + i13+"/headers",schemaPath:"#/$defs/example/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var valid41 = _errs111 === errors;
if(!valid41){
const err95 = {instancePath:instancePath+"/examples/invalid/" + i13+"/headers",schemaPath:"#/$defs/example/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
for(const key8 of Object.keys(data43)){
if(typeof data43[key8] !== "string"){
const err96 = {instancePath:instancePath+"/examples/invalid/" + i13+"/headers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/example/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/examples/invalid/" + i13+"/headers",schemaPath:"#/$defs/example/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data40.text !== undefined && func0.call(data40, "text")){
if(typeof data40.text !== "string"){
const err98 = {instancePath:instancePath+"/examples/invalid/" + i13+"/text",schemaPath:"#/$defs/example/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data40.rules !== undefined && func0.call(data40, "rules")){
let data46 = data40.rules;
if(Array.isArray(data46)){
if(data46.length < 1){
const err99 = {instancePath:instancePath+"/examples/invalid/" + i13+"/rules",schemaPath:"#/$defs/example/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len9 = data46.length;
for(let i14=0; i14<len9; i14++){
let data47 = data46[i14];
if(typeof data47 === "string"){
if(!pattern5.test(data47)){
const err100 = {instancePath:instancePath+"/examples/invalid/" + i13+"/rules/" + i14,schemaPath:"#/$defs/example/properties/rules/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/examples/invalid/" + i13+"/rules/" + i14,schemaPath:"#/$defs/example/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/examples/invalid/" + i13+"/rules",schemaPath:"#/$defs/example/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/examples/invalid/" + i13,schemaPath:"#/$defs/example/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.rules === undefined) || (!(func0.call(data40, "rules")))){
const err104 = {instancePath:instancePath+"/examples/invalid/" + i13,schemaPath:"#/properties/examples/properties/invalid/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/examples/invalid/" + i13,schemaPath:"#/properties/examples/properties/invalid/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err106 = {instancePath:instancePath+"/examples/invalid",schemaPath:"#/properties/examples/properties/invalid/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\""};
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
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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

const schema61 = {"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/severity"},"examples":[{"media-type":"should"}],"properties":{}};

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
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key0};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
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
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "must") || (data0 === "should")) || (data0 === "off"))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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

const schema63 = {"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"$ref":"#/$defs/severity"},"examples":[{"Retry-After":"must"}],"properties":{}};

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
if(!pattern25.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\"",propertyName:key0};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
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
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "must") || (data0 === "should")) || (data0 === "off"))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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

const schema65 = {"type":"object","description":"One error that the API can answer with.","required":["code","status"],"additionalProperties":false,"properties":{"code":{"type":"string","description":"The name of the error: any non-empty text without white space, best in snake_case. It is compared byte for byte, after the format's case mapping.","pattern":"^\\S+$","examples":["email_taken","rate_limited"]},"status":{"type":"integer","description":"The status code of the response.","minimum":400,"maximum":599,"examples":[]},"message":{"type":"string","description":"What the simulator and the reference pages send. It is never compared with a response; `messagePattern` is.","pattern":"\\S","examples":["Resource already exists"]},"messagePattern":{"type":"string","description":"A regular expression (ECMA-262, flag `u`) that the message of the response must match.","minLength":1,"examples":["^Try again in \\d+ s$"]},"title":{"type":"string","description":"A short summary of the kind of error, for formats with a title (RFC 9457, 3.1.3). Default: the reason phrase of the status.","pattern":"\\S","examples":["E-mail address is taken"]},"type":{"type":"string","description":"A URI reference that identifies the kind of error, for formats with a type (RFC 9457, 3.1.1).","pattern":"^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$","examples":["https://errors.example.com/email-taken","/problems/email-taken"]},"description":{"type":"string","description":"When the API answers with this error, for the people who read the catalog and its pages.","pattern":"\\S"},"details":{"description":"Whether the error lists details, each a `{ pointer?, code?, message }`: `none`, `optional` (default), `required`, or a JSON Schema that each of them must satisfy.","anyOf":[{"type":"string","enum":["none","optional","required"]},{"$ref":"#/$defs/jsonSchema"}]},"extensions":{"$ref":"#/$defs/jsonSchema","description":"A JSON Schema (2020-12) of the error's free members, as one object, in formats that have a place for them."},"headers":{"$ref":"#/$defs/headerDuties","description":"The header fields that a response with this error owes. They override those of the catalog."},"content":{"$ref":"#/$defs/content","description":"Whether this error has content: `required`, `none` (the content is empty) or `any`. Default: what the catalog says."},"leaks":{"$ref":"#/$defs/severity","description":"How much a leak weighs in this error. Default: what the catalog says."},"rules":{"$ref":"#/$defs/rules","description":"The severity of single rules for this error. They override those of the catalog."},"format":{"$ref":"#/$defs/format","description":"A format of this error's own, such as `oauth` for the errors of a token endpoint. Default: the format of the catalog."}}};
const schema66 = {"anyOf":[{"type":"object"},{"type":"boolean"}]};
const pattern33 = new RegExp("^\\S+$", "u");
const pattern36 = new RegExp("^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$", "u");

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema65.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(!pattern33.test(data0)){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^\\S+$"},message:"must match pattern \""+"^\\S+$"+"\""};
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
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 400 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
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
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/messagePattern",schemaPath:"#/properties/messagePattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/messagePattern",schemaPath:"#/properties/messagePattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!pattern36.test(data5)){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$"+"\""};
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
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data7 === "none") || (data7 === "optional")) || (data7 === "required"))){
const err19 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema65.properties.details.anyOf[0].enum},message:"must be equal to one of the allowed values"};
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
const err20 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/jsonSchema/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/jsonSchema/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err22 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/jsonSchema/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
const err23 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
const err24 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/jsonSchema/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/jsonSchema/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err26 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/jsonSchema/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(data.content !== undefined && func0.call(data, "content")){
let data10 = data.content;
if(typeof data10 !== "string"){
const err27 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data10 === "required") || (data10 === "none")) || (data10 === "any"))){
const err28 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/content/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.leaks !== undefined && func0.call(data, "leaks")){
let data11 = data.leaks;
if(typeof data11 !== "string"){
const err29 = {instancePath:instancePath+"/leaks",schemaPath:"#/$defs/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data11 === "must") || (data11 === "should")) || (data11 === "off"))){
const err30 = {instancePath:instancePath+"/leaks",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern31 = new RegExp("^[45][0-9]{2}$", "u");
const pattern39 = new RegExp("^/", "u");
const pattern40 = new RegExp("^/.*[^/]$", "u");
const pattern41 = new RegExp("^([45][0-9]{2}|[45]xx|default)$", "u");
const pattern42 = new RegExp("^https?://", "u");

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
if(!(func0.call(schema31.properties, key0))){
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
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data2 === "standard")){
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues: schema31.properties.extends.enum},message:"must be equal to one of the allowed values"};
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
const err5 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "listed") || (data3 === "any"))){
const err6 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/enum",keyword:"enum",params:{allowedValues: schema31.properties.codes.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/codeCase",schemaPath:"#/properties/codeCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data4 === "as-is")){
const err8 = {instancePath:instancePath+"/codeCase",schemaPath:"#/properties/codeCase/enum",keyword:"enum",params:{allowedValues: schema31.properties.codeCase.enum},message:"must be equal to one of the allowed values"};
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
const err9 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data5 === "required") || (data5 === "none")) || (data5 === "any"))){
const err10 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/content/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"};
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
const err11 = {instancePath:instancePath+"/leaks",schemaPath:"#/$defs/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data6 === "must") || (data6 === "should")) || (data6 === "off"))){
const err12 = {instancePath:instancePath+"/leaks",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"};
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
const err13 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(!pattern31.test(key1)){
const err14 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[45][0-9]{2}$"},message:"must match pattern \""+"^[45][0-9]{2}$"+"\"",propertyName:key1};
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
const err15 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
const err16 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err18 = {instancePath:instancePath+"/operations/" + i1,schemaPath:"#/$defs/operation/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data14.path === undefined) || (!(func0.call(data14, "path")))){
const err19 = {instancePath:instancePath+"/operations/" + i1,schemaPath:"#/$defs/operation/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data14.errors === undefined) || (!(func0.call(data14, "errors")))){
const err20 = {instancePath:instancePath+"/operations/" + i1,schemaPath:"#/$defs/operation/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 of Object.keys(data14)){
if(!((((key3 === "method") || (key3 === "path")) || (key3 === "basePaths")) || (key3 === "errors"))){
const err21 = {instancePath:instancePath+"/operations/" + i1,schemaPath:"#/$defs/operation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
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
if(!pattern25.test(data15)){
const err22 = {instancePath:instancePath+"/operations/" + i1+"/method",schemaPath:"#/$defs/operation/properties/method/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
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
const err23 = {instancePath:instancePath+"/operations/" + i1+"/method",schemaPath:"#/$defs/operation/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!pattern39.test(data16)){
const err24 = {instancePath:instancePath+"/operations/" + i1+"/path",schemaPath:"#/$defs/operation/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
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
const err25 = {instancePath:instancePath+"/operations/" + i1+"/path",schemaPath:"#/$defs/operation/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!pattern40.test(data18)){
const err26 = {instancePath:instancePath+"/operations/" + i1+"/basePaths/" + i2,schemaPath:"#/$defs/operation/properties/basePaths/items/pattern",keyword:"pattern",params:{pattern: "^/.*[^/]$"},message:"must match pattern \""+"^/.*[^/]$"+"\""};
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
const err27 = {instancePath:instancePath+"/operations/" + i1+"/basePaths/" + i2,schemaPath:"#/$defs/operation/properties/basePaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/operations/" + i1+"/basePaths",schemaPath:"#/$defs/operation/properties/basePaths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.errors !== undefined && func0.call(data14, "errors")){
let data19 = data14.errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 of Object.keys(data19)){
const _errs44 = errors;
if(typeof key4 === "string"){
if(!pattern41.test(key4)){
const err29 = {instancePath:instancePath+"/operations/" + i1+"/errors",schemaPath:"#/$defs/operation/properties/errors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([45][0-9]{2}|[45]xx|default)$"},message:"must match pattern \""+"^([45][0-9]{2}|[45]xx|default)$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid13 = _errs44 === errors;
if(!valid13){
const err30 = {instancePath:instancePath+"/operations/" + i1+"/errors",schemaPath:"#/$defs/operation/properties/errors/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key5 of Object.keys(data19)){
let data20 = data19[key5];
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(typeof data20[i3] !== "string"){
const err31 = {instancePath:instancePath+"/operations/" + i1+"/errors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/$defs/operation/properties/errors/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/operations/" + i1+"/errors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/operation/properties/errors/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/operations/" + i1+"/errors",schemaPath:"#/$defs/operation/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err34 = {instancePath:instancePath+"/operations/" + i1,schemaPath:"#/$defs/operation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err35 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.enforce !== undefined && func0.call(data, "enforce")){
let data22 = data.enforce;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 of Object.keys(data22)){
if(!(key6 === "baseUrl")){
const err36 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data22.baseUrl !== undefined && func0.call(data22, "baseUrl")){
let data23 = data22.baseUrl;
const _errs54 = errors;
let valid18 = false;
let passing0 = null;
const _errs55 = errors;
if(typeof data23 === "string"){
if(!pattern42.test(data23)){
const err37 = {instancePath:instancePath+"/enforce/baseUrl",schemaPath:"#/$defs/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
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
const err38 = {instancePath:instancePath+"/enforce/baseUrl",schemaPath:"#/$defs/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs55 === errors;
if(_valid0){
valid18 = true;
passing0 = 0;
}
const _errs58 = errors;
if(Array.isArray(data23)){
if(data23.length < 1){
const err39 = {instancePath:instancePath+"/enforce/baseUrl",schemaPath:"#/properties/enforce/properties/baseUrl/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(typeof data24 === "string"){
if(!pattern42.test(data24)){
const err40 = {instancePath:instancePath+"/enforce/baseUrl/" + i4,schemaPath:"#/$defs/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/enforce/baseUrl/" + i4,schemaPath:"#/$defs/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/enforce/baseUrl",schemaPath:"#/properties/enforce/properties/baseUrl/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs58 === errors;
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
const err43 = {instancePath:instancePath+"/enforce/baseUrl",schemaPath:"#/properties/enforce/properties/baseUrl/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.warnings !== undefined && func0.call(data, "warnings")){
let data25 = data.warnings;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.at === undefined) || (!(func0.call(data26, "at")))){
const err45 = {instancePath:instancePath+"/warnings/" + i5,schemaPath:"#/$defs/warning/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data26.problem === undefined) || (!(func0.call(data26, "problem")))){
const err46 = {instancePath:instancePath+"/warnings/" + i5,schemaPath:"#/$defs/warning/required",keyword:"required",params:{missingProperty: "problem"},message:"must have required property '"+"problem"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data26.remedy === undefined) || (!(func0.call(data26, "remedy")))){
const err47 = {instancePath:instancePath+"/warnings/" + i5,schemaPath:"#/$defs/warning/required",keyword:"required",params:{missingProperty: "remedy"},message:"must have required property '"+"remedy"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key7 of Object.keys(data26)){
if(!(((key7 === "at") || (key7 === "problem")) || (key7 === "remedy"))){
const err48 = {instancePath:instancePath+"/warnings/" + i5,schemaPath:"#/$defs/warning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data26.at !== undefined && func0.call(data26, "at")){
if(typeof data26.at !== "string"){
const err49 = {instancePath:instancePath+"/warnings/" + i5+"/at",schemaPath:"#/$defs/warning/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data26.problem !== undefined && func0.call(data26, "problem")){
if(typeof data26.problem !== "string"){
const err50 = {instancePath:instancePath+"/warnings/" + i5+"/problem",schemaPath:"#/$defs/warning/properties/problem/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data26.remedy !== undefined && func0.call(data26, "remedy")){
if(typeof data26.remedy !== "string"){
const err51 = {instancePath:instancePath+"/warnings/" + i5+"/remedy",schemaPath:"#/$defs/warning/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err52 = {instancePath:instancePath+"/warnings/" + i5,schemaPath:"#/$defs/warning/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog"] = exports["validate0"];
