import type { Route } from './route';

/**
 * The routes of an OpenAPI document: the document itself, or the path of its file.
 *
 * @param basePath the prefix of the paths, instead of the servers of the document
 * @throws CatalogError if the document is not valid, or cannot be read
 */
export function documentRoutes(document: string | object, basePath: string): readonly Route[] {
  const { describedOperations } =
    require('../../openapi/described-operations') as typeof import('../../openapi/described-operations');
  return describedOperations(document)
    .filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
    .map(({ method, path, basePaths: [first = ''], parameters, contentRequired }) => {
      const before = basePath === '' ? first : '';
      const query = parameters
        .filter((one) => one.in === 'query' && one.isRequired && one.sample !== undefined)
        .map(({ name, sample = '' }) => `${encodeURIComponent(name)}=${encodeURIComponent(sample)}`);
      return {
        method,
        path: `${before}${path}`,
        query: query.length === 0 ? undefined : query.join('&'),
        parameters,
        contentRequired,
      };
    });
}
