import type { Member } from './documents';
import { codeOf, phraseOf } from './documents';
import { withField, withJson } from './exchange';
import type { Fault, Faulty, Sound } from './fault';
import { get, pointer, put, visibleFault } from './fault';

const member = { ...visibleFault, group: 'members', source: 'the definition of the format' };
const code = { ...visibleFault, group: 'code', source: 'the catalog of the API' };
const repeated = { ...visibleFault, group: 'status and title in the content' };

const edited = (sound: Sound, path: Member['path'], value: unknown): Faulty => ({
  exchange: withJson(sound.exchange, put(sound.document(), path, value)),
  at: pointer(path),
});

/** One faulty exchange per member of the format that is of this kind. */
const each =
  (applies: (one: Member) => boolean, ...values: readonly ((one: Member, old: unknown) => unknown)[]) =>
  (sound: Sound): readonly Faulty[] =>
    sound.format.members.filter(applies).flatMap((one) =>
      values.map((value) => ({
        ...edited(sound, one.path, value(one, get(sound.document(), one.path))),
        strength: one.isConvention === true ? 'should' : undefined,
      })),
    );

const takes = ({ type }: Member, kind: string): boolean => type.includes(kind);
const any = (): boolean => true;

const coded =
  (...values: readonly ((own: string, sound: Sound) => unknown)[]) =>
  (sound: Sound): readonly Faulty[] => {
    const { code: place } = sound.format;
    if (place === undefined) return [];
    const own = place.write(codeOf(sound.status));
    // Where the format writes "conflict" as "Conflict", that is the phrase as well, and right.
    return values
      .map((value) => value(own, sound))
      .filter((value) => value !== own)
      .map((value) => edited(sound, place.path, value));
  };

/** An empty code is none that the catalog lists, and an empty time is no time. */
function strengthOfEmpty({ format }: Sound, { at }: Faulty): Fault['strength'] {
  const code = format.code === undefined ? undefined : pointer(format.code.path);
  return format.refusesEmptyText === true || at === code || at === '/timestamp' ? 'must' : 'should';
}

const other = (status: number): number => (status === 403 ? 404 : 403);

export const memberFaults: readonly Fault[] = [
  {
    ...member,
    id: 'a required member is missing',
    spoil: each(
      ({ isRequired }) => isRequired,
      () => undefined,
    ),
  },
  {
    ...member,
    id: 'the name of a required member in capitals',
    spoil: (sound) =>
      sound.format.members
        .filter(({ isRequired }) => isRequired)
        .map(({ path }) => {
          const value = get(sound.document(), path);
          const name = String(path.at(-1));
          const renamed = put(
            sound.document(),
            [...path.slice(0, -1), name.charAt(0).toUpperCase() + name.slice(1)],
            value,
          );
          return { exchange: withJson(sound.exchange, put(renamed, path, undefined)), at: pointer(path) };
        }),
  },
  {
    ...member,
    id: 'an empty text',
    spoil: (sound) =>
      each(
        ({ isTelling, type }) => isTelling && type.includes('text'),
        () => '',
      )(sound).map((one) => ({ ...one, strength: strengthOfEmpty(sound, one) })),
  },
  { ...member, id: 'null for a member', spoil: each(any, () => null) },
  { ...member, id: 'a boolean for a member', spoil: each(any, () => true) },
  {
    ...member,
    id: 'a number for text',
    spoil: each(
      (one) => one.type !== 'status',
      () => 42,
    ),
  },
  {
    ...member,
    id: 'a list for another kind',
    spoil: each(
      (one) => !takes(one, 'list'),
      (_, old) => [old],
    ),
  },
  {
    ...member,
    id: 'an empty list for another kind',
    spoil: each(
      (one) => !takes(one, 'list'),
      () => [],
    ),
  },
  {
    ...member,
    id: 'an empty list for text or a list',
    strength: 'should',
    spoil: each(
      (one) => takes(one, 'list') && takes(one, 'text'),
      () => [],
    ),
  },
  {
    ...member,
    id: 'an object for another kind',
    spoil: each(
      (one) => !takes(one, 'object'),
      () => ({ text: 'x' }),
    ),
  },
  {
    ...member,
    id: 'text for another kind',
    spoil: each(
      (one) => !takes(one, 'text'),
      () => 'x',
    ),
  },
  {
    ...member,
    id: 'the status as text',
    source: 'RFC 9457, 3.1.2',
    spoil: each(
      (one) => one.type === 'status',
      (_, old) => String(old),
    ),
  },
  {
    ...member,
    id: 'a status that is none',
    source: 'RFC 9110, 15',
    spoil: each(
      (one) => one.type === 'status',
      () => 42,
      () => 4090,
      () => 409.5,
      () => -1,
    ),
  },

  {
    ...code,
    id: 'the code of another status',
    spoil: coded((_, { format, status }) => format.code?.write(codeOf(other(status)))),
  },
  {
    ...code,
    id: 'a code that the catalog does not know',
    spoil: coded(
      (_, { format }) => format.code?.write('no_such_code'),
      () => 'E1042',
    ),
  },
  { ...code, id: 'the reason phrase for the code', spoil: coded((_, { status }) => phraseOf(status)) },
  {
    ...code,
    id: 'the code in the wrong case',
    spoil: coded((own) => (own === own.toUpperCase() ? own.toLowerCase() : own.toUpperCase())),
  },
  {
    ...code,
    id: 'the code with hyphens or blanks',
    spoil: coded(
      (own) => `${own} `,
      (own) => ` ${own}`,
      (own) => `${own}-1`,
    ),
  },
  {
    ...code,
    id: 'the status for the code',
    spoil: coded(
      (_, { status }) => String(status),
      (_, { status }) => status,
    ),
  },
  {
    ...code,
    id: 'the message for the code',
    spoil: coded((_, { format, document }) => get(document(), format.message)),
  },

  {
    ...repeated,
    id: 'a status in the content that disagrees',
    source: 'RFC 9457, 3.1.2',
    spoil: (sound) => statusMembers(sound, [other(sound.status), 500 + (sound.status % 7) + 1]),
  },
  {
    ...repeated,
    id: 'a status of success in the content',
    source: 'RFC 9457, 3.1.2',
    formats: ['problem-details', 'nest', 'fastify', 'spring'],
    spoil: (sound) => statusMembers(sound, [200]),
  },
  {
    ...repeated,
    id: 'the title of another status',
    source: 'RFC 9457, 4.2.1',
    strength: 'should',
    spoil: (sound) => titles(sound, [phraseOf(other(sound.status))]),
  },
  {
    ...repeated,
    id: 'a title that is no reason phrase',
    source: 'RFC 9457, 4.2.1',
    strength: 'should',
    spoil: (sound) => titles(sound, ['Oops', 'Error']),
  },

  ...special('problem-details', 'RFC 9457, 3.1', {
    'a type that is no URI reference': [['type'], 'not a uri', 'https://errors.example/<conflict>'],
    'an instance that is no URI reference': [['instance'], 'user 42', '/users/{id}'],
  }),
  ...advised('problem-details', 'an extension member of RFC 9457, 3, in another shape', {
    'errors that are text': [['errors'], 'email is taken'],
    'errors that are texts': [['errors'], ['email is taken']],
    'an error without detail': [['errors'], [{ pointer: '#/email' }]],
    'errors that are spelled error': [['error'], [{ detail: 'is taken' }]],
  }),
  ...special('json-api', 'JSON:API 1.1, Errors', {
    'errors is an object': [['errors'], { status: '409' }],
    'errors are texts': [['errors'], ['Resource already exists']],
    'an empty error object': [['errors', 0], {}],
    'a member that JSON:API does not know': [['errors', 0, 'message'], 'Resource already exists'],
    'a top-level member that JSON:API does not know': [['message'], 'Resource already exists'],
    'data beside errors': [['data'], null, []],
    'a numeric status': [['errors', 0, 'status'], 409],
    'a status that is no status code': [['errors', 0, 'status'], 'conflict', '42'],
    'a source that is text': [['errors', 0, 'source'], '/data/attributes/email'],
    'a pointer that is no JSON Pointer': [
      ['errors', 0, 'source'],
      { pointer: 'data.attributes.email' },
      { pointer: '/a~2' },
    ],
    'links that JSON:API does not know': [['errors', 0, 'links'], { help: 'https://a.example/' }],
    'an id that is a number': [['errors', 0, 'id'], 7],
    'a link that is a number': [['errors', 0, 'links'], { about: 5 }],
    'a link object without href': [['errors', 0, 'links'], { type: { title: 'Why' } }],
    'a link at the top that is a number': [['links'], { self: 5 }],
    'a version that is a number': [['jsonapi'], { version: 1.1 }],
    'a member that source does not know': [['errors', 0, 'source'], { line: 3 }],
    'a misspelt member': [['errors', 0, 'titel'], 'Conflict'],
    'meta that is text': [['errors', 0, 'meta'], 'x'],
  }),
  ...special('graphql', 'GraphQL, 7.1.2; GraphQL over HTTP, 6.4', {
    'an empty list of errors': [['errors'], []],
    'errors are texts': [['errors'], ['Resource already exists']],
    'data beside a status of error': [['data'], { user: { name: 'Ada' } }, {}],
    'locations that start at 0': [
      ['errors', 0, 'locations'],
      [{ line: 0, column: 1 }],
      [{ line: 1, column: 0 }],
    ],
    'a location without a column': [['errors', 0, 'locations'], [{ line: 1 }]],
    'locations that are an object': [['errors', 0, 'locations'], { line: 1, column: 1 }],
    'a further member at the top': [['requestId'], '5f0c'],
    'a path that is text': [['errors', 0, 'path'], 'user.name'],
    'a path with a null in it': [
      ['errors', 0, 'path'],
      ['user', null],
    ],
    'extensions that are a list': [['extensions'], []],
  }),
  ...advised('graphql', 'GraphQL, 7.1.2, gives a list of locations', {
    'an empty list of locations': [['errors', 0, 'locations'], []],
  }),
  ...special('oauth', 'RFC 6749, 5.2', {
    'a quotation mark in error': [['error'], 'invalid"request'],
    'a backslash in error_description': [['error_description'], 'C:\\temp'],
    'text beyond ASCII': [['error_description'], 'd\u00e9j\u00e0 vu'],
    'a line break in error_description': [['error_description'], 'one\ntwo'],
    'an error_uri that is none': [['error_uri'], 'not a uri'],
  }),
  ...advised('simple', 'the default format of the README', {
    'details that are text': [['details'], 'email is taken'],
    'details that are a map': [['details'], { email: ['is taken'] }],
    'a detail without a message': [['details'], [{ pointer: '/email' }]],
    'a detail whose pointer is none': [['details'], [{ pointer: 'email', message: 'is taken' }]],
    'a detail that is text': [['details'], ['is taken']],
  }),
  ...special('error-object', 'Microsoft REST API Guidelines', {
    'the error is text': [['error'], 'Resource already exists'],
    'details that are an object': [['error', 'details'], { email: 'is taken' }],
    'a target that is a list': [['error', 'target'], ['email']],
    'an innererror that is text': [['error', 'innererror'], 'boom'],
    'a detail without a code': [['error', 'details'], [{ message: 'is taken' }]],
  }),
  ...advised('fastapi', 'FastAPI, RequestValidationError', {
    'an empty list of details': [['detail'], []],
    'a detail without loc': [['detail'], [{ type: 'missing', msg: 'Field required' }]],
    'a loc that is text': [['detail'], [{ type: 'missing', loc: 'body.name', msg: 'Field required' }]],
    'a msg that is empty': [['detail'], [{ type: 'missing', loc: ['body'], msg: '' }]],
  }),
  ...special('laravel', 'Laravel, Validation', {
    'errors that are a list': [['errors'], ['The email is taken.']],
    'errors that are texts': [['errors'], { email: 'The email is taken.' }],
  }),
  ...advised('laravel', 'Laravel, Validation', {
    'a field without errors': [['errors'], { email: [] }],
  }),
  ...special('spring', 'Spring Boot, DefaultErrorAttributes', {
    'a timestamp that is no date': [['timestamp'], 'yesterday', '2026-13-01T00:00:00Z'],
    'a timestamp in milliseconds': [['timestamp'], 1_767_225_600_000],
    'errors that are texts': [['errors'], ['is taken']],
  }),
  ...special('nest', 'NestJS, Exception filters', {
    'messages that are no texts': [['message'], [{ field: 'email' }]],
  }),
  ...advised('nest', 'NestJS, ValidationPipe', {
    'a list of messages that is empty': [['message'], []],
    'a message that is empty': [['message'], ['']],
  }),
];

function statusMembers(sound: Sound, values: readonly number[]): readonly Faulty[] {
  const { status } = sound.format;
  return status === undefined ? [] : values.map((value) => edited(sound, status, value));
}

function titles(sound: Sound, values: readonly string[]): readonly Faulty[] {
  const { title } = sound.format;
  return title === undefined ? [] : values.map((value) => edited(sound, title, value));
}

type Values = readonly [path: Member['path'], ...values: readonly unknown[]];

/** The same, where no standard forbids it: "strict" does. */
function advised(format: string, source: string, table: Readonly<Record<string, Values>>): readonly Fault[] {
  return special(format, source, table).map((fault) => ({ ...fault, strength: 'should' }));
}

/** Faults that one format alone can have. */
function special(format: string, source: string, table: Readonly<Record<string, Values>>): readonly Fault[] {
  return Object.entries(table).map(([id, [path, ...values]]) => ({
    ...visibleFault,
    group: 'members of one format',
    id: `${format}: ${id}`,
    source,
    formats: [format],
    spoil: (sound) =>
      values.map((value) => {
        const { exchange } = edited(sound, path, value);
        // The place may be the member, one within it, or the one around it.
        return { exchange: withField(exchange, 'Content-Type', sound.format.mediaType) };
      }),
  }));
}
