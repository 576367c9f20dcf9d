import { examine } from '../../../src/core/examine';
import { checks } from '../../../src/core/rules';
import { formats, statuses } from '../../../src/generated/data';
import { breakRule } from '../../../src/simulator/faults/break-rule';
import { faults } from '../../../src/simulator/faults/index';
import { simulateError } from '../../../src/simulator/simulate-error';
import type { ErrorFormat, HttpResponse, Predicate } from '../../../src/core/types';
import type { Cell } from './matrix';
import { cells, rich } from './matrix';

const standard = cells(undefined);
const own = cells({ ...rich });
const all = [...standard, ...own];

function violationsOf(
  { catalog, entry, format }: Cell,
  response: HttpResponse,
  predicates: readonly Predicate[] = [],
) {
  const { status } = entry.definition;
  const statuses = { min: Math.min(status, 400), max: Math.max(status, 599) };
  return examine(response, { catalog, statuses, format, predicates, strict: true }).violations;
}

test('every error keeps its contract in every format, also the advice', () => {
  expect(standard).toHaveLength(statuses.length * formats.length);
  const broken = all.flatMap((cell) =>
    violationsOf(cell, simulateError(cell)).map((violation) => [cell.name, violation]),
  );
  expect(broken).toEqual([]);
});

test('Content-Length is that of the content, in octets', () => {
  for (const cell of all) {
    const { fields, content } = simulateError({ ...cell, message: 'L’élément existe déjà' });
    expect(fields).toContainEqual(['Content-Length', String(Buffer.byteLength(content ?? ''))]);
  }
});

test('checks and faults are a pair, in both directions', () => {
  expect(faults.map(({ rule }) => rule)).toEqual(checks.map(({ id }) => id));
});

const broken = new Map(
  faults.map(({ rule }) => [rule, new Map(all.map((cell) => [cell, breakRule(cell, rule)]))]),
);

describe.each(faults.map((fault) => [fault.rule, fault] as const))('the fault %s', (rule, fault) => {
  const responses = [...(broken.get(rule) ?? [])];

  test('breaks its rule and no other', () => {
    const wrong = responses.flatMap(([cell, response]) => {
      if (response === undefined) return [];
      const rules = violationsOf(cell, response).map((violation) => violation.rule);
      const isRight =
        rules.length === 1 ? rules[0] === rule : rules.length === 0 && fault.onlyIfAsserted === true;
      return isRight ? [] : [[cell.name, rules]];
    });
    expect(wrong).toEqual([]);
  });

  test('changes what is sent', () => {
    for (const [cell, response] of responses) expect(response).not.toEqual(simulateError(cell));
  });
});

/** What a format has to have so that a rule can be broken in it; the others can be broken in every format. */
const NEEDS: { readonly [rule: string]: (format: ErrorFormat) => boolean } = {
  'media-type-parameter': ({ parameters }) => parameters !== 'any',
  code: ({ cannotCarry }) => !cannotCarry.includes('code'),
  'status-member': ({ crossChecks }) => crossChecks.some(({ rule }) => rule === 'status-member'),
  'title-member': ({ crossChecks }) => crossChecks.some(({ rule }) => rule === 'title-member'),
  details: ({ cannotCarry }) => !cannotCarry.includes('details'),
  // FastAPI knows one member, which has to be there.
  'misspelt-member': ({ id }) => id !== 'fastapi',
  extensions: ({ cannotCarry }) => !cannotCarry.includes('extensions'),
};

const isPossible = (cell: Cell, rule: string): boolean => broken.get(rule)?.get(cell) !== undefined;

test.each(faults.map(({ rule }) => rule))('the fault %s exists in every format that can have it', (rule) => {
  const possible = all.filter((cell) => isPossible(cell, rule)).map(({ format }) => format.definition.id);
  const able = formats.filter((format) => NEEDS[rule]?.(format) ?? true).map(({ id }) => id);
  expect([...new Set(possible)].sort()).toEqual(able.sort());
});

test('a method can be both refused and supported wherever a field says which are', () => {
  const possible = standard.filter((cell) => isPossible(cell, 'header-contradiction'));
  const owing = statuses.filter(({ duties }) => duties.some(({ excludesMethod }) => excludesMethod));
  expect([...new Set(possible.map(({ entry }) => entry.definition.status))]).toEqual(
    owing.map(({ code }) => code),
  );
});

test('a field can be missing wherever a status owes one', () => {
  const possible = standard.filter((cell) => isPossible(cell, 'header-missing'));
  const owing = statuses.filter(({ duties }) =>
    duties.some(({ severity, when }) => severity !== 'off' && when === undefined),
  );
  expect([...new Set(possible.map(({ entry }) => entry.definition.status))]).toEqual(
    owing.map(({ code }) => code),
  );
});

test('each fault exists wherever it makes sense', () => {
  const share = (list: readonly Cell[], rule: string): string => {
    const able = list.filter(({ format }) => NEEDS[rule]?.(format.definition) ?? true);
    const lacking = able.filter((cell) => !isPossible(cell, rule));
    if (lacking.length === 0) return 'always';
    return lacking.length === able.length ? 'never' : 'in some';
  };
  const codesOf = (list: readonly Cell[]): readonly string[] => [
    ...new Set(list.map(({ entry }) => entry.definition.code)),
  ];
  const lackingIn = (rule: string): string => {
    const possible = new Set(codesOf(own.filter((cell) => isPossible(cell, rule))));
    const codes = codesOf(own).filter((code) => !possible.has(code));
    return codes.length === 0 ? 'always' : `not in ${codes.join(', ')}`;
  };
  const table = faults.map(({ rule }) => `${rule}: ${share(standard, rule)} | ${lackingIn(rule)}`);
  expect(table.join('\n')).toMatchInlineSnapshot(`
   "status: always | always
   unlisted: always | not in gone
   media-type: always | not in gone
   media-type-parameter: always | always
   header-missing: in some | not in email_taken, edit_conflict, invalid_content, not_found, gone, InsufficientFunds
   header-malformed: always | always
   header-contradiction: in some | not in email_taken, edit_conflict, rate_limited, maintenance, invalid_content, not_found, gone, InsufficientFunds, locked
   header-sender: always | always
   caching: always | always
   cors: always | always
   session-cookie: always | always
   content: always | not in gone
   encoding: always | not in gone
   json: always | not in gone
   json-type: always | not in gone
   duplicate-member: always | not in gone
   schema: always | not in gone
   code: always | not in gone
   status-member: always | not in gone
   title-member: always | not in gone
   details: never | not in rate_limited, maintenance, gone, InsufficientFunds, locked
   extensions: never | not in email_taken, edit_conflict, rate_limited, invalid_content, not_found, gone, InsufficientFunds, locked
   message: always | not in gone
   misspelt-member: in some | not in gone
   body: always | not in edit_conflict, rate_limited, gone
   headers: always | always
   leak: always | not in gone, locked"
  `);
});

describe('what only an assertion can ask for', () => {
  const conflict = standard.find(({ name }) => name === 'conflict × simple');
  const ask = (rule: Predicate['rule'], at: string, wanted: string): Predicate => ({
    rule,
    at,
    expected: wanted,
    holds: (actual) => actual === wanted,
  });
  test.each([
    ['message', ask('message', '', 'Resource already exists')],
    ['body', ask('body', '/message', 'Resource already exists')],
    ['headers', ask('headers', 'Cache-Control', 'no-store')],
  ])('%s is broken when it is asserted', (rule, predicate) => {
    if (conflict === undefined) throw new Error('no such cell');
    expect(violationsOf(conflict, simulateError(conflict), [predicate])).toEqual([]);
    const response = breakRule(conflict, rule);
    expect(violationsOf(conflict, response as HttpResponse, [predicate])).toMatchObject([{ rule }]);
  });
});
