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
  return text.endsWith('\n') ? `${json}\n` : json;
}

/**
 * Adds the set-up to a program that has a list of such files, or that exports one object, or declares one as
 * `config`; `undefined` where it is written in another way.
 */
export function addToProgram(text: string): string | undefined {
  if (text.includes('setupFilesAfterEnv')) {
    const list = /setupFilesAfterEnv\s*:\s*\[/g;
    if (text.match(list)?.length !== 1) return undefined;
    return text
      .replace(list, (start) => `${start}'${REGISTER}', `)
      .replace(`'${REGISTER}', ]`, `'${REGISTER}']`);
  }
  const object =
    /^((?:module\.exports|export default|const config(?:\s*:\s*[\w.]+)?)\s*=?\s*\{)([ \t]*\r?\n)?/gm;
  if (text.match(object)?.length !== 1) return undefined;
  const line = `setupFilesAfterEnv: ['${REGISTER}'],`;
  return text.replace(object, (_, start: string, newLine: string | undefined) =>
    newLine === undefined
      ? `${start} ${line}`
      : `${start}${newLine}${indentationAfter(text)}${line}${newLine}`,
  );
}

type Json = { readonly [member: string]: unknown };

function indentationAfter(text: string): string {
  return /\{[ \t]*\r?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
}
