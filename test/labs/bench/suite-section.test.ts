import type { Resources } from './timing/resources';
import { suiteSection } from './timing/suites/suite-section';
import { suiteVariants } from './timing/suites/variants';

/** What a process has used: `work` seconds of CPU time, had the machine not been `slowness` times as slow. */
function used(work: number, slowness: number): Resources {
  return { cpu: work * slowness * 1e9, beforeSetup: 4 * slowness * 1e9, wall: 10e9, peak: 2 ** 30 };
}

test('steadied ratios leave out that one process was slower than the other, and keep what one does more', () => {
  const rounds = [1, 1.1, 0.9].map(
    (slowness) =>
      new Map(
        suiteVariants.map(({ id }) => [
          id,
          id === 'everything' ? used(11, slowness * 1.2) : used(10, id === 'nothing' ? 1 : slowness),
        ]),
      ),
  );
  const { tables, goals, method } = suiteSection(rounds, 100);
  const rowOf = (name: string): readonly string[] | undefined =>
    tables[0]?.rows.find(([cell]) => cell === name);
  expect(tables[0]?.header.slice(2, 5)).toEqual(['ratio of CPU', 'steadied', 'added per file']);
  expect(rowOf('nothing, again')?.slice(2, 5)).toEqual(['1.00', '1.00', '0.0 ms']);
  expect(rowOf('register, enforce, reporter')?.slice(2, 5)).toEqual(['1.32', '1.10', '10.0 ms']);
  expect(goals.find(({ name }) => name.includes('register, enforce, reporter'))?.value).toBeCloseTo(1.1);
  expect(method).toContain('tells the noise: 1.00 (1.00, 0.909, 1.11 in the rounds) in CPU.');
  expect(method).toContain('the ratio of the two equal suites is 1.00 (1.00, 1.00, 1.00 in the rounds).');
});

test('a suite that is missing in a round is told by its name', () => {
  const round = new Map(suiteVariants.map(({ id }) => [id, used(10, 1)]));
  round.delete('nothing-again');
  expect(() => suiteSection([round], 100)).toThrow('The suite nothing-again is missing in a round.');
});
