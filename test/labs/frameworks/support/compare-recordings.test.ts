import { compareRecordings } from './compare-recordings';
import type { Recording } from './recordings';

const date = 'Date: Mon, 23 Nov 2026 10:00:00 GMT';
const later = 'Date: Tue, 24 Nov 2026 11:11:11 GMT';

test('a response that differs in volatile values only keeps its stored bytes', () => {
  const stored = [recording('flask-3.1.3/conflict', [date, 'Allow: HEAD, GET'], '{}')];
  const recorded = [recording('flask-3.1.3/conflict', [later, 'Allow: GET, HEAD'], '{}')];
  expect(compareRecordings(stored, recorded)).toEqual({ differences: [], merged: stored });
});

test('another version with the same bytes is stored anew, and is no difference', () => {
  const stored = [recording('flask-3.1.3/conflict', [date], '{}')];
  const recorded = [recording('flask-3.2.0/conflict', [later], '{}')];
  expect(compareRecordings(stored, recorded)).toEqual({ differences: [], merged: recorded });
});

test('what differs is shown line by line', () => {
  const stored = [recording('go-1/a', [date, 'Connection: close'], 'old'), recording('go-1/b', [date], '')];
  const recorded = [recording('go-1/a', [later], 'new'), recording('go-1/c', [later], '')];
  const { differences, merged } = compareRecordings(stored, recorded);
  expect(differences.join('\n')).toMatchInlineSnapshot(`
   "changed: go-1/a
     - Connection: close
     - old
     + new
   new: go-1/c
   gone: go-1/b"
  `);
  expect(merged).toEqual(recorded);
});

function recording(id: string, fields: readonly string[], content: string): Recording {
  const raw = ['HTTP/1.1 409 Conflict', ...fields, '', content].join('\r\n');
  return {
    id,
    framework: 'Flask',
    version: '3.1.3',
    server: 'gunicorn 27.0.1',
    producedBy: 'app',
    method: 'GET',
    path: '/conflict',
    status: 409,
    rawBase64: Buffer.from(raw, 'latin1').toString('base64'),
  };
}
