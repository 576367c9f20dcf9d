import { basename, dirname, extname } from 'node:path';

/** A client that the example can use. */
export type Client = 'supertest' | 'light-my-request' | 'got' | 'axios' | 'fetch';

/** A test file of the project, as far as the example should look like it. */
export interface Neighbour {
  readonly file: string;
  readonly folder: string;
  /** What follows the name proper: `.e2e-spec.ts`. */
  readonly suffix: string;
  readonly usesImport: boolean;
  /** It takes `test` and `expect` from `@jest/globals`. */
  readonly importsGlobals: boolean;
  /** The client with which it sends requests; undefined where it sends none. */
  readonly client: Client | undefined;
  /** The line with which it takes its client. */
  readonly clientLine: string | undefined;
  readonly usesSingleQuotes: boolean;
}

/** How clients are told in a test file, the one that the matchers know best first. */
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

function lineOf(code: string, client: Client): string | undefined {
  return code
    .split(/\r?\n/)
    .find((line) => /^(?:import|const|let|var)\b/.test(line) && new RegExp(`['"]${client}['"]`).test(line))
    ?.trim();
}
