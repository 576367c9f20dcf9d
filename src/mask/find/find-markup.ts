import { isHarmless } from '../harmless';
import { hasLetterOrDigit } from '../letters';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { roleOf } from '../structure';
import { attributesOf } from './attributes';

/** The start of a section of character data, a tag with its attributes, or the text between two of them. */
const TOKEN =
  /<!\[CDATA\[|<(\/?)([A-Za-z_][\w.:-]{0,80})((?:[^<>"']|"[^"]{0,4000}"|'[^']{0,4000}'){0,200})>|[^<]+|</g;

/** Attributes that name the purpose of an element, and those with its value. */
const NAMING = ['name', 'key', 'id', 'property', 'itemprop'];
const HOLDING = ['value', 'content'];
const EMPTY = /^(?:input|meta|br|img|hr|link)$/;
/** Elements that only group others, under any name. */
const GROUPS = /^(?:form|div|section|label|fieldset|a|table|ul|ol|li|p|body|html|tr|th|button|span)$/;
/** The elements with the secret, after one that names it. */
const PAIRED: { readonly [tag: string]: readonly string[] } = {
  th: ['td', 'pre', 'code'],
  td: ['td', 'pre', 'code'],
  dt: ['dd', 'code', 'kbd', 'samp', 'pre', 'span'],
  key: ['string', 'data', 'integer'],
  name: ['value', 'string'],
};
/** Elements that make a name bold, if a colon ends it: the following text is its value. */
const BOLD = /^(?:b|strong|em|span|label)$/;
/** Elements that show a value within a sentence or a cell. */
const INLINE = ['code', 'kbd', 'samp', 'tt', 'pre', 'var'];
const SIGN = /^["'`]?\s{0,8}(?:=&gt;|=>|[:=])\s{0,8}/;
const LONGEST_NAME = 80;

/** Secrets in HTML and XML: elements, attributes, tables, lists of descriptions, property lists. */
export function findMarkup(text: string, names: SecretNames): readonly Span[] {
  if (!text.includes('<')) return [];
  const found: Span[] = [];
  const reading = startReading(names, found);
  for (const { 0: whole, 1: slash, 2: tag, 3: attributes = '', index } of text.matchAll(TOKEN)) {
    if (whole === '<![CDATA[') continue;
    if (tag === undefined) reading.text(whole.replace(/\]\]>\s{0,20}$/, ''), index);
    else if (slash === '/') reading.close(localName(tag));
    else reading.open(tag.slice(tag.indexOf(':') + 1), attributes, index + 1 + tag.length);
  }
  return found;
}

/** The name of a secret, and the elements that can contain it: any where there is no list. */
interface Awaited {
  readonly name: string;
  readonly tags: readonly string[] | undefined;
  /** A sign can stand between the name and the secret. */
  readonly isSigned?: boolean;
}

interface Reading {
  readonly open: (tag: string, attributes: string, at: number) => void;
  readonly close: (tag: string) => void;
  readonly text: (text: string, at: number) => void;
}

function startReading(names: SecretNames, found: Span[]): Reading {
  /** The open element that is secret, by its own name or by that in an attribute. */
  let within: { readonly tag: string; readonly name: string } | undefined;
  /** A text has named a secret: the elements that can contain it, or the next text in any element. */
  let awaited: Awaited | undefined;
  let tag = '';
  let role = roleOf(tag);
  const columns = startColumns();

  const add = (name: string, text: string, at: number): boolean => {
    const value = unquoted(text.trim());
    // `--password <pw>] [--token <token>`: a placeholder that looks like a tag.
    if (!hasLetterOrDigit(value) || /^\]\s{1,4}\[--/.test(value) || isHarmless(name, value, names))
      return false;
    const start = at + text.indexOf(value);
    found.push({ start, end: start + value.length });
    return true;
  };
  const isHolder = (tags: readonly string[] | undefined): boolean =>
    tags === undefined || tags.includes(tag) || (role === 'value' && tags !== INLINE);
  return {
    open(written, attributes, at) {
      tag = written.toLowerCase();
      role = roleOf(written);
      columns.open(tag);
      if (tag === 'tr' || tag === 'table') awaited = undefined;
      const all = attributesOf(attributes, at);
      const isPassword = all.some(({ name, value }) => name === 'type' && value.toLowerCase() === 'password');
      const named = all.find(({ name, value }) => NAMING.includes(name) && names.isSecretName(value));
      const name = named?.value ?? (isPassword ? 'password' : undefined);
      if (name !== undefined) {
        for (const one of all) if (HOLDING.includes(one.name)) add(name, one.value, one.at);
      }
      if (within !== undefined || EMPTY.test(tag) || attributes.endsWith('/')) return;
      if (names.isSecretName(written)) within = { tag, name: tag };
      else if (named !== undefined && !GROUPS.test(tag)) within = { tag, name: named.value };
    },
    close(closed) {
      if (closed === within?.tag) within = undefined;
    },
    text(text, at) {
      const written = unquoted(text.trim());
      if (written === '') return;
      if (within !== undefined) {
        add(within.name, text, at);
        return;
      }
      const before = awaited;
      awaited = undefined;
      if (before !== undefined) {
        const [sign = ''] = before.isSigned ? (SIGN.exec(text) ?? []) : [];
        // Only the sign stands between two elements: the value is in the next.
        if (sign !== '' && sign.length === text.length) awaited = { name: before.name, tags: undefined };
        if (sign !== '' || isHolder(before.tags)) {
          if (add(before.name, text.slice(sign.length), at + sign.length) || awaited !== undefined) return;
        }
      }
      const column = columns.text(written);
      if (column !== undefined && names.endsInSecret(column) && add(column, text, at)) return;
      const name = written.replace(/ ?[:：]$/, '');
      if (written.length > LONGEST_NAME || !names.endsInSecret(name)) return;
      const tags = PAIRED[tag];
      if (tags !== undefined) awaited = { name, tags };
      else if (role === 'name') awaited = { name, tags: [] };
      else if (BOLD.test(tag)) awaited = { name, tags: name === written ? [] : undefined, isSigned: true };
      else if (name !== written) awaited = { name, tags: INLINE };
    },
  };
}

/** Follows the cells of a table: returns, for the text of a cell, the name of its column. */
function startColumns(): {
  readonly open: (tag: string) => void;
  readonly text: (text: string) => string | undefined;
} {
  const head: string[] = [];
  let column = -1;
  let isHead = false;
  return {
    open(tag) {
      if (tag === 'table') head.length = 0;
      if (tag === 'tr') column = -1;
      if (tag !== 'th' && tag !== 'td') return;
      column += 1;
      isHead = tag === 'th';
    },
    text(text) {
      if (column < 0) return undefined;
      if (isHead) head[column] = text;
      return isHead ? undefined : head[column];
    },
  };
}

/** Without the marks around it, if they are on both sides. */
function unquoted(text: string): string {
  return /^(["'`])[\s\S]*\1$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}

/** `wsse:Password` is a `password`. */
function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}
