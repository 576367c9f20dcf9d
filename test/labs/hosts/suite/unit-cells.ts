import type { Cell } from './cells.ts';
import type { Host } from './host.ts';
import { leaveText } from './host.ts';

/** A unit test of the package. */
export interface UnitTest {
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

/** What the unit tests are told of the style that is wanted, and tell of `assertError`. */
export interface Told {
  style: 'expect' | 'assertError';
  leave: (text: string) => void;
}

/**
 * The unit tests of failure texts, which hold matchers to what Jest has written; of `assertError` they leave the
 * texts of those cases that are given as data.
 */
export function unitCells(tests: readonly UnitTest[], told: Told, hosts: readonly Host[]): readonly Cell[] {
  const isData = ({ file }: UnitTest): boolean => file.startsWith('failure/rules/');
  const hasMatchers = hosts.some(({ style }) => style === 'expect');
  return tests
    .filter((test) => hasMatchers || isData(test))
    .map((test) => ({
      name: test.name,
      async run(host) {
        // explain() gives the text of assertError().
        if (host.style === 'explain' || (host.style === 'assertError' && !isData(test))) return;
        let count = 0;
        told.style = host.style;
        told.leave = (text) => leaveText(host, test.name, String(++count), text);
        await test.run();
      },
    }));
}
