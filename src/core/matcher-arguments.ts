import type { StandardCodes } from '../generated/standard-codes';
import type { ErrorFormat } from './types';

/**
 * Tells the compiler the codes of a catalog:
 *
 * ```ts
 * declare module 'jest-error-contract' {
 *   interface Register { catalog: typeof catalog }
 * }
 * ```
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- users add to it
export interface Register {}

type RegisteredCatalog = Register extends { readonly catalog: infer C } ? C : undefined;

/** Whether nothing is known of the codes: no catalog is registered, or it takes any. */
type TakesAnyCode = RegisteredCatalog extends undefined | { readonly codes: 'any' } ? true : false;

/** The codes that a matcher of this status takes: any text, until a catalog is registered. */
export type CodeOf<S extends number> = TakesAnyCode extends true
  ? string
  : CodeIn<EntryOf<EntryIn<RegisteredCatalog>, S>> & string;

/** Every code of the registered catalog. */
export type AnyCode = TakesAnyCode extends true ? string : CodeIn<EntryIn<RegisteredCatalog>> & string;

/** The entries of a catalog, and those that it inherits; an own one with an inherited code replaces that. */
type EntryIn<C> = C extends { readonly errors: readonly (infer E)[] }
  ? E | (C extends { readonly extends: 'standard' } ? StandardEntryBeside<CodeIn<E>> : never)
  : never;

type StandardEntryBeside<OwnCode> = {
  [S in keyof StandardCodes]: StandardCodes[S] extends OwnCode
    ? never
    : { readonly code: StandardCodes[S]; readonly status: S };
}[keyof StandardCodes];

/** The entries of a status; one whose status is any number, as without literal types, counts for each. */
type EntryOf<E, S> = E extends { readonly status: infer Status } ? (S extends Status ? E : never) : never;

type CodeIn<E> = E extends { readonly code: infer C } ? C : never;

/** What an assertion can ask of an error, beside that it keeps its contract. */
export interface ErrorExpectation<Code = AnyCode> {
  /** The code, in the catalog's spelling. */
  readonly code?: Code;
  /** The message: a string is equal, a RegExp matches. */
  readonly message?: string | RegExp;
  /** Like `toMatchObject`, on the canonical list `[{ pointer?, code?, message }]`. */
  readonly details?: unknown;
  /** Like `toMatchObject`, on the content. */
  readonly body?: unknown;
  /** Like `toMatchObject`, on the fields; names in any letter case. */
  readonly headers?: { readonly [field: string]: unknown };
  /** A format other than the catalog's: an id, a path, or the format itself. */
  readonly format?: string | ErrorFormat;
}

/** The argument of a matcher that names a status code. */
export type ErrorArgument<S extends number> = CodeOf<S> | ErrorExpectation<CodeOf<S>>;

/** The argument of `toBeErrorResponse`: a status code, a class of them, a code, or all that can be asked. */
export type AnyErrorArgument =
  number | '4xx' | '5xx' | AnyCode | (ErrorExpectation & { readonly status?: number | '4xx' | '5xx' });

/**
 * What a matcher gives back: as the assertion library says, and for a response whose content is still to
 * be read, a promise. What only carries such a response may carry its content as well: it is one or the other.
 */
export type Outcome<R, T, Later = Promise<void>> =
  IsAnyOrNever<T> extends true
    ? R
    : T extends UnreadResponse
      ? Later
      : T extends { readonly body: infer Content }
        ? IsUnread<Content> extends true
          ? Later
          : R
        : T extends { readonly response: infer Carried }
          ? IsUnread<Carried> extends true
            ? R | Later
            : R
          : R;

/** The same for a function that takes the promise of a response as well. */
export type OutcomeOrPromise<R, T> =
  IsAnyOrNever<T> extends true ? R : T extends PromiseLike<unknown> ? Promise<R> : Outcome<R, T, Promise<R>>;

type IsUnread<T> = IsAnyOrNever<T> extends true ? false : T extends UnreadResponse ? true : false;

type IsAnyOrNever<T> = 0 extends T & 1 ? true : [T] extends [never] ? true : false;

/** Content that is still to be read: of `fetch`, of Playwright's `APIResponse`, of what undici's `request()` gives. */
export interface UnreadResponse {
  text(): Promise<string>;
  json(): Promise<unknown>;
}
