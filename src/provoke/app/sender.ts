import type { HttpResponse } from '../../core/types';
import type { ProvokedRequest } from '../attempt';

/** Sends a request to an application, and returns its unchanged response. */
export type Send = (request: ProvokedRequest) => Promise<HttpResponse>;

/** A running application. */
export interface Reached {
  readonly send: Send;
  readonly close: () => Promise<void>;
}

/** There is no response: the connection was closed, or the time was up. The message does not name the request. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(
    message: string,
    /** Nothing listens there, so further requests would fail as well. */
    readonly isUnreachable: boolean = false,
  ) {
    super(message);
  }
}
