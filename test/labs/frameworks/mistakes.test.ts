/** What the frameworks answered to the mistakes of clients when they were asked last: on every machine. */
import because from './because.json';
import { frameworkNames, readFramework } from './support/frameworks';
import { readMistakeAnswers } from './support/mistake-answers';

const asked = frameworkNames().flatMap((name) => {
  const answers = readMistakeAnswers(name)?.answers.filter(({ bare }) => bare.result !== 'not applicable');
  return answers === undefined ? [] : [[name, answers] as const];
});

test('frameworks have been asked', () => {
  expect(asked.length).toBeGreaterThan(7);
});

describe.each(asked)('%s', (name, answers) => {
  test('has been asked at least 25 mistakes', () => {
    expect(new Set(answers.map(({ mistake }) => mistake)).size).toBeGreaterThanOrEqual(25);
  });

  test('each fault of the framework by itself has been looked at: because in mistakes.json', () => {
    const faults = answers.filter(({ bare }) => bare.result === 'fault');
    const unexplained = faults.filter(({ because: reasons = [] }) => reasons.length === 0);
    expect(unexplained.map(({ request, mistake }) => `${request}: ${mistake}`)).toEqual([]);
    for (const { because: reasons = [], bare } of faults) {
      expect(Object.keys(because)).toEqual(expect.arrayContaining([...reasons]));
      expect(reasons.includes('blames-server')).toBe((bare.status ?? 500) >= 500);
      expect(reasons.includes('page')).toBe(bare.contentType?.startsWith('text/html') === true);
    }
  });

  test('with the handler of the page none is left, but those of the server', () => {
    const left = answers.filter(({ contract }) => contract.result === 'fault').map(({ mistake }) => mistake);
    const listed = (readFramework(name).refusedByServer ?? []).map(({ mistake }) => mistake);
    expect([...new Set(left)].sort()).toEqual([...listed].sort());
  });
});

test('each reason is that of a fault', () => {
  const used = asked.flatMap(([, answers]) => answers.flatMap(({ because: reasons = [] }) => reasons));
  expect([...new Set(used)].sort()).toEqual(Object.keys(because).sort());
});
