import type { Mistake } from '../core/facts';
import type { HttpField } from '../core/types';

/** A request as sent, to any origin. */
export interface ProvokedRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  readonly fields: readonly HttpField[];
  readonly content?: string | Uint8Array | undefined;
}

/** One mistake, made once. */
export interface Attempt {
  /** `POST /users: broken-json`. */
  readonly name: string;
  /** The method and the path, as shown in tables. */
  readonly method: string;
  readonly path: string;
  /** `POST /users`: its route; absent for a mistake that is made once per application. */
  readonly route?: string | undefined;
  readonly mistake: Mistake;
  readonly request: ProvokedRequest;
  /** The GET request without a mistake; absent if the path has no GET. */
  readonly plain: ProvokedRequest | undefined;
  readonly hasParameters: boolean;
  /** The mistake is the only difference from that GET: an error in response to both is not evidence. */
  readonly isOfPlain: boolean;
  /** Its possible names in `except`, the most exact name first. */
  readonly keys: readonly string[];
  /** The reason for leaving it out, in the user's words. */
  readonly except?: string | undefined;
}

/** The parts of an attempt with which its response is judged. */
export type Judged = Pick<Attempt, 'mistake' | 'hasParameters' | 'isOfPlain'>;
