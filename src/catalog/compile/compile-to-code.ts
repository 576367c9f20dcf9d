import type Ajv2020 from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import { errorMessage } from '../../core/error-message';
import { pointerGet } from '../../core/formats/json-pointer';
import type { JsonSchema } from '../../core/types';
import { checkSchema } from './check-schema';
import { countVisits } from './count-visits';
import { createAjv } from './create-ajv';
import { DISALLOWED, isDisallowed } from './disallowed';
import { cureSchema } from './cure-schema';
import { TooManyConditions } from './conditions';
import { findLoop } from './find-loop';
import type { LinkedSchema } from './link-schema';
import { linkSchema } from './link-schema';
import { findResources } from './schema-resources';
import type { CatalogProblem } from '../../core/catalog/problem';
import { showValue } from '../refuse/show-value';
import type { Validate } from '../../core/catalog/validate';
import { RUNTIME } from './ajv-options';

/** More visits take too long while a test waits. */
const MOST_VISITS = 1_000_000;
const TOO_MANY_VISITS: CatalogProblem = {
  at: '',
  problem: `checks one value more than ${MOST_VISITS} times, because its definitions refer to each other again and again`,
  remedy:
    'Refer to a definition only once for the same value, not in "if", "then" and "else", or twice in "oneOf".',
};

const WRITE_SCHEMA = 'Write a JSON Schema of draft 2020-12.';

/** Slips are found by our own check of the schema, which knows their places. */
const OPTIONS = { strict: false, inlineRefs: 20 } as const;

/** A schema as code and as a function, or its problems, with JSON Pointers into the schema. */
export type CompiledSchema =
  { readonly code: string; readonly validate: Validate } | { readonly problems: readonly CatalogProblem[] };

/** Compiles a schema to a CommonJS module: a function that takes a `require` and gives the validator. */
export function compileToCode(schema: JsonSchema): CompiledSchema {
  try {
    const slips = checkSchema(schema);
    if (slips.length > 0) return { problems: slips };
    const ajv = createAjv(OPTIONS, { from: RUNTIME });
    if (ajv.validateSchema(schema) !== true) return { problems: brokenPlaces(schema, ajv.errors ?? []) };
    const linked = linkSchema(findResources(schema, (uri) => ajv.schemas[uri]?.schema));
    const problems = [...linked.problems, ...endless(linked)];
    if (problems.length > 0) return { problems };
    // Other keywords express by now which parts are evaluated.
    ajv.opts.unevaluated = false;
    const cured = cureSchema(linked);
    if (countVisits(cured, linked.definitions.keys()) > MOST_VISITS) return { problems: [TOO_MANY_VISITS] };
    const validate = ajv.compile(cured);
    const code = standaloneCode(ajv, validate);
    return {
      code: `module.exports = (require) => { const module = { exports: {} };\n${code}\nreturn module.exports; };\n`,
      validate: validate as Validate,
    };
  } catch (error) {
    return { problems: [unusable(error)] };
  }
}

function endless(linked: LinkedSchema): readonly CatalogProblem[] {
  const at = findLoop(linked);
  if (at === undefined) return [];
  const problem = 'refers to itself for the same value, so checking it never ends';
  return [{ at, problem, remedy: 'Let it refer to itself only within "properties" or "items".' }];
}

type AjvErrors = NonNullable<Ajv2020['errors']>;

/** The places where the schema breaks the meta-schema: the innermost ones, each once. */
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

/** The problem of a well-formed schema that cannot be compiled. */
function unusable(error: unknown): CatalogProblem {
  if (isDisallowed(error)) return DISALLOWED;
  if (error instanceof TooManyConditions) {
    const remedy = 'Use fewer of them, or describe the allowed values without those two keywords.';
    return {
      at: '',
      problem:
        'has "unevaluatedItems" or "unevaluatedProperties" next to too many "contains" or "patternProperties" under conditions',
      remedy,
    };
  }
  if (error instanceof RangeError) {
    return { at: '', problem: 'is nested too deeply', remedy: 'Move parts of it into "$defs".' };
  }
  return { at: '', problem: `is not a valid JSON Schema: ${errorMessage(error)}`, remedy: WRITE_SCHEMA };
}
