import { formats } from '../../generated/data';
import { formatValidators } from '../../generated/format-validators';
import type { ErrorFormat } from '../types';
import type { Format } from './catalog';
import type { Validate } from './validate';
import { withSuccess } from './with-success';

/** A format of the package by its id, undefined for one that it does not have; its validators are loaded on first use. */
export function builtInFormat(id: string, codeCase: 'as-is' | undefined): Format | undefined {
  const format = formats.find((one) => one.id === id);
  return format === undefined ? undefined : prepareFormat(format, codeCase);
}

function prepareFormat(format: ErrorFormat, codeCase: 'as-is' | undefined): Format {
  const { id, strictSchema, within } = format;
  const validator = (name: string): (() => Validate) => {
    let found: Validate | undefined;
    return () => {
      found ??= formatValidators[id]?.()[name];
      if (found === undefined) throw new Error(`src/generated has no ${name} for the format ${id}`);
      return found;
    };
  };
  const prepared: Format = {
    definition: format,
    codeCase: codeCase ?? format.codeCase,
    validate: validator('validate'),
    validateStrictly: strictSchema === undefined ? undefined : validator('validateStrictly'),
    validateWithin: within === undefined ? undefined : validator('validateWithin'),
    schemas() {
      const { formatSchemas } =
        require('../../generated/format-schemas') as typeof import('../../generated/format-schemas');
      return formatSchemas[id] ?? { schema: true };
    },
  };
  return withSuccess(prepared, within?.schema === undefined ? undefined : validator('validateSuccess'));
}
