import type { ChangeKind } from '../../generated/known-names';
import type { JsonSchema, JsonValue } from '../../core/types';

/** Both schemas as written: references start from them. */
export interface SchemaPair {
  readonly old: JsonSchema;
  readonly new: JsonSchema;
}

/** The compared part of both schemas at a place. */
export interface Part {
  /** JSON Pointer for people, with `*` for every item and every further member. */
  readonly at: string;
  /** JSON Pointer at which values are tried: for places in the items of a list, the pointer of the list. */
  readonly place: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** The possible changes between two schemas, at one place of the value. */
export interface SchemaClaim extends Pick<Part, 'at' | 'place'> {
  readonly kind: ChangeKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly direction: 'wider' | 'narrower' | 'either';
  /** The values to try at the place. */
  readonly trials: readonly Trial[];
  /** Why the trials are incomplete. */
  readonly doubt?: string | undefined;
}

/** A value to try, or none at all. */
export type Trial = { readonly value: JsonValue } | { readonly absent: true };

export const ABSENT: Trial = { absent: true };

export function trialsOf(values: readonly JsonValue[]): readonly Trial[] {
  return values.map((value) => ({ value }));
}
