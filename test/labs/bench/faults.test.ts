import { faults, faultyCases } from './faults/corpus';
import { controlGroup } from './faults/control-group';
import { gapsOf } from './faults/failure-text';
import { failureOf } from './faults/failure-of';

/** One status beside those with duties: `npm run bench:faults` takes more, and sends them over a connection. */
const cases = faultyCases([409]);
// What is wrong with the framing shows over a connection only.
const visible = cases.filter(({ visible: where, group }) => where === 'matcher' && group !== 'framing');

test('the corpus is as large as it claims, and no class is empty', () => {
  expect(faults.length).toBeGreaterThanOrEqual(60);
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  const ids = new Set(cases.map(({ id }) => id.split(' · ', 1)[0]));
  expect(faults.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test('every visible fault is caught, and the failure names it', () => {
  const missed = new Set<string>();
  const problems = visible.flatMap((one) => {
    const text = failureOf(one);
    if (text === undefined) missed.add(one.id.split(' · ', 1)[0] ?? '');
    return text === undefined ? [] : gapsOf(text, one.at).map((gap) => `${one.id}: ${gap}`);
  });
  expect(problems).toEqual([]);
  expect([...missed]).toEqual([]);
});

test('no conforming response raises an alarm', () => {
  // Recordings have the octets of a connection; test/replays sends them over one.
  const controls = controlGroup().filter(({ group }) => group !== 'recordings');
  expect(controls.length).toBeGreaterThan(500);
  expect(controls.flatMap((one) => failureOf(one) ?? [])).toEqual([]);
});

test.each([
  ['status-member', 'a status in the content that disagrees'],
  ['code', 'a code that the catalog does not know'],
  ['schema', 'a required member is missing'],
  ['header-missing', '401 without WWW-Authenticate'],
  ['header-malformed', '503 with a malformed Retry-After'],
  ['encoding', 'a byte order mark'],
  ['duplicate-member', 'an extension member twice'],
  ['json', 'a comment'],
  ['media-type', 'text/json'],
  ['leak', 'a traceback of Python, as the message'],
])('without the rule %s, "%s" is missed: the corpus can fail', (rule, fault) => {
  const all = visible.filter(({ id }) => id.startsWith(`${fault} · `));
  expect(all).not.toEqual([]);
  expect(all.some((one) => failureOf(one, [rule]) === undefined)).toBe(true);
});
