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
  'broken.json': '{"openapi": "3.1.0"',
  'swagger.json': { swagger: '2.0', paths: {} },
  'swagger.yaml': 'swagger: "2.0"\npaths:\n  /a: {}\n /b: {}\n',
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
  const documents = ['swagger.json', 'swagger.yaml', 'other.json', 'none.yaml', 'broken.yaml', 'broken.json'];
  expect(documents.map(refusal).join('\n\n')).toMatchInlineSnapshot(`
   "The error catalog of the OpenAPI document ./swagger.json has a problem.

     (root): has the version "2.0"
       Give an OpenAPI document of version 3.0, 3.1 or 3.2.

   The error catalog of the OpenAPI document ./swagger.yaml has a problem.

     (root): has the version "2.0"
       Give an OpenAPI document of version 3.0, 3.1 or 3.2.

   The error catalog of the OpenAPI document ./other.json has a problem.

     (root): is not an OpenAPI document
       Give an OpenAPI document of version 3.0, 3.1 or 3.2.

   The error catalog of the OpenAPI document ./none.yaml has a problem.

     (root): cannot be read: ENOENT: no such file or directory, open './none.yaml'
       Check the path.

   The error catalog of the OpenAPI document ./broken.yaml has a problem.

     (root): cannot be parsed: Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 9
       Fix the document.

   The error catalog of the OpenAPI document ./broken.json has a problem.

     (root): cannot be parsed: Flow map must end with a } at line 1, column 20
       Fix the document."
  `);
  expect(refusal({ openapi: '4.0.0' })).toMatchInlineSnapshot(`
   "The error catalog of the OpenAPI document given in code has a problem.

     (root): has the version "4.0.0"
       Give an OpenAPI document of version 3.0, 3.1 or 3.2."
  `);
});

describe('a reference that leads nowhere is told, and concerns its schema alone', () => {
  const told = (document: string | object): readonly string[] =>
    catalogFromOpenApi(typeof document === 'string' ? join(folder, document) : document).warnings.map(
      ({ at, problem: said, remedy }) => `${at}: ${said}. ${remedy}`.replaceAll(folder, '.'),
    );

  test('to a file that is not there', () => {
    expect(told('lost.json')).toMatchInlineSnapshot(`
     [
       "/paths/~1books/get/responses/default/content/application~1json/schema: refers to "./missing.json", which cannot be read: ENOENT: no such file or directory, open './missing.json'. Check the path.",
     ]
    `);
  });

  test('to a file, where the document is given in code', () => {
    expect(told({ openapi: '3.1.0', paths: paths('./problem.json') })).toMatchInlineSnapshot(`
     [
       "/paths/~1books/get/responses/default/content/application~1json/schema: refers to "./problem.json", which is outside the document. Give the path of the document instead of its content: then the reference can be followed.",
     ]
    `);
  });

  test('to another host', () => {
    expect(told({ openapi: '3.1.0', paths: paths('https://example.com/problem.json') }))
      .toMatchInlineSnapshot(`
     [
       "/paths/~1books/get/responses/default/content/application~1json/schema: refers to "https://example.com/problem.json", which is not fetched. Save it next to the document, and refer to the file.",
     ]
    `);
  });

  test('within the document', () => {
    const components = { schemas: { Problem: { type: 'object' } } };
    const document = { openapi: '3.1.0', components, paths: paths('#/components/schemas/Problm') };
    expect(told(document)).toMatchInlineSnapshot(`
     [
       "/paths/~1books/get/responses/default/content/application~1json/schema: refers to "#/components/schemas/Problm", but nothing is there. Did you mean "Problem"?",
     ]
    `);
  });
});
