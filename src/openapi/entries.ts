import type { ErrorDefinition, ErrorFormat, HeaderDuties, RuleSeverities } from '../core/types';
import type { MediaTypeContent } from './described-contents';
import type { OpenApiDocument } from './document';
import { membersOf } from './document';
import { codesOf, statusOf } from './codes';
import { errorFormat } from './error-format';
import type { DocumentedOperation, ErrorResponse } from './error-responses';
import { snakeCase } from '../core/formats/code-case';
import { free, kebab } from './names';

/** A response of an operation, with what its content may be. */
export interface DocumentedError {
  readonly operation: DocumentedOperation;
  readonly response: ErrorResponse;
  readonly contents: readonly MediaTypeContent[];
  readonly document: OpenApiDocument;
}

/** The entries that a catalog of a document gets; what is declared several times is one entry. */
export interface Entries {
  /** Adds a response, and gives the codes of its entries. */
  readonly add: (error: DocumentedError) => readonly string[];
  readonly all: () => readonly ErrorDefinition[];
  /** The format that most of the responses have. */
  readonly commonFormat: () => ErrorFormat | undefined;
}

export function createEntries(members: ErrorFormat['members']): Entries {
  const definitions = new Map<string, ErrorDefinition>();
  const formats = new Map<string, ErrorFormat>();
  const uses = new Map<ErrorFormat, number>();

  const formatOf = (content: MediaTypeContent | undefined, error: DocumentedError): ErrorFormat => {
    const { operation, response, document } = error;
    const { mediaType, schema = true, name } = content ?? {};
    const key = JSON.stringify([mediaType, schema, content === undefined]);
    const known = formats.get(key);
    if (known !== undefined) return known;
    const wanted = kebab(
      name ?? `${operation.operationId ?? `${operation.method}-${operation.path}`}-${response.key}`,
    );
    const reference = `${document.name}#${content?.at ?? response.at}`;
    const format = errorFormat(
      {
        id: free(wanted, new Set([...formats.values()].map(({ id }) => id)), '-'),
        mediaType,
        schema,
        reference,
      },
      members,
    );
    formats.set(key, format);
    return format;
  };

  const place = (definition: ErrorDefinition, operation: DocumentedOperation): string => {
    const isSame = (one: ErrorDefinition | undefined): boolean =>
      one !== undefined &&
      JSON.stringify({ ...one, code: '', description: '', format: '' }) ===
        JSON.stringify({ ...definition, code: '', description: '', format: '' }) &&
      one.format === definition.format;
    const { code } = definition;
    const own = snakeCase(`${operation.operationId ?? `${operation.method} ${operation.path}`} ${code}`);
    for (const candidate of [code, own]) {
      if (!definitions.has(candidate)) definitions.set(candidate, { ...definition, code: candidate });
      else if (!isSame(definitions.get(candidate))) continue;
      return candidate;
    }
    const last = free(own, new Set(definitions.keys()), '_');
    definitions.set(last, { ...definition, code: last });
    return last;
  };

  return {
    add(error) {
      const { operation, response, contents } = error;
      const found = (contents.length === 0 ? [undefined] : contents).flatMap((content) => {
        const format = formatOf(content, error);
        uses.set(format, (uses.get(format) ?? 0) + 1);
        const headers = headersOf(error);
        const rules = rulesOf(content);
        return codesOf(content, format, response.key).map(({ code, message }) =>
          place(
            {
              code,
              status: statusOf(response.key),
              ...(message !== undefined && { message }),
              ...descriptionOf(response),
              format,
              ...(Object.keys(headers).length > 0 && { headers }),
              ...(content === undefined && { content: 'any' }),
              ...(Object.keys(rules).length > 0 && { rules }),
            },
            operation,
          ),
        );
      });
      return [...new Set(found)];
    },
    all: () => [...definitions.values()],
    commonFormat: () => [...uses].sort(([, one], [, other]) => other - one)[0]?.[0],
  };
}

function descriptionOf({ node }: ErrorResponse): { readonly description?: string } {
  const { description } = node;
  return typeof description === 'string' && /\S/.test(description) ? { description } : {};
}

/** Required fields are duties. Content-Type is described by the media types (OpenAPI 3.1, 4.8.17). */
function headersOf({ response, document }: DocumentedError): HeaderDuties {
  const required = membersOf(response.node['headers']).filter(
    ([name, header]) =>
      !/^content-type$/i.test(name) && document.follow(header, response.at)?.node['required'] === true,
  );
  return Object.fromEntries(required.map(([name]) => [name, 'must']));
}

/** What the document does not say is not checked. */
function rulesOf(content: MediaTypeContent | undefined): RuleSeverities {
  const off = [
    ...(content?.mediaType === undefined ? ['media-type'] : []),
    ...(content?.isJson === true ? [] : ['encoding', 'json', 'json-type', 'duplicate-member', 'schema']),
  ];
  return Object.fromEntries(off.map((rule) => [rule, 'off']));
}
