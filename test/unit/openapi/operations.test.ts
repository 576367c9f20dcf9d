import { catalogFromOpenApi, check, defineCatalog } from '../../../src';
import { useCatalog } from '../../../src/catalog/use-catalog';

/* Which operation of a document a request belongs to. Each declares a status of its own, which tells it. */

type Row = readonly [request: string, ...operations: readonly string[]];

/** The operations that a request is held to, by the statuses that it may have. */
function heldTo(catalog: ReturnType<typeof catalogFromOpenApi>, request: string): readonly string[] {
  const [method = '', url = ''] = request.split(' ');
  const { operations } = useCatalog({ catalog });
  const found = operations?.find({ request: { method, url, fields: [] } });
  return found?.operation === undefined ? [] : found.operation.name.split(' or ');
}

function documentOf(paths: readonly string[], more: object = {}): object {
  const responses = { 409: { description: '' } };
  const items = new Map<string, Record<string, object>>();
  for (const one of paths) {
    const [method = '', ...words] = one.split(' ');
    const path = words.join(' ');
    items.set(path, { ...items.get(path), [method.toLowerCase()]: { responses } });
  }
  return { openapi: '3.1.0', info: { title: 't', version: '1' }, paths: Object.fromEntries(items), ...more };
}

describe.each<readonly [string, readonly string[], readonly Row[]]>([
  [
    'slashes at the end',
    ['GET /users', 'GET /books/', 'GET /'],
    [
      ['GET /users/', 'GET /users'],
      ['GET /books', 'GET /books/'],
      ['GET /', 'GET /'],
      ['GET http://localhost:8080', 'GET /'],
      ['GET //users'],
    ],
  ],
  [
    'both with a slash and without',
    ['GET /users', 'GET /users/'],
    [
      ['GET /users', 'GET /users'],
      ['GET /users/', 'GET /users/'],
    ],
  ],
  [
    'segments as they are sent',
    ['GET /a/{id}', 'GET /a/{id}/b', 'GET /my folder', 'GET /caf%C3%A9', 'GET /x%2Fy'],
    [
      ['GET /a/1%2Fb', 'GET /a/{id}'],
      ['GET /a/1/b', 'GET /a/{id}/b'],
      ['GET /my%20folder', 'GET /my folder'],
      ['GET /caf%c3%a9', 'GET /caf%C3%A9'],
      ['GET /x%2Fy', 'GET /x%2Fy'],
      ['GET /x/y'],
      ['GET /a/'],
      ['GET /A/1'],
    ],
  ],
  [
    'templates beside literals',
    ['GET /f/{name}', 'GET /f/{name}.{ext}', 'GET /f/v{version}', 'GET /{proxy+}', 'GET /g/{rest*}'],
    [
      ['GET /f/readme', 'GET /f/{name}'],
      ['GET /f/readme.md', 'GET /f/{name}.{ext}'],
      ['GET /f/v2', 'GET /f/v{version}'],
      ['GET /some/where/else', 'GET /{proxy+}'],
      ['GET /g/a/b', 'GET /g/{rest*}'],
    ],
  ],
  [
    'the more exact template from the left',
    ['GET /{a}/x/{b}', 'GET /y/{b}/{c}', 'GET /y/x/{b}', 'GET /y/x/z', 'DELETE /y/{b}/{c}'],
    [
      ['GET /y/x/z', 'GET /y/x/z'],
      ['GET /y/x/1', 'GET /y/x/{b}'],
      ['GET /y/1/2', 'GET /y/{b}/{c}'],
      ['GET /1/x/2', 'GET /{a}/x/{b}'],
      ['DELETE /y/x/z', 'DELETE /y/{b}/{c}'],
      ['GET /1/2/3'],
    ],
  ],
  [
    'queries and fragments in keys',
    ['GET /x?type=1', 'GET /x?type=2', 'GET /y{?a,b}', 'GET /z#one', 'GET /z#two', 'GET /w?flag'],
    [
      ['GET /x?type=2&page=1', 'GET /x?type=2'],
      ['GET /x?type=3', 'GET /x?type=1', 'GET /x?type=2'],
      ['GET /y?a=1', 'GET /y{?a,b}'],
      ['GET /z', 'GET /z#one', 'GET /z#two'],
      ['GET /w?flag=7', 'GET /w?flag'],
    ],
  ],
  [
    'HEAD',
    ['GET /users', 'GET /books', 'HEAD /books', 'POST /only'],
    [
      ['HEAD /users', 'GET /users'],
      ['HEAD /books', 'HEAD /books'],
      ['HEAD /only'],
      ['head /books', 'HEAD /books'],
    ],
  ],
])('%s', (_, paths, rows) => {
  const catalog = catalogFromOpenApi(documentOf(paths));
  test.each(rows)('%s', (request, ...operations) => {
    expect(heldTo(catalog, request)).toEqual(operations);
  });
});

describe('servers', () => {
  const url = 'https://{region}.example.com/{stage}/api';
  test.each<readonly [string, object, readonly string[], readonly string[]]>([
    ['an absolute URL', { url: 'https://example.com/v1' }, ['/v1/a', '/a'], ['/v2/a']],
    ['a path', { url: '/v1/' }, ['/v1/a'], []],
    ['a relative URL', { url: 'v1' }, ['/v1/a'], []],
    ['a relative URL with dots', { url: './v1' }, ['/v1/a'], []],
    ['a scheme-relative URL', { url: '//example.com/v1' }, ['/v1/a'], []],
    ['an escaped space', { url: 'https://example.com/my%20api' }, ['/my%20api/a'], []],
    ['the root', { url: '/' }, ['/a'], []],
    [
      'a variable with an enum',
      { url, variables: { region: { default: 'eu' }, stage: { enum: ['test', 'live'], default: 'live' } } },
      ['/test/api/a', '/live/api/a'],
      ['/dev/api/a'],
    ],
    [
      'a variable without one',
      { url, variables: { region: { default: 'eu' }, stage: { default: 'live' } } },
      ['/dev/api/a'],
      ['/dev/x/a'],
    ],
    ['a variable that nobody describes', { url: '/{stage}' }, ['/dev/a'], []],
    [
      'a variable for the whole path',
      { url: 'https://example.com/{path}', variables: { path: { default: 'api/v2' } } },
      ['/api/v2/a', '/v3/a'],
      ['/api/v3/a'],
    ],
    [
      'a variable for the scheme',
      { url: '{scheme}://example.com/v1', variables: { scheme: { default: 'https' } } },
      ['/v1/a'],
      [],
    ],
    [
      'a variable for the port',
      { url: 'https://example.com:{port}/v1', variables: { port: { enum: ['1', '2'], default: '1' } } },
      ['/v1/a'],
      [],
    ],
  ])('%s', (_, server, found, lost) => {
    const catalog = catalogFromOpenApi(documentOf(['GET /a'], { servers: [server] }));
    expect(found.map((path) => heldTo(catalog, `GET ${path}`))).toEqual(found.map(() => ['GET /a']));
    expect(lost.map((path) => heldTo(catalog, `GET ${path}`))).toEqual(lost.map(() => []));
    defineCatalog(catalog);
  });

  test('the path of the server as the whole path', () => {
    const catalog = catalogFromOpenApi(
      documentOf(['GET /'], { servers: [{ url: 'https://example.com/weather' }] }),
    );
    expect(heldTo(catalog, 'GET /weather')).toEqual(['GET /']);
    expect(heldTo(catalog, 'GET /weather/')).toEqual(['GET /']);
  });

  test('of the path, and of the operation', () => {
    const responses = { 409: { description: '' } };
    const catalog = catalogFromOpenApi({
      openapi: '3.1.0',
      servers: [{ url: '/root' }],
      paths: {
        '/a': {
          servers: [{ url: '/path' }],
          get: { responses },
          put: { servers: [{ url: '/own' }], responses },
        },
        '/b': { get: { responses } },
      },
    });
    expect(['/path/a', '/root/a', '/own/a'].map((path) => heldTo(catalog, `GET ${path}`).length)).toEqual([
      1, 0, 0,
    ]);
    expect(['/path/a', '/root/a', '/own/a'].map((path) => heldTo(catalog, `PUT ${path}`).length)).toEqual([
      0, 0, 1,
    ]);
    expect(heldTo(catalog, 'GET /root/b')).toEqual(['GET /b']);
  });
});

describe('a request that no operation describes', () => {
  const catalog = catalogFromOpenApi(documentOf(['GET /users', 'POST /users', 'GET /books/{isbn}']));
  const told = (status: number, method: string, url: string) =>
    check({ status, fields: [], content: undefined, request: { method, url, fields: [] } }, { catalog })
      .filter(({ rule }) => rule === 'unlisted')
      .map(({ severity, reason, expected, received }) => ({ severity, reason, expected, received }));

  test('another method names those that are there', () => {
    expect(told(409, 'PUT', '/users?token=secret')).toMatchInlineSnapshot(`
     [
       {
         "expected": "a request that an operation of the catalog describes, such as GET /users, POST /users",
         "reason": "no-operation",
         "received": "409 Conflict to PUT /users",
         "severity": "must",
       },
     ]
    `);
  });

  test('another path names the nearest', () => {
    expect(told(400, 'GET', '/user')).toMatchInlineSnapshot(`
     [
       {
         "expected": "a request that an operation of the catalog describes, such as GET /users",
         "reason": "no-operation",
         "received": "400 Bad Request to GET /user",
         "severity": "must",
       },
     ]
    `);
    expect(told(500, 'GET', '/something/else')).toMatchInlineSnapshot(`
     [
       {
         "expected": "a request that an operation of the catalog describes",
         "reason": "no-operation",
         "received": "500 Internal Server Error to GET /something/else",
         "severity": "must",
       },
     ]
    `);
  });

  test.each([
    [404, 'GET', '/nowhere'],
    [405, 'DELETE', '/users'],
  ])('%d to %s %s is as it should be', (status, method, url) => {
    expect(told(status, method, url)).toEqual([]);
  });
});
