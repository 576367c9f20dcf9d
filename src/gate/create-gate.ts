import { recordsMarkedIn } from '../coverage/failure-mark';
import type { Assertion } from '../matchers/observer';
import { describeFilter } from './allowance';
import { locate } from './call-site';
import { deliver } from './deliver';
import type { Exchange } from './exchange';
import type { Arrival, Gate, Sandbox, Shared } from './gate';
import type { JestHost } from './host';
import type { Judge } from './create-judge';
import type { Recorder } from './recorder';
import { createRecorder } from './recorder';
import { trackTests } from './test-run';
import { watchSupertest } from './watch-supertest';

/** Makes the gate of a test file. What it needs of the package is loaded at the first error response. */
export function createGate(sandbox: Sandbox, host: JestHost): Gate {
  const { testPath } = host.expect.getState();
  const tests = trackTests(host);
  const { after } = sandbox.shared;
  const afterEach: JestHost['afterEach'] = (run) =>
    after === undefined ? host.afterEach(run) : after.each.push(run);
  const afterAll: JestHost['afterAll'] = (run) =>
    after === undefined ? host.afterAll(run) : after.all.push(run);
  const settled = new WeakMap<object, Assertion>();
  const known = new WeakSet<object>();
  let isEnforcing = false;

  let recorder: { readonly it: Recorder | undefined } | undefined;
  const record = (): Recorder | undefined => (recorder ??= { it: createRecorder(testPath) }).it;
  let judge: Judge | undefined;
  const judgeOfFile = (): Judge => (judge ??= makeJudge(testPath, record(), sandbox.shared));
  const judged = (exchange: Exchange): Error | undefined =>
    judgeOfFile().judge(exchange, settled.get(exchange.received), [
      ...gate.allowances,
      ...exchange.run.allowances,
      ...exchange.scopes,
    ]);

  const gate: Gate = {
    sandbox,
    host,
    tests,
    allowances: [],
    late: [],
    enforce() {
      if (isEnforcing) return;
      isEnforcing = true;
      host.beforeEach(tests.open);
      afterEach(() => {
        const run = tests.close();
        if (run === undefined) return;
        const failures = run.exchanges.flatMap((exchange) => judged(exchange) ?? []);
        run.isDone = true;
        gate.noteUnused([...run.allowances, ...run.unusedIfNot]);
        deliver(failures);
      });
      watchSupertest(gate, testPath, record);
    },
    isResponse: (value) => judgeOfFile().isResponse(value),
    receive({ received, request, ...from }: Arrival) {
      if (known.has(received)) return undefined;
      const response = judgeOfFile().read(received, request);
      if (response === undefined) return undefined;
      known.add(received);
      const exchange = { received, response, ...from };
      const { run } = from;
      if (run.isSequential && !run.isDone) {
        run.exchanges.push(exchange);
        return undefined;
      }
      const failure = judged(exchange);
      if (failure === undefined || !run.isDone) return failure;
      gate.late.push(failure);
      return undefined;
    },
    settle(assertion) {
      settled.set(assertion.received, assertion);
      if (known.has(assertion.received) || record() === undefined) return;
      const { received, verdict } = assertion;
      const { response } = verdict;
      if (!judgeOfFile().isError(response)) return;
      known.add(received);
      judged({
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
  afterAll(() => {
    const late = gate.late.splice(0);
    recorder?.it?.end(late.flatMap((failure) => recordsMarkedIn(failure)));
    deliver(late);
  });
  return gate;
}

function makeJudge(testPath: string | undefined, recorder: Recorder | undefined, shared: Shared): Judge {
  const { createJudge } = require('./create-judge') as typeof import('./create-judge');
  return createJudge(testPath, recorder, shared);
}
