import type { Goal } from '../section';
import type { Measurements, Place } from './measurements';
import { bare, ours } from './rows';
import type { Subject } from './tables';

const SMALL = ['60-byte 409', '1 kB problem document'];
const LARGE = '1 MB, 5,000 details';

/** What an assertion of ours may take, and how long its text may be. */
export function assertionGoals(all: Measurements, failing: readonly Subject[]): readonly Goal[] {
  const ofPassing = (
    body: string,
    other: Pick<Place, 'tool' | 'name'>,
    name: string,
    limit: number,
  ): Goal => ({
    name,
    value: all.ratio({ ...ours, body }, { ...other, body }),
    limit,
    unit: 'ratio',
  });
  const large = failing.filter(({ body }) => body === LARGE);
  return [
    ...SMALL.map((body) =>
      ofPassing(
        body,
        bare,
        `passing, ${body}, of a bare \`expect(x).toBe(y)\` of Jest without a plugin`,
        1.2,
      ),
    ),
    ...[...SMALL, LARGE].map((body) =>
      ofPassing(
        body,
        { tool: 'no-plugin', name: 'three-expects' },
        `passing, ${body}, of three expects by hand, without a plugin`,
        0.2,
      ),
    ),
    ofPassing(LARGE, { tool: 'ours', name: 'parse' }, `passing, ${LARGE}, of \`JSON.parse\` of the text`, 2),
    ...SMALL.map((body) =>
      ofPassing(
        body,
        { tool: 'jest-openapi', name: 'jest-openapi' },
        `passing, ${body}, of jest-openapi`,
        1 / 200,
      ),
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
