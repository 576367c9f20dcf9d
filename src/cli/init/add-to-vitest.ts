/** What every test file has to load in Vitest. */
export const VITEST_SET_UP = 'jest-error-contract/vitest';

const SET_UP = `setupFiles: ['${VITEST_SET_UP}']`;

/** Where the set-up goes, in this order: a list of such files, the options of Vitest, a configuration without them. */
const PLACES: readonly (readonly [start: RegExp, added: string])[] = [
  [/\bsetupFiles\s*:\s*\[/g, `'${VITEST_SET_UP}', `],
  [/\btest\s*:\s*\{/g, `${SET_UP},`],
  [
    /(?:\bdefineConfig\(\s*\{|^export default \{|^module\.exports = \{|^const config(?:\s*:\s*[\w.]+)?\s*=\s*\{)/gm,
    `test: { ${SET_UP} },`,
  ],
];

/** A configuration for a project that has none. */
export const vitestConfigText = [
  "import { defineConfig } from 'vitest/config';",
  '',
  `export default defineConfig({ test: { ${SET_UP} } });`,
  '',
].join('\n');

/**
 * Adds the set-up to a configuration of Vitest, where it is plain where; `undefined` where it is not: each project of
 * several has set-up files of its own.
 */
export function addToVitest(text: string): string | undefined {
  if (/\bprojects\s*:|\bdefineWorkspace\b|\bsetupFiles\s*:(?!\s*\[)/.test(text)) return undefined;
  for (const [start, added] of PLACES) {
    const found = [...text.matchAll(start)];
    const [first] = found;
    if (first === undefined) continue;
    if (found.length > 1) return undefined;
    const end = first.index + first[0].length;
    return `${types(text)}${text.slice(0, end)}${within(text.slice(end), added)}`;
  }
  return undefined;
}

/** What lets the compiler know the member `test` of a configuration of Vite. */
function types(text: string): string {
  return /from ['"]vite['"]/.test(text) && !text.includes('vitest/config')
    ? '/// <reference types="vitest/config" />\n'
    : '';
}

/** What stands in a list or an object, with something in front: on a line of its own where the first one is. */
function within(rest: string, added: string): string {
  if (added.endsWith(', ')) return `${/^\s*\]/.test(rest) ? added.slice(0, -2) : added}${rest}`;
  const line = /^[ \t]*\r?\n([ \t]*)/.exec(rest);
  return line === null ? ` ${added}${rest}` : `${line[0]}${added}\n${line[1]}${rest.slice(line[0].length)}`;
}
