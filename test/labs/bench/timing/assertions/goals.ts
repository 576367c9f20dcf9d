import type { Goal } from '../section';
import type { Measurements, Place } from './measurements';
import { ours } from './rows';
import type { Subject } from './tables';

const SMALL = ['60-byte 409', '1 kB problem document'];
const LARGE = '1 MB, 5,000 details';

/** What an assertion of ours may take, and how long its text may be. */
export function assertionGoals(all: Measurements, failing: readonly Subject[]): readonly Goal[] {
  const passing = (
    body: string,
    other: Pick<Place, 'tool' | 'name'>,
    title: string,
    limit: number,
  ): Goal => ({
    name: `passing, ${body}, of ${title}`,
    value: all.ratio({ ...ours, body }, { ...other, body }),
    limit,
    unit: 'ratio',
  });
  const large = failing.filter(({ body }) => body === LARGE);
  return [
    ...SMALL.map((body) =>
      passing(body, { tool: 'ours', name: 'bare' }, 'a bare `expect(x).toBe(y)` of the same process', 1.1),
    ),
    passing(LARGE, { tool: 'ours', name: 'parse' }, '`JSON.parse` of the text', 1),
    ...[...SMALL, LARGE].map((body) =>
      passing(body, { tool: 'no-plugin', name: 'three-expects' }, 'three expects by hand', 0.35),
    ),
    ...SMALL.map((body) =>
      passing(body, { tool: 'jest-openapi', name: 'jest-openapi' }, 'jest-openapi', 1 / 200),
    ),
    ...large.map((subject): Goal => ({
      name: `failing, ${subject.body}, ${subject.fault}, of \`toEqual\``,
      value: all.ratio({ ...ours, ...subject }, { tool: 'no-plugin', name: 'to-equal', ...subject }),
      limit: 1 / 50,
      unit: 'ratio',
    })),
    ...large.map((subject): Goal => ({
      name: `failing, ${subject.body}, ${subject.fault}: the text`,
      value: all.length({ ...ours, ...subject }),
      limit: 8_000,
      unit: 'characters',
    })),
  ];
}
