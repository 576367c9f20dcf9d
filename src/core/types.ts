/**
 * The nouns of the project, in the words of RFC 9110 (HTTP semantics), RFC 9457 (problem details)
 * and JSON Schema. Types only: nothing here exists at run time.
 */

import type { ChangeKind, FieldName, FormatId, SettableRule } from '../generated/known-names';
import type { StandardCodes } from '../generated/standard-codes';

/** The severity of a rule. Only a `must` fails an assertion; a `should` is shown next to it. */
export type Severity = 'must' | 'should' | 'off';

/** A value that survives `JSON.stringify` unchanged. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [member: string]: JsonValue };

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/* ── The exchange ─────────────────────────────────────────────────────────────────────────── */

/** One header field line: its name as sent, and its value. */
export type HttpField = readonly [name: string, value: string];

/** The request that provoked a response, as far as the client still knows it. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly fields: readonly HttpField[];
  readonly content?: string | Uint8Array | undefined;
}

/** One HTTP response, independent of the client that received it. */
export interface HttpResponse {
  /** The status code. */
  readonly status: number;
  /** `1.0`, `1.1` or `2`, if the client reports it. */
  readonly httpVersion?: string | undefined;
  /** The header fields in the order in which they were sent: pairs of name and value. */
  readonly fields: readonly HttpField[];
  /** The client has lost the fields (superagent before 10.4, if the content is not JSON): their absence proves nothing. */
  readonly fieldsUnknown?: boolean | undefined;
  /** The decoded content (RFC 9110, 6.4); `undefined` if there is none to read, as after HEAD. */
  readonly content: string | Uint8Array | undefined;
  /** The content was sent in a way that cannot be observed: only the status and the fields are known. */
  readonly contentUnknown?: boolean | undefined;
  /** The JSON value, if the client has parsed the content already and its parser is reliable. */
  readonly json?: { readonly value: unknown } | undefined;
  /** The request, if the client exposes it. */
  readonly request?: HttpRequest | undefined;
  /** The address of the request, for clients that expose only that. */
  readonly url?: string | undefined;
}

/* ── The data in schemas/ ─────────────────────────────────────────────────────────────────── */

/** The duty of a response to have one header field, because of its status. */
export interface FieldDuty {
  readonly field: string;
  /** `off` marks a field that the RFC allows (MAY) and that a catalog can raise. */
  readonly severity: Severity;
  readonly reference: string;
  /** The duty applies only to requests like this. */
  readonly when?: { readonly method?: string; readonly requestField?: string } | undefined;
  /** The duty does not exist in these HTTP versions (Connection in HTTP/2: RFC 9113, 8.2.2). */
  readonly notInHttpVersions?: readonly string[] | undefined;
  /** The list of the field must contain this token (`Connection: Upgrade`). */
  readonly token?: string | undefined;
  /** The field must contain a link with this relation type (`Link: <…>; rel="blocked-by"`). */
  readonly relation?: string | undefined;
  /** The list of the field must not contain the method of the request, which the response refuses. */
  readonly excludesMethod?: boolean | undefined;
  /** A correct value, as the simulator and the remedies show it. */
  readonly example: string;
  /** When the RFC requires it, in words: "if the condition is temporary". */
  readonly condition?: string | undefined;
}

/** One row of `schemas/statuses.json`: a registered error status code. */
export interface StatusDefinition {
  readonly code: number;
  /** The current reason phrase of the IANA registry. */
  readonly phrase: string;
  /** Older or common spellings of the phrase, accepted wherever a phrase is compared. */
  readonly phraseAliases: readonly string[];
  /** Further names under which the matcher is registered. */
  readonly matcherAliases: readonly string[];
  /** Sent if nothing is at the address, or nothing for the method: it need not belong to an operation. */
  readonly unrouted?: true | undefined;
  /** Registered, but reserved (418) or obsoleted (510). */
  readonly state?: 'reserved' | 'obsoleted' | undefined;
  /** No cache may store it (RFC 6585), or a cache may without explicit freshness (RFC 9110, 15.1). */
  readonly caching?: 'never' | 'heuristic' | undefined;
  readonly reference: string;
  readonly duties: readonly FieldDuty[];
}

/** A class of status codes: `4xx`, `5xx`, or both together. */
export interface StatusClass {
  readonly id: string;
  readonly name: string;
  readonly matcher: string;
  readonly min: number;
  readonly max: number;
  readonly reference: string;
}

/** One row of `schemas/fields.json`: a header field whose grammar is checked wherever it is present. */
export interface FieldDefinition {
  readonly name: string;
  /** The name of a parser in `src/fields/`. */
  readonly grammar: string;
  /** The grammar in words, as a failure shows it. */
  readonly syntax: string;
  /** The severity of the grammar; a must if absent. */
  readonly severity?: 'should' | undefined;
  /** The field may occur once only (RFC 9110, 5.3). */
  readonly singleton?: boolean | undefined;
  /** The grammar applies only to responses with these statuses. */
  readonly statuses?: readonly number[] | undefined;
  readonly example: string;
  readonly reference: string;
}

/** How a format writes the snake_case codes of a catalog. */
export type CodeCase = 'snake' | 'upper-snake' | 'camel' | 'pascal' | 'kebab' | 'as-is';

/**
 * The place of a member: a JSON Pointer (RFC 6901), or several. The first with a value of the right kind counts
 * (FastAPI's `detail` is the message, or an object that has it).
 */
export type Place = string | readonly string[];

/**
 * How details are listed. `objects`: a list of objects. `strings`: a list of messages. `map`: field name →
 * list of messages. `tree`: the same, in which a member has its own members in place of messages.
 */
export type DetailsShape = 'objects' | 'strings' | 'map' | 'tree';

/** One detail of an error, in the form that the catalog has for every format. */
export interface Detail {
  /** JSON Pointer to the culprit in the request's content. */
  readonly pointer?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

/** How a format carries the canonical list of details, `[{ pointer?, code?, message }]`. */
export interface DetailsPlace {
  /** JSON Pointer to the list or map, or several: the first with a value counts. */
  readonly at: Place;
  /** How the list is written. */
  readonly shape: DetailsShape;
  /** Other shapes in which the list is read (ASP.NET's map besides the list of RFC 9457). */
  readonly alsoRead?: readonly DetailsShape[] | undefined;
  /** The same place has the plain message if there are no details. */
  readonly single?: boolean | undefined;
  /** Nothing else is written if there are details. */
  readonly alone?: boolean | undefined;
  /** In a map or a tree: the name for messages that are not about a single member. */
  readonly general?: string | undefined;
  /**
   * The list starts with the error itself, and the details follow. If the first object has the member at this
   * pointer (`/source` in JSON:API), it is a detail as well.
   */
  readonly errorFirst?: string | undefined;
  /**
   * The places of the three parts within one item of the list, as JSON Pointers (`""` is the item itself). They
   * are written in this order. A map needs none: its keys are names.
   */
  readonly pointer?: string | undefined;
  /**
   * How the JSON Pointer is written: as it is, as a URI fragment (`#/email`), as a path of names
   * (`["body", "email"]`, after `prefix`), or as the name alone (`address.city`).
   */
  readonly pointerForm?: 'pointer' | 'fragment' | 'path' | 'name' | undefined;
  /** The prefix of the pointer: `/data/attributes` in JSON:API, `["body"]` in FastAPI. */
  readonly pointerPrefix?: string | readonly string[] | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** Further members of every object of the list: from the error itself, or in place of an absent part. */
  readonly eachAlso?: Template | undefined;
  /** Members of the content that are written only if there are details. */
  readonly also?: Template | undefined;
}

/** A part of a catalog entry (or of the exchange) that a format's template can contain. */
export type RenderedPart =
  'code' | 'message' | 'title' | 'type' | 'status' | 'status-string' | 'phrase' | 'path' | 'timestamp';

/**
 * How an object is written, in this order: JSON Pointer → a part, a part with a substitute, a constant, or a
 * value for each status code (`404`) and class (`4xx`). A part without a value is left out.
 */
export interface Template {
  readonly [pointer: string]:
    | RenderedPart
    | { readonly part: RenderedPart; readonly otherwise: JsonValue }
    | { readonly byStatus: { readonly [status: string]: JsonValue } }
    | { readonly const: JsonValue }
    /** Text with parts in braces: `{code}: {message}`. */
    | { readonly text: string };
}

/** A part of a catalog entry that is lost in a format. `message-with-details`: the message, if there are details. */
export type Loss =
  | 'code'
  | 'message'
  | 'message-with-details'
  | 'details'
  | 'extensions'
  | 'details.code'
  | 'details.pointer'
  | 'details.message';

/** A rule that ties a member to the rest of the response. */
export interface CrossCheck {
  readonly rule: 'status-member' | 'title-member';
  readonly at: Place;
  readonly severity: 'must' | 'should';
  readonly reference: string;
  /** The text may be in another language, named by the fields of the response or of the request. */
  readonly localisable?: boolean | undefined;
  /** The rule applies only if the member at this pointer is absent or has one of these values. */
  readonly when?: { readonly at: string; readonly absentOr: readonly string[] } | undefined;
}

/** One example of a format, with its source. */
export interface FormatExample {
  readonly source: string;
  readonly status: number;
  readonly headers?: { readonly [field: string]: string } | undefined;
  /** A JSON value, or the exact text in `text`. */
  readonly body?: JsonValue | undefined;
  readonly text?: string | undefined;
  /** In an invalid example: the rules it breaks, in order. */
  readonly rules?: readonly string[] | undefined;
}

/** Errors inside a success: `200` with `{ "success": false, … }`. */
export interface WithinSuccess {
  /** The status codes of success that entries can have. */
  readonly statuses: '2xx' | readonly number[];
  /** JSON Schema 2020-12 of content that is an error. */
  readonly when: JsonSchema;
  /** The schema of such content, instead of the `schema` of the format: it may have data next to the error. */
  readonly schema?: JsonSchema | undefined;
  /** Content may also be a list of results, each of which is an error or not. */
  readonly batches?: boolean | undefined;
}

/** A field of the response that has the code (AWS: `x-amzn-ErrorType`). */
export interface CodeField {
  readonly name: string;
  /** ECMA-262 pattern (flag `u`) of its value: its group `code` is the code. Without it, the whole value is. */
  readonly pattern?: string | undefined;
}

/** One file of `schemas/formats/`: how an API writes its errors. */
export interface ErrorFormat {
  readonly $schema?: string | undefined;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly reference: string;
  /** Accepted media types (essence, lower case); the first one is what the simulator sends. */
  readonly mediaTypes: readonly string[];
  /** Used instead: a range such as `application/*`, or a media type with parameters. */
  readonly mediaRange?: string | undefined;
  /** `any`, or the only parameters that the Content-Type may have. */
  readonly parameters: 'any' | readonly string[];
  /** The section that allows no other parameters, if it is more exact than `reference`. */
  readonly parametersReference?: string | undefined;
  /** The kind of content: JSON, or `text`, which is one string for the schema. */
  readonly content?: 'text' | undefined;
  /**
   * ECMA-262 pattern (flag `u`) of content that is text, without the white space around it: its groups `code` and
   * `message` are these parts. Without the group `message` the whole text is the message.
   */
  readonly pattern?: string | undefined;
  /** How to recognise errors of the format inside a success, if they occur there. */
  readonly within?: WithinSuccess | undefined;
  /** JSON Schema 2020-12 of the content; a part may name in `reference` the section that requires it. */
  readonly schema: JsonSchema;
  /** The further requirements of a strict reader: severity `should`. */
  readonly strictSchema?: JsonSchema | undefined;
  readonly codeCase: CodeCase;
  readonly members: {
    readonly code?: Place | undefined;
    readonly message?: Place | undefined;
    readonly title?: Place | undefined;
    /** A URI that identifies the error, as `type` in RFC 9457. */
    readonly type?: Place | undefined;
    /** URI members: a path in them is not a leak. */
    readonly uris?: readonly string[] | undefined;
  };
  /** The field that has the code if the content has none. */
  readonly codeField?: CodeField | undefined;
  /**
   * The code may be absent if the error is just its status (`about:blank` in RFC 9457). It is left out if it
   * is the phrase in snake_case.
   */
  readonly codeOptional?: boolean | undefined;
  /** Values of `type` that add nothing to the status code (`about:blank`). */
  readonly blankTypes?: readonly string[] | undefined;
  readonly details?: DetailsPlace | undefined;
  /** JSON Pointer to the object with the free members; absent: the format has no place for them. */
  readonly extensions?: string | undefined;
  readonly crossChecks: readonly CrossCheck[];
  /** The parts of a catalog entry that are lost in this format. */
  readonly cannotCarry: readonly Loss[];
  /** How an error is written. */
  readonly template: Template;
  readonly examples?:
    { readonly valid: readonly FormatExample[]; readonly invalid: readonly FormatExample[] } | undefined;
}

/** An optional part of a format, or `null`: the extended format has it, and this one does not. */
type OrNone<Parts> = { readonly [part in keyof Parts]?: Parts[part] | null };

/**
 * A format that contains only its differences from another one. Objects merge by member, `null` removes a member,
 * a list or a schema replaces, and a schema with `allOf` alone adds to that of the other.
 */
export interface FormatExtension extends Partial<
  Omit<ErrorFormat, 'members' | 'details' | 'extensions' | 'template' | 'within' | 'codeField'>
> {
  /** The extended format: an id, or a path from the folder of this file. */
  readonly extends: Offered<FormatId>;
  readonly members?: OrNone<ErrorFormat['members']> | undefined;
  readonly details?: OrNone<DetailsPlace> | null | undefined;
  readonly extensions?: string | null | undefined;
  readonly within?: OrNone<WithinSuccess> | null | undefined;
  readonly codeField?: OrNone<CodeField> | null | undefined;
  readonly template?: { readonly [pointer: string]: Template[string] | null } | undefined;
}

/** A reference to a format: an id, a path, the format itself, or one that extends another. */
export type FormatReference = Offered<FormatId> | ErrorFormat | FormatExtension;

/* ── The catalog ──────────────────────────────────────────────────────────────────────────── */

/** Names that editors offer, besides any other text. */
export type Offered<Known extends string> = Known | (string & Record<never, never>);

/** A status code: editors offer the registered ones of errors. */
export type StatusCode = keyof StandardCodes | (number & Record<never, never>);

/** Values by the name of a header field: editors offer the known names. */
export type ByField<T> = { readonly [field in FieldName]?: T } & { readonly [field: string]: T };

/** The duties of a response in header fields: field name → severity. */
export type HeaderDuties = ByField<Severity>;

/** Whether an error has content: `required` by default. */
export type ContentDuty = 'required' | 'none' | 'any';

/** Severities of single rules: rule id → severity. */
export type RuleSeverities = { readonly [rule in SettableRule]?: Severity };

/** The effect of a change on clients: something they relied on is gone, there is more to learn, or only people read it. */
export type ChangeLevel = 'major' | 'minor' | 'patch';

/** Levels of kinds of change, if a catalog judges them differently. */
export type ChangeLevels = { readonly [kind in ChangeKind]?: ChangeLevel };

/** The value of a field, in the style `simple` of OpenAPI. */
export interface HeaderSchema {
  readonly schema: JsonSchema;
  /** `1,2`; `a,1,b,2`; or JSON text. Absent: one value. */
  readonly shape?: 'list' | 'object' | 'json' | undefined;
  /** An object is written `a=1,b=2`. */
  readonly explode?: boolean | undefined;
}

/** One error that an API can send: an entry of the catalog. */
export interface ErrorDefinition {
  /** Any non-empty string without white space. */
  readonly code: string;
  readonly status: StatusCode;
  /** The message that the simulator and the pages send; never compared. */
  readonly message?: string | undefined;
  /** ECMA-262 pattern (flag `u`) that the message must match. */
  readonly messagePattern?: string | undefined;
  readonly title?: string | undefined;
  /** Problem type URI (RFC 9457, 3.1.1). */
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  /** Whether the error lists details, or a schema of one item `{ pointer?, code?, message }`. */
  readonly details?: 'none' | 'optional' | 'required' | JsonSchema | undefined;
  /** A schema of the free members. */
  readonly extensions?: JsonSchema | undefined;
  readonly headers?: HeaderDuties | undefined;
  /** Schemas of the values of fields: field name → schema. */
  readonly headerSchemas?: ByField<HeaderSchema> | undefined;
  readonly content?: ContentDuty | undefined;
  readonly leaks?: Severity | undefined;
  readonly rules?: RuleSeverities | undefined;
  /** A format of its own: an id, a path, or the format itself. */
  readonly format?: FormatReference | undefined;
  /** Contents that the simulator and the pages show, if they conform to the rest; never compared. */
  readonly examples?: readonly JsonValue[] | undefined;
}

/** Which errors of the catalog one operation of the API may answer with. */
export interface OperationErrors {
  readonly method: string;
  /** A path template: `/users/{id}`. */
  readonly path: string;
  /** Paths that can precede the path: `/api/v1`, `/{region}/api`. */
  readonly basePaths?: readonly string[] | undefined;
  /** The place of its description: `api.yaml#/paths/~1users/post`. */
  readonly reference?: string | undefined;
  /** Status code, a class (`4xx`) or `default` → codes of the catalog. The most exact one counts. */
  readonly errors: { readonly [status: string]: readonly string[] };
  /** Code → contents that the simulator shows for this operation, if they differ from those of the entry. */
  readonly examples?: { readonly [code: string]: readonly JsonValue[] } | undefined;
}

/** A gap that the source of a generated catalog leaves, and how to close it. */
export interface CatalogWarning {
  /** JSON Pointer into the source; `file#pointer` into another file of it. The first place of several. */
  readonly at: string;
  readonly problem: string;
  readonly remedy: string;
  /** Every place where this was found. */
  readonly places?: readonly WarningPlace[] | undefined;
}

/** A place in the source of a generated catalog. */
export interface WarningPlace {
  /** JSON Pointer into the source; `file#pointer` into another file of it. */
  readonly at: string;
  /** `POST /users`: the first operation that leads there. */
  readonly operation?: string | undefined;
  /** Status code, class or `default`. */
  readonly status?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly file?: string | undefined;
  /** Line of the file, from 1. */
  readonly line?: number | undefined;
}

/** A catalog as it is written: `error-catalog.json`, or the argument of `defineCatalog`. */
export interface ErrorCatalog {
  readonly $schema?: string | undefined;
  readonly format?: FormatReference | undefined;
  readonly extends?: 'standard' | undefined;
  /** `any` checks the format alone and accepts every code. */
  readonly codes?: 'listed' | 'any' | undefined;
  readonly codeCase?: 'as-is' | undefined;
  /**
   * The `type` of every entry that has none, as a URI Template (RFC 6570, level 1). `{code}` and `{status}` stand
   * for those of the entry.
   */
  readonly typeTemplate?: string | undefined;
  readonly content?: ContentDuty | undefined;
  readonly leaks?: Severity | undefined;
  /** Further names of secrets, in members, fields, parameters and texts: their values are masked. */
  readonly secrets?: readonly string[] | undefined;
  /** Raises every `should` to a `must`. */
  readonly strict?: boolean | undefined;
  readonly rules?: RuleSeverities | undefined;
  /** Status code → duties. */
  readonly headers?:
    | ({ readonly [status in keyof StandardCodes]?: HeaderDuties } & {
        readonly [status: string]: HeaderDuties;
      })
    | undefined;
  readonly errors: readonly ErrorDefinition[];
  /** The errors of each operation: a response with a known request is checked against them. */
  readonly operations?: readonly OperationErrors[] | undefined;
  /** Kind of change → level, if `diff` should judge it differently. */
  readonly compatibility?: ChangeLevels | undefined;
  /** The settings of the gate. */
  readonly enforce?: { readonly baseUrl?: string | readonly string[] | undefined } | undefined;
  /** The gaps that the source of a generated catalog leaves; `lint` lists them. */
  readonly warnings?: readonly CatalogWarning[] | undefined;
}

/* ── Input and output of check() ──────────────────────────────────────────────────────────── */

/** An expectation in a matcher's argument, with a description to print. */
export interface Predicate {
  readonly rule: 'message' | 'details' | 'body' | 'headers';
  /** The field, or the JSON Pointer into the content, that it is about. */
  readonly at?: string | undefined;
  readonly expected: JsonValue;
  /** For a field: the value of all its lines, and the values of each line. */
  readonly holds: (actual: unknown, lines?: readonly string[]) => boolean;
  /** It is about the lines of a field, which are shown one by one. */
  readonly isByLine?: boolean | undefined;
}

/** One broken rule: data, safe to serialise, with every secret already masked. */
export interface Violation {
  /** The id of the broken rule. */
  readonly rule: string;
  /** `must` fails an assertion, `should` is advice. */
  readonly severity: 'must' | 'should';
  /** `status`, a field name, or a JSON Pointer into the content (`""` is the whole of it). */
  readonly at?: string | undefined;
  /** The case of the rule, if it has several. */
  readonly reason?: string | undefined;
  /** The requirement of the rule. */
  readonly expected: JsonValue;
  /** The received value, with secrets masked. */
  readonly received: JsonValue;
  /** The standard and section that requires it. */
  readonly reference?: string | undefined;
}
