import fc from 'fast-check';
import type { HttpField, HttpResponse } from '../../../src';
import { useCatalog } from '../../../src/catalog/use-catalog';
import { examine } from '../../../src/core/examine';
import type { Expectation } from '../../../src/core/checks/expectation';
import { fieldDefinitions, formats } from '../../../src/generated/data';
import { shown } from '../../../src/mask/shown';
import { failureText, negatedText } from '../../../src/failure/failure-text';

/* Nothing that a server can send makes a check throw, or its text anything but a text about the response. */

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[ -~]*$/));

const fieldName = fc.oneof(
  text,
  fc.constantFrom('Content-Type', 'Set-Cookie', 'Authorization', ...fieldDefinitions.map(({ name }) => name)),
);

const mediaType = fc.constantFrom(...formats.flatMap(({ mediaTypes }) => mediaTypes));

const field = fc.oneof(
  fc.tuple(fieldName, text),
  mediaType.map((type): HttpField => ['Content-Type', type]),
) as fc.Arbitrary<HttpField>;

/** JSON with the members that formats know, so that checks get past the first glance. */
const error = fc.object({
  key: fc.oneof(
    fc.constantFrom('error', 'message', 'details', 'errors', 'code', 'status', 'title', 'type', 'detail'),
    fc.constantFrom('password', 'token', '__proto__', 'constructor', ''),
    text,
  ),
  values: [text, fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom(404, 409, 'conflict')],
  maxDepth: 4,
});

const content = fc.oneof(
  text,
  fc.uint8Array(),
  fc.json(),
  error.map((value) => JSON.stringify(value)),
  fc.tuple(error, fc.nat(60)).map(([value, length]) => JSON.stringify(value).slice(0, length)),
  fc.constant(undefined),
);

const response: fc.Arbitrary<HttpResponse> = fc.record(
  {
    status: fc.oneof(fc.constantFrom(404, 409, 422, 429, 500), fc.integer()),
    httpVersion: fc.constantFrom('1.0', '1.1', '2', ''),
    fields: fc.array(field, { maxLength: 5 }),
    fieldsUnknown: fc.boolean(),
    content,
    request: fc.record({ method: text, url: text, fields: fc.array(field, { maxLength: 3 }), content }),
  },
  { requiredKeys: ['status', 'fields', 'content'] },
);

const catalogs = formats.map(({ id }) => useCatalog({ format: id }));

const expectation: fc.Arbitrary<Expectation> = fc.record({
  catalog: fc.constantFrom(...catalogs, useCatalog({ codes: 'any' })),
  statuses: fc.constantFrom({ min: 400, max: 599 }, { min: 409, max: 409 }),
  code: fc.constantFrom(undefined, 'conflict', 'not_found'),
  strict: fc.boolean(),
  predicates: fc.constant(
    (['message', 'details', 'body', 'headers'] as const).map((rule) => ({
      rule,
      at: rule === 'headers' ? 'Content-Type' : rule === 'body' ? '/error' : undefined,
      expected: '"something else"',
      holds: () => false,
    })),
  ),
});

test('examine never throws, and its violations are JSON', () => {
  fc.assert(
    fc.property(response, expectation, (received, wanted) => {
      const verdict = examine(received, wanted);
      const masked = shown(verdict).violations;
      expect(JSON.parse(JSON.stringify(masked))).toEqual(masked);
      expect(masked.map(({ rule }) => rule)).toEqual(verdict.violations.map(({ rule }) => rule));
    }),
    { numRuns: 500 },
  );
});

test('the failure text is complete, whatever the response is', () => {
  fc.assert(
    fc.property(response, expectation, (received, wanted) => {
      const verdict = examine(received, wanted);
      const printed = failureText({ verdict, assertion: { matcher: 'toBeConflict', argument: undefined } });
      expect(printed).not.toContain('could not be printed');
      expect(printed).toContain(`← HTTP`);
      expect(printed.length).toBeLessThan(16_000);
      for (const { rule } of verdict.violations.slice(0, 20))
        expect(printed).toMatch(new RegExp(`^\\d+\\. ${rule}\\b`, 'm'));
      expect(printed).not.toMatch(/\b(?:undefined|\[object Object\]|NaN)\b(?=\n| \()/);
    }),
    { numRuns: 500 },
  );
});

test('the text of a negation is complete, whatever the response is', () => {
  fc.assert(
    fc.property(response, (received) => {
      const range = { min: received.status, max: received.status };
      const shown = negatedText({ matcher: 'toBeConflict', range, response: received });
      expect(shown).toContain(`The response is ${received.status}`);
      expect(shown).not.toContain('could not be printed');
    }),
  );
});
