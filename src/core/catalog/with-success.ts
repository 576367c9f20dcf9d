import type { Format } from './catalog';
import type { Validate } from './validate';

/** Adds to a format its variant for content inside a success, if it has one. */
export function withSuccess(format: Format, validateSuccess: (() => Validate) | undefined): Format {
  const { within } = format.definition;
  if (validateSuccess === undefined || within?.schema === undefined) return format;
  const { schema } = within;
  return {
    ...format,
    inSuccess: {
      ...format,
      definition: { ...format.definition, schema },
      validate: validateSuccess,
      schemas: () => {
        const schemas = format.schemas();
        return { ...schemas, schema: schemas.within?.schema ?? schemas.schema };
      },
    },
  };
}
