import { createHash } from 'node:crypto';
import type { Catalog, CatalogEntry } from '../../core/catalog/catalog';
import { findEntry } from '../choose-entry';
import type { Language } from './language';

/** The places of pages, and their subject. */
export interface Site {
  readonly language: Language;
  /** The same page in the other languages. */
  readonly alternates: readonly Alternate[];
  readonly catalog: Catalog;
  /** From the page to the index: empty, or `../`. */
  readonly root: string;
  /** Of the simulator, for command lines. */
  readonly origin: string;
  /** The pages come from the simulator itself, so that errors can be sent from them. */
  readonly isLive: boolean;
  readonly hrefs: Hrefs;
  /** The manual of this package, if the reference is part of it. */
  readonly manual?: Manual | undefined;
}

/** The pages around the reference. */
export interface Manual {
  /** From the page to the folder of the manual: empty, or `../`. */
  readonly root: string;
  /** The addresses of its pages, from there. */
  readonly home: string;
  readonly guides: string;
  readonly search: string;
}

/** A page in another language. */
export interface Alternate {
  readonly tag: string;
  readonly name: string;
  readonly href: string;
}

/** The addresses of pages, from the index. */
export interface Hrefs {
  readonly index: string;
  readonly error: (entry: CatalogEntry) => string;
  readonly framework: (id: string) => string;
  readonly decision: (id: string) => string;
}

/** The addresses on the simulator; with the language in each, if it was requested by name. */
export function liveHrefs(tag?: string): Hrefs {
  const query = tag === undefined ? '' : `?lang=${tag}`;
  return {
    index: `./${query}`,
    error: ({ definition }) => `${encodeURIComponent(definition.code)}${query}`,
    framework: (id) => `frameworks/${id}${query}`,
    decision: (id) => `decisions/${id}${query}`,
  };
}

/** The addresses of a static site of files. */
export const fileHrefs: Hrefs = {
  index: 'index.html',
  error: ({ definition }) => encodeURIComponent(`${fileName(definition.code)}.html`),
  framework: (id) => `frameworks/${id}.html`,
  decision: (id) => `decisions/${id}.html`,
};

/** A name that Windows treats as a device, with any text after the first dot (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** The longest name of a file on any system, less the extension. */
const LONGEST_NAME = 200;

/** A code as the name of a file on any system; capitals are marked, since not all systems distinguish them. */
export function fileName(code: string): string {
  const name = code.replaceAll(/[^a-z0-9_.-]/gu, (character) => `~${character.codePointAt(0)?.toString(16)}`);
  if (name.length > LONGEST_NAME) {
    // Long codes with the same start differ in their hash.
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
    return `${name.slice(0, LONGEST_NAME)}~${hash}`;
  }
  // The index is a page of its own.
  return name === 'index' || DEVICE.test(name) ? `~${name}` : name;
}

/** The shortest path of an error on the simulator: its status, if that is enough. */
export function simulatorPath({ catalog }: Pick<Site, 'catalog'>, entry: CatalogEntry): string {
  const { status, code } = entry.definition;
  return findEntry(catalog, String(status)) === entry ? String(status) : encodeURIComponent(code);
}

const sorted = new WeakMap<readonly CatalogEntry[], readonly CatalogEntry[]>();

/** All errors in the order of their status codes; each page asks for them. */
export function sortedEntries({ entries }: Catalog): readonly CatalogEntry[] {
  const known = sorted.get(entries);
  if (known !== undefined) return known;
  const found = [...entries].sort((one, other) => one.definition.status - other.definition.status);
  sorted.set(entries, found);
  return found;
}
