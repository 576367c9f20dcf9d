import { targetOf } from '../core/urls';
import type { CallSite } from '../runner/capture-site';
import type { Allowance } from './allowance';
import type { TestRun } from './test-run';

/** The origin of a request, as far as the client's side of it is visible. */
export interface Call {
  /** The place of the request; absent if no frame of a test is in the stack. */
  readonly site: CallSite | undefined;
  readonly run: TestRun;
  /** The allowances around the request: `allowErrors(filter, fn)`. */
  readonly scopes: readonly Allowance[];
  /** A server of this process makes it while it answers: the app's own call to another one. */
  readonly isInner: boolean;
}

/** A request that a client of this process has sent over a socket, identified by its port. */
export interface Sent {
  /** Absent as long as no socket is connected. */
  port: number | undefined;
  readonly method: string;
  readonly path: string;
  readonly call: Call;
}

/** The header section as it was written, in the best form that Node has kept: it is parsed only for an error. */
export type Head =
  | { readonly text: string }
  | { readonly raw: readonly string[] }
  | { readonly headers: { readonly [name: string]: unknown } };

/** The response of a server as it was sent; it is parsed only if it is an error. */
export interface Answered {
  readonly status: number;
  readonly head: Head;
  /** Undefined if the content was written in a way that cannot be observed: then it is not checked. */
  readonly chunks: readonly Uint8Array[] | undefined;
  readonly httpVersion: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly head: Head;
    readonly content?: unknown;
  };
  /** A client has shown it; if the server is in this process too, it was also seen there. */
  readonly isOfClient?: boolean;
  /** The port of the client's end of the socket. */
  readonly port: number | undefined;
  readonly run: TestRun;
  readonly site: CallSite | undefined;
  readonly scopes: readonly Allowance[];
  /** Its request, if that had to be known immediately. */
  readonly sent?: Sent | undefined;
}

/** The traffic over sockets while the tests of a file run: both ends of it, if both are in this process. */
export interface Traffic {
  readonly sent: Sent[];
  readonly answered: Answered[];
}

/** An answer before it is assigned to a test. */
export type Answer = Omit<Answered, 'run' | 'scopes' | 'sent'>;

/** The observer of the servers of this process. */
export interface ServerWatcher {
  /** A server begins to answer; everything it does from here on belongs to this request. */
  readonly onRequest: () => void;
  readonly onAnswer: (answer: Answer) => void;
  /** A call of light-my-request begins or ends: its app answers in the context of the test. */
  readonly onInject: (change: 1 | -1) => void;
  readonly captureSite: (callee: (...args: never[]) => unknown) => CallSite;
}

/**
 * Whether an answer belongs to this request, by the end of a socket, and its traffic: a kept-alive socket carries
 * requests of tests and of the app.
 */
export function isSame(
  { port, method, path }: Omit<Sent, 'call'>,
  { port: remote, request }: Pick<Answered, 'port' | 'request'>,
): boolean {
  return (
    port !== undefined &&
    port === remote &&
    method === request.method &&
    targetOf(path) === targetOf(request.url)
  );
}
