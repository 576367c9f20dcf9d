import { pascalCase } from '../../../../src/core/formats/code-case';
import type { ErrorDefinition, ErrorFormat, JsonValue } from '../../../../src/core/types';
import { owedFields } from './owed-fields';
import { renderBody } from './render-body';
import { statusDefinition } from './standard-errors';

/** A name and a value; the value as a JSON literal, which is a literal in the language of every app too. */
export interface LiteralView {
  readonly name: string;
  readonly literal: string;
  readonly isString: boolean;
  readonly last: boolean;
}

/** What the template of a handler knows of the one error that it returns. */
export interface HandlerView {
  readonly status: number;
  readonly phrase: string;
  readonly code: string;
  /** `TooManyRequests` */
  readonly name: string;
  /** `tooManyRequests` */
  readonly camel: string;
  /** `too-many-requests` */
  readonly slug: string;
  /** `too_many_requests` */
  readonly snake: string;
  /** `/simple/too-many-requests` */
  readonly route: string;
  /** The route without its first slash: `simple/too-many-requests` */
  readonly path: string;
  readonly format: string;
  readonly mediaType: string;
  /** The media type is `application/json`, what JSON helpers of the frameworks send on their own. */
  readonly isPlainJson: boolean;
  /** The top-level members of the content. */
  readonly members: readonly LiteralView[];
  /** The header fields that the status owes. */
  readonly fields: readonly LiteralView[];
  readonly hasFields: boolean;
}

/** The view of one error in one format. */
export function handlerView(
  error: ErrorDefinition,
  format: ErrorFormat,
  route = `/${format.id}/${error.code.replaceAll('_', '-')}`,
): HandlerView {
  const name = pascalCase(error.code);
  const mediaType = format.mediaTypes[0] ?? 'application/json';
  const fields = owedFields(error.status);
  return {
    status: error.status,
    phrase: statusDefinition(error.status).phrase,
    code: error.code,
    name,
    camel: name.charAt(0).toLowerCase() + name.slice(1),
    slug: error.code.replaceAll('_', '-'),
    snake: error.code,
    route,
    path: route.replace(/^\//, ''),
    format: format.id,
    mediaType,
    isPlainJson: mediaType === 'application/json',
    members: literals(renderBody(error, format)),
    fields: literals(fields),
    hasFields: fields.length > 0,
  };
}

/** Names and values as a template writes them. */
export function literals(
  pairs: readonly (readonly [name: string, value: JsonValue])[],
): readonly LiteralView[] {
  return pairs.map(([name, value], index) => ({
    name,
    literal: JSON.stringify(value),
    isString: typeof value === 'string',
    last: index === pairs.length - 1,
  }));
}
