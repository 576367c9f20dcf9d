import type { CatalogProblem } from '../core/catalog/problem';
import { includesStatus } from '../core/status-range';
import { errorClasses } from '../core/statuses';
import type { JsonSchema } from '../core/types';
import type { MediaTypeContent } from './described-contents';
import { isNode } from './document';
import type { DocumentedOperation, ErrorResponse } from './error-responses';

/** The gaps of an operation: no error at all, or no client error. */
export function operationGaps({ at, responses }: DocumentedOperation): readonly CatalogProblem[] {
  if (responses.length === 0) {
    return [
      {
        at,
        problem: 'declares no error response, so every error breaks its contract',
        remedy: 'Declare its errors: status codes, a class such as 4XX, or default.',
      },
    ];
  }
  const [client] = errorClasses;
  const isClients = ({ key }: ErrorResponse): boolean =>
    key === 'default' || key === client?.id || (client !== undefined && includesStatus(client, Number(key)));
  if (responses.some(isClients)) return [];
  return [
    {
      at,
      problem: `declares no ${client?.name} (${client?.id.toUpperCase()})`,
      remedy: 'Declare its responses to invalid requests.',
    },
  ];
}

/** The gaps of a response as a whole. */
export function responseGaps(
  { at }: ErrorResponse,
  contents: readonly MediaTypeContent[],
): readonly CatalogProblem[] {
  if (contents.length > 0) return [];
  return [
    {
      at,
      problem: 'describes no content, so the content is not checked',
      remedy: 'Describe the content: a media type and a schema.',
    },
  ];
}

/** The gaps of one content. */
export function contentGaps({ at, isJson, schema, problems }: MediaTypeContent): readonly CatalogProblem[] {
  if (!isJson) {
    return [
      { at, problem: 'is not JSON, so only the media type is checked', remedy: 'Describe errors as JSON.' },
    ];
  }
  // If a problem made the schema accept anything, it has been reported already.
  const open = schema === true && problems.length > 0 ? undefined : opennessOf(schema);
  return open === undefined ? problems : [...problems, { at, ...open }];
}

function opennessOf(schema: JsonSchema): Omit<CatalogProblem, 'at'> | undefined {
  if (schema === true) {
    return { problem: 'has no schema, so any JSON is accepted', remedy: 'Give it a schema.' };
  }
  if (!isNode(schema) || ['$ref', 'allOf', 'anyOf', 'oneOf', 'const', 'enum'].some((one) => one in schema)) {
    return undefined;
  }
  const { properties, required, type } = schema;
  if (type !== undefined && type !== 'object') return undefined;
  if (!isNode(properties) || Object.keys(properties).length === 0) {
    return {
      problem: 'has a schema without members, so any object is accepted',
      remedy: 'List its properties.',
    };
  }
  return Array.isArray(required) && required.length > 0
    ? undefined
    : {
        problem: 'has a schema that requires no member, so {} is accepted',
        remedy: 'List the members that every error has under "required".',
      };
}
