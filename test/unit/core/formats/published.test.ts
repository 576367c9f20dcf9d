import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonValue } from '../../../../src';
import { check } from '../../../../src';
import { statusDefinition } from '../../../../src/core/statuses';
import { formats } from '../../../../src/generated/data';

/*
 * Bodies from the projects' own tests and documents: each row names the project and the file. The last column is
 * what is found, where a test of the project makes up a body that its API does not send.
 */

type Row = readonly [source: string, status: number, body: JsonValue, ...found: string[]];

const rows = JSON.parse(readFileSync(join(__dirname, 'published.json'), 'utf8')) as {
  readonly [format: string]: readonly Row[];
};

describe.each(Object.entries(rows))('%s', (format, published) => {
  const { mediaTypes = [] } = formats.find(({ id }) => id === format) ?? {};

  test.each(published.map((row) => [row[0], row] as const))('%s', (_, [, status, body, ...expected]) => {
    const duties = statusDefinition(status)?.duties ?? [];
    const found = check(
      {
        status,
        fields: [
          ['Content-Type', `${mediaTypes[0]}; charset=utf-8`],
          ...duties.map(({ field, example }) => [field, example] as const),
        ],
        content: JSON.stringify(body),
      },
      { catalog: { format, extends: 'standard', codes: 'any', errors: [] } },
    );
    const broken = found.filter(({ severity }) => severity === 'must');
    expect(broken.map(({ rule, at }) => `${rule} ${at}`)).toEqual(expected);
  });

  test('has at least five that the API sends', () => {
    expect(published.filter((row) => row.length === 3).length).toBeGreaterThanOrEqual(5);
  });
});
