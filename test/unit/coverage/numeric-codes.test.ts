import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineCatalog } from '../../../src';
import { useCatalog } from '../../../src/catalog/use-catalog';
import type { HttpResponse } from '../../../src/core/types';
import type { ContractRecord } from '../../../src/coverage/record';
import { reportRun } from '../../../src/coverage/report-run';
import { trackRun } from '../../../src/coverage/track-run';
import { takeBaseline } from '../../../src/gate/baseline-settings';
import { createExaminer } from '../../../src/gate/create-examiner';
import { createRecorder } from '../../../src/gate/recorder';
import { takeSettings } from '../../../src/gate/settings';
import { registerDeclaration } from '../../../src/lint/register-declaration';

/* A number where the code lives is the code as text, in coverage and in types as everywhere. */

const catalog = useCatalog({
  catalog: defineCatalog({
    format: 'problem-details',
    errors: [
      { code: '1001', status: 409 },
      { code: '1002', status: 409 },
    ],
  }),
});

const answer = (code: unknown): HttpResponse => ({
  status: 409,
  fields: [['Content-Type', 'application/problem+json']],
  content: JSON.stringify({ title: 'Conflict', status: 409, detail: 'The name is taken', code }),
  request: { method: 'POST', url: '/users', fields: [] },
});

test('a numeric code covers its entry, and an unknown one is listed as it was sent', () => {
  const folder = mkdtempSync(join(tmpdir(), 'numeric-codes-'));
  try {
    const settings = { ...takeSettings({ testPath: () => __filename }), records: folder };
    const options = {
      baseline: takeBaseline(settings),
      recorder: createRecorder(settings),
      lookInside: () => catalog,
      gateEntry: '',
 reporterAdvice: '',
    };
    const examiner = createExaminer({ settings, shared: { catalog } }, options);
    const run = {
      name: 'a test',
      isSequential: true,
      isDone: false,
      exchanges: [],
      allowances: [],
      unusedIfNot: [],
    };
    for (const response of [answer(1001), answer(1003)]) {
      examiner.examine({ received: response, response, site: {}, run, scopes: [] }, undefined, []);
    }
    const track = trackRun();
    for (const file of readdirSync(folder)) {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      for (const line of lines) track.add(JSON.parse(line) as ContractRecord);
    }
    const [covered] = reportRun(track, { isWhole: false }).catalogs;
    expect(covered?.entries.map(({ code, state }) => [code, state])).toEqual([
      ['1001', 'held'],
      ['1002', 'never'],
    ]);
    expect(covered?.uncatalogued.map(({ code }) => code)).toEqual(['1003']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the types name the codes as text', () => {
  expect(registerDeclaration(catalog, 'error-catalog.json')).toContain('code: "1001"');
});
