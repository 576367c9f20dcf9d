import { provoke } from '../../../src/provoke';
import type { ProvokeOptions } from '../../../src/provoke';

const app = (_request: unknown, _response: unknown): void => undefined;

test.each<[unknown, object, string]>([
  [app, { route: ['GET /'] }, 'provoke: there is no option "route". Did you mean "routes"?'],
  [app, { only: ['broken-jsn'] }, 'provoke: there is no mistake "broken-jsn". Did you mean "broken-json"?'],
  [app, { except: { haed: 'x' } }, 'provoke: there is no mistake "haed". Did you mean "head"?'],
  [
    app,
    { except: { head: ' ' } },
    `provoke: the exception "head" has no reason for the report to show.\nWrite one as a string: { except: { "head": 'why' } }.`,
  ],
  [
    app,
    { routes: ['users'] },
    'provoke: "users" is not a route.\nWrite a method, a space and a path: "POST /users", "GET /users/1" or "GET /users/{id}".',
  ],
  [
    'ftp://127.0.0.1',
    {},
    'provoke: "ftp://127.0.0.1" is not an http: or https: URL.\nGive one such as http://127.0.0.1:3000/api.',
  ],
  [
    new URL('http://ada:tiger@127.0.0.1'),
    {},
    'provoke: "http://[masked]@127.0.0.1/" contains credentials, which are not sent from there.\nGive them in a header field: Authorization.',
  ],
  [
    'http://127.0.0.1?a=1',
    {},
    'provoke: "http://127.0.0.1?a=1" has a query, but a base URL cannot have one.\nWrite it with a route: "GET /users?page=1".',
  ],
])('%p with %j is refused', (given, options, words) => {
  let message = '';
  try {
    provoke(given, options as ProvokeOptions);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toBe(words);
});
