import { examine } from '../../src/checks/examine';
import { checks } from '../../src/checks';
import { breakRule } from '../../src/simulator/break-rule';
import { faults } from '../../src/simulator/faults';
import { simulateError } from '../../src/simulator/simulate-error';
import type { HttpResponse, Predicate } from '../../src/types';
import type { Cell } from './matrix';
import { cells, rich } from './matrix';

const standard = cells(undefined);
const own = cells({ ...rich });
const all = [...standard, ...own];
const ALL_FORMATS = new Set(all.map(({ usable }) => usable.format.id)).size;

function violationsOf(
  { catalog, entry, usable }: Cell,
  response: HttpResponse,
  predicates: readonly Predicate[] = [],
) {
  const { status } = entry.definition;
  const statuses = { min: Math.min(status, 400), max: Math.max(status, 599) };
  return examine(response, { catalog, statuses, usable, predicates, strict: true }).violations;
}

test('every error keeps its contract in every format, also the advice', () => {
  expect(standard).toHaveLength(40 * 11);
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

test('each fault exists wherever it makes sense', () => {
  const share = (list: readonly Cell[], rule: string): string => {
    const possible = list.filter((cell) => broken.get(rule)?.get(cell) !== undefined);
    const formats = new Set(possible.map(({ usable }) => usable.format.id));
    const count = `${possible.length}/${list.length}`;
    if (possible.length === list.length) return 'always';
    return formats.size === ALL_FORMATS ? `${count} in all formats` : `${count} ${[...formats].join(', ')}`;
  };
  const table = faults.map(({ rule }) => `${rule}: ${share(standard, rule)} | ${share(own, rule)}`);
  expect(table.join('\n')).toMatchInlineSnapshot(`
   "status: always | always
   unlisted: always | 88/99 in all formats
   media-type: always | 88/99 in all formats
   media-type-parameter: 40/440 json-api | 9/99 json-api
   header-missing: 55/440 in all formats | 22/99 in all formats
   header-malformed: always | always
   content: always | 88/99 in all formats
   encoding: always | 88/99 in all formats
   json: always | 88/99 in all formats
   json-type: always | 88/99 in all formats
   duplicate-member: always | 88/99 in all formats
   schema: always | 87/99 in all formats
   code: 320/440 error-object, fastify, graphql, json-api, nest, oauth, problem-details, simple | 64/99 error-object, fastify, graphql, json-api, nest, oauth, problem-details, simple
   status-member: 160/440 fastify, nest, problem-details, spring | 32/99 fastify, nest, problem-details, spring
   title-member: 120/440 fastify, problem-details, spring | 23/99 fastify, problem-details, spring
   details: 0/440  | 21/99 error-object, fastapi, graphql, json-api, laravel, nest, problem-details, simple, spring
   extensions: 0/440  | 11/99 in all formats
   message: always | 81/99 in all formats
   body: always | 62/99 in all formats
   headers: always | always
   leak: always | 77/99 in all formats"
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
