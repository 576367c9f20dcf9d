import type { Place } from './add-at';
import { addAt, lineEndOf } from './add-at';

/** The module that every test file has to load in Vitest. */
export const VITEST_SET_UP = 'jest-error-contract/vitest';

const SET_UP = `setupFiles: ['${VITEST_SET_UP}']`;

/** The possible places, in this order: a list of set-up files, the options of Vitest, a configuration without them. */
const PLACES: readonly Place[] = [
  [/\bsetupFiles\s*:\s*\[/g, `'${VITEST_SET_UP}'`],
  [/\btest\s*:\s*\{/g, SET_UP],
  [
    /(?:\bdefineConfig\(\s*\{|^export default \{|^module\.exports = \{|^const config(?:\s*:\s*[\w.]+)?\s*=\s*\{)/gm,
    `test: { ${SET_UP} }`,
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
 * Adds the set-up to a configuration of Vitest; `undefined` if the place is not clear: with several projects,
 * each has its own set-up files.
 */
export function addToVitest(text: string): string | undefined {
  const added = addAt(text, PLACES, /\bprojects\s*:|\bdefineWorkspace\b|\bsetupFiles\s*:(?!\s*\[)/);
  return added === undefined ? undefined : `${types(text)}${added}`;
}

/** Declares the member `test` in a configuration of Vite to the compiler. */
function types(text: string): string {
  return /from ['"]vite['"]/.test(text) && !text.includes('vitest/config')
    ? `/// <reference types="vitest/config" />${lineEndOf(text)}`
    : '';
}
