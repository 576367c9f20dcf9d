import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import addFormats from 'ajv-formats';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';

/** Keywords that hold values, and keywords that hold schemas by name. */
const valueKeywords = ['examples', 'enum', 'const', 'default'];
const mapKeywords = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

const metaSchema = 'https://json-schema.org/draft/2020-12/schema';
const root = resolve(__dirname, '..', '..', '..', 'schemas');
const files = new Map<string, unknown>(jsonFiles().map((path) => [path, parse(path)]));
const paths = [...files.keys()];
const schemaPaths = paths.filter((path) => path.endsWith('.schema.json'));

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
for (const path of schemaPaths) ajv.addSchema(files.get(path) as object, path);

describe('every file in schemas/', () => {
  test('is JSON, and there are some', () => {
    expect(
      readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
    ).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining(['statuses.json', 'standard-catalog.json', 'guidance.json']),
    );
  });

  test.each(paths)('%s conforms to the schema that its $schema names', (path) => {
    const validate = validatorNamedBy(path);
    validate(files.get(path));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('every schema', () => {
  test.each(schemaPaths)('%s is draft 2020-12, and compiles in the strict mode of Ajv', (path) => {
    expect(files.get(path)).toMatchObject({ $schema: metaSchema });
    expect(validatorAt(path)).toBeInstanceOf(Function);
  });

  test.each(schemaPaths)('%s is named by its file, and has a title and a description', (path) => {
    expect(files.get(path)).toMatchObject({
      $id: path,
      title: expect.stringMatching(/^[A-Z]/),
      description: expect.stringMatching(/\.$/),
    });
  });

  test.each(schemaPaths)('%s describes every property, for editors to show', (path) => {
    expect(propertiesWithoutDescription(files.get(path), '')).toEqual([]);
  });

  test.each(schemaPaths)('%s accepts its own examples', (path) => {
    const { examples } = files.get(path) as { examples?: readonly unknown[] };
    expect(examples?.length).toBeGreaterThan(0);
    const validate = validatorAt(path);
    for (const example of examples ?? []) {
      validate(example);
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

test('error-catalog.schema.json suggests formats that exist', () => {
  const suggested = (
    files.get('error-catalog.schema.json') as { $defs: { format: { anyOf: [{ examples: string[] }] } } }
  ).$defs.format.anyOf[0].examples;
  const existing = paths.filter((path) => dirname(path) === 'formats');
  expect(existing).toEqual(expect.arrayContaining(suggested.map((id) => `formats/${id}.json`)));
});

function jsonFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function parse(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** `$schema` is resolved against the file, as an editor does it. */
function validatorNamedBy(path: string): ValidateFunction {
  const { $schema } = files.get(path) as { $schema?: unknown };
  if (typeof $schema !== 'string') throw new Error(`schemas/${path} has no $schema`);
  if ($schema === metaSchema) return validatorAt(metaSchema);
  return validatorAt(relative(root, resolve(root, dirname(path), $schema)).replaceAll('\\', '/'));
}

function validatorAt(path: string): ValidateFunction {
  const validate = ajv.getSchema(path);
  if (validate === undefined) throw new Error(`there is no schema ${path}`);
  return validate;
}

/** The JSON Pointers of properties that are declared (not merely mentioned with `true`) and not described. */
function propertiesWithoutDescription(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const here = `${at}/${keyword}`;
    if (valueKeywords.includes(keyword)) return [];
    if (!mapKeywords.includes(keyword)) return propertiesWithoutDescription(value, here);
    return Object.entries(value as object).flatMap(([name, property]) => {
      const isDescribed = keyword !== 'properties' || property === true || 'description' in property;
      return [
        ...(isDescribed ? [] : [`${here}/${name}`]),
        ...propertiesWithoutDescription(property, `${here}/${name}`),
      ];
    });
  });
}
