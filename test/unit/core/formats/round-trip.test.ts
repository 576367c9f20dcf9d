import { codeOfPhrase, writeCode } from '../../../../src/core/formats/code-case';
import { pointerGet } from '../../../../src/core/formats/json-pointer';
import { readDetails, readError } from '../../../../src/core/formats/read-error';
import type { RenderContext } from '../../../../src/core/formats/render-error';
import { renderError } from '../../../../src/core/formats/render-error';
import type { Detail, ErrorDefinition, ErrorFormat, JsonValue, Loss } from '../../../../src/core/types';
import { allFormats, compile } from './all-formats';

const phrases: { readonly [status: number]: string } = {
  409: 'Conflict',
  422: 'Unprocessable Content',
  503: 'Service Unavailable',
};

const details: readonly Detail[] = [
  { pointer: '/email', code: 'already_exists', message: 'has already been taken' },
  { pointer: '/address/city', message: 'must not be empty' },
  { pointer: '/items/0/name', code: 'too_long', message: 'must have at most 10 characters' },
  { message: 'either a name or a key is needed' },
];
const extensions = { until: '2026-01-02T00:00:00Z', limits: { perDay: 3 } };

const cases: readonly (readonly [
  name: string,
  definition: ErrorDefinition,
  context: Omit<RenderContext, 'status'>,
])[] = [
  [
    'the error that is just its status',
    { code: 'conflict', status: 409, message: 'Resource already exists' },
    {},
  ],
  ['a code of its own', { code: 'email_taken', status: 409, message: 'Email is taken' }, {}],
  ['no message', { code: 'email_taken', status: 409 }, {}],
  [
    'a title',
    { code: 'email_taken', status: 409, title: 'Email taken', message: 'ada@example.com is taken' },
    {},
  ],
  [
    'a type and a title',
    {
      code: 'email_taken',
      status: 409,
      type: 'https://example.com/problems/email-taken',
      title: 'Email taken',
      message: 'Email is taken',
    },
    { path: '/users' },
  ],
  ['details', { code: 'validation_failed', status: 422, message: 'Request is not valid' }, { details }],
  ['one detail', { code: 'validation_failed', status: 422, message: 'No' }, { details: details.slice(0, 1) }],
  [
    'free members',
    { code: 'maintenance', status: 503, message: 'Back soon' },
    { extensions, path: '/users' },
  ],
  [
    'everything',
    { code: 'validation_failed', status: 422, title: 'Validation failed', message: 'Request is not valid' },
    { details, extensions, path: '/users', timestamp: '2027-02-03T04:05:06.789Z' },
  ],
];

/** Formats with a closed vocabulary of codes cannot say `email_taken`; one of their own words stands for it. */
const ownCodes: { readonly [format: string]: string } = { scim: 'uniqueness', postgrest: '23505' };

describe.each(allFormats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  const validate = compile(format.schema);
  const validateStrictly = compile(format.strictSchema ?? true);

  test.each(cases)('%s: is valid when written', (__, ...entry) => {
    const { definition, context } = prepare(format, entry);
    const content = renderError(definition, format, context);
    validate(content);
    expect(validate.errors).toBeNull();
    validateStrictly(content);
    expect(validateStrictly.errors).toBeNull();
    expect(JSON.stringify(renderError(definition, format, context))).toBe(JSON.stringify(content));
  });

  test('loses exactly what it says that it cannot carry', () => {
    const lost = new Set(cases.flatMap(([, ...entry]) => losses(format, prepare(format, entry))));
    if (lost.has('message')) lost.delete('message-with-details');
    if (lost.has('details'))
      for (const part of ['code', 'pointer', 'message'] as const) lost.delete(`details.${part}`);
    // A difference is mended in "cannotCarry" of the format's file, or in its template.
    expect({ cannotCarry: [...lost].sort() }).toEqual({ cannotCarry: [...format.cannotCarry].sort() });
  });
});

interface Prepared {
  readonly definition: ErrorDefinition;
  readonly context: RenderContext;
}

function prepare(
  format: ErrorFormat,
  [listed, rest]: readonly [ErrorDefinition, Omit<RenderContext, 'status'>],
): Prepared {
  const definition = { ...listed, code: ownCodes[format.id] ?? listed.code };
  return {
    definition,
    context: { ...rest, status: { code: listed.status, phrase: phrases[listed.status] ?? '' } },
  };
}

/** Writes the error, reads it, and compares: what of the entry is gone? */
function losses(format: ErrorFormat, { definition, context }: Prepared): readonly Loss[] {
  const content = renderError(definition, format, context);
  const read = readError(format, content);
  const { details: written = [], extensions: members = {}, status } = context;
  const found = readDetails(format, content) ?? [];
  const isPlain = format.codeOptional === true && definition.code === codeOfPhrase(status.phrase);
  const code = isPlain ? undefined : writeCode(definition.code, format.codeCase);
  const message = definition.message ?? definition.title ?? status.phrase;
  const isMember = ([name, value]: [string, JsonValue]): boolean =>
    format.extensions !== undefined && pointerGet(content, `${format.extensions}/${name}`) === value;
  // A detail without a part may read with a stand-in, never the other way round.
  const keeps = (part: keyof Detail): boolean =>
    written.every((detail, index) => detail[part] === undefined || detail[part] === found[index]?.[part]);
  const lost: { readonly [loss in Loss]: boolean } = {
    code: read.code !== code,
    message: written.length === 0 && read.message !== message,
    'message-with-details': written.length > 0 && read.message !== message,
    details: written.length > 0 && found.length === 0,
    'details.code': !keeps('code'),
    'details.pointer': !keeps('pointer'),
    'details.message': !keeps('message'),
    extensions: !Object.entries(members).every(isMember),
  };
  return (Object.keys(lost) as Loss[]).filter((loss) => lost[loss]);
}
