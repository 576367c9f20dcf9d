/** `framework.json`: a framework, and what its server cannot send. */
export interface FrameworkFile {
  /** As its makers write it: `Django`. */
  readonly name: string;
  readonly language: string;
  readonly highlight: string;
  readonly docs: string;
  /** A sentence of its page about how it was run. */
  readonly note?: string | undefined;
  /** With `CONTRACT=off` the app starts without the contract's handler, so that its defaults can be measured. */
  readonly withoutContract?: boolean | undefined;
  /** How `run.sh` starts it with `MODE=development`, as `NODE_ENV=development`: what it is asked there leaks nothing. */
  readonly development?: string | undefined;
  /** The framework's own means to refuse a request, each a route of the app: `/raise/<means>/<status>`. */
  readonly raises?: readonly Means[] | undefined;
  readonly exceptions: readonly FrameworkException[];
  /** The mistakes of clients that the server answers before any handler is asked. */
  readonly refusedByServer?: readonly RefusedByServer[] | undefined;
}

/** A mistake of `schemas/mistakes.json` that no handler of the framework can answer. */
export interface RefusedByServer {
  readonly mistake: string;
  readonly server: string;
  readonly reason: string;
}

/** Cells of statuses × formats × methods in which the server does not send what the contract asks for. */
export interface FrameworkException {
  readonly status: number;
  /** A format's id, or `*`. */
  readonly format: string;
  /** `GET`, `HEAD`, or `*`. */
  readonly method: string;
  readonly server: string;
  readonly reason: string;
  /** What comes instead: the status, and the fields that are missing. */
  readonly sends: { readonly status: number; readonly missing?: readonly string[] };
}

/** One means by which an application refuses a request, and what it cannot do. */
export interface Means {
  /** Its name in the routes: `abort`. */
  readonly means: string;
  /** What the application says: `abort(status)`. */
  readonly code: string;
  /** What it comes to where it takes no status; then one status is asked for alone. */
  readonly always?: number | undefined;
  /** The statuses that it cannot raise, and what is sent in their place. */
  readonly cannot?: readonly CannotRaise[] | undefined;
  /** The fields of the response that had begun which the framework has thrown away before any handler is asked. */
  readonly loses?: { readonly fields: readonly string[]; readonly reason: string } | undefined;
}

/** Statuses that a means cannot raise. */
export interface CannotRaise {
  readonly statuses: readonly number[];
  /** The status that is sent in their place. */
  readonly sends: number;
  readonly reason: string;
}
