import { includesStatus } from '../core/status-range';
import { errorRange } from '../generated/error-range';
import { recordsMarkedIn } from '../coverage/failure-mark';
import type { Assertion } from '../runner/observer';
import { afterTests } from '../runner/after-tests';
import type { TestRunner } from '../runner/test-runner';
import { describeFilter } from './allowance';
import { locate } from '../runner/call-site';
import { maySucceed } from '../core/formats/may-succeed';
import { deliver } from './deliver';
import { createLookInside } from './looks-inside';
import type { Exchange } from './test-run';
import type { Arrival, Gate, Sandbox } from './gate';
import { takeBaseline } from './baseline-settings';
import type { Examiner, ExaminerOptions } from './create-examiner';
import type { Recorder } from './recorder';
import { createRecorder } from './recorder';
import { trackTests } from './test-run';
import { watchSupertest } from './watch-supertest';
import type { TrafficWatch } from './watch-traffic';
import { watchTraffic } from './watch-traffic';

/**
 * Makes the gate of a test file. The modules that it needs are loaded at the first error response.
 *
 * @throws Error when the test runner has no hooks: no test could fail
 */
export function createGate(sandbox: Sandbox, runner: TestRunner): Gate {
  const { settings, shared } = sandbox;
  const { testPath } = settings;
  const { hooks } = runner;
  if (hooks === undefined) {
    throw new Error(
      'jest-error-contract: the gate needs beforeEach() and afterEach(), which this test runner does not have.',
    );
  }
  const tests = trackTests(runner);
  const after = afterTests(hooks, shared);
  const settled = new WeakMap<object, Assertion>();
  const known = new WeakSet<object>();
  let traffic: TrafficWatch | undefined;

  let recorder: { readonly it: Recorder | undefined } | undefined;
  const record = (): Recorder | undefined => (recorder ??= { it: createRecorder(settings) }).it;
  let examiner: Examiner | undefined;
  const baseline = takeBaseline(settings);
  const examinerOfFile = (): Examiner =>
    (examiner ??= loadExaminer(sandbox, {
      ...runner,
      baseline,
      recorder: record(),
      lookInside,
    }));
  const lookInside = createLookInside(sandbox, (error) => {
    gate.refuse(error);
    gate.late.push(error as Error);
  });
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
    activeScopes: new Set(),
    seen: [],
    enforce(baseUrls) {
      if (traffic !== undefined) return;
      traffic = watchTraffic(gate, baseUrls);
      hooks.beforeEach(tests.open);
      after.each.push(() => {
        const run = tests.close();
        if (run === undefined) return;
        const exchanges = [...run.exchanges, ...(traffic?.take(run) ?? [])];
        for (const one of gate.seen.splice(0)) if (one.run !== run) gate.seen.push(one);
        const failures: Error[] = [];
        for (const exchange of exchanges) {
          const failure = examine(exchange);
          // If another test sent the request, and this one only waited for it, this test must not fail.
          if (failure !== undefined) (exchange.run === run ? failures : gate.late).push(failure);
        }
        run.isDone = true;
        gate.noteUnused([...run.allowances, ...run.unusedIfNot]);
        deliver(failures, settings.cwd);
      });
      watchSupertest(gate, record);
    },
    isErrorStatus: (status) =>
      includesStatus(errorRange, status) || lookInside().within.some((format) => maySucceed(format, status)),
    findExchanges: (answered, sent, ended) =>
      examinerOfFile().findExchanges(
        answered,
        sent,
        { ...gate, isErrorResponse: examinerOfFile().isErrorResponse },
        ended,
      ),
    isResponse: (value) => examinerOfFile().isResponse(value),
    receive({ received, request, response: read, ...from }: Arrival) {
      if (known.has(received)) return undefined;
      const response = read ?? examinerOfFile().read(received, request);
      if (response === undefined || !examinerOfFile().isErrorResponse(response)) return undefined;
      known.add(received);
      const exchange = { received, response, ...from };
      const { run } = from;
      gate.seen.push({ response, run });
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
      const { received, verdict } = assertion;
      const { response } = verdict;
      settled.set(received, assertion);
      if (known.has(received)) return;
      known.add(received);
      const run = tests.current();
      if (traffic !== undefined) gate.seen.push({ response, run });
      if (record() === undefined || !examinerOfFile().isErrorResponse(response)) return;
      examine({
        received,
        response,
        site: sandbox.captureSite(gate.settle),
        run,
        scopes: [],
      });
    },
    refuse: (error) => record()?.refuse(error),
    asApp: (answer) => (traffic === undefined ? answer() : traffic.asApp(answer)),
    noteUnused(allowances) {
      for (const { isUsed, filter, site, test } of allowances) {
        if (isUsed) continue;
        const file = record()?.testFile;
        if (file === undefined) return;
        const line = locate(site, testPath)?.line;
        const { maskTestName } = require('../mask/mask-test-name') as typeof import('../mask/mask-test-name');
        record()?.write({
          type: 'allowance',
          ...file,
          test: test === undefined ? null : maskTestName(test),
          line,
          filter: maskTestName(describeFilter(filter)),
        });
      }
    },
  };
  after.all.push(() => {
    for (const exchange of traffic?.take(undefined) ?? []) {
      const failure = examine(exchange);
      if (failure !== undefined) gate.late.push(failure);
    }
    traffic?.stop();
    const late = gate.late.splice(0);
    recorder?.it?.end(late.flatMap((failure) => recordsMarkedIn(failure)));
    deliver(late, settings.cwd);
  });
  return gate;
}

function loadExaminer(sandbox: Sandbox, options: ExaminerOptions): Examiner {
  const { createExaminer } = require('./create-examiner') as typeof import('./create-examiner');
  return createExaminer(sandbox, options);
}
