import { AsyncLocalStorage } from 'node:async_hooks';
import { channel } from 'node:diagnostics_channel';
import type { Gate } from './gate';
import type { Exchange, TestRun } from './test-run';
import { isPending } from './test-run';
import type { Answer, Answered, Call, Traffic } from './traffic';
import { isSame } from './traffic';
import type { RequestContext } from './watch-clients';
import { watchClients } from './watch-clients';
import { watchServers } from './watch-servers';

/** The same channel for all test files of a process, in every sandbox. */
const turns = channel('jest-error-contract:watch');

/** Sees the responses of the servers of this process. */
export interface TrafficWatch {
  /** The error responses of a run, or of code outside any run, that no client has passed to the gate. */
  readonly take: (run: TestRun | undefined) => readonly Exchange[];
  /** Calls an app without a socket: its requests are not those of a test. */
  readonly asApp: <T>(answer: () => T) => T;
  readonly stop: () => void;
}

/**
 * Watches the traffic over sockets in this process, and light-my-request, while the tests of a file run.
 *
 * @param baseUrls of servers in other processes whose responses count as well
 */
export function watchTraffic(gate: Gate, baseUrls: readonly string[]): TrafficWatch {
  const { sandbox, tests } = gate;
  const contexts = new AsyncLocalStorage<RequestContext>();
  const outside: TestRun = tests.outside;
  const traffic: Traffic = { sent: [], answered: [] };
  let injections = 0;
  const callAt = (site: Call['site']): Call => {
    const known = contexts.getStore();
    // During a fetch, the request of undici is that fetch.
    if (site === undefined && known?.call !== undefined) return known.call;
    return {
      site,
      run: tests.current(),
      scopes: gate.scopes?.getStore() ?? [],
      isInner: known?.isAnswering === true || injections > 0,
    };
  };
  const onAnswer = (answer: Answer): void => {
    // The content of a response that is not an error is not needed until the test ends.
    const chunks = gate.isErrorStatus(answer.status) ? answer.chunks : [];
    traffic.answered.push({ ...answer, chunks, ...originOf(answer) });
  };
  /** While tests run concurrently, a response is identified by its request, and one without a socket by its context. */
  const originOf = (answer: Answer): Pick<Answered, 'run' | 'scopes' | 'sent'> => {
    const run = tests.sequential();
    const scopes = [...gate.activeScopes];
    if (run !== undefined) return { run, scopes };
    const sent = traffic.sent.filter((one) => isSame(one, answer)).at(-1);
    const isInjected = answer.port === undefined;
    const asking = isInjected ? tests.current() : sent?.call.run;
    return {
      run: asking !== undefined && isPending(asking) ? asking : outside,
      scopes: isInjected ? [...scopes, ...(gate.scopes?.getStore() ?? [])] : scopes,
      sent,
    };
  };
  // In a file that fails while it is loaded, or that runs no test, no hook has stopped the watch.
  turns.publish(undefined);
  const stops = [
    watchServers({
      captureSite: sandbox.captureSite,
      onInject: (change) => void (injections += change),
      onRequest: () => contexts.enterWith({ isAnswering: true }),
      onAnswer,
    }),
    watchClients(sandbox, { contexts, callAt, onSent: (sent) => void traffic.sent.push(sent) }),
    ...(baseUrls.length === 0 ? [] : [remote(baseUrls, onAnswer)]),
  ];
  const stop = (): void => {
    turns.unsubscribe(stop);
    for (const one of stops.splice(0)) one();
  };
  turns.subscribe(stop);
  return {
    asApp: (answer) => contexts.run({ isAnswering: true }, answer),
    take(run) {
      const isWanted = (one: { readonly run: TestRun }): boolean => one.run === (run ?? outside);
      const answered = traffic.answered.filter(isWanted);
      if (answered.length === 0) return [];
      traffic.answered.splice(0, Infinity, ...traffic.answered.filter((one) => !isWanted(one)));
      if (!answered.some(({ status }) => gate.isErrorStatus(status))) {
        if (traffic.answered.length === 0) traffic.sent.splice(0);
        return [];
      }
      return gate.findExchanges(answered, traffic.sent, run);
    },
    stop,
  };
}

/** Most suites have their servers in their own process. */
const remote: typeof import('./watch-remote').watchRemote = (...given) =>
  (require('./watch-remote') as typeof import('./watch-remote')).watchRemote(...given);
