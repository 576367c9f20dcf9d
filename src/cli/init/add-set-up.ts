import type { Place } from './add-at';
import { addAt, lineEndOf } from './add-at';

/** What every test file has to load. */
export const REGISTER = 'jest-error-contract/register';

/** Adds the set-up to a JSON file, in its own indentation; `undefined` where it cannot be read. */
export function addToJson(text: string, member: string | undefined): string | undefined {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return undefined;
  }
  const config = member === undefined ? whole : (Object(whole) as Json)[member];
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return undefined;
  const { setupFilesAfterEnv: given = [] } = config as { readonly setupFilesAfterEnv?: unknown };
  if (!Array.isArray(given)) return undefined;
  const changed = { ...config, setupFilesAfterEnv: [...(given as unknown[]), REGISTER] };
  const indentation = /^[ \t]+(?=")/m.exec(text)?.[0] ?? 2;
  const json = JSON.stringify(
    member === undefined ? changed : { ...Object(whole), [member]: changed },
    null,
    indentation,
  );
  return `${json}${text.endsWith('\n') ? '\n' : ''}`.replaceAll('\n', lineEndOf(text));
}

/** Where the set-up goes, in this order: a list of such files, one object that is exported, or declared as `config`. */
const PLACES: readonly Place[] = [
  [/\bsetupFilesAfterEnv\s*:\s*\[/g, `'${REGISTER}'`],
  [
    /^(?:module\.exports|export default|const config(?:\s*:\s*[\w.]+)?)\s*=?\s*\{/gm,
    `setupFilesAfterEnv: ['${REGISTER}']`,
  ],
];

/** Adds the set-up to a program, where it is plain where; `undefined` where it is not. */
export function addToProgram(text: string): string | undefined {
  return addAt(text, PLACES, /setupFilesAfterEnv(?!\s*:\s*\[)/);
}

type Json = { readonly [member: string]: unknown };
