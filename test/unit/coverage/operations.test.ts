import * as fc from 'fast-check';
import type { ContractRecord, ResponseRecord } from '../../../src/coverage/record';
import type { ContractReport } from '../../../src/coverage/contract-report';
import { plainStyle } from '../../../src/coverage/outputs/text-style';
import { renderText } from '../../../src/coverage/outputs/text';
import { reportRun } from '../../../src/coverage/report-run';
import { trackRun } from '../../../src/coverage/track-run';
import { file, ofOperations, response, run } from './sample-records';

function reportOf(records: readonly ContractRecord[]): ContractReport {
  const track = trackRun();
  for (const record of [ofOperations, ...file(), ...records]) track.add(record);
  return reportRun(track, { isWhole: true });
}

const ofItem = (given: Partial<ResponseRecord> = {}): ResponseRecord =>
  response({
    catalog: 'c2',
    method: 'GET',
    path: '/items/1',
    status: 404,
    code: 'not_found',
    operations: [{ operation: 'GET /items/{id}', declared: '404' }],
    ...given,
  });

/** `GET /items/{id} 404: held`, but for those that were never provoked, and what was seen besides. */
function toldBy(report: ContractReport): readonly string[] {
  return report.catalogs.flatMap(({ operations, undeclared }) => [
    ...operations.flatMap(({ name, errors }) =>
      errors.flatMap(({ status, state }) => (state === 'never' ? [] : `${name} ${status}: ${state}`)),
    ),
    ...undeclared.map(
      ({ operation, described, status }) =>
        `${operation} ${status}: ${described ? 'undeclared' : 'no operation'}`,
    ),
  ]);
}

test.each<[string, readonly ResponseRecord[], readonly string[]]>([
  ['nothing', [], []],
  ['an error says nothing of that of another operation', [ofItem()], ['GET /items/{id} 404: held']],
  ['broken, and held once', [ofItem({ held: false }), ofItem()], ['GET /items/{id} 404: held']],
  ['never anything but broken', [ofItem({ held: false })], ['GET /items/{id} 404: broken']],
  [
    'a class and default count once',
    [500, 502].map((status) =>
      ofItem({ status, operations: [{ operation: 'GET /items/{id}', declared: 'default' }] }),
    ),
    ['GET /items/{id} default: held'],
  ],
  [
    'a status that the operation does not declare',
    [ofItem({ status: 500, operations: [{ operation: 'GET /orders/{id}', declared: null }] })],
    ['GET /orders/{id} 500: undeclared'],
  ],
  [
    'operations that nothing tells apart',
    [
      ofItem({
        operations: ['GET /items/{id}', 'GET /orders/{id}'].map((operation) => ({
          operation,
          declared: '404',
        })),
      }),
    ],
    ['GET /items/{id} 404: held', 'GET /orders/{id} 404: held'],
  ],
  [
    'a request that no operation is described for',
    [ofItem({ method: 'PUT', path: '/nowhere', status: 500, operations: [] })],
    ['PUT /nowhere 500: no operation'],
  ],
  [
    'nothing at an address, or not for the method: no document has to say so',
    [404, 405].map((status) => ofItem({ path: '/nowhere', status, operations: [] })),
    [],
  ],
  [
    'an operation that declares no error',
    [ofItem({ status: 503, operations: [{ operation: 'GET /health', declared: null }] })],
    ['GET /health 503: undeclared'],
  ],
])('%s', (_, records, told) => {
  expect(toldBy(reportOf([...records, run()]))).toEqual(told);
});

test('the threshold counts what operations declare, and not entries', () => {
  const [catalog] = reportOf([ofItem(), run()]).catalogs;
  expect(catalog).toMatchObject({ own: 5, held: 1, percentage: 20, entries: [{ state: 'held' }] });
});

test('a response that tells no request counts for no operation, and that is told', () => {
  const report = reportOf([ofItem({ operations: undefined, method: '', path: '' }), run()]);
  expect(toldBy(report)).toEqual([]);
  expect(report.notes).toEqual([
    'api.yaml: 1 response had no request, and does not count for any operation (first in test/users.test.ts). Pass matchers the response of the client, or add "request": { "method", "url" } to it.',
  ]);
});

test('an operation that is listed twice is one', () => {
  const twice = {
    ...ofOperations,
    operations: ['404', '409'].map((one) => ({ name: 'GET /x', declared: [one] })),
  };
  const track = trackRun();
  track.add(twice);
  expect(reportRun(track, { isWhole: true }).catalogs).toMatchObject([
    { own: 2, operations: [{ name: 'GET /x' }] },
  ]);
});

test('records of before, of the same document, make the report that they made', () => {
  const { operations: _, ...before } = ofOperations;
  const track = trackRun();
  for (const record of [before, ...file(), ofItem({ operations: undefined }), run()]) track.add(record);
  const report = reportRun(track, { isWhole: true });
  expect(report.catalogs).toMatchObject([{ own: 1, held: 1, operations: [], undeclared: [] }]);
  expect(report.notes).toEqual([]);
});

test('the order of records changes nothing', () => {
  const records = [
    ofItem(),
    ofItem({ test: 'another', held: false }),
    ofItem({ operations: [{ operation: 'GET /orders/{id}', declared: null }], status: 500 }),
    ofItem({ operations: [], path: '/a', status: 500 }),
    ofItem({ operations: [], path: '/b', status: 400 }),
  ];
  const expected = reportOf([...records, run()]).catalogs;
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      expect(reportOf([...shuffled, run()]).catalogs).toEqual(expected);
    }),
  );
});

test('a document of a thousand operations makes a summary of a few lines of 80 columns', () => {
  const operations = Array.from({ length: 1_000 }, (_, index) => ({
    name: `GET /accounts/{id}/things/${index}`,
    declared: ['400', '404', '4xx', 'default'],
  }));
  const track = trackRun();
  track.add({ ...ofOperations, operations });
  for (const { name } of operations) {
    for (const declared of ['404', null]) {
      track.add(ofItem({ held: declared !== null, operations: [{ operation: name, declared }] }));
    }
  }
  const text = renderText(reportRun(track, { isWhole: true }), { style: plainStyle, details: false });
  const lines = text.split('\n').filter((line) => line.startsWith('    '));
  expect(lines.join('\n')).toMatchInlineSnapshot(`
   "    held           GET /accounts/{id}/things/0 404; … 999 more
       never seen     GET /accounts/{id}/things/0 400, 4xx, default; … 999 more
       not declared   GET /accounts/{id}/things/0 404; … 999 more"
  `);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test.each<[string, Partial<ResponseRecord>]>([
  ['of no operation', { operations: [] }],
  [
    'that its operation does not declare',
    { operations: [{ operation: 'GET /orders/{id}', declared: null }] },
  ],
  ['that nothing has to describe', { operations: [], status: 404 }],
])('a response %s tells that the record of its catalog is missing', (_, given) => {
  const { failures } = reportOf([ofItem({ catalog: 'lost', status: 500, code: null, ...given })]);
  expect(failures).toEqual(['No record contains the entries of the catalog lost.']);
});
