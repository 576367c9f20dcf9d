import type { JestConfigPlace } from './config-place';
import type { InstalledJest } from '../jest/installed-jest';
import { editJson, parseJson } from '../edit-json';
import type { SyntaxNode } from './parse-config';
import { memberOf, nameOf, parseConfig } from './parse-config';

/** The module that every test file has to load. */
export const REGISTER = 'jest-error-contract/register';

const OPTION = 'setupFilesAfterEnv';

/**
 * Adds the set-up to a configuration of Jest; undefined if it cannot be edited safely.
 *
 * @param isInherited the option has a value from outside the file
 */
export function addToConfig(
  text: string,
  { file, within, project }: JestConfigPlace,
  jest: InstalledJest | undefined,
  isInherited: boolean,
): string | undefined {
  if (file.endsWith('.json')) return addToJson(text, within, project);
  const object = objectOf(parseConfig(text, jest)?.object, project);
  return object === undefined ? undefined : addToObject(text, object, isInherited);
}

function addToJson(
  text: string,
  within: string | undefined,
  project: number | undefined,
): string | undefined {
  const path = [
    ...(within === undefined ? [] : [within]),
    ...(project === undefined ? [] : ['projects', project]),
  ];
  const config = path.reduce<unknown>(
    (value, step) => (Object(value) as { [step: string]: unknown })[step],
    parseJson(text),
  );
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return undefined;
  const given = (config as { readonly [OPTION]?: unknown })[OPTION];
  if (given === undefined) return editJson(text, [{ path, name: OPTION, value: [REGISTER] }]);
  return Array.isArray(given) ? editJson(text, [{ path: [...path, OPTION], value: REGISTER }]) : undefined;
}

/** The object itself, or the one in its `projects`. */
function objectOf(config: SyntaxNode | undefined, project: number | undefined): SyntaxNode | undefined {
  if (config === undefined || project === undefined) return config;
  const projects = memberOf(config, 'projects');
  const one =
    projects?.type === 'ArrayExpression'
      ? (projects['elements'] as readonly (SyntaxNode | null)[])[project]
      : undefined;
  return one?.type === 'ObjectExpression' ? one : undefined;
}

function addToObject(text: string, object: SyntaxNode, isInherited: boolean): string | undefined {
  const entry = quoted(text, REGISTER);
  const given = memberOf(object, OPTION);
  if (given !== undefined) {
    if (given.type !== 'ArrayExpression') return undefined;
    return addLast(text, given, given['elements'] as readonly SyntaxNode[], entry);
  }
  const properties = object['properties'] as readonly SyntaxNode[];
  // A method, or a member with a computed name, could be the same option.
  if (
    properties.some(
      (one) => one['computed'] === true || (one.type === 'ObjectMethod' && nameOf(one['key']) === OPTION),
    )
  )
    return undefined;
  const spread = properties
    .filter(({ type }) => type === 'SpreadElement')
    .map((one) => one['argument'] as SyntaxNode);
  if (spread.length === 0) return isInherited ? undefined : addFirst(text, object, `${OPTION}: [${entry}]`);
  if (!isInherited) return addLast(text, object, properties, `${OPTION}: [${entry}]`);
  // The values of a spread are kept, if the expression has a name to repeat.
  const [only] = spread;
  if (spread.length > 1 || only === undefined || !/Identifier|MemberExpression/.test(only.type))
    return undefined;
  const base = text.slice(only.start, only.end);
  return addLast(text, object, properties, `${OPTION}: [...(${base}.${OPTION} ?? []), ${entry}]`);
}

/** As the first member of an object, on its own line if the object has several lines. */
function addFirst(text: string, object: SyntaxNode, added: string): string {
  const start = object.start + 1;
  const rest = text.slice(start, object.end);
  const isEmpty = rest.trim() === '}';
  const [line] = /^[^\S\r\n]*(?=\r?\n)/.exec(rest) ?? [];
  if (line === undefined || isEmpty) {
    const inner = isEmpty ? ` ${added} }` : ` ${added},${rest.startsWith(' ') ? '' : ' '}`;
    return text.slice(0, start) + inner + (isEmpty ? text.slice(object.end) : text.slice(start));
  }
  const indentation = /^\s*?\n([^\S\n]*)\S/.exec(rest)?.[1] ?? '  ';
  return `${text.slice(0, start)}${eolOf(text)}${indentation}${added},${text.slice(start + line.length)}`;
}

/** After the last element of an array or an object. */
function addLast(text: string, place: SyntaxNode, parts: readonly SyntaxNode[], added: string): string {
  const last = parts.at(-1);
  if (last === undefined) return `${text.slice(0, place.start + 1)}${added}${text.slice(place.end - 1)}`;
  const before = text.slice(place.start, last.start);
  const lineStart = before.lastIndexOf('\n');
  const comma = /^(?:\s|\/\*[^]*?\*\/|\/\/.*)*,/.exec(text.slice(last.end, place.end))?.[0];
  if (lineStart === -1) return `${text.slice(0, last.end)}, ${added}${text.slice(last.end)}`;
  const indentation = /^[^\S\n]*/.exec(before.slice(lineStart + 1))?.[0] ?? '';
  // A comment after the last element stays on its line.
  const start = last.end + (comma?.length ?? 0);
  const told =
    /^[^\S\r\n]*(?:\/\/.*?|\/\*.*\*\/[^\S\r\n]*)?(?=\r?\n)/.exec(text.slice(start, place.end))?.[0] ?? '';
  const end = start + told.length;
  const line = `${eolOf(text)}${indentation}${added}${comma === undefined ? '' : ','}`;
  return `${text.slice(0, start)}${comma === undefined ? ',' : ''}${told}${line}${text.slice(end)}`;
}

/** A string in the quotes of the file. */
function quoted(text: string, value: string): string {
  const count = (mark: string): number => text.split(mark).length;
  return count('"') > count("'") ? `"${value}"` : `'${value}'`;
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
