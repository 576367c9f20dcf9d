import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { JsonSchema } from '../../core/types';
import { ajvOptions } from './ajv-options';
import { loadCode, storeCode } from './cache-file';
import { CatalogError } from '../refuse/catalog-error';
import { once } from '../../core/once';
import type { CatalogProblem } from '../../core/catalog/problem';
import type { Validate } from '../../core/catalog/validate';

/**
 * Part of every file's name: raise it when the generated code changes, or when more is refused, while
 * Ajv and its options stay the same. A compiled schema is not checked again.
 */
const CODE_VERSION = 3;

/** A schema that is ready: the function loads its validator. */
export type PreparedSchema = (() => Validate) | { readonly problems: readonly CatalogProblem[] };

const prepared = new Map<string, () => Validate>();

/**
 * Makes sure that a schema is compiled, and gives a function that loads the validator.
 * If the cache cannot be written, the compiled validator is kept in memory instead.
 */
export function prepareSchema(schema: JsonSchema, folder: string): PreparedSchema {
  let text: string;
  try {
    text = JSON.stringify(schema);
  } catch (error) {
    return { problems: [noJson(error)] };
  }
  const name = cacheName(text);
  const known = prepared.get(name);
  if (known !== undefined) return known;
  const project = projectFolder(folder);
  const file =
    project === undefined
      ? undefined
      : resolve(project, 'node_modules', '.cache', 'jest-error-contract', `${name}.cjs`);
  const ready = file !== undefined && existsSync(file) ? loadOrCompile(schema, file) : compile(schema, file);
  if (typeof ready === 'function') prepared.set(name, ready);
  return ready;
}

/** A schema given in code can contain itself. */
function noJson(error: unknown): CatalogProblem {
  return error instanceof RangeError
    ? { at: '', problem: 'is nested too deeply', remedy: 'Move parts of it into "$defs".' }
    : {
        at: '',
        problem: 'is not JSON, for example because it contains itself',
        remedy: 'Refer to it with "$ref".',
      };
}

/** Loads Ajv, which is slow: only when the schema is new or has changed. */
function compile(schema: JsonSchema, file: string | undefined): PreparedSchema {
  const { compileToCode } = require('./compile-to-code') as typeof import('./compile-to-code');
  const compiled = compileToCode(schema);
  if ('problems' in compiled) return compiled;
  if (file !== undefined) storeCode(compiled.code, file);
  return () => compiled.validate;
}

/** A truncated or foreign file is written again; it is not a reason to fail. */
function loadOrCompile(schema: JsonSchema, file: string): () => Validate {
  const compiled = once((): Validate => {
    const ready = compile(schema, file);
    if (typeof ready !== 'function') throw new CatalogError(file, ready.problems);
    return ready();
  });
  return once(() => {
    try {
      return withoutLies(loadCode(file), compiled);
    } catch {
      return compiled();
    }
  });
}

/** A validator of the cache: if it throws, or refuses without a reason, a newly compiled one decides. */
function withoutLies(cached: Validate, compiled: () => Validate): Validate {
  const validate: Validate = (value) => {
    try {
      const isValid: unknown = cached(value);
      validate.errors = cached.errors ?? null;
      if (isValid === true || (isValid === false && (cached.errors?.length ?? 0) > 0)) return isValid;
    } catch {
      // Content of thousands of levels throws in both of them.
    }
    const fresh = compiled();
    const isValid = fresh(value);
    validate.errors = fresh.errors ?? null;
    return isValid;
  };
  return validate;
}

/** The versions of the compilers, which stay the same in one process. */
const compilers = once(() =>
  [require.resolve('ajv/package.json'), require.resolve('ajv-formats/package.json')].map(versionIn),
);

function cacheName(schema: string): string {
  return createHash('sha256')
    .update(JSON.stringify([CODE_VERSION, ...compilers(), ajvOptions, schema]))
    .digest('hex')
    .slice(0, 32);
}

/** Read, not required: Jest's `require` uses the `JSON` that a test can have replaced. */
function versionIn(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}

/** The folder of the nearest `package.json`; without one there is no place for a cache. */
function projectFolder(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (existsSync(resolve(current, 'package.json'))) return current;
    if (dirname(current) === current) return undefined;
  }
}
