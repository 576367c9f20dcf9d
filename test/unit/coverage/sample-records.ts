import type { CatalogRecord, ContractRecord, RecordedViolation, ResponseRecord, RunRecord } from '../../../src/coverage/record';

/** Records as a run would leave them, for tests of what is made of them. */
export const catalog: ContractRecord = {
  type: 'catalog',
  id: 'c1',
  source: 'error-catalog.json',
  entries: [
    { code: 'email_taken', status: 409, inherited: false },
    { code: 'no_such_user', status: 404, inherited: false },
    { code: 'maintenance', status: 503, inherited: false },
    { code: 'conflict', status: 409, inherited: true },
    { code: 'gone', status: 410, inherited: true },
  ],
};

/** The same, of an API whose operations are known. */
export const ofOperations: CatalogRecord = {
  type: 'catalog',
  id: 'c2',
  source: 'api.yaml',
  entries: [{ code: 'not_found', status: 404, inherited: false }],
  operations: [
    { name: 'GET /items/{id}', declared: ['404', 'default'] },
    { name: 'GET /orders/{id}', declared: ['404'] },
    { name: 'POST /orders', declared: ['409', '4xx'] },
    { name: 'GET /health', declared: [] },
  ],
};

let lines = 0;

/** A response of a test; each call is another line of the same writer. */
export function response(given: Partial<ResponseRecord> = {}): ResponseRecord {
  return {
    type: 'response',
    writer: 'w1',
    n: (lines += 1),
    file: 'test/users.test.ts',
    test: 'takes an email once',
    line: 12,
    column: 22,
    catalog: 'c1',
    method: 'POST',
    path: '/users',
    status: 409,
    code: 'email_taken',
    held: true,
    by: 'gate',
    ...given,
  };
}

export function violation(given: Partial<RecordedViolation> = {}): RecordedViolation {
  return {
    rule: 'media-type',
    severity: 'must',
    at: 'Content-Type',
    expected: 'application/json',
    received: 'text/html',
    reference: 'RFC 9110, 8.3',
    remedy: 'Set Content-Type to application/json.',
    state: 'failed',
    ...given,
  };
}

export function run(given: Partial<RunRecord> = {}): RunRecord {
  return {
    type: 'run',
    writer: `run${(lines += 1)}`,
    n: 0,
    shard: null,
    narrowedBy: [],
    broken: [],
    failedTests: [],
    passedOnRetry: [],
    swallowed: [],
    threshold: null,
    mustCover: [],
    ...given,
  };
}

/** A file that was run to its end. */
export function file(name = 'test/users.test.ts', writer = 'w1'): readonly ContractRecord[] {
  return [
    { type: 'file', file: name, writer, n: (lines += 1) },
    { type: 'end', file: name, lost: 0, writer, n: (lines += 1) },
  ];
}

/** A run with something of everything. */
export function everything(): readonly ContractRecord[] {
  return [
    catalog,
    ...file(),
    ...file('test/accounts.test.ts', 'w2'),
    response(),
    response({ status: 404, code: 'no_such_user', held: false, through: 'test', violations: [violation()] }),
    response({ code: 'conflict', path: '/accounts', file: 'test/accounts.test.ts', writer: 'w2' }),
    response({ status: 418, code: null, sent: 'short_and_stout', held: false, violations: [violation({ rule: 'code', state: 'allowed' })] }),
    response({ status: 500, code: null, held: false, line: undefined, test: null, violations: [violation({ rule: 'leak', at: '/message', received: 'at <b>f</b> | (a.js:1:1)', state: 'baseline' })] }),
    response({ violations: [violation({ rule: 'header-missing', severity: 'should', at: 'Retry-After', received: null, state: 'advice' })] }),
    { type: 'allowance', file: 'test/users.test.ts', test: null, line: 3, filter: 'status 409', writer: 'w1', n: (lines += 1) },
    run({ threshold: 80, mustCover: ['maintenance'] }),
  ];
}
