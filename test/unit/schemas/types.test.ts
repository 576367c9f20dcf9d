import catalogSchema from '../../../schemas/error-catalog.schema.json';
import formatSchema from '../../../schemas/format.schema.json';
import statusesSchema from '../../../schemas/statuses.schema.json';
import type {
  CodeCase,
  ContentDuty,
  CrossCheck,
  DetailsPlace,
  DetailsShape,
  ErrorCatalog,
  ErrorDefinition,
  ErrorFormat,
  FieldDuty,
  FormatExample,
  FormatExtension,
  Loss,
  RenderedPart,
  Severity,
  StatusClass,
  StatusDefinition,
} from '../../../src/core/types';

/** The compiler holds these tables to the types, and the tests hold the schemas to the tables. */
type Members<T> = { readonly [K in keyof T]-?: undefined extends T[K] ? 'optional' : 'required' };
type Words<T extends string> = { readonly [K in T]: true };

const catalog: Members<ErrorCatalog> = {
  $schema: 'optional',
  format: 'optional',
  extends: 'optional',
  codes: 'optional',
  codeCase: 'optional',
  typeTemplate: 'optional',
  content: 'optional',
  leaks: 'optional',
  secrets: 'optional',
  strict: 'optional',
  rules: 'optional',
  headers: 'optional',
  errors: 'required',
  operations: 'optional',
  enforce: 'optional',
  compatibility: 'optional',
  warnings: 'optional',
};
const error: Members<ErrorDefinition> = {
  code: 'required',
  status: 'required',
  message: 'optional',
  messagePattern: 'optional',
  title: 'optional',
  type: 'optional',
  description: 'optional',
  details: 'optional',
  extensions: 'optional',
  headers: 'optional',
  headerSchemas: 'optional',
  content: 'optional',
  leaks: 'optional',
  rules: 'optional',
  format: 'optional',
  examples: 'optional',
};
const format: Members<ErrorFormat> = {
  $schema: 'optional',
  id: 'required',
  title: 'required',
  summary: 'required',
  reference: 'required',
  mediaTypes: 'required',
  mediaRange: 'optional',
  parameters: 'required',
  parametersReference: 'optional',
  content: 'optional',
  pattern: 'optional',
  within: 'optional',
  schema: 'required',
  strictSchema: 'optional',
  codeCase: 'required',
  codeField: 'optional',
  members: 'required',
  codeOptional: 'optional',
  blankTypes: 'optional',
  details: 'optional',
  extensions: 'optional',
  crossChecks: 'required',
  cannotCarry: 'required',
  template: 'required',
  examples: 'optional',
};
const extension: Members<FormatExtension> = {
  $schema: 'optional',
  extends: 'required',
  id: 'optional',
  title: 'optional',
  summary: 'optional',
  reference: 'optional',
  mediaTypes: 'optional',
  mediaRange: 'optional',
  parameters: 'optional',
  parametersReference: 'optional',
  content: 'optional',
  pattern: 'optional',
  within: 'optional',
  schema: 'optional',
  strictSchema: 'optional',
  codeCase: 'optional',
  codeField: 'optional',
  members: 'optional',
  codeOptional: 'optional',
  blankTypes: 'optional',
  details: 'optional',
  extensions: 'optional',
  crossChecks: 'optional',
  cannotCarry: 'optional',
  template: 'optional',
  examples: 'optional',
};
const members: Members<ErrorFormat['members']> = {
  code: 'optional',
  message: 'optional',
  title: 'optional',
  type: 'optional',
  uris: 'optional',
};
const details: Members<DetailsPlace> = {
  at: 'required',
  shape: 'required',
  alsoRead: 'optional',
  single: 'optional',
  alone: 'optional',
  general: 'optional',
  errorFirst: 'optional',
  pointer: 'optional',
  pointerForm: 'optional',
  pointerPrefix: 'optional',
  code: 'optional',
  message: 'optional',
  eachAlso: 'optional',
  also: 'optional',
};
const crossCheck: Members<CrossCheck> = {
  rule: 'required',
  at: 'required',
  severity: 'required',
  reference: 'required',
  localisable: 'optional',
  when: 'optional',
};
const example: Members<FormatExample> = {
  source: 'required',
  status: 'required',
  headers: 'optional',
  body: 'optional',
  text: 'optional',
  rules: 'optional',
};
const statusClass: Members<StatusClass> = {
  id: 'required',
  name: 'required',
  matcher: 'required',
  min: 'required',
  max: 'required',
  reference: 'required',
};
const status: Members<StatusDefinition> = {
  code: 'required',
  phrase: 'required',
  phraseAliases: 'required',
  matcherAliases: 'required',
  unrouted: 'optional',
  state: 'optional',
  caching: 'optional',
  reference: 'required',
  duties: 'required',
};
const duty: Members<FieldDuty> = {
  field: 'required',
  severity: 'required',
  reference: 'required',
  when: 'optional',
  notInHttpVersions: 'optional',
  token: 'optional',
  excludesMethod: 'optional',
  relation: 'optional',
  example: 'required',
  condition: 'optional',
};

const { extends: _, ...ownMembers } = formatSchema.properties;

test.each([
  ['ErrorCatalog', catalog, catalogSchema],
  ['ErrorDefinition', error, catalogSchema.$defs.error],
  ['ErrorFormat', format, { ...formatSchema, properties: ownMembers, required: formatSchema.else.required }],
  ['FormatExtension', extension, { ...formatSchema, required: formatSchema.if.required }],
  ['ErrorFormat.members', members, formatSchema.properties.members],
  [
    'DetailsPlace',
    details,
    { ...formatSchema.$defs.details, required: formatSchema.else.properties.details.required },
  ],
  ['CrossCheck', crossCheck, formatSchema.$defs.crossCheck],
  ['FormatExample', example, formatSchema.$defs.example],
  ['StatusClass', statusClass, statusesSchema.$defs.statusClass],
  ['StatusDefinition', status, statusesSchema.$defs.statusDefinition],
  ['FieldDuty', duty, statusesSchema.$defs.fieldDuty],
])('the schema of %s has the members of the type', (_, type, schema: ObjectSchema) => {
  const required = schema.required ?? [];
  const declared = Object.keys(schema.properties).map((name) => [
    name,
    required.includes(name) ? 'required' : 'optional',
  ]);
  expect(Object.fromEntries(declared)).toEqual(type);
  expect(schema.additionalProperties).toBe(false);
});

const severity: Words<Severity> = { must: true, should: true, off: true };
const contentDuty: Words<ContentDuty> = { required: true, none: true, any: true };
const codeCase: Words<CodeCase> = {
  snake: true,
  'upper-snake': true,
  camel: true,
  pascal: true,
  kebab: true,
  'as-is': true,
};
const detailsShape: Words<DetailsShape> = { objects: true, strings: true, map: true, tree: true };
const pointerForm: Words<NonNullable<DetailsPlace['pointerForm']>> = {
  pointer: true,
  fragment: true,
  path: true,
  name: true,
};
const renderedPart: Words<RenderedPart> = {
  code: true,
  message: true,
  title: true,
  type: true,
  status: true,
  'status-string': true,
  phrase: true,
  path: true,
  timestamp: true,
};
const loss: Words<Loss> = {
  code: true,
  message: true,
  'message-with-details': true,
  details: true,
  extensions: true,
  'details.code': true,
  'details.pointer': true,
  'details.message': true,
};
const crossRule: Words<CrossCheck['rule']> = { 'status-member': true, 'title-member': true };

test.each([
  ['Severity in a catalog', severity, catalogSchema.$defs.severity],
  ['Severity of a duty', severity, statusesSchema.$defs.fieldDuty.properties.severity],
  ['ContentDuty', contentDuty, catalogSchema.$defs.content],
  ['CodeCase', codeCase, formatSchema.properties.codeCase],
  ['DetailsShape', detailsShape, formatSchema.$defs.detailsShape],
  ['DetailsPlace.pointerForm', pointerForm, formatSchema.$defs.details.properties.pointerForm],
  ['RenderedPart', renderedPart, formatSchema.$defs.renderedPart],
  ['Loss', loss, formatSchema.properties.cannotCarry.items],
  ['CrossCheck.rule', crossRule, formatSchema.$defs.crossCheck.properties.rule],
])('the schema of %s has the words of the type', (_, type, schema: { readonly enum: readonly string[] }) => {
  expect(schema.enum).toEqual(Object.keys(type));
});

interface ObjectSchema {
  readonly properties: object;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}
