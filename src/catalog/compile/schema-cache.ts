import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { JsonSchema } from '../../core/types';
import { ajvOptions, RUNTIME } from './ajv-options';
import { CatalogError } from '../refuse/catalog-error';
import { once } from '../../core/once';
import type { CatalogProblem } from '../../core/catalog/problem';
import type { Validate } from '../../core/catalog/validate';

/**
 * Part of every file's name: to be raised when the generated code changes, or when more is refused, while
 * Ajv and its options stay the same. What has been compiled is not looked at again.
 */
const CODE_VERSION = 2;

/** A schema that is ready: the function loads its validator. */
export type PreparedSchema = (() => Validate) | { readonly problems: readonly CatalogProblem[] };

const prepared = new Map<string, () => Validate>();

/**
 * Makes sure that a schema is compiled, and gives a function that loads the validator.
 * Where the cache cannot be written, the compiled validator lives in memory instead.
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

/** In code, a schema may hold itself. */
function noJson(error: unknown): CatalogProblem {
  return error instanceof RangeError
    ? { at: '', problem: 'is nested too deeply', remedy: 'Move parts of it into "$defs".' }
    : {
        at: '',
        problem: 'is no JSON, for example since it holds itself',
        remedy: 'Refer to it with "$ref".',
      };
}

/** Loads Ajv, which is slow: only when the schema is new or has changed. */
function compile(schema: JsonSchema, file: string | undefined): PreparedSchema {
  const { compileToCode } = require('./compile-to-code') as typeof import('./compile-to-code');
  const compiled = compileToCode(schema);
  if ('problems' in compiled) return compiled;
  if (file !== undefined) store(compiled.code, file);
  return () => compiled.validate;
}

/** A file that was cut short or belongs to somebody else is made anew, not a reason to fail. */
function loadOrCompile(schema: JsonSchema, file: string): () => Validate {
  let validate: Validate | undefined;
  return () => {
    if (validate !== undefined) return validate;
    try {
      validate = load(file);
    } catch {
      const compiled = compile(schema, file);
      if (typeof compiled !== 'function') throw new CatalogError(file, compiled.problems);
      validate = compiled();
    }
    return validate;
  };
}

/** Several workers may write the same file at once: each writes its own, the rename is atomic. */
function store(code: string, file: string): void {
  const temporary = `${file}.${process.pid}.${threadId}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(temporary, code);
      renameSync(temporary, file);
    } finally {
      if (existsSync(temporary)) unlinkSync(temporary);
    }
  } catch {
    // A file system that cannot be written is no reason to fail: the validator is kept in memory.
  }
}

function load(file: string): Validate {
  const create = require(file) as (load: (id: string) => unknown) => Validate;
  const validate = create((id) => (id === RUNTIME ? schemaRuntime() : (require(id) as unknown)));
  if (typeof validate !== 'function') throw new TypeError(`${file} gives no validator`);
  return validate;
}

function schemaRuntime(): unknown {
  return require('../../core/values/schema-runtime') as unknown;
}

/** What compiled the code, which stays the same in one process. */
const compilers = once(() =>
  [require.resolve('ajv/package.json'), require.resolve('ajv-formats/package.json')].map(versionIn),
);

function cacheName(schema: string): string {
  return createHash('sha256')
    .update(JSON.stringify([CODE_VERSION, ...compilers(), ajvOptions, schema]))
    .digest('hex')
    .slice(0, 32);
}

/** Read, not required: for that, Jest takes the `JSON` that a test may have replaced. */
function versionIn(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}

/** Where the nearest `package.json` is; without one there is no place for a cache. */
function projectFolder(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (existsSync(resolve(current, 'package.json'))) return current;
    if (dirname(current) === current) return undefined;
  }
}
