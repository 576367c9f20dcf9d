import type { StandardCodes } from '../generated/standard-codes';
import type { ByField, FormatReference, Offered } from './types';

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

/** Whether the codes are unknown: no catalog is registered, or it accepts any code. */
type TakesAnyCode = RegisteredCatalog extends undefined | { readonly codes: 'any' } ? true : false;

/** The codes that a matcher of this status accepts: any text, until a catalog is registered. */
export type CodeOf<S extends number> = TakesAnyCode extends true
  ? Offered<S extends keyof StandardCodes ? StandardCodes[S] : never>
  : CodeIn<EntryOf<EntryIn<RegisteredCatalog>, S>> & string;

/** Every code of the registered catalog. */
export type AnyCode = TakesAnyCode extends true
  ? Offered<StandardCodes[keyof StandardCodes]>
  : CodeIn<EntryIn<RegisteredCatalog>> & string;

/** The entries of a catalog, with inherited ones; an entry of its own replaces an inherited one with the same code. */
type EntryIn<C> = C extends { readonly errors: readonly (infer E)[] }
  ? E | (C extends { readonly extends: 'standard' } ? StandardEntryBeside<CodeIn<E>> : never)
  : never;

type StandardEntryBeside<OwnCode> = {
  [S in keyof StandardCodes]: StandardCodes[S] extends OwnCode
    ? never
    : { readonly code: StandardCodes[S]; readonly status: S };
}[keyof StandardCodes];

/** The entries of a status; one whose status is of the type `number`, without literal types, counts for each. */
type EntryOf<E, S> = E extends { readonly status: infer Status } ? (S extends Status ? E : never) : never;

type CodeIn<E> = E extends { readonly code: infer C } ? C : never;

/** A value, or an asymmetric matcher that stands for it (`expect.any(String)`). */
export type Asked<T> = T | { asymmetricMatch(other: unknown): boolean };

/** The expectation for a field, or for one of its lines: a number is compared as its text, a RegExp matches. */
export type FieldExpectation = Asked<string | number | RegExp>;

/** The expectation for a line of Set-Cookie: an attribute without a value is `true`, an absent one `false`. */
export interface CookieExpectation {
  readonly name: FieldExpectation;
  readonly value?: FieldExpectation;
  readonly domain?: FieldExpectation | false;
  readonly path?: FieldExpectation | false;
  readonly expires?: FieldExpectation | false;
  readonly maxAge?: FieldExpectation | false;
  readonly sameSite?: FieldExpectation | false;
  readonly priority?: FieldExpectation | false;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
  readonly partitioned?: boolean;
}

/** The expectation for one detail. */
export interface DetailExpectation {
  readonly pointer?: Asked<string>;
  readonly code?: Asked<string>;
  readonly message?: Asked<string>;
}

/** The expectations for an error, besides that it conforms to its contract. */
export interface ErrorExpectation<Code = AnyCode> {
  /** The code, in the catalog's spelling; a list of alternatives; or an asymmetric matcher. */
  readonly code?: Asked<Code | readonly Code[]>;
  /** The message: a string is equal, a RegExp matches. */
  readonly message?: Asked<string | RegExp>;
  /** Like `toMatchObject`, on the canonical list `[{ pointer?, code?, message }]`. */
  readonly details?: Asked<readonly Asked<DetailExpectation>[]>;
  /** Like `toMatchObject`, on the content. */
  readonly body?: unknown;
  /** The header fields, by names in any case: the text, a list of the lines, or `undefined` for an absent one. */
  readonly headers?: ByField<
    FieldExpectation | Asked<readonly (FieldExpectation | CookieExpectation)[]> | undefined
  >;
  /** A format other than the catalog's: an id, a path, or the format itself. */
  readonly format?: FormatReference;
}

/** The argument of a matcher that names a status code. */
export type ErrorArgument<S extends number> = CodeOf<S> | ErrorExpectation<CodeOf<S>>;

/**
 * The argument of `toBeErrorResponse`: a status code, a class of them, a code, a list of either, or an object of all
 * expectations. `S` is the status code as it is written, and `C` are its possible classes.
 */
export type AnyErrorArgument<S extends number = number, C extends StatusClassId = StatusClassId> =
  | StatusExpectation<S, C>
  | AnyCode
  | readonly AnyCode[]
  | (ErrorExpectation & { readonly status?: StatusExpectation<S, C> });

type StatusExpectation<S extends number, C extends StatusClassId> =
  ErrorStatus<S, C> | C | readonly (ErrorStatus<S, C> | C)[];

type StatusClassId = '4xx' | '5xx';

/** A status code of these classes: a literal number outside them does not compile. */
type ErrorStatus<S extends number, C extends StatusClassId> =
  (keyof StandardCodes & StatusIn<keyof StandardCodes, C>) | (S & Record<never, never> & StatusIn<S, C>);

type StatusIn<S extends number, C extends StatusClassId> = S extends unknown
  ? number extends S
    ? S
    : `${S}` extends (C extends `${infer First}xx` ? `${First}${Digit}${Digit}` : never)
      ? S
      : never
  : never;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/**
 * The result of a matcher: that of the assertion library, and for a response whose content has not
 * been read yet, a promise. A value that carries such a response can carry its content as well: it is one or the other.
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

/** The same for a function that also accepts the promise of a response. */
export type OutcomeOrPromise<R, T> =
  IsAnyOrNever<T> extends true ? R : T extends PromiseLike<unknown> ? Promise<R> : Outcome<R, T, Promise<R>>;

type IsUnread<T> = IsAnyOrNever<T> extends true ? false : T extends UnreadResponse ? true : false;

type IsAnyOrNever<T> = 0 extends T & 1 ? true : [T] extends [never] ? true : false;

/** A response whose content has not been read yet: of `fetch`, Playwright's `APIResponse`, or undici's `request()`. */
export interface UnreadResponse {
  text(): Promise<string>;
  json(): Promise<unknown>;
}
