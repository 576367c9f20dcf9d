import { readdirSync } from 'node:fs';
import { basename, dirname, join, posix, sep } from 'node:path';
import addFormats from 'ajv-formats';
import type { ErrorObject } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import { readJsonFile } from '../catalog/read-json-file';

/** Reports where a file of `schemas/` does not match its schema, one sentence per place. Generation then stops. */
export function findMalformed(root: string): readonly string[] {
  const names = readdirSync(join(root, 'schemas'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.split(sep).join('/'))
    .sort();
  const files = names.map((name) => ({ name, file: readJsonFile(join(root, 'schemas', name)) }));
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
  addFormats(ajv);
  for (const { name, file } of files) {
    if (name.endsWith('.schema.json') && 'value' in file) ajv.addSchema(Object(file.value) as object, name);
  }
  return files.flatMap(({ name, file }) => {
    if (!('value' in file)) return [`schemas/${name} ${file.problem}. ${file.remedy}`];
    if (name.endsWith('.schema.json')) return [];
    return [...misnamed(name, file.value), ...broken(ajv, name, file.value)];
  });
}

function broken(ajv: Ajv2020, name: string, value: unknown): readonly string[] {
  const { $schema } = Object(value) as { readonly $schema?: unknown };
  const schema = posix.join(dirname(name), String($schema));
  const validate = ajv.getSchema(schema);
  if (validate === undefined) {
    return [
      `schemas/${name} names the schema ${JSON.stringify($schema)}, but there is no such file. Write "$schema" as in the other files.`,
    ];
  }
  void validate(value);
  // A condition is explained by its requirement.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return errors.map((error) => {
    const place = error.instancePath === '' ? '' : ` at ${error.instancePath}`;
    return `schemas/${name}${place} ${explained(error)} See schemas/${schema}.`;
  });
}

function explained({ keyword, message = '', params, parentSchema }: ErrorObject): string {
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')
    return `has the unknown member ${JSON.stringify(Object.values(params)[0])}.`;
  const { description } = Object(parentSchema) as { readonly description?: string };
  const allowed = Object.values(params as object).find((one) => Array.isArray(one)) as
    readonly unknown[] | undefined;
  const words = allowed === undefined ? `${message}.` : `${message}: ${allowed.join(', ')}.`;
  // For a missing member, the description of the whole value does not help.
  return keyword === 'required' || description === undefined ? words : `${words} ${description}`;
}

/** A format is requested by its id, and found by its file name. */
function misnamed(name: string, value: unknown): readonly string[] {
  const { id } = Object(value) as { readonly id?: unknown };
  if (dirname(name) !== 'formats' || id === undefined || `${String(id)}.json` === basename(name)) return [];
  return [
    `schemas/${name} has the id ${JSON.stringify(id)}. Name the file ${String(id)}.json, or write the id ${JSON.stringify(basename(name, '.json'))}.`,
  ];
}
