import { catalogFromOpenApi } from '../../../src/openapi';
import type { ErrorCatalog } from '../../../src/core/types';

/** An error response of the document, by what its content is. */
type Responses = { readonly [status: string]: object | undefined };

const problem = (schema: object = {}, mediaType = 'application/json'): object => ({
  description: 'An error.',
  content: {
    [mediaType]: {
      schema: {
        type: 'object',
        required: ['error', 'message'],
        properties: { error: { type: 'string' }, message: { type: 'string' }, ...schema },
      },
    },
  },
});

function document(paths: { readonly [operation: string]: Responses }): ErrorCatalog {
  return catalogFromOpenApi({
    openapi: '3.1.0',
    info: { title: 'Users', version: '1' },
    paths: Object.fromEntries(
      Object.entries(paths).map(([operation, responses]) => {
        const [method = '', path = ''] = operation.split(' ');
        return [path, { [method]: { responses: { 200: { description: 'Fine.' }, ...responses } } }];
      }),
    ),
  });
}

const GET = 'get /users/{id}';
const POST = 'post /users';
const old = document({ [GET]: { 404: problem() }, [POST]: { 409: problem() } });

/** Pairs of OpenAPI documents, told per operation. */
export const openApiChanges: readonly (readonly [
  string,
  ErrorCatalog,
  ErrorCatalog,
  string,
  'old' | 'new' | 'nobody',
])[] = [
  [
    'OpenAPI: another name of a parameter',
    old,
    document({ 'get /users/{user}': { 404: problem() }, [POST]: { 409: problem() } }),
    '',
    'nobody',
  ],
  [
    'OpenAPI: a status of an operation goes',
    old,
    document({ [GET]: { 404: problem() }, [POST]: {} }),
    'major status-removed',
    'old',
  ],
  [
    'OpenAPI: a status of an operation comes',
    old,
    document({ [GET]: { 404: problem(), 410: problem() }, [POST]: { 409: problem() } }),
    'minor status-added',
    'new',
  ],
  [
    'OpenAPI: a class takes the place of a status',
    old,
    document({ [GET]: { '4XX': problem() }, [POST]: { 409: problem() } }),
    'patch no-effect, minor status-added',
    'new',
  ],
  [
    'OpenAPI: an operation goes',
    old,
    document({ [GET]: { 404: problem() } }),
    'major operation-removed',
    'old',
  ],
  [
    'OpenAPI: an operation comes',
    old,
    document({
      [GET]: { 404: problem() },
      [POST]: { 409: problem() },
      'delete /teams/{id}': { 423: problem() },
    }),
    'minor operation-added',
    'new',
  ],
  [
    'OpenAPI: a member of another type',
    document({ [GET]: { 404: problem({ id: { type: 'string' } }) } }),
    document({ [GET]: { 404: problem({ id: { type: 'integer' } }) } }),
    'major member-changed',
    'new',
  ],
  [
    'OpenAPI: another media type',
    old,
    document({ [GET]: { 404: problem({}, 'application/vnd.own+json') }, [POST]: { 409: problem() } }),
    'major media-type-added',
    'new',
  ],
  [
    'OpenAPI: no content described',
    old,
    document({ [GET]: { 404: { description: 'Gone.' } }, [POST]: { 409: problem() } }),
    'major content-optional, patch description-reworded',
    'new',
  ],
];
