import type { CatalogProblem } from '../core/catalog/problem';
import { formatPointer } from '../core/formats/json-pointer';
import type { Located, OpenApiDocument } from './document';
import { isNode, membersOf } from './document';
import { errorResponses } from './error-responses';
import { readOpenApi } from './read-openapi';
import { createWarnings } from './warnings';

/** An operation, with the information that a client needs. */
export interface DescribedOperation {
  readonly method: string;
  /** A path template, without the path of the server. */
  readonly path: string;
  readonly basePaths: readonly string[];
  readonly parameters: readonly DescribedParameter[];
  readonly contentRequired: boolean;
}

export interface DescribedParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly isRequired: boolean;
  /** A text is not a valid value. */
  readonly isNoText: boolean;
  /** A valid value, if the document shows one. */
  readonly sample: string | undefined;
}

const NO_TEXTS = ['integer', 'number', 'boolean'];

/**
 * The operations of an OpenAPI document, with their parameters.
 *
 * @throws CatalogError if the document is not valid, or cannot be read
 */
export function describedOperations(given: string | object): readonly DescribedOperation[] {
  const document = readOpenApi(given);
  return errorResponses(document, createWarnings(document)).map(({ method, path, basePaths, at }) => {
    const problems: CatalogProblem[] = [];
    const operation = document.find(at).value;
    const node = isNode(operation) ? operation : {};
    const item = document.follow(
      Object(document.root['paths'])[path] as unknown,
      formatPointer(['paths', path]),
      problems,
    );
    const body = document.follow(node['requestBody'], `${at}/requestBody`, problems);
    const shared = item === undefined ? [] : parametersOf(item, document);
    const own = parametersOf({ node, at }, document);
    const parameters = new Map([...shared, ...own].map((one) => [`${one.in} ${one.name}`, one]));
    return {
      method,
      path,
      basePaths,
      parameters: [...parameters.values()],
      contentRequired: body?.node['required'] === true,
    };
  });
}

function parametersOf({ node, at }: Located, document: OpenApiDocument): readonly DescribedParameter[] {
  const { parameters } = node;
  if (!Array.isArray(parameters)) return [];
  return parameters.flatMap((given: unknown, index) => {
    const problems: CatalogProblem[] = [];
    const found = document.follow(given, `${at}/parameters/${index}`, problems);
    if (found === undefined) return [];
    const { name, in: place, required, schema: givenSchema } = found.node;
    if (typeof name !== 'string' || (place !== 'path' && place !== 'query')) return [];
    const schema = document.follow(givenSchema, `${found.at}/schema`, problems)?.node ?? {};
    const types = [schema['type']].flat();
    return [
      {
        name,
        in: place,
        isRequired: required === true,
        isNoText:
          types.length > 0 && types.every((type) => NO_TEXTS.includes(String(type)) || type === 'null'),
        sample: sampleOf(found.node, schema),
      },
    ];
  });
}

/** The first value in the document itself. */
function sampleOf(parameter: Located['node'], schema: Located['node']): string | undefined {
  const examples = membersOf(parameter['examples']).map(([, one]) =>
    isNode(one) ? one['value'] : undefined,
  );
  const values = [
    parameter['example'],
    ...examples,
    schema['example'],
    ...[schema['examples']].flat(),
    schema['default'],
    ...[schema['enum']].flat(),
    schema['const'],
  ];
  const known = values.find((value) => ['string', 'number', 'boolean'].includes(typeof value));
  return known === undefined ? undefined : String(known);
}
