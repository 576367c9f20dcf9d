import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leastExamples, missingExamples } from '../../../../src/codegen/missing-examples';
import { parsePointer } from '../../../../src/core/formats/json-pointer';
import { formats } from '../../../../src/generated/data';
import type { FormatExample, JsonSchema } from '../../../../src/core/types';
import type { FormatFile } from './all-formats';
import { allFormats, builtInFormats, compile, readFormats, secondWave } from './all-formats';

const schemas = join(__dirname, '..', '..', '..', '..', 'schemas');

test('each file is named after the format in it', () => {
  const names = [join(schemas, 'formats'), join(__dirname, 'second-wave')].flatMap((folder) =>
    readdirSync(folder).sort(),
  );
  expect(names).toEqual(allFormats.map(({ id }) => `${id}.json`));
  expect(new Set(names).size).toBe(names.length);
});

test('the built-in formats are those of the files', () => {
  expect(builtInFormats.map(({ id }) => id)).toEqual(formats.map(({ id }) => id));
});

test('a file without examples is said to lack them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-formats-'));
  try {
    writeFileSync(join(folder, 'acme.json'), JSON.stringify({ ...builtInFormats[0], examples: undefined }));
    const [acme] = readFormats(folder);
    expect(acme?.examples).toEqual({ valid: [], invalid: [] });
    expect(missingExamples('acme.json', { examples: acme?.examples }, { valid: 1, invalid: 2 })).toEqual([
      'acme.json has 0 of at least 1 valid examples. Add responses that servers really send to "examples", "valid".',
      'acme.json has 0 of at least 2 invalid examples. Add responses that servers really send to "examples", "invalid".',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe.each(allFormats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  const validateError = compile(format.schema);
  const validateSuccess = compile(format.within?.schema ?? format.schema);
  const validatorFor = ({ status }: FormatExample) => (status < 400 ? validateSuccess : validateError);
  const validateStrictly = compile(format.strictSchema ?? true);
  /** The invalid ones may break no more than what is advised. */
  const isSound = (example: FormatExample): boolean =>
    validatorFor(example)(bodyOf(example)) && validateStrictly(bodyOf(example));

  test('keeps to the schema of format files', () => {
    const check = compile(
      JSON.parse(readFileSync(join(schemas, 'format.schema.json'), 'utf8')) as JsonSchema,
    );
    check(format);
    expect(check.errors).toBeNull();
  });

  test('has examples enough', () => {
    const missing = secondWave.includes(format)
      ? missingExamples(`test/formats/second-wave/${format.id}.json`, format, { valid: 1, invalid: 1 })
      : missingExamples(`schemas/formats/${format.id}.json`, format, leastExamples);
    expect(missing).toEqual([]);
    for (const { source } of allExamples(format)) expect(source).toMatch(/\S/);
  });

  for (const example of format.examples.valid) {
    test(`valid: ${example.source}`, () => {
      expect(format.mediaTypes).toContain(essenceOf(example));
      const validate = validatorFor(example);
      validate(bodyOf(example));
      expect(validate.errors).toBeNull();
    });
  }

  for (const example of format.examples.invalid) {
    test(`invalid: ${example.source}`, () => {
      const rules = example.rules ?? [];
      expect(format.mediaTypes.includes(essenceOf(example))).toBe(!rules.includes('media-type'));
      if (rules.includes('json')) expect(() => bodyOf(example)).toThrow(SyntaxError);
      else if (format.mediaTypes.includes(essenceOf(example)))
        expect(isSound(example)).toBe(!rules.some((rule) => rule === 'schema' || rule === 'json-type'));
      else if (example.text === undefined) expect(isSound(example)).toBe(!rules.includes('schema'));
    });
  }

  test('the rules of each invalid example are known and in order', () => {
    for (const { rules } of format.examples.invalid) {
      expect(rules).not.toHaveLength(0);
      expect(RULES.filter((rule) => rules?.includes(rule))).toEqual(rules);
    }
  });

  test('every place is a JSON Pointer', () => {
    const places = [
      ...Object.values(format.members).flat(),
      ...format.crossChecks.flatMap(({ at }) => at),
      ...Object.keys(format.template),
    ];
    expect(places.filter((place) => parsePointer(place) === undefined)).toEqual([]);
  });

  if (format.strictSchema !== undefined) {
    test('the strict schema refuses some of what the schema accepts', () => {
      const verdicts = format.examples.valid.map((example) => validateStrictly(bodyOf(example)));
      expect(new Set(verdicts)).toEqual(new Set([true, false]));
    });
  }
});

const RULES = [
  'media-type',
  'media-type-parameter',
  'header-missing',
  'header-malformed',
  'content',
  'encoding',
  'json',
  'json-type',
  'duplicate-member',
  'schema',
  'code',
  'status-member',
  'title-member',
  'details',
  'message',
  'leak',
];

function allExamples({ examples }: FormatFile): readonly FormatExample[] {
  return [...examples.valid, ...examples.invalid];
}

function bodyOf({ body, text }: FormatExample): unknown {
  return text === undefined ? body : JSON.parse(text);
}

function essenceOf({ headers = {} }: FormatExample): string {
  return (headers['Content-Type'] ?? '').split(';')[0] ?? '';
}
