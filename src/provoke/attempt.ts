import type { Mistake } from '../core/facts';
import type { HttpField } from '../core/types';

/** A request as it is sent, to whatever origin. */
export interface ProvokedRequest {
  readonly method: string;
  /** Path and query, as they are sent. */
  readonly target: string;
  readonly fields: readonly HttpField[];
  readonly content?: string | Uint8Array | undefined;
}

/** One mistake, made once. */
export interface Attempt {
  /** `POST /users: broken-json`. */
  readonly name: string;
  /** The method and the path in it, as tables show them. */
  readonly method: string;
  readonly path: string;
  /** `POST /users`: where it belongs; absent where it is made once for the application. */
  readonly route?: string | undefined;
  readonly mistake: Mistake;
  readonly request: ProvokedRequest;
  /** GET without any mistake; absent where the path has no GET. */
  readonly plain: ProvokedRequest | undefined;
  readonly hasParameters: boolean;
  /** It differs from that GET in nothing but the mistake: an error that both are answered with says nothing of it. */
  readonly isOfPlain: boolean;
  /** What `except` may call it, the most exact name first. */
  readonly keys: readonly string[];
  /** Why it is not made, in the user's words. */
  readonly except?: string | undefined;
}

/** What of an attempt its answer is judged by. */
export type Judged = Pick<Attempt, 'mistake' | 'hasParameters' | 'isOfPlain'>;
