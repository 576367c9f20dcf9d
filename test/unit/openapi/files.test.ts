import { join } from 'node:path';
import { catalogFromOpenApi } from '../../../src';
import { temporaryProject } from '../catalog/temporary-project';
import { runMain } from '../cli/run-main';
import { asserting } from '../core/formats/asserting';

/* Documents in files: what is followed, and on which line something stands. */

const folder = temporaryProject({
  'package.json': {},
  'api.yaml': `openapi: 3.1.0
info:
  title: Books
  version: '1'
  x-topics:
    - content: { $ref: ./docs/welcome.md }
x-policies: { $ref: ../policies.yaml }
paths:
  /books:
    $ref: ./paths/books.yaml
  /shelves:
    get:
      parameters:
        - $ref: ./nowhere.yaml
      responses:
        200: { description: Fine, content: { application/json: { schema: { $ref: ./missing.json } } } }
        404:
          description: None
          content:
            application/json:
              schema:
                type: object
                required: [error]
                properties:
                  error: { type: text }
                  level: { type: integer, maximum: "9" }
`,
  'paths/books.yaml': `get:
  responses:
    409:
      description: Taken
      content:
        application/json:
          schema:
            $ref: ../schemas/error.json#/definitions/Error
`,
  'schemas/error.json': `{
  "definitions": {
    "Error": {
      "type": "object",
      "required": ["error"],
      "properties": {
        "error": { "$ref": "#/definitions/Text" },
        "code": { "type": "integer", "minimum": "1" }
      }
    },
    "Text": { "type": "string" }
  }
}
`,
  'api.json': `{
  "openapi": "3.0.0",
  "paths": {
    "/books": {
      "get": { "responses": {
        "409": { "description": "a, \\"b\\" {c}", "content": { "application/json": { "schema": {
          "type": "object",
          "required": ["error"],
          "properties": {
            "error": { "type": "any" }
          }
        } } } }
      } }
    }
  }
}`,
});
const catalog = catalogFromOpenApi(join(folder, 'api.yaml'));

test('what error responses reach is followed, through files, and nothing else', () => {
  const { broken } = asserting({ catalog });
  const answer = (body: object): object => ({
    status: 409,
    headers: { 'Content-Type': 'application/json' },
    body,
    request: { method: 'GET', url: '/books' },
  });
  expect(broken(answer({ error: 'taken' }), 409)).toEqual([]);
  expect(broken(answer({ error: 7 }), 409)).toEqual(['schema /error']);
  expect(broken(answer({}), 409)).toEqual(['schema /error']);
});

test('each place has its file and line', () => {
  const places = [catalog, catalogFromOpenApi(join(folder, 'api.json'))].flatMap(({ warnings }) =>
    warnings.flatMap(({ places: found = [] }) => found),
  );
  expect(places).toMatchInlineSnapshot(`
   [
     {
       "at": "schemas/error.json#/definitions/Error/properties/code/minimum",
       "file": "schemas/error.json",
       "line": 8,
       "mediaType": "application/json",
       "operation": "GET /books",
       "status": "409",
     },
     {
       "at": "/paths/~1shelves/get/responses/404/content/application~1json/schema/properties/error/type",
       "file": "api.yaml",
       "line": 25,
       "mediaType": "application/json",
       "operation": "GET /shelves",
       "status": "404",
     },
     {
       "at": "/paths/~1shelves/get/responses/404/content/application~1json/schema/properties/level/maximum",
       "file": "api.yaml",
       "line": 26,
       "mediaType": "application/json",
       "operation": "GET /shelves",
       "status": "404",
     },
     {
       "at": "/paths/~1books/get/responses/409/content/application~1json/schema/properties/error/type",
       "file": "api.json",
       "line": 10,
       "mediaType": "application/json",
       "operation": "GET /books",
       "status": "409",
     },
   ]
  `);
});

test('lint tells what stands at several places once', async () => {
  const get = { responses: { 200: { description: '' } } };
  const paths = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`/r${index}`, { get }]));
  const cwd = temporaryProject({ 'package.json': {}, 'api.json': { openapi: '3.1.0', paths } });
  expect((await runMain(['lint', 'api.json'], { cwd })).out).toMatchInlineSnapshot(`
   "api.json

   Advice

     8 places: declares no error response, so every error breaks its contract
       Declare its errors: status codes, a class such as 4XX, or default.
       GET /r0, /paths/~1r0/get (api.json:1)
       GET /r1, /paths/~1r1/get (api.json:1)
       GET /r2, /paths/~1r2/get (api.json:1)
       GET /r3, /paths/~1r3/get (api.json:1)
       GET /r4, /paths/~1r4/get (api.json:1)
       … and 3 more

   1 piece of advice.
   "
  `);
});

test.each([
  ['file://server/x.yaml', 'File URL host must be "localhost" or empty on '],
  ['a%2Fb.yaml', 'File URL path must not include encoded / characters'],
  ['a\0b.yaml', ''],
])('a reference to a file that has no path concerns itself alone: %s', (reference, reason) => {
  const responses = {
    400: { description: '', content: { 'application/json': { schema: { $ref: reference } } } },
  };
  const cwd = temporaryProject({
    'package.json': {},
    'api.json': { openapi: '3.1.0', paths: { '/x': { get: { responses } } } },
  });
  const [first] = catalogFromOpenApi(join(cwd, 'api.json')).warnings;
  expect(first?.at).toBe('/paths/~1x/get/responses/400/content/application~1json/schema');
  expect(first?.problem).toContain(`refers to ${JSON.stringify(reference)}, which cannot be read: ${reason}`);
});
