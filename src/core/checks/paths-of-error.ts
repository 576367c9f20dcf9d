import type { SchemaError } from '../catalog/validate';
import type { JsonSchema } from '../types';
import { nodesAt } from './nodes-at';
import { partAt, referencesIn } from './schema-parts';

/**
 * The places in a schema that an error comes from. Ajv compiles referenced schemas separately and gives paths from
 * there, so a path can mean several places: those whose requirement the error names, for a value at its place.
 */
export function pathsOfError(
  schema: JsonSchema,
  { schemaPath = '#', keyword, params, instancePath }: SchemaError,
): readonly string[] {
  const own = schemaPath.slice(1);
  const possible = ['#', ...referencesIn(schema)]
    .map((root) => root + own)
    .filter((path) => asksFor(partAt(schema, path), keyword, params));
  if (possible.length <= 1) return possible;
  const nodes = nodesAt(schema, instancePath);
  const likely = possible.filter((path) => nodes.has(path.slice(0, path.lastIndexOf('/'))));
  return likely.length > 0 ? likely : possible;
}

function asksFor(part: unknown, keyword: string, params: SchemaError['params']): boolean {
  if (part === undefined) return false;
  switch (keyword) {
    case 'required':
      return Array.isArray(part) && part.includes(params['missingProperty']);
    case 'type':
      return String(part) === String(params['type']);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
    case 'minimum':
      return part === params['limit'];
    case 'pattern':
    case 'format':
      return part === params[keyword];
    default:
      return true;
  }
}
