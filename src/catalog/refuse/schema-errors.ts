import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { SchemaError, Validate } from '../../core/catalog/validate';
import { catalogSchema, formatSchema } from '../../generated/catalog-schemas';
import { ajvOptions } from '../compile/ajv-options';

let validate: Validate | undefined;

/**
 * The errors of a value under the JSON Schema of catalogs. Compiled here, since most catalogs are valid.
 *
 * @throws EvalError if Node does not allow code generation
 */
export function schemaErrors(value: unknown): readonly SchemaError[] {
  validate ??= addFormats(new Ajv2020(ajvOptions)).addSchema(formatSchema).compile(catalogSchema) as Validate;
  return validate(value) ? [] : (validate.errors ?? []);
}
