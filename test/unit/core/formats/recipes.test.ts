import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../../src';
import type { ErrorCatalog, FormatExample, FormatReference, HttpField } from '../../../../src';
import { readInlineCatalog } from '../../../../src/catalog/define-catalog';
import { simulateError } from '../../../../src/simulator/simulate-error';

/*
 * The formats that docs/format-recipes.md gives to be taken over: each loads as it stands there, its examples are what
 * they are said to be, and what the simulator sends in it keeps to it.
 */

type Recipe = Exclude<FormatReference, string> & {
  readonly examples: { readonly valid: readonly FormatExample[]; readonly invalid: readonly FormatExample[] };
};

const page = readFileSync(join(__dirname, '..', '..', '..', '..', 'docs', 'format-recipes.md'), 'utf8');
const recipes = [...page.matchAll(/^```json\n([^]*?)^```$/gm)].map(
  ([, text = '']) => JSON.parse(text) as Recipe,
);

test('the recipes', () => {
  expect(recipes.map(({ id }) => id)).toEqual(['trpc', 'scim', 'aws', 'twilio', 'zalando-problem']);
});

describe.each(recipes.map((format) => [format.id, format] as const))('%s', (_, format) => {
  const rulesOf = ({ status, headers = {}, body }: FormatExample, catalog: ErrorCatalog) => {
    const fields: HttpField[] = Object.entries(headers);
    const found = check({ status, fields, content: JSON.stringify(body) }, { catalog });
    return [...new Set(found.filter(({ severity }) => severity === 'must').map(({ rule }) => rule))];
  };
  const anyCode: ErrorCatalog = { format, codes: 'any', errors: [] };

  test.each(format.examples.valid.map((example) => [example.source, example] as const))(
    'valid: %s',
    (__, example) => {
      expect(rulesOf(example, anyCode)).toEqual([]);
    },
  );

  test.each(format.examples.invalid.map((example) => [example.source, example] as const))(
    'invalid: %s',
    (__, example) => {
      expect(rulesOf(example, anyCode)).toEqual(example.rules);
    },
  );

  test('what is simulated of every status code keeps to it', () => {
    const catalog: ErrorCatalog = { format, extends: 'standard', errors: [] };
    const loaded = readInlineCatalog(catalog);
    const broken = loaded.entries.flatMap((entry) => {
      const response = simulateError({ catalog: loaded, entry, format: entry.format });
      return check(response, { catalog }).map(({ rule, at }) => `${entry.definition.code}: ${rule} ${at}`);
    });
    expect(broken).toEqual([]);
  });
});
