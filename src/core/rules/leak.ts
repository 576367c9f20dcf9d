import { formatPointer } from '../formats/json-pointer';
import { leakAnchorPatterns } from '../../generated/data';
import type { HttpRequest } from '../types';
import { formDecoded } from '../urls';
import type { Check, Finding } from '../checks/check';
import { nothing } from '../checks/check';
import type { Leak } from '../checks/find-leak';
import { findFrame } from '../checks/find-frame';
import { findLeak, patternSearch } from '../checks/find-leak';
import { textOf } from '../checks/read-json';
import type { Subject } from '../checks/subject';

let hasAnchor: ((text: string) => boolean) | undefined;

/** A message quotes the request once or twice; this bounds the search. */
const MOST_ECHOES = 20;

/** No error is nested deeper than this; it also bounds the length of the pointers. */
const LONGEST_POINTER = 2_000;

/** The content does not reveal internals of the server: stack frames, source paths, driver errors, error pages. */
export const leak: Check = {
  id: 'leak',
  after: ['status'],
  run(subject) {
    const { response, catalog } = subject;
    const severity = subject.entry()?.definition.leaks ?? catalog.leaks;
    const text = subject.hasContent && severity !== 'off' ? textOf(response) : undefined;
    if (text === undefined) return nothing;
    // A page in place of JSON is the same fault as the wrong media type, or as content that is not JSON.
    const pages = !subject.isBroken('media-type') && !subject.isBroken('json');
    // JSON text can write the characters of HTML as escapes, and then shows nothing before it is parsed.
    if (!text.includes('\\u00') && !mayLeak(text, pages)) return nothing;
    const found = locateLeak(subject, text, pages);
    if (found === undefined) return nothing;
    const [at, { signature, title, excerpt }] = found;
    return [
      {
        at,
        reason: signature,
        severity,
        expected: 'text meant for users of the API',
        received: `${title}: ${excerpt}`,
      },
    ] satisfies Finding[];
  },
  remedies: {
    default: () => 'Keep this in the log of the server, and answer with a message that is meant to be read.',
  },
  off: () => ({ leaks: 'off' }),
};

/** Most texts contain no anchor of any signature, and then the signatures are not even loaded. */
function isAnchored(text: string): boolean {
  hasAnchor ??= patternSearch(leakAnchorPatterns);
  return hasAnchor(text);
}

function leakIn(text: string, pages: boolean): Leak | undefined {
  return isAnchored(text) ? findLeak(text, data().leakSignatures, { pages }) : undefined;
}

/** Whether the text of a document shows a leak, or the members of a stack frame. */
function mayLeak(text: string, pages: boolean): boolean {
  if (!isAnchored(text)) return false;
  return holdsFrames(text) || findLeak(text, data().leakSignatures, { pages }) !== undefined;
}

function holdsFrames(text: string): boolean {
  return data().leakFrames.some(({ anchor }) => anchor.some((literal) => text.includes(literal)));
}

function data(): typeof import('../../generated/leaks') {
  return require('../../generated/leaks') as typeof import('../../generated/leaks');
}

/** Finds the member that leaks; members with URIs, and text that the request itself brought, do not count. */
function locateLeak(subject: Subject, text: string, pages: boolean): readonly [string, Shown] | undefined {
  const reading = subject.json();
  const echoed = echoOf(subject.response.request);
  const search = (candidate: string): Leak | undefined => {
    let rest = candidate;
    for (let echoes = 0; echoes < MOST_ECHOES; echoes += 1) {
      const found = leakIn(rest, pages);
      if (found === undefined || !isEchoed(found, echoed)) return found;
      rest = rest.replaceAll(found.matched, ' ');
    }
    return undefined;
  };
  if (!reading.ok) {
    const found = search(text);
    return found === undefined ? undefined : ['', found];
  }
  const uris = new Set(subject.format().definition.members.uris ?? []);
  const hasFrames = isAnchored(text) && holdsFrames(text);
  // Lists repeat their texts: a text that the last member of the same name had, without a leak, is not searched again.
  const latest = new Map<string, string>();
  for (const [at, value, name] of nodes(reading.value)) {
    if (typeof value === 'string' && (latest.get(name) === value || uris.has(at))) continue;
    const found = typeof value === 'string' ? search(value) : frameIn(value, hasFrames, echoed);
    if (found !== undefined) return [at, found];
    if (typeof value === 'string') latest.set(name, value);
  }
  return undefined;
}

/** The part of a leak that the finding reports. */
type Shown = Pick<Leak, 'signature' | 'title' | 'excerpt'>;

/** An object that is a stack frame, unless the request has brought it. */
function frameIn(value: object, hasFrames: boolean, echoed: string): Shown | undefined {
  const found = hasFrames ? findFrame(value, data().leakFrames) : undefined;
  return found === undefined || echoed.includes(JSON.stringify(value)) ? undefined : found;
}

function isEchoed({ matched }: Leak, echoed: string): boolean {
  return echoed.includes(matched.trim());
}

/** The texts of the request: a server may quote them. */
function echoOf(request: HttpRequest | undefined): string {
  if (request === undefined) return '';
  const { url, content, fields } = request;
  const body = textOf({ content }) ?? '';
  return [url, formDecoded(url), body, unescaped(body), ...fields.map(([, value]) => value)].join('\n');
}

/** JSON text of the request as its strings read. */
function unescaped(body: string): string {
  try {
    return [...nodes(JSON.parse(body))]
      .flatMap(([, value]) => (typeof value === 'string' ? [value] : []))
      .join('\n');
  } catch {
    return '';
  }
}

/**
 * Every string and object of a JSON value, with its JSON Pointer and the name of its member; a stack of its own,
 * since nesting can be absurdly deep.
 */
function* nodes(root: unknown): Generator<readonly [string, string | object, string]> {
  const open: (readonly [string, unknown, string])[] = [['', root, '']];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [at, value, name] = next;
    if (typeof value === 'string') yield [at, value, name];
    else if (typeof value === 'object' && value !== null && at.length < LONGEST_POINTER) {
      yield [at, value, name];
      const isList = Array.isArray(value);
      for (const [key, member] of Object.entries(value).reverse()) {
        open.push([at + formatPointer([key]), member, isList ? name : key]);
      }
    }
  }
}
