import type { ProvokeReport, ProvokeResult } from '../../../src/provoke/report';

/** A mistake that was answered wrongly. */
export const fault: ProvokeResult = {
  name: 'POST /users: broken-json',
  column: 'POST /users',
  method: 'POST',
  path: '/users',
  mistake: 'broken-json',
  title: 'truncated JSON',
  result: 'fault',
  status: 500,
  violations: [
    {
      rule: 'status',
      reason: 'mistake',
      severity: 'must',
      at: 'status',
      expected: '400 Bad Request',
      received: '500 Internal Server Error',
      reference: 'RFC 9110, 15.5.1',
      remedy: 'Treat an error of the parser as a mistake of the client.',
    },
  ],
  reason: null,
  text: 'POST /users: broken-json\n\nSent: truncated JSON.',
  curl: "curl -i --path-as-is -X POST 'http://127.0.0.1:3000/users'",
};

/** One of each result. */
export const report: ProvokeReport = {
  url: 'http://127.0.0.1:3000',
  catalog: 'error-catalog.json',
  document: 'api.yaml',
  counts: { fault: 1, advice: 1, held: 1, excepted: 1, 'not applicable': 1, 'not sent': 1 },
  columns: ['the application', 'POST /users'],
  results: [
    {
      ...fault,
      column: 'the application',
      name: 'GET /no-such-path: unknown-path',
      mistake: 'unknown-path',
      result: 'held',
      status: 404,
      violations: [],
      text: null,
      curl: null,
    },
    fault,
    {
      ...fault,
      name: 'POST /users: json-null',
      mistake: 'json-null',
      result: 'advice',
      status: 409,
      text: null,
      curl: null,
    },
    ...(['excepted', 'not applicable', 'not sent'] as const).map((result): ProvokeResult => ({
      ...fault,
      name: `POST /users: ${result.replace(' ', '-')}`,
      mistake: result.replace(' ', '-'),
      result,
      status: null,
      violations: [],
      reason: `because of ${result}`,
      text: null,
      curl: null,
    })),
  ],
  notes: ['A note.'],
};

/** What a server may send to break a report. */
const EVIL = '</pre><script>alert(1)</script>```\n| \u001b[31m `';
/** The same words everywhere. */
export const hostile: ProvokeReport = {
  ...report,
  url: `http://127.0.0.1/${EVIL}`,
  columns: [EVIL],
  results: [
    {
      ...fault,
      name: EVIL,
      column: EVIL,
      path: EVIL,
      text: EVIL,
      curl: EVIL,
      violations: fault.violations.map((one) => ({ ...one, received: EVIL })),
    },
  ],
  notes: [EVIL],
};
