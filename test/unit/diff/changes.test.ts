import { changeDefinitions } from '../../../src/generated/changes';
import type { ErrorCatalog, ErrorDefinition, JsonSchema } from '../../../src/core/types';
import { openApiChanges } from './openapi-changes';
import { diffOf, isConfirmed } from './sides';

/** A change of a catalog, what it is told as, and the catalog that allows the response that shows it. */
type Row = readonly [
  change: string,
  old: ErrorCatalog,
  young: ErrorCatalog,
  told: string,
  allowedBy: 'old' | 'new' | 'nobody',
];

const TAKEN: ErrorDefinition = { code: 'email_taken', status: 409 };
const BUSY: ErrorDefinition = { code: 'rate_limited', status: 429 };

/** One error, as both catalogs have it. */
function entry(
  change: string,
  [before, after]: readonly [Partial<ErrorDefinition>, Partial<ErrorDefinition>],
  told: string,
  allowedBy: Row[4],
  catalog: Partial<ErrorCatalog> = {},
): Row {
  const of = (more: Partial<ErrorDefinition>): ErrorCatalog => ({
    ...catalog,
    errors: [{ ...TAKEN, ...more }],
  });
  return [change, of(before), of(after), told, allowedBy];
}

/** The free members of one error. */
function members(
  change: string,
  [before, after]: readonly [JsonSchema, JsonSchema],
  told: string,
  allowedBy: Row[4],
): Row {
  return entry(change, [{ extensions: before }, { extensions: after }], told, allowedBy);
}

/** The schema of the member `x`, which is required. */
function member(change: string, before: JsonSchema, after: JsonSchema, told: string, allowedBy: Row[4]): Row {
  const of = (x: JsonSchema): JsonSchema => ({ properties: { x }, required: ['x'] });
  return members(change, [of(before), of(after)], told, allowedBy);
}

function catalog(
  change: string,
  [before, after]: readonly [Partial<ErrorCatalog>, Partial<ErrorCatalog>],
  told: string,
  allowedBy: Row[4],
  errors: readonly ErrorDefinition[] = [TAKEN],
): Row {
  return [change, { errors, ...before }, { errors, ...after }, told, allowedBy];
}

function errors(
  change: string,
  before: readonly ErrorDefinition[],
  after: readonly ErrorDefinition[],
  told: string,
  allowedBy: Row[4],
): Row {
  return [change, { errors: before }, { errors: after }, told, allowedBy];
}

const NAME_TAKEN = { code: 'name_taken', status: 409 };
const OWN = {
  extends: 'simple',
  id: 'own',
  title: 'Own',
  summary: 'Own',
} as const;
const ownFormat = (required: readonly string[]) => ({
  ...OWN,
  strictSchema: true,
  schema: {
    type: 'object',
    required,
    properties: { error: { type: 'string' }, message: { type: 'string' } },
  },
});
const DETAIL = (properties: object, required: readonly string[] = []): JsonSchema => ({
  properties,
  required,
});

const rows: readonly Row[] = [
  errors('a code goes', [TAKEN, NAME_TAKEN], [TAKEN], 'major code-removed', 'old'),
  errors('a code comes', [TAKEN], [TAKEN, NAME_TAKEN], 'minor code-added', 'new'),
  errors('a code moves', [TAKEN], [{ ...TAKEN, status: 422 }], 'major code-moved', 'new'),
  errors('a status goes', [TAKEN, BUSY], [TAKEN], 'major status-removed', 'old'),
  errors('a status comes', [TAKEN], [TAKEN, BUSY], 'minor status-added', 'new'),
  errors(
    'a status without a name comes',
    [TAKEN],
    [TAKEN, { code: 'slow', status: 499 }],
    'minor status-added',
    'new',
  ),
  errors(
    'a word is added to a code',
    [TAKEN],
    [{ ...TAKEN, code: 'email_already_taken' }],
    'major code-renamed',
    'new',
  ),
  errors(
    'a code is spelled better',
    [{ code: 'adress_invalid', status: 422 }],
    [{ code: 'address_invalid', status: 422 }],
    'major code-renamed',
    'new',
  ),
  errors(
    'a code is written in another case',
    [TAKEN],
    [{ ...TAKEN, code: 'emailTaken' }],
    'major code-renamed',
    'new',
  ),
  errors(
    'another code comes in place of one',
    [TAKEN],
    [{ code: 'locked_out', status: 409 }],
    'minor code-added, major code-removed',
    'old',
  ),
  errors(
    'a like code of another shape',
    [TAKEN],
    [{ code: 'email_takes', status: 409, details: 'required' }],
    'minor code-added, major code-removed',
    'old',
  ),
  catalog('codes are not listed any more', [{}, { codes: 'any' }], 'major codes-opened', 'new'),
  catalog('codes are listed', [{ codes: 'any' }, {}], 'minor codes-closed', 'old'),
  catalog('the standard errors come', [{}, { extends: 'standard' }], 'minor inherited-added', 'new'),
  catalog('the standard errors go', [{ extends: 'standard' }, {}], 'major inherited-removed', 'old'),
  catalog('another format', [{}, { format: 'problem-details' }], 'major format-changed', 'new'),
  catalog(
    'codes as they are',
    [{ format: 'google' }, { format: 'google', codeCase: 'as-is' }],
    'major code-case-changed',
    'new',
  ),
  catalog('the codes of a format without case', [{}, { codeCase: 'as-is' }], 'patch no-effect', 'nobody'),
  catalog(
    'another media type',
    [{ format: OWN }, { format: { ...OWN, mediaTypes: ['application/vnd.own+json'] } }],
    'major media-type-added',
    'new',
  ),
  catalog(
    'one more media type',
    [{ format: OWN }, { format: { ...OWN, mediaTypes: ['application/json', 'application/vnd.own+json'] } }],
    'major media-type-added',
    'new',
  ),
  catalog(
    'one media type less',
    [{ format: { ...OWN, mediaTypes: ['application/json', 'application/vnd.own+json'] } }, { format: OWN }],
    'minor media-type-removed',
    'old',
  ),
  catalog(
    'a member of the format is not required',
    [{ format: ownFormat(['error', 'message']) }, { format: ownFormat(['error']) }],
    'major member-optional',
    'new',
  ),
  catalog(
    'the same format under another name',
    [{ format: OWN }, { format: { ...OWN, title: 'Ours', id: 'ours' } }],
    'patch description-reworded',
    'nobody',
  ),
  entry('no content any more', [{}, { content: 'none' }], 'major content-dropped', 'new'),
  entry('content if it likes', [{}, { content: 'any' }], 'major content-optional', 'new'),
  entry('content for sure', [{ content: 'any' }, {}], 'minor content-required', 'old'),
  entry('content where there was none', [{ content: 'none' }, {}], 'minor content-added', 'new'),
  entry(
    'content only sometimes, then never',
    [{ content: 'any' }, { content: 'none' }],
    'major content-dropped',
    'old',
  ),
  entry(
    'details if it likes',
    [{ details: 'required' }, { details: 'optional' }],
    'major details-optional',
    'new',
  ),
  entry('details, or nothing said', [{ details: 'required' }, {}], 'major details-optional', 'new'),
  entry(
    'no details any more',
    [{ details: 'required' }, { details: 'none' }],
    'major details-dropped',
    'new',
  ),
  entry('details for sure', [{}, { details: 'required' }], 'minor details-required', 'old'),
  entry(
    'details where there were none',
    [{ details: 'none' }, { details: 'optional' }],
    'minor details-added',
    'new',
  ),
  entry(
    'a member of details for sure',
    [
      { details: DETAIL({ code: { type: 'string' } }) },
      { details: DETAIL({ code: { type: 'string' } }, ['code']) },
    ],
    'minor member-required',
    'old',
  ),
  entry(
    'a member of details if it likes',
    [
      { details: DETAIL({ code: { type: 'string' } }, ['code']) },
      { details: DETAIL({ code: { type: 'string' } }) },
    ],
    'major member-optional',
    'new',
  ),
  entry(
    'one more code of details',
    [
      { details: DETAIL({ code: { enum: ['a', 'b'] } }) },
      { details: DETAIL({ code: { enum: ['a', 'b', 'c'] } }) },
    ],
    'minor value-added',
    'new',
  ),
  entry('details in a format that loses them', [{ details: 'required' }, {}], 'patch no-effect', 'nobody', {
    format: 'oauth',
  }),
  members(
    'a member is not required',
    [
      { required: ['until'], properties: { until: { type: 'string' } } },
      { properties: { until: { type: 'string' } } },
    ],
    'major member-optional',
    'new',
  ),
  members(
    'a member is required',
    [
      { properties: { until: { type: 'string' } } },
      { required: ['until'], properties: { until: { type: 'string' } } },
    ],
    'minor member-required',
    'old',
  ),
  members(
    'a required member goes',
    [{ required: ['until'], properties: { until: { type: 'string' } } }, {}],
    'major member-removed',
    'new',
  ),
  members(
    'a member goes, and may not come',
    [
      { properties: { a: {}, b: {} }, additionalProperties: false },
      { properties: { a: {} }, additionalProperties: false },
    ],
    'major member-removed',
    'old',
  ),
  members(
    'a member that nobody describes any more',
    [{ properties: { until: { type: 'string' } } }, { properties: {} }],
    'major member-widened',
    'new',
  ),
  members(
    'a member is described',
    [{ properties: {} }, { properties: { until: { type: 'string' } } }],
    'minor member-added',
    'old',
  ),
  members(
    'a member comes to closed ones',
    [
      { properties: {}, additionalProperties: false },
      { properties: { until: { type: 'string' } }, additionalProperties: false },
    ],
    'minor member-added',
    'new',
  ),
  members(
    'further members are allowed',
    [{ properties: {}, additionalProperties: false }, { properties: {} }],
    'minor member-added',
    'new',
  ),
  members(
    'further members are refused',
    [{ properties: {} }, { properties: {}, additionalProperties: false }],
    'minor member-narrowed',
    'old',
  ),
  members(
    'all members go',
    [{ required: ['x'], properties: { x: { type: 'integer' } } }, true],
    'major member-removed',
    'new',
  ),
  member('another type', { type: 'string' }, { type: 'integer' }, 'major member-changed', 'new'),
  member('a type more', { type: 'string' }, { type: ['string', 'null'] }, 'major member-widened', 'new'),
  member('a type less', { type: ['string', 'null'] }, { type: 'string' }, 'minor member-narrowed', 'old'),
  member(
    'numbers, not only integers',
    { type: 'integer' },
    { type: 'number' },
    'major member-widened',
    'new',
  ),
  member('integers alone', { type: 'number' }, { type: 'integer' }, 'minor member-narrowed', 'old'),
  member('a value more', { enum: ['a', 'b'] }, { enum: ['a', 'b', 'c'] }, 'minor value-added', 'new'),
  member('a value less', { enum: ['a', 'b', 'c'] }, { enum: ['a', 'b'] }, 'minor member-narrowed', 'old'),
  member(
    'a value more, one less',
    { enum: ['a', 'b'] },
    { enum: ['b', 'c'] },
    'minor member-narrowed, minor value-added',
    'old',
  ),
  member('other values', { enum: ['a', 'b'] }, { enum: ['c'] }, 'major member-changed', 'new'),
  member(
    'any value',
    { type: 'string', enum: ['a', 'b'] },
    { type: 'string' },
    'major member-widened',
    'new',
  ),
  member('another constant', { const: 'a' }, { const: 'b' }, 'major member-changed', 'new'),
  member(
    'a greater maximum',
    { type: 'integer', maximum: 10 },
    { type: 'integer', maximum: 20 },
    'major member-widened',
    'new',
  ),
  member(
    'a greater minimum',
    { type: 'integer', minimum: 1 },
    { type: 'integer', minimum: 5 },
    'minor member-narrowed',
    'old',
  ),
  member(
    'longer texts',
    { type: 'string', maxLength: 5 },
    { type: 'string', maxLength: 9 },
    'major member-widened',
    'new',
  ),
  member('finer steps', { multipleOf: 10 }, { multipleOf: 5 }, 'major member-widened', 'new'),
  member(
    'a pattern that takes more',
    { type: 'string', pattern: '^a+$' },
    { type: 'string', pattern: '^[ab]+$' },
    'major member-widened',
    'new',
  ),
  member(
    'a pattern that takes less',
    { type: 'string', pattern: '^[ab]+$' },
    { type: 'string', pattern: '^a+$' },
    'minor member-narrowed',
    'old',
  ),
  member(
    'the same pattern in other words',
    { type: 'string', pattern: '^[ab]$' },
    { type: 'string', pattern: '^(?:a|b)$' },
    'patch no-effect',
    'nobody',
  ),
  member(
    'no format any more',
    { type: 'string', format: 'date' },
    { type: 'string' },
    'major member-widened',
    'new',
  ),
  member('a format', { type: 'string' }, { type: 'string', format: 'date' }, 'minor member-narrowed', 'old'),
  member(
    'another format of text',
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
    'major member-changed',
    'new',
  ),
  member(
    'items of another type',
    { type: 'array', items: { type: 'string' } },
    { type: 'array', items: { type: 'integer' } },
    'major member-changed',
    'new',
  ),
  member(
    'a member of items is not required',
    { type: 'array', items: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } } },
    { type: 'array', items: { type: 'object', properties: { id: { type: 'integer' } } } },
    'major member-optional',
    'new',
  ),
  member(
    'more items',
    { type: 'array', maxItems: 2 },
    { type: 'array', maxItems: 4 },
    'major member-widened',
    'new',
  ),
  member(
    'by way of a reference',
    { $ref: '#/properties/x/$defs/id', $defs: { id: { type: 'string' } } },
    { type: 'string' },
    'patch no-effect',
    'nobody',
  ),
  member(
    'a choice with one more',
    { anyOf: [{ const: 'a' }, { const: 1 }] },
    { anyOf: [{ const: 'a' }, { const: 1 }, { const: null }] },
    'major member-widened',
    'new',
  ),
  member(
    'a choice that only values tell apart',
    { anyOf: [{ const: 'a' }, { const: 1 }] },
    { anyOf: [{ const: 'a' }] },
    'major member-uncertain',
    'old',
  ),
  member(
    'a choice in another order',
    { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    { oneOf: [{ type: 'integer' }, { type: 'string' }] },
    '',
    'nobody',
  ),
  member('values in another order', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }, '', 'nobody'),
  members(
    'a condition goes',
    [
      {
        properties: { x: { type: 'string' }, y: {} },
        if: { properties: { x: { const: 'a' } }, required: ['x'] },
        then: { required: ['y'] },
      },
      { properties: { x: { type: 'string' }, y: {} } },
    ],
    'major member-widened',
    'new',
  ),
  members(
    'members by the pattern of their names',
    [
      { patternProperties: { '^x-': { type: 'string' } } },
      { patternProperties: { '^x-': { type: 'integer' } } },
    ],
    'major member-widened',
    'new',
  ),
  members(
    'one member no longer asks for another',
    [{ dependentRequired: { a: ['b'] } }, {}],
    'major member-widened',
    'new',
  ),
  members(
    'a member asks for another',
    [{}, { dependentRequired: { a: ['b'] } }],
    'major member-uncertain',
    'old',
  ),
  member(
    'only notes',
    { type: 'string', description: 'old' },
    { type: 'string', description: 'new' },
    'patch description-reworded',
    'nobody',
  ),
  entry(
    'messages that nobody could read',
    [{ messagePattern: '^Try again in \\d+ s$' }, { messagePattern: '^Try again in \\d+ (s|min)$' }],
    'major message-pattern-wider',
    'new',
  ),
  entry(
    'no pattern any more',
    [{ messagePattern: '^Try again in \\d+ s$' }, {}],
    'major message-pattern-wider',
    'new',
  ),
  entry(
    'a narrower pattern',
    [{ messagePattern: '^Try again in \\d+ (s|min)$' }, { messagePattern: '^Try again in \\d+ s$' }],
    'minor message-pattern-narrower',
    'old',
  ),
  entry(
    'a pattern',
    [{}, { messagePattern: '^Try again in \\d+ s$' }],
    'minor message-pattern-narrower',
    'old',
  ),
  entry(
    'another pattern',
    [{ messagePattern: '^Try again in \\d+ s$' }, { messagePattern: '^Wait \\d+ s$' }],
    'major message-pattern-changed',
    'new',
  ),
  entry(
    'the same pattern, written otherwise',
    [{ messagePattern: '^\\d+$' }, { messagePattern: '^[0-9]+$' }],
    'patch no-effect',
    'nobody',
  ),
  entry(
    'a pattern that looks ahead',
    [{ messagePattern: '^(?=.*a).*$' }, { messagePattern: '^(?=.*[a]).*$' }],
    'major message-pattern-uncertain',
    'nobody',
  ),
  entry(
    'a field is not owed any more',
    [{ headers: { 'Retry-After': 'must' } }, {}],
    'major header-dropped',
    'new',
  ),
  entry(
    'a field is advice',
    [{ headers: { 'Retry-After': 'must' } }, { headers: { 'retry-after': 'should' } }],
    'major header-dropped',
    'new',
  ),
  entry('a field is owed', [{}, { headers: { 'X-Request-Id': 'must' } }], 'minor header-added', 'old'),
  entry(
    'advice on a field',
    [{}, { headers: { 'X-Request-Id': 'should' } }],
    'patch advice-changed',
    'nobody',
  ),
  catalog(
    'a field that a status owes',
    [{}, { headers: { 401: { 'WWW-Authenticate': 'off' } } }],
    'major header-dropped',
    'new',
    [{ code: 'no_token', status: 401 }],
  ),
  entry(
    'the value of a field',
    [
      { headerSchemas: { 'X-Rate': { schema: { type: 'integer' } } }, headers: { 'X-Rate': 'must' } },
      { headerSchemas: { 'X-Rate': { schema: { type: 'string' } } }, headers: { 'X-Rate': 'must' } },
    ],
    'major member-changed',
    'new',
  ),
  entry(
    'another type of problem',
    [{ type: '/problems/a' }, { type: '/problems/b' }],
    'major type-changed',
    'new',
    { format: 'problem-details' },
  ),
  entry(
    'a type in a format without one',
    [{ type: '/problems/a' }, { type: '/problems/b' }],
    'patch no-effect',
    'nobody',
  ),
  catalog(
    'the types of all problems',
    [
      { format: 'problem-details', typeTemplate: '/p/{code}' },
      { format: 'problem-details', typeTemplate: '/q/{code}' },
    ],
    'major type-changed',
    'new',
  ),
  entry('another title', [{ title: 'Taken' }, { title: 'Is taken' }], 'patch title-reworded', 'nobody'),
  entry(
    'another message',
    [{ message: 'Taken' }, { message: 'Is taken' }],
    'patch message-reworded',
    'nobody',
  ),
  entry(
    'another description',
    [{ description: 'Taken.' }, { description: 'Is taken.' }],
    'patch description-reworded',
    'nobody',
  ),
  entry('a rule is off', [{}, { rules: { 'media-type': 'off' } }], 'major rule-relaxed', 'new'),
  entry('a rule is advice', [{}, { rules: { schema: 'should' } }], 'major rule-relaxed', 'new'),
  entry('a rule is on', [{ rules: { 'media-type': 'off' } }, {}], 'minor rule-tightened', 'old'),
  entry(
    'a rule that nothing here can break',
    [{}, { rules: { 'title-member': 'off' } }],
    'patch no-effect',
    'nobody',
  ),
  entry(
    'advice of a rule',
    [{ rules: { schema: 'off' } }, { rules: { schema: 'should' } }],
    'patch advice-changed',
    'nobody',
  ),
  catalog(
    'a rule of all errors',
    [{}, { rules: { 'duplicate-member': 'off' } }],
    'major rule-relaxed',
    'new',
  ),
  catalog('a strict catalog is strict no more', [{ strict: true }, {}], 'major rule-relaxed', 'new'),
  catalog('leaks are tolerated', [{}, { leaks: 'off' }], 'minor leaks-relaxed', 'new'),
  catalog('leaks are refused', [{ leaks: 'off' }, {}], 'minor rule-tightened', 'old'),
  catalog(
    "levels of one's own",
    [{}, { compatibility: { 'code-added': 'patch' } }],
    'patch compatibility-changed',
    'nobody',
  ),
  catalog(
    'errors that nobody lists: a format',
    [{ codes: 'any' }, { codes: 'any', format: 'problem-details' }],
    'major format-changed',
    'new',
    [],
  ),
  catalog(
    'errors that nobody lists: a field',
    [{ codes: 'any', headers: { 503: { 'Retry-After': 'must' } } }, { codes: 'any' }],
    'major header-dropped',
    'new',
    [],
  ),
  [
    'a promise of an error that any code stands for now',
    { codes: 'any', errors: [{ ...TAKEN, details: 'required' }] },
    { codes: 'any', errors: [] },
    'major details-optional, patch no-effect',
    'new',
  ],
  entry(
    'an error of which nothing can be simulated',
    [
      { extensions: { required: ['x'], properties: { x: { pattern: '^(?=a)b' } } } },
      { extensions: { required: ['x', 'y'], properties: { x: { pattern: '^(?=a)b' } } } },
    ],
    'minor member-required',
    'nobody',
  ),
  ...openApiChanges,
];

test('the table has more than sixty changes, and no two of one name', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(([change]) => change)).size).toBe(rows.length);
});

test.each(rows)('%s', (_, old, young, told, allowedBy) => {
  const { changes, level } = diffOf(old, young);
  const found = changes.map((change) => `${change.level} ${change.kind}`).sort(byKind);
  expect(found.join(', ')).toBe(told);
  expect(level).toBe(['major', 'minor', 'patch'].find((one) => told.includes(one)) ?? 'none');
  expect(changes.find(({ witness }) => witness)?.witness?.allowedBy ?? 'nobody').toBe(allowedBy);
  const unconfirmed = changes.filter((change) => change.witness && !isConfirmed(change, old, young));
  expect(unconfirmed.map(({ kind }) => kind)).toEqual([]);
});

test('every kind of change is in the table', () => {
  const told = new Set(rows.flatMap(([, , , kinds]) => kinds.split(', ').map((one) => one.split(' ')[1])));
  expect(changeDefinitions.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

test('every major change that is certain has a response that shows it', () => {
  const unshown = rows.flatMap(([change, old, young]) =>
    diffOf(old, young)
      .changes.filter(
        ({ level, witness, doubt }) => level === 'major' && witness === undefined && doubt === undefined,
      )
      .map(({ kind }) => `${change}: ${kind}`),
  );
  expect(unshown).toEqual([]);
});

/** By kind, so that a row reads the same whichever level comes first. */
function byKind(one: string, other: string): number {
  return (one.split(' ')[1] ?? '') < (other.split(' ')[1] ?? '') ? -1 : 1;
}
