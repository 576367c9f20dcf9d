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
  readonly port: number | undefined;
  readonly method: string;
  readonly path: string;
  readonly call: Call;
}

/** What a server of this process has answered, as it was sent; nothing of it is read before it is an error. */
export interface Answered {
  readonly status: number;
  /** The header section as it was written; undefined where Node has not kept it. */
  readonly head: string | undefined;
  readonly headers: { readonly [name: string]: unknown };
  readonly chunks: readonly Uint8Array[];
  readonly httpVersion: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly rawHeaders: readonly string[];
    readonly content?: unknown;
  };
  /** The port at the other end of the socket. */
  readonly port: number | undefined;
  readonly run: TestRun;
  readonly site: CallSite | undefined;
  readonly scopes: readonly Allowance[];
}

/** What goes over sockets while the tests of a file run: both ends of it, where both are in this process. */
export interface Traffic {
  readonly sent: Sent[];
  readonly answered: Answered[];
}
