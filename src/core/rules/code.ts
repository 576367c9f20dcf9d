import type { CatalogEntry } from '../catalog/catalog';
import { carriesCode } from '../formats/code-field';
import { codeOfPhrase, writeCode } from '../formats/code-case';
import { isTextual } from '../formats/text-content';
import { pointerGet } from '../formats/json-pointer';
import type { Violation } from '../types';
import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { misspeltFor } from '../checks/misspelt';
import { isPhraseOf } from '../statuses';
import type { Subject } from '../checks/subject';
import { asReceived } from '../checks/subject';

/** The code of the error is one that the catalog lists for its status, or the expected one. */
export const code: Check = {
  id: 'code',
  after: ['status', 'unlisted', 'content', 'json', 'json-type'],
  run(subject) {
    const reading = subject.json();
    const { definition: format, codeCase } = subject.format();
    const { code: received, codeAt = '', type, typeAt } = subject.error();
    const isInField = codeAt !== '' && codeAt === format.codeField?.name;
    const isRead = subject.hasContent && reading.ok;
    // Without content the field alone has the code. A response to HEAD, or one that was not watched, may lack it.
    if (!isRead && (!isInField || (received === undefined && (subject.hasContent || subject.isHeadAlone)))) {
      return nothing;
    }
    const isText = isTextual(format);
    const value = reading.ok ? reading.value : undefined;
    const written = (at: string) =>
      isText || isInField ? (received ?? null) : asReceived(pointerGet(value, at));
    if (
      (isText && subject.isBroken('schema')) ||
      (subject.isBroken('schema') &&
        (prefixesOf(codeAt).some((at) => subject.isBroken('schema', at)) ||
          (type !== undefined && subject.isBroken('schema', typeAt)))) ||
      (!carriesCode(format) && format.members.type === undefined)
    ) {
      return nothing;
    }
    const { candidates, expectation, catalog } = subject;
    if (candidates.length === 0 && expectation.code !== undefined) {
      // With `codes: any` an assertion can name a code that no entry has.
      const expected = writeCode(expectation.code, codeCase);
      const reason = received === undefined ? 'absent' : 'other-code';
      return received === expected ? nothing : [{ at: codeAt, reason, expected, received: written(codeAt) }];
    }
    const { codes } = expectation;
    if (codes !== undefined && (candidates.length === 0 || catalog.codes === 'any')) {
      const holds = subject.identified() !== undefined || (received !== undefined && codes.holds(received));
      if (holds) return nothing;
      return [{ at: codeAt, reason: 'argument', expected: codes.expected, received: written(codeAt) }];
    }
    if (catalog.codes === 'any' && expectation.code === undefined) {
      if (received === undefined || !isPhrase(received, subject)) return nothing;
      const expected = writeCode(codeOfPhrase(received), codeCase);
      return [{ at: codeAt, reason: 'phrase', expected, received }];
    }
    if (subject.identified() !== undefined) return nothing;
    const byType = isByType(candidates, subject);
    const misspelt = received === undefined ? misspeltFor(format, value, codeAt) : undefined;
    if (!byType && misspelt !== undefined) {
      const expected = oneOrMany(candidates.map(({ definition }) => writeCode(definition.code, codeCase)));
      return [
        { at: codeAt, reason: 'misspelt', expected, received: `the member ${JSON.stringify(misspelt.name)}` },
      ];
    }
    return [
      {
        at: byType ? (typeAt ?? '') : codeAt,
        reason: byType ? 'type' : reasonOf(received, subject),
        expected: byType
          ? candidates.map(({ definition }) => definition.type ?? '').filter((one) => one !== '')
          : oneOrMany(candidates.map(({ definition }) => writeCode(definition.code, codeCase))),
        received: byType ? (type ?? null) : written(codeAt),
      },
    ];
  },
  expectsValue: true,
  remedies: {
    default: ({ expected }) =>
      `Send ${listed(expected)}, or add the received code to the error catalog under this status.`,
    argument: () => 'Provoke an error with such a code in this request, or assert the code that is meant.',
    absent: ({ expected, at }) => `Send ${listed(expected)} as ${at}.`,
    misspelt: ({ received, at }) => `Write ${String(received)} as ${at}.`,
    phrase: ({ expected }) =>
      `Send ${listed(expected)}: a reason phrase is not a code; it varies between servers.`,
    'other-code': ({ expected }) =>
      `Provoke ${listed(expected)} in this request, or assert the code that is meant.`,
    'other-status': ({ expected, received }) =>
      `Send ${listed(expected)}, or the status code to which ${JSON.stringify(received)} belongs in the catalog.`,
    spelling: ({ expected }) => `Write the code as ${listed(expected)}.`,
    type: ({ expected }) =>
      `Send the type ${listed(expected)}, or add the received one to the error catalog.`,
  },
  // A reason phrase is refused under `codes: any` as well.
  off: ({ reason }) => (reason === 'phrase' ? { rules: { code: 'off' } } : { codes: 'any' }),
};

function reasonOf(received: string | undefined, subject: Subject): string {
  if (received === undefined) return 'absent';
  if (isPhrase(received, subject)) return 'phrase';
  const { candidates, catalog, response } = subject;
  const { codeCase } = subject.format();
  if (candidates.some(({ definition }) => isSameButSpelling(received, writeCode(definition.code, codeCase))))
    return 'spelling';
  const owner = catalog.entries.find(({ definition }) => received === writeCode(definition.code, codeCase));
  if (owner === undefined) return 'unknown';
  return owner.definition.status === response.status ? 'other-code' : 'other-status';
}

/** With a capital or a blank it is the phrase; `conflict` alone can be a code. */
function isPhrase(received: string, { response }: Subject): boolean {
  return (
    /[A-Z ]/.test(received) && received !== received.toUpperCase() && isPhraseOf(received, response.status)
  );
}

function isSameButSpelling(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return plain(one) === plain(other);
}

/** Only their type distinguishes the candidates, or the response claims to be such an entry. */
function isByType(candidates: readonly CatalogEntry[], subject: Subject): boolean {
  const { members, blankTypes } = subject.format().definition;
  const typed = members.type === undefined ? [] : candidates.filter(({ definition }) => definition.type);
  if (typed.length === 0 || typed.length === candidates.length) return typed.length > 0;
  const { code: received, type } = subject.error();
  return received === undefined && type !== undefined && blankTypes?.includes(type) !== true;
}

function oneOrMany(codes: readonly string[]): string | readonly string[] {
  return codes.length === 1 ? (codes[0] ?? '') : codes;
}

function listed(expected: Violation['expected']): string {
  const all = (Array.isArray(expected) ? expected : [expected]).map((one) => JSON.stringify(one));
  return all.length <= 6 ? all.join(' or ') : `one of ${all.slice(0, 6).join(', ')}, …`;
}

/** A member and those that contain it: if one of them is already wrong, the code is not a second finding. */
function prefixesOf(pointer: string): readonly string[] {
  const segments = pointer.split('/');
  return segments.map((_, index) => segments.slice(0, index + 1).join('/')).filter((at) => at !== '');
}
