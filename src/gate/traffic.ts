import { targetOf } from '../core/urls';
import type { CallSite } from '../runner/capture-site';
import type { Allowance } from './allowance';
import type { TestRun } from './test-run';

/** Who makes a request, as far as the client's side of it can be seen. */
export interface Call {
  /** Where the request is made; absent where no frame of a test is in the stack. */
  readonly site: CallSite | undefined;
  readonly run: TestRun;
  /** The allowances around the request: `allowErrors(filter, fn)`. */
  readonly scopes: readonly Allowance[];
  /** A server of this process makes it while it answers: the app's own call to another one. */
  readonly isInner: boolean;
}

/** A request that a client of this process has sent over a socket, told apart by its port. */
export interface Sent {
  /** Absent as long as no socket is connected. */
  port: number | undefined;
  readonly method: string;
  readonly path: string;
  readonly call: Call;
}

/** The header section as it was written, in the best form that Node has kept: nothing reads it before an error. */
export type Head =
  | { readonly text: string }
  | { readonly raw: readonly string[] }
  | { readonly headers: { readonly [name: string]: unknown } };

/** What a server has answered, as it was sent; nothing of it is read before it is an error. */
export interface Answered {
  readonly status: number;
  readonly head: Head;
  /** Undefined where the content went a way that cannot be watched: it is not judged then. */
  readonly chunks: readonly Uint8Array[] | undefined;
  readonly httpVersion: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly head: Head;
    readonly content?: unknown;
  };
  /** A client has shown it: where the server is in this process too, it has been seen there. */
  readonly isOfClient?: boolean;
  /** The port of the client's end of the socket. */
  readonly port: number | undefined;
  readonly run: TestRun;
  readonly site: CallSite | undefined;
  readonly scopes: readonly Allowance[];
  /** The request that it answers, where that had to be known at once. */
  readonly sent?: Sent | undefined;
}

/** What goes over sockets while the tests of a file run: both ends of it, where both are in this process. */
export interface Traffic {
  readonly sent: Sent[];
  readonly answered: Answered[];
}

/** What is known of an answer before anybody asks whose it is. */
export type Answer = Omit<Answered, 'run' | 'scopes' | 'sent'>;

/** Who is told of what the servers of this process do. */
export interface ServerWatcher {
  /** A server begins to answer; what it does from here on, it does for this request. */
  readonly onRequest: () => void;
  readonly onAnswer: (answer: Answer) => void;
  /** A call of light-my-request begins or ends: its app answers in the context of the test. */
  readonly onInject: (change: 1 | -1) => void;
  readonly captureSite: (callee: (...args: never[]) => unknown) => CallSite;
}

/**
 * Whether an answer is one to this request, by the end of a socket, and what went over it: a kept-alive one carries
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
