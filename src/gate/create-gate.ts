import { recordsMarkedIn } from '../coverage/failure-mark';
import type { Assertion } from '../runner/observer';
import { afterTests } from '../runner/after-tests';
import type { TestRunner } from '../runner/test-runner';
import { describeFilter } from './allowance';
import { locate } from '../runner/call-site';
import { deliver } from './deliver';
import type { Exchange } from './test-run';
import type { Arrival, Gate, Sandbox } from './gate';
import type { Examiner } from './create-examiner';
import type { Recorder } from './recorder';
import { createRecorder } from './recorder';
import { trackTests } from './test-run';
import { watchSupertest } from './watch-supertest';

/**
 * Makes the gate of a test file. What it needs of the package is loaded at the first error response.
 *
 * @throws Error when the test runner has no hooks: no test could fail
 */
export function createGate(sandbox: Sandbox, runner: TestRunner): Gate {
  const { settings, shared } = sandbox;
  const { testPath } = settings;
  const { hooks } = runner;
  if (hooks === undefined) {
    throw new Error(
      'jest-error-contract: the gate needs beforeEach() and afterEach(), and this test runner has none.',
    );
  }
  const tests = trackTests(runner);
  const after = afterTests(hooks, shared);
  const settled = new WeakMap<object, Assertion>();
  const known = new WeakSet<object>();
  let isEnforcing = false;

  let recorder: { readonly it: Recorder | undefined } | undefined;
  const record = (): Recorder | undefined => (recorder ??= { it: createRecorder(settings) }).it;
  let examiner: Examiner | undefined;
  const examinerOfFile = (): Examiner => (examiner ??= loadExaminer(sandbox, runner, record()));
  const examine = (exchange: Exchange): Error | undefined =>
    examinerOfFile().examine(exchange, settled.get(exchange.received), [
      ...gate.allowances,
      ...exchange.run.allowances,
      ...exchange.scopes,
    ]);

  const gate: Gate = {
    sandbox,
    runner,
    hooks,
    tests,
    allowances: [],
    late: [],
    enforce() {
      if (isEnforcing) return;
      isEnforcing = true;
      hooks.beforeEach(tests.open);
      after.each.push(() => {
        const run = tests.close();
        if (run === undefined) return;
        const failures = run.exchanges.flatMap((exchange) => examine(exchange) ?? []);
        run.isDone = true;
        gate.noteUnused([...run.allowances, ...run.unusedIfNot]);
        deliver(failures, settings.cwd);
      });
      watchSupertest(gate, record);
    },
    isResponse: (value) => examinerOfFile().isResponse(value),
    receive({ received, request, ...from }: Arrival) {
      if (known.has(received)) return undefined;
      const response = examinerOfFile().read(received, request);
      if (response === undefined) return undefined;
      known.add(received);
      const exchange = { received, response, ...from };
      const { run } = from;
      if (run.isSequential && !run.isDone) {
        run.exchanges.push(exchange);
        return undefined;
      }
      const failure = examine(exchange);
      if (failure === undefined || !run.isDone) return failure;
      gate.late.push(failure);
      return undefined;
    },
    settle(assertion) {
      settled.set(assertion.received, assertion);
      if (known.has(assertion.received) || record() === undefined) return;
      const { received, verdict } = assertion;
      const { response } = verdict;
      if (!examinerOfFile().isErrorResponse(response)) return;
      known.add(received);
      examine({
        received,
        response,
        site: sandbox.captureSite(gate.settle),
        run: tests.current(),
        scopes: [],
      });
    },
    noteUnused(allowances) {
      for (const { isUsed, filter, site, test = null } of allowances) {
        if (isUsed) continue;
        const file = record()?.testFile;
        if (file === undefined) return;
        const line = locate(site, testPath)?.line;
        record()?.write({ type: 'allowance', ...file, test, line, filter: describeFilter(filter) });
      }
    },
  };
  after.all.push(() => {
    const late = gate.late.splice(0);
    recorder?.it?.end(late.flatMap((failure) => recordsMarkedIn(failure)));
    deliver(late, settings.cwd);
  });
  return gate;
}

function loadExaminer(sandbox: Sandbox, runner: TestRunner, recorder: Recorder | undefined): Examiner {
  const { createExaminer } = require('./create-examiner') as typeof import('./create-examiner');
  return createExaminer(sandbox, recorder, runner.reporterAdvice);
}
