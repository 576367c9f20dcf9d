/* The shapes of the facts in `schemas/` about leaks, culprits, mistakes, statuses, frameworks and changes. None is public. */

import type { ChangeKind } from '../generated/known-names';
import type { ChangeLevel } from './types';

/** One row of `schemas/changes.json`: a kind of change between two catalogs. */
export interface ChangeDefinition {
  readonly id: ChangeKind;
  readonly level: ChangeLevel;
  /** The kind in a few words. */
  readonly title: string;
  /** Why a client notices. */
  readonly says: string;
  /** How to make it easier for clients. */
  readonly soften: string;
}

/** One row of `schemas/leaks.json`: a text that reveals the inside of a server. */
export interface LeakSignature {
  readonly id: string;
  readonly title: string;
  /** ECMA-262 pattern, flag `u`. The group `lead`, in a lookbehind, is part of the leak. */
  readonly pattern: string;
  /** Literal texts, at least one of which is in every text that the pattern matches. */
  readonly anchor: readonly string[];
  /** `text`: any text; `page`: an HTML document. */
  readonly scope: 'text' | 'page';
}

/** A stack frame as an object of JSON. */
export interface LeakFrame {
  readonly id: string;
  readonly title: string;
  /** Literal texts, at least one of which is in the text of every document with such an object. */
  readonly anchor: readonly string[];
  /** Each must be present under one of its names, with a value that matches. */
  readonly members: readonly { readonly names: readonly string[]; readonly pattern: string }[];
}

/** `schemas/secrets.json`: the signs of a secret, and of a text that only mentions one. */
export interface SecretData {
  readonly fields: readonly string[];
  /** The words of each, in their order in a name. */
  readonly names: readonly string[];
  readonly endings: readonly string[];
  /** Like the names: those that a quotation follows only if it is the secret. */
  readonly spoken: readonly string[];
  readonly tells: readonly string[];
  readonly numbers: readonly string[];
  readonly innocentLastWords: readonly string[];
  readonly doubtful: { readonly members: readonly string[]; readonly parameters: readonly string[] };
  readonly harmless: readonly string[];
  readonly messageWords: readonly string[];
  readonly pairs: {
    readonly names: readonly string[];
    readonly values: readonly string[];
    readonly messages: readonly string[];
    readonly columns: readonly string[];
    readonly rows: readonly string[];
    readonly ordinary: readonly string[];
    readonly parameters: readonly string[];
  };
  readonly schemes: readonly string[];
  readonly shapes: readonly SecretPattern[];
  readonly phrases: readonly SecretPattern[];
}

/** A shape or a phrase that reveals a secret. */
export interface SecretPattern {
  /** ECMA-262 pattern. */
  readonly pattern: string;
  /** Literal texts, at least one of which is in every text that the pattern matches. */
  readonly anchor: readonly string[];
  /** The first word is the scheme of credentials and may be shown. */
  readonly keepFirstWord?: boolean | undefined;
}

/** One row of `schemas/culprits.json`: software that writes error bodies by itself, and how to stop it. */
export interface Culprit {
  readonly id: string;
  /** The origin of the body: follows "Likely cause:", without a full stop. */
  readonly says: string;
  /** One sentence: how to make it conform to the contract. */
  readonly remedy: string;
  /** The id of the format that the remedy recommends: if the catalog uses it already, this culprit explains nothing. */
  readonly format?: string | undefined;
  readonly match: CulpritMatch;
}

/** The conditions on a response; all that are given must be met. */
export interface CulpritMatch {
  /** The essence of the media type; empty if there must be no Content-Type. */
  readonly contentType?: string | undefined;
  /** Field name → pattern of its value. */
  readonly fields?: { readonly [name: string]: string } | undefined;
  /** JSON Pointers to members that must exist. */
  readonly members?: readonly string[] | undefined;
  /** JSON Pointer → value. */
  readonly equals?: { readonly [pointer: string]: string | number | boolean | null } | undefined;
  /** JSON Pointer to a member that repeats the status code. */
  readonly statusAt?: string | undefined;
  /** Pattern of the text. */
  readonly pattern?: string | undefined;
}

/** One entry of `schemas/guidance.json`: the meaning of a status, and when it fits. */
export interface Guidance {
  readonly status: number;
  /** The meaning of the status, with the section that defines it. */
  readonly meaning: string;
  /** Situations in an API, each a sentence. */
  readonly useWhen: readonly string[];
  /** Statuses that are easily confused with this one; `when` follows the word "when". */
  readonly insteadOf: readonly { readonly status: number; readonly when: string }[];
  /** Whether a client may repeat the request, and the section that says so. */
  readonly retry: { readonly kind: string; readonly reference: string };
  /** The codes of gRPC that stand for it. */
  readonly grpc: readonly string[];
  /** The code that a gRPC client derives from it if the server sends none. */
  readonly grpcClient: string;
  /** Its name, by the id of a language; null if it has none. */
  readonly constants: { readonly [id: string]: string | null };
}

/** A library of a language that has names for statuses. */
export interface ConstantSource {
  readonly id: string;
  readonly language: string;
  /** With the version from which the names were read. */
  readonly source: string;
}

/** One entry of `schemas/decisions.json`: two statuses that are confused. */
export interface Decision {
  readonly statuses: readonly number[];
  readonly question: string;
  readonly cases: readonly {
    readonly situation: string;
    readonly status: number;
    readonly because: string;
    readonly reference: string;
  }[];
}

/** A file such as `schemas/guidance.vi.json`: the sentences of the pages in another language. */
export interface Translation {
  /** A tag of BCP 47. */
  readonly tag: string;
  /** The name of the language, in itself. */
  readonly name: string;
  /** The English sentence → the sentence in this language. */
  readonly sentences: { readonly [sentence: string]: string };
}

/** A framework as the pages show it; the texts are those that `test/labs/frameworks/` runs. */
export interface Framework {
  readonly id: string;
  /** As its makers write it: `Django`. */
  readonly name: string;
  readonly language: string;
  /** The name of the language for the highlighter. */
  readonly highlight: string;
  readonly docs: string;
  /** How it was run, if that is unusual. */
  readonly note?: string | undefined;
  readonly imports: string;
  /** Template of one handler, for a `HandlerView`. */
  readonly handler: string;
  readonly contractFile: string;
  /** The error handler that makes the whole application conform to the contract. */
  readonly contract: string;
  readonly exceptions: readonly FrameworkException[];
  readonly defaults: FrameworkDefaults;
  /** Its responses to the mistakes of clients. */
  readonly mistakes?: FrameworkMistakes | undefined;
}

/** The responses of a framework to `schemas/mistakes.json`, measured on a live server. */
export interface FrameworkMistakes {
  /** The number of mistakes made. */
  readonly asked: number;
  /** The number of faults left with the error handler of the page. */
  readonly left: number;
  readonly faults: readonly FrameworkFault[];
  /** The mistakes that its server refuses before it calls a handler. */
  readonly refusedByServer: readonly { readonly title: string; readonly reason: string }[];
}

/** A mistake that gets a wrong response from a framework without the error handler. */
export interface FrameworkFault {
  /** The request, in words. */
  readonly title: string;
  readonly request: string;
  /** `null`: the server closed the connection. */
  readonly status: number | null;
  readonly contentType: string | null;
  readonly references: readonly string[];
  /** Why it is a fault, each a sentence. */
  readonly because: readonly string[];
  /** The status with the error handler of the page. */
  readonly withHandler: number | null;
}

/** A status that the framework's server cannot send as the contract requires. */
export interface FrameworkException {
  readonly status: number;
  readonly format: string;
  readonly method: string;
  readonly server: string;
  readonly reason: string;
  readonly sends: { readonly status: number; readonly missing?: readonly string[] | undefined };
}

/** The framework's own responses, measured on a live server. */
export interface FrameworkDefaults {
  readonly framework: string;
  readonly server: string;
  readonly answers: readonly {
    readonly case: string;
    readonly request: string;
    readonly status: number | null;
    readonly contentType: string | null;
    readonly missing: readonly string[];
    readonly content: string | null;
    /** How the content was delimited, if that matters: `chunked`. */
    readonly framing?: string | null | undefined;
    readonly remark?: string | undefined;
  }[];
}

/** `schemas/senders.json`: forms of a field that clients have to accept, but that a server must not send. */
export interface SenderData {
  readonly slips: readonly SenderSlip[];
  readonly schemes: readonly AuthenticationScheme[];
  /** The parameters of any challenge that a sender writes as quoted strings. */
  readonly quoted: readonly string[];
  /** The names of session cookies, in any case. */
  readonly sessionCookies: readonly string[];
}

export interface SenderSlip {
  readonly id: string;
  readonly fields: readonly string[];
  /** `{parameter}` and `{scheme}` are filled in. */
  readonly expected: string;
  /** `{field}` and `{expected}` are filled in. */
  readonly remedy: string;
  readonly reference: string;
}

/** A field, and the ids of the slips that are searched for in it. */
export interface SenderField {
  readonly name: string;
  readonly slips: readonly string[];
}

export interface AuthenticationScheme {
  readonly scheme: string;
  /** The parameters that each challenge has. */
  readonly required?: readonly string[] | undefined;
  /** If a challenge must have at least one parameter: the usual ones. */
  readonly anyOf?: readonly string[] | undefined;
  readonly quoted?: readonly string[] | undefined;
  readonly unquoted?: readonly string[] | undefined;
  readonly reference: string;
}

/** One row of `schemas/mistakes.json`: a mistake of a client, and the right response of an API. */
export interface Mistake {
  readonly id: string;
  /** The mistake, as a noun phrase. */
  readonly title: string;
  /** How often it is sent: once, once for each path, for each route, or for each route with a parameter. */
  readonly scope: 'app' | 'path' | 'route' | 'parameter';
  /** The methods of the routes that it is sent to. */
  readonly methods?: readonly string[] | undefined;
  readonly when?: MistakeCondition | undefined;
  readonly sends: MistakeRequest;
  /** How the query violates the parameters of an OpenAPI document. */
  readonly documented?: 'twice' | 'wrong-types' | undefined;
  /** It could pass validation and change data. */
  readonly unsafe?: true | 'unless-content-required' | undefined;
  /** The server may respond before it calls the application: advice at most. */
  readonly server?: true | undefined;
  /** The server may close the connection instead of a response. */
  readonly mayBreakOff?: true | undefined;
  /** Status codes and classes, the best one first. */
  readonly deserves: readonly (number | AnswerClass | 'any')[];
  readonly owes?: readonly MistakeDuty[] | undefined;
  /** The parts that the response shares with the one to GET without any mistake. */
  readonly beside?: { readonly status?: true | undefined; readonly fields: readonly string[] } | undefined;
  /** The severity of another status code. */
  readonly severity: 'must' | 'should';
  readonly reference: string;
  /** One sentence: what to do in the application. */
  readonly remedy: string;
}

export type AnswerClass = '2xx' | '3xx' | '4xx';

/** When a mistake applies, besides the method; the last two are about the response to GET without any mistake. */
export interface MistakeCondition {
  readonly credentials?: true | undefined;
  readonly documented?: 'types' | undefined;
  readonly statuses?: readonly AnswerClass[] | undefined;
  readonly field?: string | undefined;
}

/** How the request differs from one without a mistake. */
export interface MistakeRequest {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly parameter?: string | undefined;
  readonly query?: string | undefined;
  readonly fields?: { readonly [name: string]: string } | undefined;
  readonly longField?: (Repetition & { readonly name: string }) | undefined;
  readonly manyFields?: { readonly name: string; readonly times: number } | undefined;
  readonly withoutCredentials?: true | undefined;
  readonly mediaType?: string | undefined;
  readonly content?: string | undefined;
  /** Content in base64. */
  readonly octets?: string | undefined;
  /** Follows the path, the parameter or the content. */
  readonly repeat?: Repetition | undefined;
  readonly repeatAfter?: Repetition | undefined;
}

export interface Repetition {
  readonly text: string;
  readonly times: number;
}

/** A field that the response to a mistake must have, besides the duties of its status code. */
export interface MistakeDuty {
  readonly field: string;
  readonly statuses: readonly AnswerClass[];
  readonly severity: 'must' | 'should';
  readonly reference: string;
  readonly example: string;
}

/** The contents of `schemas/mistakes.json` besides the mistakes. */
export interface MistakeSettings {
  /** Stands for a path parameter without a known value. */
  readonly sample: string;
  /** The status code for a client without credentials. */
  readonly unauthorized: number;
  /** The responses that are allowed for any mistake. */
  readonly anyway: readonly MistakeAnswer[];
  /** The same if the path has parameters. */
  readonly withParameter: MistakeAnswer;
  /** Media types of pages for people. */
  readonly pages: readonly string[];
  /** Rules that depend on a catalog: advice if the project has none. */
  readonly adviceWithoutCatalog: readonly string[];
}

export interface MistakeAnswer {
  readonly statuses: readonly number[];
  readonly reference: string;
}
