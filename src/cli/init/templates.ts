import { standardCatalog } from '../../generated/data';
import { parseJson } from '../edit-json';
import { REGISTER } from './add-to-config';
import type { Client } from './neighbour';

/** The code of the example error, and the standard error whose status code it uses. */
const EXAMPLE = {
  code: 'email_taken',
  like: 'conflict',
  message: 'This e-mail address is already registered',
};

const PACKAGE = 'jest-error-contract';
const CALL = 'require';

/** A catalog to start from: all standard errors, and one of the project. */
export function catalogText(format: string, folder: string): string {
  const status = standardCatalog.errors.find(({ code }) => code === EXAMPLE.like)?.status;
  const catalog = {
    $schema: `${folder === '.' ? '.' : folder.replaceAll(/[^\\/]+/g, '..')}/node_modules/jest-error-contract/schemas/error-catalog.schema.json`,
    format,
    extends: 'standard',
    errors: [{ code: EXAMPLE.code, status, message: EXAMPLE.message }],
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

/** Whether a catalog is still as `init` wrote it, without any edit by a person. */
export function isStarter(text: string): boolean {
  const { format, $schema } = Object(parseJson(text)) as {
    readonly format?: unknown;
    readonly $schema?: unknown;
  };
  const starter = JSON.parse(catalogText(String(format), '.')) as object;
  return JSON.stringify(parseJson(text)) === JSON.stringify({ ...starter, $schema });
}

/** An error of a catalog for the example: the first one whose code needs no escaping in an address. */
export function exampleCode(catalog: string): string | undefined {
  if (isStarter(catalog)) return EXAMPLE.code;
  const { errors } = Object(parseJson(catalog)) as { readonly errors?: unknown };
  const codes = (Array.isArray(errors) ? errors : []).map((one) => (Object(one) as { code?: unknown }).code);
  return codes.find((code): code is string => typeof code === 'string' && /^[\w.-]+$/.test(code));
}

/** The style of the example: the same as the tests next to it. */
export interface ExampleStyle {
  readonly usesImport: boolean;
  readonly isTypeScript: boolean;
  /** The module of `test` and `expect`, if they are not globals. */
  readonly globalsFrom: string | undefined;
  readonly client: Client;
  /** The line with which other tests import the client. */
  readonly clientLine: string | undefined;
  readonly framework: string | undefined;
  /** The file needs an import that declares the matchers to the compiler. */
  readonly needsTypes: boolean;
  /** The file is an ES module, so it has no `__dirname`. */
  readonly isModule: boolean;
}

/** A test that passes unchanged, and shows where to use your own app instead of the simulator. */
export function testText(style: ExampleStyle, catalogPath: string, code: string): string {
  const { usesImport, globalsFrom, client, framework, needsTypes } = style;
  const given = clientName(style.clientLine);
  const clientLine = given === undefined ? undefined : style.clientLine;
  const load = (what: string, from: string): string =>
    usesImport ? `import ${what} from '${from}';` : `const ${what} = ${CALL}('${from}');`;
  const hasServer = client !== 'supertest' && client !== 'light-my-request';
  const names = hasServer ? '{ afterAll, beforeAll, expect, test }' : '{ expect, test }';
  const lines = [
    ...(hasServer ? [load('{ createServer }', 'node:http')] : []),
    ...(client === 'fetch' ? [] : [clientLine ?? load(NAMES[client], client)]),
    ...(globalsFrom === undefined ? [] : [load(names, globalsFrom)]),
    load(style.isModule ? '{ simulator }' : '{ findCatalog, simulator }', PACKAGE),
    ...(needsTypes ? [`import type {} from '${REGISTER}';`] : []),
  ];
  const name = given ?? NAMES[client];
  const { set, request } = requestOf(client, name, style);
  return `${lines.join('\n')}

// The simulator answers with the errors of the catalog. Put your own app here${
    framework === undefined ? '' : ` (${framework})`
  }, and provoke the error.
const app = simulator({ catalog: ${style.isModule ? `'${catalogPath}'` : 'findCatalog(__dirname)'} });
${set}
${examplesOf(code)
  .map(
    ({ title, path, assertion }) => `test('${title}', async () => {
  const res = await ${request(path)};

  ${client === 'fetch' ? 'await ' : ''}expect(res).${assertion};
});
`,
  )
  .join('\n')}`;
}

interface Example {
  readonly title: string;
  readonly path: string;
  readonly assertion: string;
}

/** In a catalog of the project's own, only the code of the error is known. */
function examplesOf(code: string): readonly Example[] {
  const path = `/${code}`;
  if (code !== EXAMPLE.code)
    return [{ title: `${code} is as the catalog says`, path, assertion: `toBeErrorResponse('${code}')` }];
  return [
    { title: 'an address that is taken is refused', path, assertion: `toBeConflict('${code}')` },
    {
      title: 'an unknown route conforms to the contract as well',
      path: '/no-such-route',
      assertion: 'toBeNotFound()',
    },
  ];
}

const NAMES: { readonly [client in Client]: string } = {
  supertest: 'request',
  'light-my-request': 'inject',
  got: 'got',
  axios: 'axios',
  fetch: 'fetch',
};

/** The name of the client in the neighbour's import. */
function clientName(line: string | undefined): string | undefined {
  return /^import (?:\* as )?(\w+)|^import (\w+) = |^(?:const|let|var) (\w+) =/
    .exec(line ?? '')
    ?.slice(1)
    .find((one) => one !== undefined && one !== 'type');
}

/** The call with which a client requests a path, and its preparation. */
function requestOf(
  client: Client,
  name: string,
  { isTypeScript }: ExampleStyle,
): { readonly set: string; readonly request: (path: string) => string } {
  if (client === 'supertest') return { set: '', request: (path) => `${name}(app).get('${path}')` };
  if (client === 'light-my-request') return { set: '', request: (path) => `${name}(app, '${path}')` };
  const address = isTypeScript ? '(server.address() as { port: number }).port' : 'server.address().port';
  const set = `const server = createServer(app);
const url = (path${isTypeScript ? ': string' : ''}) => \`http://127.0.0.1:\${${address}}\${path}\`;

beforeAll(() => new Promise${isTypeScript ? '<void>' : ''}((done) => server.listen(0, '127.0.0.1', ${isTypeScript ? '() => done()' : 'done'})));
afterAll(() => new Promise((done) => server.close(done)));
`;
  const options = { got: ', { throwHttpErrors: false }', axios: ', { validateStatus: null }', fetch: '' }[
    client
  ];
  const call = client === 'axios' ? `${name}.get` : name;
  return { set, request: (path) => `${call}(url('${path}')${options})` };
}

/** Declares the matchers to the compiler in all tests. */
export const declarationText = `import '${REGISTER}';\n`;

/** A configuration for a project that has none. */
export function jestConfigText(isModule: boolean): string {
  const config = `{ setupFilesAfterEnv: ['${REGISTER}'] }`;
  return isModule ? `export default ${config};\n` : `module.exports = ${config};\n`;
}
