import { requireFirst } from '../catalog/require-first';
import { errorMessage } from '../core/error-message';
import { parsePointer } from '../core/formats/json-pointer';
import { jsonLines } from './json-lines';
import { createLineIndex } from './line-index';

/** A JSON or YAML text with its value, and the lines of its parts. */
export interface ParsedText {
  readonly value: unknown;
  /** The lines, from 1, of JSON Pointers; unknown ones are missing. */
  readonly linesOf: (pointers: readonly string[]) => ReadonlyMap<string, number>;
}

/** A text that is neither JSON nor YAML, or YAML without an installed parser. */
export interface UnparsedText {
  readonly problem: string;
  readonly remedy: string;
  readonly text?: string | undefined;
}

interface YamlModule {
  readonly parseDocument: (text: string, options: object) => YamlDocument;
}

interface YamlDocument {
  readonly errors: readonly Error[];
  readonly toJS: (options: object) => unknown;
  readonly contents: unknown;
}

/** A node of YAML: a map has pairs, a list has nodes. */
interface YamlNode {
  readonly range?: readonly [start: number];
  readonly items?: readonly (YamlNode | { readonly key: YamlKey; readonly value: unknown })[];
}

type YamlKey = { readonly value?: unknown; readonly range?: readonly [start: number] } | null;

interface JsYamlModule {
  readonly load: (text: string, options: object) => unknown;
  readonly safeLoad?: (text: string, options: object) => unknown;
  readonly CORE_SCHEMA?: unknown;
  readonly JSON_SCHEMA?: unknown;
}

/** YAML limits aliases against bombs; an API description is not one. */
const MOST_ALIASES = 100_000;

/** Parses a text as JSON, else as YAML. */
export function parseDocument(text: string): ParsedText | UnparsedText {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    const value = JSON.parse(plain) as unknown;
    return { value, linesOf: (pointers) => jsonLines(plain, pointers) };
  } catch (error) {
    // A text that starts like JSON, without a parser for YAML, is broken JSON.
    return parseYaml(plain) ?? withoutParser(plain, errorMessage(error));
  }
}

function parseYaml(text: string): ParsedText | UnparsedText | undefined {
  try {
    const yaml = requireFirst<YamlModule>('yaml');
    if (yaml !== undefined) return withPositions(yaml, text);
    const jsYaml = requireFirst<JsYamlModule>('js-yaml');
    if (jsYaml === undefined) return undefined;
    const { load, safeLoad = load, CORE_SCHEMA, JSON_SCHEMA } = jsYaml;
    return { value: safeLoad(text, { schema: CORE_SCHEMA ?? JSON_SCHEMA }), linesOf: () => new Map() };
  } catch (error) {
    return broken(errorMessage(error));
  }
}

function withPositions({ parseDocument: parse }: YamlModule, text: string): ParsedText | UnparsedText {
  const document = parse(text, { merge: true, logLevel: 'silent', prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) return broken(error.message);
  return {
    value: document.toJS({ maxAliasCount: MOST_ALIASES }),
    linesOf(pointers) {
      const lineAt = createLineIndex(text);
      return new Map(
        pointers.flatMap((pointer) => {
          const start = startOf(document.contents, parsePointer(pointer) ?? []);
          return start === undefined ? [] : [[pointer, lineAt(start)] as const];
        }),
      );
    },
  };
}

/** The start of the last part of a path that is written there: an alias leads elsewhere. */
function startOf(contents: unknown, path: readonly string[]): number | undefined {
  let node = contents as YamlNode | null;
  let start = node?.range?.[0];
  for (const part of path) {
    const items = node?.items ?? [];
    const pair = items.find((one) => 'key' in one && String(one.key?.value) === part);
    const found = pair !== undefined && 'key' in pair ? pair : undefined;
    node = (found === undefined ? items[Number(part)] : found.value) as YamlNode | null;
    start = found?.key?.range?.[0] ?? node?.range?.[0] ?? start;
  }
  return start;
}

function broken(reason: string): UnparsedText {
  const [line = reason] = reason.trim().split('\n');
  return { problem: `cannot be parsed: ${line.replace(/:$/, '')}`, remedy: 'Fix the document.' };
}

function withoutParser(text: string, reason: string): UnparsedText {
  return /^\s*[[{]/.test(text)
    ? broken(reason)
    : { problem: 'is YAML, which needs the package yaml', remedy: 'npm install --save-dev yaml' };
}
