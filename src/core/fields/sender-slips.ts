import { senders } from '../../generated/senders';
import type { AuthenticationScheme } from '../facts';
import { withoutWhiteSpace } from './field-values';
import type { Challenge } from './parse-challenges';
import { parseChallenges } from './parse-challenges';
import { isObsoleteDate } from './parse-http-date';

/** A form that clients tolerate, but a sender must not write. */
export interface Slip {
  /** The id of its row in `schemas/senders.json`. */
  readonly id: string;
  readonly expected: string;
  readonly reference: string;
}

/** Values for the row: `parameter` and `scheme` if it has these placeholders, and a more exact section. */
type Detail = { readonly parameter?: string; readonly scheme?: string; readonly reference?: string };

/**
 * Finds the slips in the lines of one field, which conforms to the grammar that clients read.
 *
 * @param ids the slips to look for in the field
 */
export function senderSlips(lines: readonly string[], ids: readonly string[]): readonly Slip[] {
  return ids.flatMap((id) => {
    const row = senders.slips.find((one) => one.id === id);
    if (row === undefined) return [];
    const found = new Map<string, Slip>();
    for (const detail of finders[id]?.(lines, ids.includes(OF_CHALLENGES)) ?? []) {
      const { parameter = '', scheme = '', reference = row.reference } = detail;
      const expected = row.expected.replace('{parameter}', parameter).replace('{scheme}', scheme);
      found.set(expected, { id, expected, reference });
    }
    return [...found.values()];
  });
}

/** The remedy for a slip in a field. */
export function senderRemedy(id: string, field: string, expected: string): string {
  const remedy = senders.slips.find((one) => one.id === id)?.remedy ?? '';
  return remedy.replace('{field}', field).replace('{expected}', expected);
}

type Finder = (lines: readonly string[], areChallenges: boolean) => readonly Detail[];

const finders: { readonly [id: string]: Finder } = {
  repeated: (lines) => (lines.length > 1 ? [{}] : []),
  'empty-element': (lines, areChallenges) =>
    some(
      lines,
      (line) =>
        (line !== '' && elementsOf(line).includes('')) ||
        (areChallenges && BEGINS_EMPTY.test(withoutTexts(line))),
    ),
  'white-space': (lines) => some(lines, (line) => hasSpaceAroundEquals(withoutTexts(line))),
  'obsolete-date': (lines) => some(lines, isObsoleteDate),
  unquoted: (lines) =>
    challengesOf(lines).flatMap(({ scheme, parameters }) =>
      parameters
        .filter(({ name, isQuoted }) => !isQuoted && isListed(name, senders.quoted, scheme?.quoted))
        .map(({ name }) => ({
          parameter: name,
          ...(senders.quoted.includes(name) ? {} : { reference: scheme?.reference ?? '' }),
        })),
    ),
  quoted: (lines) =>
    challengesOf(lines).flatMap(({ scheme, parameters }) =>
      parameters
        .filter(({ name, isQuoted }) => isQuoted && isListed(name, scheme?.unquoted))
        .map(({ name }) => ({ parameter: name, reference: scheme?.reference ?? '' })),
    ),
  'parameter-missing': (lines) =>
    challengesOf(lines).flatMap(({ scheme, parameters }) => {
      if (scheme === undefined) return [];
      const { required = [], anyOf, reference } = scheme;
      const missing = required.filter((name) => !parameters.some((one) => one.name === name));
      const wanted = anyOf !== undefined && parameters.length === 0 ? [anyOf.join(', or ')] : missing;
      return wanted.length === 0
        ? []
        : [{ scheme: scheme.scheme, parameter: wanted.join(' and '), reference }];
    }),
};

/** The slip that only a list of challenges can have. */
const OF_CHALLENGES = 'parameter-missing';

/** `Basic , realm="a"`: the list of parameters begins with an empty element. */
const BEGINS_EMPTY = /(?:^|,)[ \t]*[^\s,="]+[ \t]+,[ \t]*[^\s,="]+[ \t]*=/;

function some(lines: readonly string[], isSlip: (line: string) => boolean): readonly Detail[] {
  return lines.some(isSlip) ? [{}] : [];
}

function isListed(name: string, ...lists: readonly (readonly string[] | undefined)[]): boolean {
  return lists.some((list) => list?.includes(name) === true);
}

/** The elements of a list, empty ones as well; commas in quoted strings and in angle brackets separate nothing. */
function elementsOf(line: string): readonly string[] {
  return withoutTexts(line).split(',').map(withoutWhiteSpace);
}

/** A field value with empty quoted strings and empty angle brackets: by hand, to take linear time. */
function withoutTexts(line: string): string {
  let bare = '';
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    bare += character;
    if (character !== '"' && character !== '<') continue;
    const end = character === '"' ? '"' : '>';
    index += 1;
    while (index < line.length && line[index] !== end) index += line[index] === '\\' ? 2 : 1;
    bare += end;
  }
  return bare;
}

/** The padding of a token68 is before a comma or the end. */
function hasSpaceAroundEquals(bare: string): boolean {
  return /[ \t]=/.test(bare) || /=[ \t]+[^ \t,=]/.test(bare);
}

interface SentChallenge {
  /** The data of its scheme; schemes are compared without regard to case (RFC 9110, 11.1). */
  readonly scheme: AuthenticationScheme | undefined;
  readonly parameters: readonly { readonly name: string; readonly isQuoted: boolean }[];
}

function challengesOf(lines: readonly string[]): readonly SentChallenge[] {
  const value = lines.join(', ');
  const assignments = [...withoutTexts(value).matchAll(/(?<![^\s,=])([^\s,=]+)[ \t]*=[ \t]*("?)/g)].map(
    ([, name = '', quote]) => ({ name: name.toLowerCase(), isQuoted: quote !== '' }),
  );
  const taken = assignments.values();
  /** Token68s look like assignments, and are passed over. */
  const next = (name: string): boolean => {
    for (const one of { [Symbol.iterator]: () => taken }) if (one.name === name) return one.isQuoted;
    return false;
  };
  return (parseChallenges(value) ?? []).map(({ scheme, parameters }: Challenge) => ({
    scheme: senders.schemes.find((one) => one.scheme.toLowerCase() === scheme.toLowerCase()),
    parameters: parameters.map(([name]) => ({ name, isQuoted: next(name) })),
  }));
}
