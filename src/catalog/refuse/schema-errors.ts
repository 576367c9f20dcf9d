import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { SchemaError, Validate } from '../../core/catalog/validate';
import { catalogSchema, formatSchema } from '../../generated/catalog-schemas';
import { ajvOptions } from '../compile/ajv-options';

let validate: Validate | undefined;

/**
 * What the JSON Schema of catalogs finds wrong with a value. Compiled here, since catalogs are valid as a rule.
 *
 * @throws EvalError where Node may not make code
 */
export function schemaErrors(value: unknown): readonly SchemaError[] {
  validate ??= addFormats(new Ajv2020(ajvOptions)).addSchema(formatSchema).compile(catalogSchema) as Validate;
  return validate(value) ? [] : (validate.errors ?? []);
}
