/** A framework as the pages show it; the texts are those that `test/labs/frameworks/` runs. */
export interface Framework {
  readonly id: string;
  /** As its makers write it: `Django`. */
  readonly name: string;
  readonly language: string;
  /** The name of the language for the highlighter. */
  readonly highlight: string;
  readonly docs: string;
  readonly imports: string;
  /** Template of one handler, for a `HandlerView`. */
  readonly handler: string;
  readonly contractFile: string;
  /** The error handler that makes the whole application keep the contract. */
  readonly contract: string;
  /** The test suite of this package runs it; otherwise it is written with care alone. */
  readonly isRun: boolean;
  readonly exceptions: readonly FrameworkException[];
  readonly defaults: FrameworkDefaults;
}

/** A status that the framework's server cannot send as the contract asks. */
export interface FrameworkException {
  readonly status: number;
  readonly format: string;
  readonly method: string;
  readonly server: string;
  readonly reason: string;
  readonly sends: { readonly status: number; readonly missing?: readonly string[] | undefined };
}

/** What the framework answers by itself, measured on a live server. */
export interface FrameworkDefaults {
  readonly framework: string;
  readonly server: string;
  readonly answers: readonly {
    readonly case: string;
    readonly request: string;
    readonly status: number | null;
    readonly contentType: string | null;
    readonly missing: readonly string[];
    readonly content: string | null;
    /** How the content was delimited, where that is worth knowing: `chunked`. */
    readonly framing?: string | null | undefined;
    readonly remark?: string | undefined;
  }[];
}
