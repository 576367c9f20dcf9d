import type { ChangeKind } from '../../generated/known-names';
import type { JsonSchema, JsonValue } from '../../core/types';

/** Both schemas as they are written: references start from them. */
export interface SchemaPair {
  readonly old: JsonSchema;
  readonly new: JsonSchema;
}

/** The part of both schemas that is compared at a place. */
export interface Part {
  /** JSON Pointer for people, with `*` for every item and every further member. */
  readonly at: string;
  /** JSON Pointer at which values are tried: that of a list, for all that is within its items. */
  readonly place: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** What seems to have changed between two schemas, at one place of the value. */
export interface SchemaClaim extends Pick<Part, 'at' | 'place'> {
  readonly kind: ChangeKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly direction: 'wider' | 'narrower' | 'either';
  /** What is tried at the place. */
  readonly trials: readonly Trial[];
  /** Why the trials cannot be all that there is. */
  readonly doubt?: string | undefined;
}

/** A value to be tried, or none at all. */
export type Trial = { readonly value: JsonValue } | { readonly absent: true };

export const ABSENT: Trial = { absent: true };

export function trialsOf(values: readonly JsonValue[]): readonly Trial[] {
  return values.map((value) => ({ value }));
}
