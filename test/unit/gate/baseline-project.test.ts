import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageProject } from '../../fixtures/support/package-project';
import { createPackageProject } from '../../fixtures/support/package-project';
import type { JestOptions, JestRun } from '../../fixtures/support/run-jest';
import { runJest } from '../../fixtures/support/run-jest';

/** An old code base on its way: from red to green to better. */
let project: PackageProject;
let baseline: string;

beforeAll(async () => {
  project = createPackageProject(join(__dirname, '..', '..', 'fixtures', 'projects', 'legacy'));
  baseline = join(project.folder, 'error-contract-baseline.json');
});

afterAll(() => project.remove());

beforeEach(() => rmSync(baseline, { force: true }));

const run = (env: { [name: string]: string } = {}, options: JestOptions['options'] = {}): JestRun =>
  runJest(project.folder, { env, options });
const UPDATE = { JEST_ERROR_CONTRACT_BASELINE: 'update' };
const failed = ({ files }: JestRun): readonly string[] =>
  files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName)
    .sort();
const known = (): string => readFileSync(baseline, 'utf8');

test('from red to green to better', () => {
  expect(failed(run())).toEqual(['lists', 'opens', 'reads']);

  const taken = run(UPDATE);
  expect(taken.exitCode).toBe(0);
  expect(taken.text).toContain('error-contract-baseline.json: 3 known violations.');
  expect(known()).toMatchInlineSnapshot(`
   "{
     "version": 1,
     "violations": [
       {"file":"tests/accounts.test.js","test":"opens","rule":"code","at":"/error","status":409,"code":"no_such_code"},
       {"file":"tests/users.test.js","test":"lists","rule":"schema","at":"/error","status":409,"code":null},
       {"file":"tests/users.test.js","test":"reads","rule":"media-type","at":"Content-Type","status":502,"code":"bad_gateway"}
     ]
   }
   "
  `);

  const green = run();
  expect([green.exitCode, failed(green)]).toEqual([0, []]);
  expect(green.text).toMatch(/Violations: 0 failed, 3 in the baseline/);
  // What the baseline knows still does not hold.
  expect(green.text).toMatch(/error-catalog\.json: 0 of 1 error held/);

  const worse = run({ WORSE: 'true' });
  expect(failed(worse)).toEqual(['opens']);
  expect(worse.text).toMatch(/leak · \/message/);

  const better = run({ MENDED: 'true' });
  expect(better.exitCode).toBe(0);
  expect(better.text).toContain(
    '1 known violation no longer occurs: remove it with JEST_ERROR_CONTRACT_BASELINE=update.',
  );

  run({ ...UPDATE, MENDED: 'true' });
  expect(known()).not.toContain('"lists"');
  expect(failed(run())).toEqual(['lists']);
}, 120_000);

test('a partial run deletes nothing, and adds what it has seen', () => {
  run({ ...UPDATE, MENDED: 'true' });
  expect(known().match(/"rule"/g)).toHaveLength(2);
  run(UPDATE, { testNamePattern: 'lists' });
  expect(known().match(/"rule"/g)).toHaveLength(3);
  run({ ...UPDATE, MENDED: 'true' }, { testPathPatterns: 'users' });
  expect(known().match(/"rule"/g)).toHaveLength(3);
});

test('the same run writes the same file, whatever the number of workers', () => {
  run(UPDATE);
  const first = known();
  run(UPDATE, { maxWorkers: 2 });
  expect(known()).toBe(first);
});

test('without the reporter nothing can be written, and the failure says so', () => {
  const { text, exitCode } = run({ ...UPDATE, WITHOUT_REPORTER: 'true' });
  expect(exitCode).toBe(1);
  expect(text).toMatch(/JEST_ERROR_CONTRACT_BASELINE=update\s+needs\s+the\s+reporter/);
  expect(existsSync(baseline)).toBe(false);
});

test('a damaged baseline is named; nothing is guessed', () => {
  writeFileSync(baseline, '{"violations":');
  const { text, exitCode } = run();
  expect(exitCode).toBe(1);
  expect(text).toMatch(/error-contract-baseline\.json is not a baseline: .*\n\s*Restore it, or delete it/);
  expect(known()).toBe('{"violations":');
});

test('a baseline in another version is refused', () => {
  writeFileSync(baseline, '{"version":2,"violations":[]}');
  expect(run().text).toMatch(/error-contract-baseline\.json is not a baseline: its "version" is not 1/);
});

test('of a baseline with damaged entries the rest counts, and the file and the place are told', () => {
  run(UPDATE);
  const whole = JSON.parse(known()) as { readonly violations: readonly object[] };
  const [first, ...rest] = whole.violations;
  const damaged = [...rest, null, { ...first, status: 'x' }, { ...first, at: null }, 'text'];
  writeFileSync(baseline, JSON.stringify({ version: 1, violations: damaged }));
  const damagedRun = run();
  expect([damagedRun.exitCode, failed(damagedRun)]).toEqual([1, ['opens']]);
  expect(damagedRun.text).toMatch(
    /✗ \S*error-contract-baseline\.json: 4 entries cannot be read, the first at \/violations\/2\. Restore the file, or rewrite it with JEST_ERROR_CONTRACT_BASELINE=update\./,
  );
  // Whoever sees a violation that was known reads why.
  expect(run({ WITHOUT_REPORTER: 'true' }).text.replaceAll(/\s+/g, ' ')).toContain(
    'error-contract-baseline.json: 4 entries cannot be read, the first at /violations/2.',
  );
  expect(run(UPDATE).exitCode).toBe(0);
  expect(JSON.parse(known())).toEqual(whole);
});
