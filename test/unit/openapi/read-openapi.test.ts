import { join } from 'node:path';
import { catalogFromOpenApi } from '../../../src';
import { temporaryProject } from '../catalog/temporary-project';

const problem = '{"type":"object","required":["title"],"properties":{"title":{"type":"string"}}}';
const paths = (reference: string) => ({
  '/books': {
    get: {
      responses: {
        default: { description: '', content: { 'application/json': { schema: { $ref: reference } } } },
      },
    },
  },
});
const folder = temporaryProject({
  'plain.json': {
    openapi: '3.0.0',
    paths: paths('#/components/schemas/Problem'),
    components: { schemas: { Problem: JSON.parse(problem) } },
  },
  'parts.json': { openapi: '3.0.0', paths: paths('./problem.json') },
  'problem.json': problem,
  'lost.json': { openapi: '3.0.0', paths: paths('./missing.json') },
  'broken.yaml': 'openapi: 3.1.0\npaths: [',
  'swagger.json': { swagger: '2.0', paths: {} },
  'other.json': { name: 'acme' },
});

/** What it says, without the folder. */
function refusal(document: string | object): string {
  try {
    catalogFromOpenApi(typeof document === 'string' ? join(folder, document) : document);
  } catch (error) {
    return (error as Error).message.replaceAll(folder, '.');
  }
  throw new Error('The document is accepted.');
}

test.each(['plain.json', 'parts.json'])('%s', (name) => {
  const { errors } = catalogFromOpenApi(join(folder, name));
  expect(errors).toHaveLength(1);
  expect(errors[0]?.format).toMatchObject({
    schema: { required: ['title'] },
    mediaTypes: ['application/json'],
  });
});

test('a document that cannot be used is refused', () => {
  const documents = ['swagger.json', 'other.json', 'none.yaml', 'broken.yaml', 'lost.json'];
  expect(documents.map(refusal).join('\n\n')).toMatchInlineSnapshot(`
   "The error catalog of the OpenAPI document ./swagger.json has a problem.

     (root): is of the version "2.0"
       Give a document of OpenAPI 3.0, 3.1 or 3.2.

   The error catalog of the OpenAPI document ./other.json has a problem.

     (root): is no OpenAPI document
       Give a document of OpenAPI 3.0, 3.1 or 3.2.

   The error catalog of the OpenAPI document ./none.yaml has a problem.

     (root): cannot be read: ENOENT: no such file or directory, open './none.yaml'
       Check the path.

   The error catalog of the OpenAPI document ./broken.yaml has a problem.

     (root): cannot be parsed: Error parsing ./broken.yaml: unexpected end of the stream within a flow collection (3:1)
       Mend the document, or the file that it refers to.

   The error catalog of the OpenAPI document ./lost.json has a problem.

     (root): cannot be parsed: Error opening file ./missing.json: ENOENT: no such file or directory, open './missing.json'
       Mend the document, or the file that it refers to."
  `);
  expect(refusal({ openapi: '4.0.0' })).toMatchInlineSnapshot(`
   "The error catalog of the OpenAPI document given in code has a problem.

     (root): is of the version "4.0.0"
       Give a document of OpenAPI 3.0, 3.1 or 3.2."
  `);
  expect(refusal({ openapi: '3.1.0', paths: paths('./problem.json') })).toMatchInlineSnapshot(`
   "The error catalog of the OpenAPI document given in code has a problem.

     /paths/~1books/get/responses/default/content/application~1json/schema: refers to "./problem.json", which is outside of the document
       Give the path of the document in place of its content, so that the reference can be followed."
  `);
});
