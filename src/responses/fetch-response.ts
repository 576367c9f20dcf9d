import { isStatus, member } from './adapter';

/** A `Response` of the Fetch standard, in any realm, from any implementation. */
export interface FetchResponse {
  readonly status: number;
  readonly url?: string;
  readonly headers: object;
  readonly body?: unknown;
  readonly bodyUsed?: boolean;
  readonly clone: () => FetchResponse;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export function isFetchResponse(received: object): received is FetchResponse {
  return isStatus(member(received, 'status')) && hasMethods(received, ['clone', 'arrayBuffer', 'text']);
}

export function hasMethods(received: unknown, names: readonly string[]): boolean {
  return names.every((name) => typeof member(received, name) === 'function');
}
