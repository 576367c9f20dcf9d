import type { ErrorCatalog } from '../../../../src';
import type { BenchFormat, Json } from './documents';
import type { Exchange } from './exchange';

/** A conforming exchange, and what it is made from: what a fault starts with. */
export interface Sound {
  readonly format: BenchFormat;
  readonly status: number;
  readonly exchange: Exchange;
  /** A copy of the document for the fault to spoil. */
  readonly document: () => Json;
}

/** A response with a fault, and the place (field, JSON Pointer, `content`) that a failure has to name. */
export interface Faulty {
  readonly exchange: Exchange;
  readonly at?: string | undefined;
  /** What the standard says, where that differs from the rest of its class. */
  readonly strength?: Fault['strength'] | undefined;
}

/**
 * One class of faults. Where it is visible: to a `matcher` that gets the response of the client, in the
 * `raw` octets only, or to the `client`, which refuses the response.
 */
export interface Fault {
  readonly id: string;
  readonly group: string;
  /** The standard that forbids it. */
  readonly source: string;
  readonly visible: 'matcher' | 'raw' | 'client';
  /** What the standard says; a `should` is looked at with "strict" on. */
  readonly strength: 'must' | 'should';
  /** The status codes to which it applies; those of the corpus where absent. */
  readonly statuses?: readonly number[] | undefined;
  /** Formats to which it applies; all where absent. */
  readonly formats?: readonly string[] | undefined;
  /** What the API has promised beyond the standards. */
  readonly catalog?: Partial<ErrorCatalog> | undefined;
  /** The exchanges with this fault; none where the format has no room for it. */
  readonly spoil: (sound: Sound) => readonly Faulty[];
}

/** What most classes share. */
export const visibleFault = { visible: 'matcher', strength: 'must' } as const;

/** A JSON Pointer (RFC 6901) of names without special characters. */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((one) => `/${one}`).join('');
}

/** The document with a value at the end of a way; `undefined` takes the member away. */
export function put(document: Json, path: readonly (string | number)[], value: unknown): Json {
  const last = path.at(-1);
  if (last === undefined) throw new Error('the document itself is not put');
  const parent = path.slice(0, -1).reduce<Json>((value_, name) => value_[name] as Json, document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}

export function get(document: Json, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Json | undefined)?.[name], document);
}
