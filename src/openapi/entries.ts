import type { ErrorDefinition, ErrorFormat, JsonValue, OperationErrors, RuleSeverities } from '../core/types';
import type { MediaTypeContent } from './described-contents';
import type { DescribedHeaders } from './described-headers';
import type { OpenApiDocument } from './document';
import { codesOf, statusOf } from './codes';
import { errorFormat } from './error-format';
import type { DocumentedOperation, ErrorResponse } from './error-responses';
import { snakeCase } from '../core/formats/code-case';
import { createNames, kebab } from './names';

/** A response of an operation, and its possible contents. */
export interface DocumentedError {
  readonly operation: DocumentedOperation;
  readonly response: ErrorResponse;
  readonly contents: readonly MediaTypeContent[];
  readonly headers: DescribedHeaders;
  readonly document: OpenApiDocument;
}

/** The entries of a catalog from a document; an error that is declared several times is one entry. */
export interface Entries {
  /** Adds a response, and returns the codes of its entries, and the examples that these do not show. */
  readonly add: (
    error: DocumentedError,
  ) => Pick<OperationErrors, 'examples'> & { readonly codes: readonly string[] };
  readonly all: () => readonly ErrorDefinition[];
  /** The format of most responses. */
  readonly commonFormat: () => ErrorFormat | undefined;
}

export function createEntries(members: ErrorFormat['members']): Entries {
  const definitions = new Map<string, ErrorDefinition>();
  const formats = new Map<string, ErrorFormat>();
  const uses = new Map<ErrorFormat, number>();
  const freeId = createNames('-');
  const freeCode = createNames('_');
  const numbers = new Map<object, number>();
  const codes = new Map<string, string>();

  const formatOf = (content: MediaTypeContent | undefined, error: DocumentedError): ErrorFormat => {
    const { operation, response, document } = error;
    const { mediaType, range, schema = true, strictSchema, name } = content ?? {};
    const said = [schema, strictSchema].map((one) => (one === undefined ? '' : textOf(one as JsonValue)));
    const key = JSON.stringify([mediaType, range, ...said, content === undefined]);
    const known = formats.get(key);
    if (known !== undefined) return known;
    const wanted = kebab(
      name ?? `${operation.operationId ?? `${operation.method}-${operation.path}`}-${response.key}`,
    );
    const reference = `${document.name}#${content?.at ?? response.at}`;
    const format = errorFormat(
      {
        id: freeId(wanted),
        mediaType,
        range,
        schema,
        strictSchema,
        reference,
      },
      members,
    );
    formats.set(key, format);
    numbers.set(format, numbers.size);
    return format;
  };

  /** The code of an equal entry, else a new one. */
  const place = (definition: ErrorDefinition, operation: DocumentedOperation): string => {
    const { code, format } = definition;
    // Message and description are not compared: the first ones are shown.
    const { message: _, description: __, format: ___, examples: ____, ...compared } = definition;
    const key = JSON.stringify([compared, typeof format === 'object' ? numbers.get(format) : format]);
    const known = codes.get(key);
    if (known !== undefined) return known;
    const own = (): string =>
      freeCode(snakeCase(`${operation.operationId ?? `${operation.method} ${operation.path}`} ${code}`));
    const name = definitions.has(code) ? own() : freeCode(code);
    codes.set(key, name);
    definitions.set(name, { ...definition, code: name });
    return name;
  };

  /** The example of this operation, if the entry shows a different one. */
  const otherThanShown = (name: string, examples: readonly JsonValue[]) => {
    const shown = definitions.get(name)?.examples;
    const isSame = examples.length === 0 || isSameList(shown, examples);
    return isSame ? [] : [[name, examples] as const];
  };

  return {
    add(error) {
      const { operation, response, contents } = error;
      const found = (contents.length === 0 ? [undefined] : contents).flatMap((content) => {
        const format = formatOf(content, error);
        uses.set(format, (uses.get(format) ?? 0) + 1);
        const rules = rulesOf(content);
        return codesOf(content, format, response.key).map(({ code, message, examples }) => {
          const name = place(
            {
              code,
              status: statusOf(response.key),
              ...(message !== undefined && { message }),
              ...descriptionOf(response),
              format,
              ...error.headers,
              ...(content === undefined && { content: 'any' }),
              ...(Object.keys(rules).length > 0 && { rules }),
              ...(examples.length > 0 && { examples }),
            },
            operation,
          );
          return { name, examples };
        });
      });
      return {
        codes: [...new Set(found.map(({ name }) => name))],
        examples: Object.fromEntries(found.flatMap(({ name, examples }) => otherThanShown(name, examples))),
      };
    },
    all: () => [...definitions.values()],
    commonFormat: () => [...uses].sort(([, one], [, other]) => other - one)[0]?.[0],
  };
}

function descriptionOf({ node }: ErrorResponse): { readonly description?: string } {
  const { description } = node;
  return typeof description === 'string' && /\S/.test(description) ? { description } : {};
}

/** Parts that are not in the document are not checked. */
function rulesOf(content: MediaTypeContent | undefined): RuleSeverities {
  const off = [
    ...(content === undefined || content.range === '*/*' ? ['media-type'] : []),
    ...(content?.isJson === true ? [] : ['encoding', 'json', 'json-type', 'duplicate-member', 'schema']),
  ];
  return Object.fromEntries(off.map((rule) => [rule, 'off']));
}

function isSameList(one: readonly JsonValue[] | undefined, other: readonly JsonValue[]): boolean {
  return one?.length === other.length && one.every((value, index) => isSame(value, other[index] ?? null));
}

function isSame(one: JsonValue, other: JsonValue): boolean {
  return one === other || textOf(one) === textOf(other);
}

const texts = new WeakMap<object, string>();

/** Many operations can share one large schema or example. */
function textOf(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}
