import request from 'supertest';
import { createMatchers } from '../../../src';
import { statusClasses, statuses } from '../../../src/generated/data';
import { matcherNames } from '../../../src/core/matcher-names';
import { failureMessage, rulesIn } from '../failure/show-failure';
import { serve } from '../../fixtures/support/serve';
import { conforming, conformingResponse } from './conforming';

expect.extend(createMatchers() as unknown as jest.ExpectExtendMap);

const names = matcherNames(statuses, statusClasses);
const codes = statuses.map(({ code }) => code);

/** Asserts by the name of a matcher; the message of the failure, without its line breaks. */
function assert(response: unknown, matcher: string, isNot = false): void {
  const assertion = expect(response) as unknown as Matchers & { readonly not: Matchers };
  const run = (isNot ? assertion.not : assertion)[matcher];
  if (run === undefined) throw new Error(`${matcher} is not registered`);
  run();
}

type Matchers = Readonly<Record<string, (() => void) | undefined>>;

function failureOf(response: unknown, matcher: string, isNot = false): string {
  return failureMessage(() => assert(response, matcher, isNot));
}

function verdictOf(response: unknown, matcher: string): string {
  const [, verdict = ''] = failureOf(response, matcher).split('\n\n');
  return verdict.replaceAll('\n', ' ');
}

describe('the matchers of one status code', () => {
  const table = names
    .filter(({ range: { min, max } }) => min === max)
    .map(({ name, range: { min: status } }) => {
      const index = codes.indexOf(status);
      return { name, status, neighbour: codes[index + 1] ?? codes[index - 1] ?? 0 };
    });

  test.each(table)('$name: $status holds, $neighbour does not', async ({ name, status, neighbour }) => {
    const right = await request(serve(conforming(status))).get('/');
    const wrong = await request(serve(conforming(neighbour))).get('/');
    assert(right, name);
    assert(wrong, name, true);
    expect(verdictOf(wrong, name)).toBe(`The response is ${labelOf(neighbour)}, not ${labelOf(status)}.`);
    expect(rulesIn(failureOf(wrong, name))).toEqual(['status']);
    expect(failureOf(right, name, true)).toContain(`\n← HTTP/1.1 ${labelOf(status)}\n`);
  });

  test('nothing is asserted twice or left out', () => {
    expect(new Set(table.map(({ status }) => status))).toEqual(new Set(codes));
    expect(table).toHaveLength(codes.length + names.filter(({ isAlias }) => isAlias).length);
  });
});

describe('the three matchers of classes', () => {
  test.each(codes)('%i belongs to its class and to the errors', (status) => {
    const response = conformingResponse(status);
    const [own, other] =
      status < 500 ? ['toBeClientError', 'toBeServerError'] : ['toBeServerError', 'toBeClientError'];
    assert(response, own);
    assert(response, other, true);
    expect(response).toBeErrorResponse();
    expect(verdictOf(response, other)).toMatch(/, not a (?:client error \(4xx\)|server error \(5xx\))\.$/);
  });

  test.each([200, 204, 302, 399, 600])('%i is no error', (status) => {
    const response = { status, headers: {}, body: '' };
    expect(response).not.toBeErrorResponse();
    expect(response).not.toBeClientError();
    expect(response).not.toBeServerError();
    expect(verdictOf(response, 'toBeErrorResponse')).toMatch(/, not an error \(4xx or 5xx\)\.$/);
  });

  test('they hold the response to its catalog entry', () => {
    const response = { status: 409, headers: { 'Content-Type': 'application/json' }, body: '{}' };
    for (const matcher of ['toBeErrorResponse', 'toBeClientError']) {
      expect(failureOf(response, matcher)).toContain('1. schema · /error');
    }
  });
});

function labelOf(status: number): string {
  return `${status} ${statuses.find(({ code }) => code === status)?.phrase}`;
}
