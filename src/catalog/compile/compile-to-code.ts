import type Ajv2020 from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import { errorMessage } from '../../core/error-message';
import { pointerGet } from '../../core/formats/json-pointer';
import type { JsonSchema } from '../../core/types';
import { createAjv } from './create-ajv';
import { DISALLOWED, isDisallowed } from './disallowed';
import { nearest, suggestion } from '../../core/nearest';
import type { CatalogProblem } from '../../core/catalog/problem';
import { showValue } from '../refuse/show-value';
import type { Validate } from '../../core/catalog/validate';
import { RUNTIME } from './ajv-options';

const WRITE_SCHEMA = 'Write a JSON Schema of draft 2020-12.';

/** A schema as code and as a function, or what is wrong with it, with JSON Pointers into the schema. */
export type CompiledSchema =
  { readonly code: string; readonly validate: Validate } | { readonly problems: readonly CatalogProblem[] };

/** Compiles a schema to a CommonJS module: a function that takes a `require` and gives the validator. */
export function compileToCode(schema: JsonSchema): CompiledSchema {
  const ajv = createAjv({}, { from: RUNTIME });
  try {
    if (ajv.validateSchema(schema) !== true) return { problems: brokenPlaces(schema, ajv.errors ?? []) };
    const validate = ajv.compile(schema);
    if ('$async' in validate) {
      return {
        problems: [{ at: '/$async', problem: 'makes the validator asynchronous', remedy: 'Leave it out.' }],
      };
    }
    const code = standaloneCode(ajv, validate);
    return {
      code: `module.exports = (require) => { const module = { exports: {} };\n${code}\nreturn module.exports; };\n`,
      validate: validate as Validate,
    };
  } catch (error) {
    if (isDisallowed(error)) return { problems: [DISALLOWED] };
    const reason = errorMessage(error);
    return { problems: [problemOf(reason, ajv)] };
  }
}

type AjvErrors = NonNullable<Ajv2020['errors']>;

/** Where the schema breaks the meta-schema: the innermost places, each once. */
function brokenPlaces(schema: JsonSchema, errors: AjvErrors): readonly CatalogProblem[] {
  const places = new Map<string, AjvErrors[number]>();
  for (const error of errors) if (!places.has(error.instancePath)) places.set(error.instancePath, error);
  return [...places]
    .filter(([at]) => ![...places.keys()].some((other) => other.startsWith(`${at}/`)))
    .map(([at, { message = 'be different', params }]) => ({
      at,
      problem: `is ${showValue(pointerGet(schema, at))}`,
      remedy: `In a JSON Schema it ${message}${listed(params['allowedValues'])}.`,
    }));
}

function listed(values: unknown): string {
  return Array.isArray(values) ? `: ${values.map((one) => JSON.stringify(one)).join(', ')}` : '';
}

/** What Ajv throws for a schema that is well-formed and yet cannot work. */
function problemOf(reason: string, ajv: Ajv2020): CatalogProblem {
  const [, keyword] = /unknown keyword: "([^"]*)"/.exec(reason) ?? [];
  if (keyword !== undefined) {
    const near = nearest(keyword, Object.keys(ajv.RULES.keywords));
    const remedy = near === undefined ? WRITE_SCHEMA : `Did you mean ${JSON.stringify(near)}?`;
    return unusable(`unknown keyword ${JSON.stringify(keyword)}`, remedy);
  }
  const [, format, at = ''] = /unknown format "([^"]*)".* at path "#([^"]*)"/.exec(reason) ?? [];
  if (format !== undefined) {
    const problem = unusable(
      `unknown format ${JSON.stringify(format)}`,
      suggestion(format, Object.keys(ajv.formats)),
    );
    return { ...problem, at: decodeURIComponent(at) };
  }
  return unusable(reason.replace(/^strict mode: | \(strict\w+\)$/g, ''), WRITE_SCHEMA);
}

function unusable(reason: string, remedy: string): CatalogProblem {
  return { at: '', problem: `is no usable JSON Schema: ${reason}`, remedy };
}
