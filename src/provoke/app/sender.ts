import type { HttpResponse } from '../../core/types';
import type { ProvokedRequest } from '../attempt';

/** Sends a request to an application, and gives its response as it came. */
export type Send = (request: ProvokedRequest) => Promise<HttpResponse>;

/** An application that answers. */
export interface Reached {
  readonly send: Send;
  readonly close: () => Promise<void>;
}

/** There is no response: the connection was closed, or nothing came in time. The message does not name the request. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(
    message: string,
    /** Nothing listens there: no other request will be answered either. */
    readonly isUnreachable: boolean = false,
  ) {
    super(message);
  }
}
