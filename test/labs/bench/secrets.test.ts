import type { OrdinaryCase, SecretCase } from './secrets/cases';
import { ordinaryCases, secretCases } from './secrets/cases';
import { filtered, isDestroyed, seenOf } from './secrets/measure';
import type { Tool } from './secrets/tools';
import { ours, plainEqual } from './secrets/tools';

/** One value of each place, and each ordinary message: `npm run bench:secrets` takes all of them. */
const secrets = firstOf(secretCases());
const ordinary = ordinaryCases();

function firstOf(cases: readonly SecretCase[]): readonly SecretCase[] {
  const places = new Map(cases.map((one) => [one.id.split(' · ', 1)[0], one]));
  return [...places.values()];
}

test('the corpus is as large as it claims', () => {
  expect(secretCases().length).toBeGreaterThanOrEqual(400);
  expect(ordinary.length).toBeGreaterThanOrEqual(300);
  expect(new Set(secretCases().map(({ id }) => id)).size).toBe(secretCases().length);
  expect(new Set(ordinary.map(({ id }) => id)).size).toBe(ordinary.length);
});

test('about a quarter of the corpus is held back', () => {
  const share = (all: readonly (SecretCase | OrdinaryCase)[]): number =>
    all.filter(({ isHeldBack }) => isHeldBack).length / all.length;
  expect(share(secrets)).toBeCloseTo(0.25, 1);
  expect(share(ordinary)).toBeCloseTo(0.25, 1);
});

test.each(grouped(secrets))('no secret is shown: %s', async (_group, cases) => {
  expect((await shownBy(ours, cases)).map(({ id }) => id)).toEqual([]);
});

test('no ordinary message is hidden', async () => {
  const hidden = await filtered(ordinary, (one) => isDestroyed(one, ours));
  expect(hidden.map(({ id }) => id)).toEqual([]);
});

test('the corpus can fail: without masking, nearly all of it is seen', async () => {
  const seen = await shownBy(plainEqual, secrets);
  expect(seen.length).toBeGreaterThan(secrets.length * 0.9);
});

function shownBy(tool: Tool, cases: readonly SecretCase[]): Promise<readonly SecretCase[]> {
  return filtered(cases, async (one) => (await seenOf(one, tool)) !== undefined);
}

function grouped(cases: readonly SecretCase[]): readonly (readonly [string, readonly SecretCase[]])[] {
  const groups = new Map<string, SecretCase[]>();
  for (const one of cases) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups];
}
