import * as fc from 'fast-check';
import data from '../../../../schemas/culprits.json';
import type { Culprit } from '../../../../src/core/facts';
import type { CulpritInput } from '../../../../src/failure/find-culprit';
import { findCulprit } from '../../../../src/failure/find-culprit';
import type { HttpField } from '../../../../src/core/types';
import { jsonOf } from '../../core/leaks/read-recordings';

interface Example {
  readonly status: number;
  readonly headers: { readonly [field: string]: string };
  readonly text: string;
}

const culprits = data.culprits as unknown as readonly (Culprit & { readonly examples: readonly Example[] })[];
const examples = culprits.flatMap((culprit) =>
  culprit.examples.map((example) => [culprit.id, example] as const),
);
const idOf = (input: CulpritInput): string | undefined => findCulprit(input, culprits)?.id;
const inputOf = ({ status, headers, text }: Example): CulpritInput => ({
  status,
  fields: Object.entries(headers),
  text,
  json: jsonOf(text),
});

describe('the data', () => {
  test('names every culprit once', () => {
    const ids = culprits.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(examples)('an example of %s is recognised as that', (id, example) => {
    expect(idOf(inputOf(example))).toBe(id);
  });

  test.each(examples)('an example of %s is not, once another app has written the content', (id, example) => {
    const text = '{"error":"conflict","message":"Resource already exists"}';
    const byField = ['aws-error-type', 'aws-load-balancer-page'];
    expect(idOf({ ...inputOf(example), text, json: jsonOf(text) })).toBe(
      byField.includes(id) ? id : undefined,
    );
  });
});

describe('a match asks for all of its parts', () => {
  const spring = examples.find(([id]) => id === 'spring-boot')?.[1] as Example;
  const input = inputOf(spring);
  const drf = inputOf(examples.find(([id]) => id === 'django-rest-framework')?.[1] as Example);

  test.each<[string, CulpritInput, string | undefined]>([
    ['as it is', input, 'spring-boot'],
    [
      'a parameter in the Content-Type',
      { ...input, fields: [['content-type', 'Application/JSON;charset=UTF-8']] },
      'spring-boot',
    ],
    ['another media type', { ...input, fields: [['Content-Type', 'text/plain']] }, undefined],
    ['no Content-Type', { ...input, fields: [] }, undefined],
    ['a Content-Type that is none', { ...input, fields: [['Content-Type', 'json, or so']] }, undefined],
    ['another status than the member says', { ...input, status: 500 }, undefined],
    ['a member missing', { ...input, json: { status: 404, error: 'Not Found' } }, undefined],
    [
      'a member that is null',
      { ...input, json: { timestamp: null, status: 404, error: 'Not Found' } },
      'spring-boot',
    ],
    ['a list instead of an object', { ...input, json: [] }, undefined],
    ['no JSON', { ...input, json: undefined }, undefined],
    ['all fields', drf, 'django-rest-framework'],
    ['a field missing', { ...drf, fields: drf.fields.filter(([name]) => name !== 'Vary') }, 'fastapi'],
    [
      'a field with another value',
      { ...drf, fields: drf.fields.map(withVary('Accept-Encoding')) },
      'fastapi',
    ],
    [
      'a field with one more value',
      { ...drf, fields: drf.fields.map(withVary('origin, Accept')) },
      'django-rest-framework',
    ],
    ['no text to look at', { ...drf, text: undefined }, undefined],
  ])('%s', (_what, candidate, expected) => {
    expect(idOf(candidate)).toBe(expected);
  });

  test('the first in the list wins', () => {
    expect(findCulprit(input, [...culprits].reverse())?.id).toBe('spring-boot');
    const first = culprits.find(({ id }) => id === 'spring-boot');
    const second = { ...(first as Culprit), id: 'second' };
    expect(findCulprit(input, [second, ...culprits])?.id).toBe('second');
  });
});

test('reads well in a failure text', () => {
  const lines = ['express-not-found', 'spring-boot', 'werkzeug-page', 'fastapi', 'go-http-error-json']
    .map((id) => culprits.find((culprit) => culprit.id === id))
    .map((culprit) => `Likely cause: ${culprit?.says}. ${culprit?.remedy}`);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
   "Likely cause: this is Express's default page for a route that does not exist. After the last route, add \`app.use((req, res) => …)\` that answers with the error of the catalog.
   Likely cause: this is Spring Boot's default error body. Answer from a \`@RestControllerAdvice\`, and for errors that never reach a controller replace the \`ErrorAttributes\` bean; or use the format \`spring\`.
   Likely cause: this is Werkzeug's default error page (Flask). Answer with the error of the catalog from \`@app.errorhandler(HTTPException)\`, and from \`@app.errorhandler(Exception)\` for the rest.
   Likely cause: this looks like FastAPI's default error body. Answer with the error of the catalog from \`@app.exception_handler(StarletteHTTPException)\`; or use the format \`fastapi\`.
   Likely cause: this is JSON sent through Go's \`http.Error\`, which makes it plain text. Set Content-Type, call \`w.WriteHeader(…)\` and write the body; \`http.Error\` always sends plain text."
  `);
});

test('throws for nothing that a server can send', () => {
  const field = fc.tuple(
    fc.constantFrom('Content-Type', 'Vary', 'Allow', 'Server', 'X-Content-Type-Options'),
    fc.oneof(fc.string(), fc.constantFrom(...new Set(culprits.map(({ match }) => match.contentType ?? '')))),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...examples.map(([, one]) => one.text)),
  );
  fc.assert(
    fc.property(fc.integer(), fc.array(field), text, fc.jsonValue(), (status, fields, content, json) => {
      const culprit = findCulprit({ status, fields: fields as HttpField[], text: content, json }, culprits);
      expect(culprit === undefined || culprits.includes(culprit as (typeof culprits)[number])).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each(['{"message":"', '{"detail":', '<title>', '\n', '{"statusCode":409,"error":"', '[['])(
  'a megabyte that begins with %j is no problem',
  (beginning) => {
    const text = beginning.padEnd(1_000_000, beginning);
    const types = ['application/json', 'text/html', 'text/plain'];
    expect(
      types.map((type) => idOf({ status: 409, fields: [['Content-Type', type]], text, json: undefined })),
    ).toEqual([undefined, undefined, undefined]);
  },
);

function withVary(value: string): (field: HttpField) => HttpField {
  return ([name, current]) => [name, name === 'Vary' ? value : current];
}
