import { basename, dirname, extname } from 'node:path';

/** A client that the example can use. */
export type Client = 'supertest' | 'light-my-request' | 'got' | 'axios' | 'fetch';

/** A test file of the project, as a model for the example. */
export interface Neighbour {
  readonly file: string;
  readonly folder: string;
  /** The end of the file name: `.e2e-spec.ts`. */
  readonly suffix: string;
  readonly usesImport: boolean;
  /** It imports `test` and `expect` from `@jest/globals`. */
  readonly importsGlobals: boolean;
  /** The client that sends its requests; undefined if there is none. */
  readonly client: Client | undefined;
  /** The statement that imports the client. */
  readonly clientLine: string | undefined;
  readonly usesSingleQuotes: boolean;
}

/** The signs of each client in a test file, the best supported client first. */
const CLIENTS: readonly (readonly [client: Client, mark: RegExp])[] = [
  ['supertest', /['"]supertest['"]/],
  ['light-my-request', /['"]light-my-request['"]|\.inject\(/],
  ['got', /['"]got['"]/],
  ['axios', /['"]axios['"]/],
  ['fetch', /\bfetch\(/],
];

/** Reads a test file. */
export function readNeighbour(file: string, text: string): Neighbour {
  const code = text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  const client = CLIENTS.find(([, mark]) => mark.test(code))?.[0];
  const usesImport = /^import\b/m.test(code) || /^export\b/m.test(code);
  const name = basename(file);
  return {
    file,
    folder: dirname(file),
    suffix: name.includes('.') ? name.slice(name.indexOf('.')) : extname(file),
    usesImport: usesImport || (!/\brequire\(/.test(code) && /\.[cm]?tsx?$/.test(file)),
    importsGlobals: /['"]@jest\/globals['"]/.test(code),
    client,
    clientLine: client === undefined ? undefined : lineOf(code, client),
    usesSingleQuotes: !/^(?:import|const)\b.*"/m.test(code),
  };
}

/** The statement that imports the client, without others of its line; undefined if it declares something else too. */
function lineOf(code: string, client: Client): string | undefined {
  const isClient = new RegExp(`['"]${client}['"]`);
  for (const line of code.split(/\r?\n/)) {
    if (!/^(?:import|const|let|var)\b/.test(line) || !isClient.test(line)) continue;
    const [statement = ''] = line.match(/[^;]+;?/g)?.filter((part) => isClient.test(part)) ?? [];
    const declares = /^\s*(?:import|const|let|var)\b/.test(statement) && !/,\s*\w+\s*=/.test(statement);
    return declares ? statement.trim() : undefined;
  }
  return undefined;
}
