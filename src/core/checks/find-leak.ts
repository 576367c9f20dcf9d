import { escapeRegExp } from '../escape-reg-exp';
import type { LeakSignature } from '../facts';

const compiled = new WeakMap<readonly LeakSignature[], Searches>();
const KINDS = [/^[A-Z[\]_]/, /^[a-z]/, /^ /, /^\./, /^"/, /^['`;&?)]/, /^[/:]/, /^[^A-Z[\]_a-z ."'`;&?)/:]/];
/** The prefix of a token or the scheme of a URI: its end is rare, and is searched for first. */
const PREFIX = /^[a-z+]{2,12}(?:[_-]|:\/\/)$/;

const EXCERPT_LENGTH = 120;

/** A leak found in a text. */
export interface Leak {
  readonly signature: string;
  readonly title: string;
  /** The part of the text that the signature recognised. */
  readonly matched: string;
  /** One line with the recognised part and some text around it. */
  readonly excerpt: string;
}

/** Finds a leak in a text: the first signature that matches. HTML pages count unless `pages` is false. */
export function findLeak(
  text: string,
  signatures: readonly LeakSignature[],
  { pages = true }: { readonly pages?: boolean } = {},
): Leak | undefined {
  const { hasAnchor, searches } = searchesFor(signatures);
  if (!hasAnchor(text)) return undefined;
  for (const search of searches()) {
    const { id, title, scope } = search.signature;
    const match = scope === 'page' && !pages ? null : search.exec(text);
    if (match === null) continue;
    const lead = match.groups?.['lead'] ?? '';
    const matched = lead + match[0];
    return {
      signature: id,
      title,
      matched,
      excerpt: excerptOf(text, match.index - lead.length, matched.length),
    };
  }
  return undefined;
}

interface Search {
  readonly signature: LeakSignature;
  readonly exec: (text: string) => RegExpExecArray | null;
}

interface Searches {
  readonly hasAnchor: (text: string) => boolean;
  readonly searches: () => readonly Search[];
}

function searchesFor(signatures: readonly LeakSignature[]): Searches {
  const known = compiled.get(signatures);
  if (known) return known;
  let searches: readonly Search[] | undefined;
  const fresh: Searches = {
    hasAnchor: patternSearch(anchorPatterns(signatures.flatMap(({ anchor }) => anchor))),
    searches: () => (searches ??= signatures.map(searchFor)),
  };
  compiled.set(signatures, fresh);
  return fresh;
}

function searchFor(signature: LeakSignature): Search {
  const hasAnchor = patternSearch(anchorPatterns(signature.anchor));
  const pattern = new RegExp(signature.pattern, 'u');
  return { signature, exec: (text) => (hasAnchor(text) ? pattern.exec(text) : null) };
}

/** A pattern that finds any of some anchors. */
export interface AnchorPattern {
  readonly pattern: string;
  /** A text without any of these characters has none of the anchors. */
  readonly starts: string;
}

/**
 * Patterns that find any of the anchors. V8 skips quickly through a text as long as all alternatives begin
 * with characters of one kind: an expression for each kind takes a third of the time of a single one, and a
 * tenth of `includes`.
 */
export function anchorPatterns(anchors: readonly string[]): readonly AnchorPattern[] {
  const all = [...new Set(anchors)].sort();
  const prefixes = all.filter((anchor) => PREFIX.test(anchor));
  const others = all.filter((anchor) => !PREFIX.test(anchor));
  return [
    ...KINDS.map((kind) => others.filter((anchor) => kind.test(anchor)))
      .filter((kind) => kind.length > 0)
      .map((kind) => ({
        pattern: kind.map(escapeRegExp).join('|'),
        starts: [...new Set(kind.map((anchor) => anchor.charAt(0)))].join(''),
      })),
    ...(prefixes.length === 0
      ? []
      : [{ pattern: `(?:[_-]|://)(?<=${prefixes.map(escapeRegExp).join('|')})`, starts: '_-:' }]),
  ];
}

/** From this length on it pays to check first whether a text has the characters that anchors start with. */
const LONG = 4_000;

/** Finds out whether a text matches any of the patterns. */
export function patternSearch(patterns: readonly AnchorPattern[]): (text: string) => boolean {
  const expressions = patterns.map(({ pattern, starts }) => ({
    expression: new RegExp(pattern),
    starts: [...starts],
  }));
  return (text) =>
    expressions.some(
      ({ expression, starts }) =>
        (text.length < LONG || starts.some((start) => text.includes(start))) && expression.test(text),
    );
}

function excerptOf(text: string, index: number, length: number): string {
  const room = EXCERPT_LENGTH - 2;
  const start = Math.max(0, index - Math.max(0, Math.floor((room - length) / 2)));
  const end = Math.min(text.length, start + room);
  // \p{Surrogate} is a lone surrogate: half of a character that was cut in two.
  const line = text
    .slice(start, end)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return `${start > 0 ? '…' : ''}${line}${end < text.length ? '…' : ''}`;
}
