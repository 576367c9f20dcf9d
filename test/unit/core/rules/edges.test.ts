import type { ErrorCatalog, HttpField, HttpResponse } from '../../../../src';
import { check } from '../../../../src';

/* Where one rule ends and another begins: what is said once, and what is said at all. */

interface Edge {
  readonly catalog?: ErrorCatalog;
  readonly status?: number;
  readonly fields?: readonly HttpField[];
  readonly body?: unknown;
  readonly further?: Partial<HttpResponse>;
  readonly found: readonly string[];
}

const JSON_TYPE: HttpField = ['Content-Type', 'application/json'];
const limited: ErrorCatalog = {
  errors: [
    {
      code: 'rate_limited',
      status: 429,
      headerSchemas: { 'Retry-After': { schema: { type: 'integer', maximum: 60 } } },
    },
  ],
};
/** A format in which messages alone tell errors apart. */
const byMessage = (codes?: 'any'): ErrorCatalog => ({
  format: 'rails',
  ...(codes === undefined ? {} : { codes }),
  errors: [
    { code: 'taken', status: 409, messagePattern: '^Taken' },
    { code: 'gone', status: 409, messagePattern: '^Gone' },
  ],
});

const edges: { readonly [name: string]: Edge } = {
  'a duty of a field, where the fields are known': {
    status: 401,
    body: { error: 'unauthorized', message: 'x' },
    found: ['header-missing WWW-Authenticate'],
  },
  'and where the client has lost them': {
    status: 401,
    fields: [],
    body: { error: 'unauthorized', message: 'x' },
    further: { fieldsUnknown: true },
    found: [],
  },
  'a field that is malformed, and breaks its schema: said once': {
    catalog: limited,
    status: 429,
    fields: [JSON_TYPE, ['Retry-After', 'soon']],
    body: { error: 'rate_limited', message: 'x' },
    found: ['header-malformed Retry-After'],
  },
  'a field that is well-formed, and breaks its schema': {
    catalog: limited,
    status: 429,
    fields: [JSON_TYPE, ['Retry-After', '120']],
    body: { error: 'rate_limited', message: 'x' },
    found: ['header-malformed Retry-After'],
  },
  'a field that keeps its schema': {
    catalog: limited,
    status: 429,
    fields: [JSON_TYPE, ['Retry-After', '60']],
    body: { error: 'rate_limited', message: 'x' },
    found: [],
  },
  'a field that may be there once, and is there with two values': {
    status: 429,
    fields: [JSON_TYPE, ['Retry-After', '1'], ['Retry-After', '2']],
    body: { error: 'too_many_requests', message: 'x' },
    found: ['header-malformed Retry-After'],
  },
  'a message that is that of no entry': {
    catalog: byMessage(),
    status: 409,
    body: { error: 'Nobody knows' },
    found: ['message /error'],
  },
  'a message that is that of the second entry': {
    catalog: byMessage(),
    status: 409,
    body: { error: 'Gone by now' },
    found: [],
  },
  'under codes: any, no message is asked for': {
    catalog: byMessage('any'),
    status: 409,
    body: { error: 'Nobody knows' },
    found: [],
  },
};

test.each(Object.entries(edges))(
  '%s',
  (_, { catalog, status = 409, fields = [JSON_TYPE], body, further, found }) => {
    const response: HttpResponse = { status, fields, content: JSON.stringify(body), ...further };
    const violations = check(response, catalog === undefined ? {} : { catalog });
    expect(
      violations.filter(({ severity }) => severity === 'must').map(({ rule, at }) => `${rule} ${at}`),
    ).toEqual(found);
  },
);
