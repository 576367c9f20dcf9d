import type { Catalog, CatalogEntry } from '../core/catalog/catalog';
import { checks } from '../core/rules';
import { isAsserted } from '../core/checks/expectation';
import type { Verdict } from '../core/verdict';
import type { ErrorDefinition, Violation } from '../core/types';
import { WIDTH, wrap } from './wrap';

const INDENT = '   ';

/** How to turn the broken rules off, for users who do not want them; one part per place to write it. */
export function offText(verdict: Verdict, broken: readonly Violation[]): readonly string[] {
  const { response, expectation } = verdict;
  const entry = verdict.entry();
  let inCatalog: Setting = {};
  let inEntry: Setting = {};
  for (const violation of broken) {
    if (isAsserted(expectation, violation)) continue;
    const off = checks.find(({ id }) => id === violation.rule)?.off?.(violation, response.status) ?? {};
    const own = entry === undefined ? undefined : settingOfEntry(off, entry.definition, response.status);
    if (own === undefined) inCatalog = mergeSettings(inCatalog, off);
    else inEntry = mergeSettings(inEntry, own);
  }
  const these = broken.length === 1 ? 'this' : 'these';
  return [
    ...catalogText(inCatalog, expectation.catalog, these),
    ...entryText(inEntry, entry, expectation.catalog, these),
  ];
}

type Setting = { readonly [member: string]: unknown };

function catalogText(setting: Setting, catalog: Named, these: string): readonly string[] {
  if (Object.keys(setting).length === 0) return [];
  if (catalog.source !== 'standard')
    return [section(`To turn ${these} off, in ${fileName(catalog)}:`, setting)];
  const whole = { extends: 'standard', errors: [], ...setting };
  return [section(`To turn ${these} off, in an error-catalog.json of your own:`, whole, true)];
}

function entryText(
  setting: Setting,
  entry: CatalogEntry | undefined,
  catalog: Named,
  these: string,
): readonly string[] {
  if (Object.keys(setting).length === 0 || entry === undefined) return [];
  const place = `the entry ${JSON.stringify(entry.definition.code)} of ${fileName(catalog)}`;
  return [section(`To turn ${these} off, in ${place}:`, setting)];
}

/** A setting of the entry overrides that of the catalog, so it has to be changed there. */
function settingOfEntry(off: Setting, definition: ErrorDefinition, status: number): Setting | undefined {
  const { rules, headers, content, leaks } = off as {
    readonly rules?: object;
    readonly headers?: { readonly [status: string]: object };
    readonly content?: unknown;
    readonly leaks?: unknown;
  };
  if (rules !== undefined && shareName(rules, definition.rules)) return { rules };
  const fields = headers?.[String(status)];
  if (fields !== undefined && shareName(fields, definition.headers)) return { headers: fields };
  if (content !== undefined && definition.content !== undefined) return { content };
  return leaks !== undefined && definition.leaks !== undefined ? { leaks } : undefined;
}

function shareName(one: object, other: object = {}): boolean {
  const names = new Set(Object.keys(one).map((name) => name.toLowerCase()));
  return Object.keys(other).some((name) => names.has(name.toLowerCase()));
}

/** Without braces if the members go into an existing object. Lines break between members if possible. */
function section(title: string, setting: Setting, isWhole = false): string {
  const members = Object.entries(setting).map(([name, value]) => {
    const text = `${JSON.stringify(name)}: ${JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')}`;
    return text.length < WIDTH - INDENT.length - 4 ? text.replaceAll(' ', '\u00a0') : text;
  });
  const text = isWhole ? `{\u00a0${members.join(', ')}\u00a0}` : members.join(', ');
  const isShort = text.length <= WIDTH - INDENT.length;
  const shown = isShort ? text : wrap(text, isWhole ? `${INDENT}  ` : INDENT);
  return `${wrap(title)}\n${INDENT}${shown.replaceAll('\u00a0', ' ')}`;
}

type Named = Pick<Catalog, 'source' | 'document'>;

/** A catalog that is given in code has no file; one from a document is changed at its source. */
function fileName({ source, document }: Named): string {
  if (document !== undefined) {
    const name = document === 'given in code' ? 'the document' : document.split(/[\\/]/).at(-1);
    return `the result of catalogFromOpenApi() for ${name}`;
  }
  return /[\\/]/.test(source) ? (source.split(/[\\/]/).at(-1) ?? source) : 'the error catalog';
}

function mergeSettings(one: Setting, other: Setting): Setting {
  const merged: Record<string, unknown> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const known = merged[name];
    merged[name] =
      typeof known === 'object' && known !== null ? mergeSettings(known as Setting, value as Setting) : value;
  }
  return merged;
}
