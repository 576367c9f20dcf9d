import type {
  CodeCase,
  ContentDuty,
  ErrorDefinition,
  ErrorFormat,
  HeaderDuties,
  HeaderSchema,
  HttpResponse,
  JsonValue,
  RuleSeverities,
  Severity,
  FormatReference,
} from '../types';
import type { Validate } from './validate';

/** The schemas of a format as they are written. */
export type FormatSchemas = Pick<ErrorFormat, 'schema' | 'strictSchema' | 'within'>;

/** A format together with its validators, which are built on first use. */
export interface Format {
  readonly definition: ErrorFormat;
  /** The case of codes: that of the format, unless the catalog has `as-is`. */
  readonly codeCase: CodeCase;
  readonly validate: () => Validate;
  readonly validateStrictly: (() => Validate) | undefined;
  /** Recognises an error inside a success, if the format has such errors. */
  readonly validateWithin?: (() => Validate) | undefined;
  /** The format for content inside a success, if that has its own schema. */
  readonly inSuccess?: Format | undefined;
  /** The schemas of the validators, to explain why a value is refused. */
  readonly schemas: () => FormatSchemas;
}

/** An entry of a loaded catalog. */
export interface CatalogEntry {
  readonly definition: ErrorDefinition;
  /** Inherited by `extends`, not listed by the catalog itself. */
  readonly inherited: boolean;
  readonly format: Format;
  readonly messagePattern: RegExp | undefined;
  readonly validateDetail: (() => Validate) | undefined;
  readonly validateExtensions: (() => Validate) | undefined;
  /** The fields whose values the entry describes. */
  readonly headerValidators?: readonly HeaderValidator[] | undefined;
}

/** A field whose value has a schema. */
export interface HeaderValidator {
  readonly field: string;
  readonly definition: HeaderSchema;
  readonly validate: () => Validate;
}

/** A catalog that has been checked and is ready for use. */
export interface Catalog {
  /** Its file, or a name for messages. */
  readonly source: string;
  /** The OpenAPI document that it was made of: its path, or `given in code`. */
  readonly document?: string | undefined;
  readonly format: Format;
  readonly codes: 'listed' | 'any';
  readonly strict: boolean;
  readonly content: ContentDuty;
  readonly leaks: Severity | undefined;
  /** Further names of secrets. */
  readonly secrets: readonly string[] | undefined;
  readonly rules: RuleSeverities;
  readonly headers: { readonly [status: string]: HeaderDuties };
  /** Own entries first, then inherited ones. */
  readonly entries: readonly CatalogEntry[];
  /** The formats whose errors come inside a success. */
  readonly within: readonly Format[];
  readonly byStatus: ReadonlyMap<number, readonly CatalogEntry[]>;
  readonly byCode: ReadonlyMap<string, CatalogEntry>;
  /** The errors of each operation of the API, if the catalog lists them. */
  readonly operations: Operations | undefined;
  /** Whether statuses without an entry of their own are inherited. */
  readonly extendsStandard: boolean;
  /** A format by id, path or value; the `{ format }` of a call goes through here. */
  readonly useFormat: (format: FormatReference) => Format;
}

/** An operation of the API, against which a response is checked. */
export interface Operation {
  /** `POST /users`. */
  readonly name: string;
  /** The status codes, classes and `default` that it declares. */
  readonly declared: readonly string[];
  /** The codes under each of them. */
  readonly errors: { readonly [status: string]: readonly string[] };
  /** The codes that a response of this status can have: those of the most exact declaration. */
  readonly codesFor: (status: number) => readonly string[];
  /** The place of its declaration for this status: `POST /users, api.yaml#/paths/~1users/post/responses/409`. */
  readonly referenceFor: (status: number) => string | undefined;
  /** Its declaration for a status; if several operations cannot be told apart, the declaration of each. */
  readonly declarationsFor: (status: number) => readonly Declaration[];
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** Its examples for an entry, in place of those of the entry. */
  readonly examplesOf: (code: string) => readonly JsonValue[] | undefined;
}

/** The declaration of an operation for a status. */
export interface Declaration {
  /** `POST /users`. */
  readonly operation: string;
  /** The status code, class or `default` under which it is declared; null if it is not. */
  readonly declared: string | null;
}

/** The operations that a response can belong to. */
export interface FoundOperations {
  /** The operation of the request; undefined if none fits, or the request is not known. */
  readonly operation: Operation | undefined;
  /** Those that are possible: those at the address, or all. */
  readonly possible: readonly Operation[];
  /** The response belongs to one of them, as far as one can tell. */
  readonly isKnown: boolean;
  /** The request, if it is known and no operation fits it. */
  readonly unknown?: UnknownRequest | undefined;
}

/** A request that no operation fits. */
export interface UnknownRequest {
  /** `DELETE /users`. */
  readonly name: string;
  /** The most similar operations, such as `GET /users`: searched on demand, because that takes time among many. */
  readonly nearest: () => readonly string[];
}

/** The operations of a catalog. */
export interface Operations {
  readonly all: readonly Operation[];
  readonly find: (response: Pick<HttpResponse, 'request' | 'url'>) => FoundOperations;
}
