/** `framework.json`: a framework, and what its server cannot send. */
export interface FrameworkFile {
  /** As its makers write it: `Django`. */
  readonly name: string;
  readonly language: string;
  readonly highlight: string;
  readonly docs: string;
  /** With `CONTRACT=off` the app starts without the contract's handler, so that its defaults can be measured. */
  readonly withoutContract?: boolean | undefined;
  readonly exceptions: readonly FrameworkException[];
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
