import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HttpResponse } from '../../../src';
import { check, createMatchers } from '../../../src';
import { useCatalog } from '../../../src/catalog/use-catalog';
import { examine } from '../../../src/core/examine';
import { takeBaseline } from '../../../src/gate/baseline-settings';
import type { ExaminerOptions } from '../../../src/gate/create-examiner';
import { createExaminer } from '../../../src/gate/create-examiner';
import type { Settings } from '../../../src/gate/settings';
import { takeSettings } from '../../../src/gate/settings';
import { createRecorder } from '../../../src/gate/recorder';
import { shown } from '../../../src/mask/shown';
import { failureText } from '../../../src/failure/failure-text';

const proof = Buffer.from('ada:correct-horse-battery').toString('base64');
const asked = JSON.stringify({ email: 'ada@example.com' });

/** A conflict as it should be, one of the wrong shape, and one that breaks off. */
const contents = {
  conforming: '{"error":"conflict","message":"Resource already exists"}',
  'of the wrong shape': '{"error":"conflict","message":7}',
  'no JSON': '{"error":"conflict","mess',
} as const;

function responseOf(content: string): HttpResponse {
  return {
    status: 409,
    fields: [['Content-Type', 'application/json']],
    content,
    request: {
      method: 'POST',
      url: '/users',
      fields: [['Authorization', `Basic ${proof}`]],
      content: asked,
    },
  };
}

const catalog = useCatalog({});
const expectation = { catalog, statuses: { min: 409, max: 409 }, predicates: [], strict: false };

/** How often the content is parsed, and secrets are collected: credentials are decoded once per collection. */
function counting(run: () => void): { parsed: number; asked: number; collected: number } {
  const parse = jest.spyOn(JSON, 'parse');
  const from = jest.spyOn(Buffer, 'from');
  try {
    run();
    const parsed = parse.mock.calls.map(([text]) => text);
    const decoded = from.mock.calls.filter(([, encoding]: readonly unknown[]) => encoding === 'base64');
    return {
      parsed: parsed.filter((text) => (Object.values(contents) as readonly string[]).includes(text)).length,
      asked: parsed.filter((text) => text === asked).length,
      collected: decoded.filter(([text]: readonly unknown[]) => text === proof).length,
    };
  } finally {
    parse.mockRestore();
    from.mockRestore();
  }
}

const { toBeConflict } = createMatchers();

function failInMatcher(response: HttpResponse): void {
  const context = {
    equals: () => true,
    utils: { stringify: String, EXPECTED_COLOR: String, RECEIVED_COLOR: String },
  };
  const { status, fields, content: text } = response;
  const received = { status, headers: Object.fromEntries(fields), text };
  const outcome = toBeConflict.call(context as never, received) as { readonly message: () => string };
  outcome.message();
}

const sandbox = () => ({ settings: takeSettings({ testPath: () => __filename }), shared: { catalog } });

const optionsOf = (settings: Settings): ExaminerOptions => ({
  baseline: takeBaseline(settings),
  recorder: createRecorder(settings),
  lookInside: () => catalog,
  gateEntry: '',
  reporterAdvice: '',
});

function examineInGate(response: HttpResponse): void {
  const run = {
    name: 'a test',
    isSequential: true,
    isDone: false,
    exchanges: [],
    allowances: [],
    unusedIfNot: [],
  };
  const exchange = { received: response, response, site: {}, run, scopes: [] };
  const file = sandbox();
  createExaminer(file, optionsOf(file.settings)).examine(exchange, undefined, []);
}

function withRecords(run: () => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-'));
  process.env['JEST_ERROR_CONTRACT_RECORDS'] = folder;
  try {
    run();
  } finally {
    delete process.env['JEST_ERROR_CONTRACT_RECORDS'];
    rmSync(folder, { recursive: true });
  }
}

const speakers: { readonly [who: string]: (response: HttpResponse) => void } = {
  'check()': (response) => void check(response),
  'a matcher and its text': failInMatcher,
  'the gate': examineInGate,
  'the gate with the reporter': (response) => withRecords(() => examineInGate(response)),
  'the text, and what the command line prints': (response) => {
    const verdict = examine(response, expectation);
    failureText({ verdict });
    JSON.stringify(shown(verdict));
  },
};

describe.each(Object.entries(contents))('content %s', (_, content) => {
  test.each(Object.entries(speakers))('%s reads it once', (__, speak) => {
    const count = counting(() => speak(responseOf(content)));
    expect(count.parsed).toBe(1);
    expect(count.asked).toBeLessThanOrEqual(1);
    expect(count.collected).toBeLessThanOrEqual(1);
  });
});

test('a response that was settled and failed is read once by matcher, gate and record together', () => {
  const response = responseOf(contents['of the wrong shape']);
  const count = counting(() =>
    withRecords(() => {
      const verdict = examine(response, { ...expectation, code: 'conflict' });
      failureText({ verdict });
      const run = {
        name: 'a',
        isSequential: true,
        isDone: false,
        exchanges: [],
        allowances: [],
        unusedIfNot: [],
      };
      const exchange = { received: response, response, site: {}, run, scopes: [] };
      const file = sandbox();
      const assertion = { received: response, matcher: 'toBeConflict', verdict };
      createExaminer(file, optionsOf(file.settings)).examine(exchange, assertion, []);
    }),
  );
  expect(count).toEqual({ parsed: 1, asked: 1, collected: 1 });
});

test('what changes between two calls of check() is seen', () => {
  const response = { ...responseOf(contents.conforming) };
  expect(check(response)).toEqual([]);
  Object.assign(response, { content: '{}' });
  expect(check(response)).not.toEqual([]);
});
