import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { CatalogError } from '../catalog/refuse/catalog-error';
import type { Node, OpenApiDocument } from './document';
import { createDocument, isNode } from './document';

const SUPPORTED = /^3\.[0-2](?:\.|$)/;
const PARSER = '@apidevtools/json-schema-ref-parser';

/** References to other files become references within the document. */
const BUNDLE = `
const module = await import('${PARSER}');
const parser = [module.default, module.default?.default, module].find((one) => typeof one?.bundle === 'function');
process.stdout.write(JSON.stringify(await parser.bundle(process.argv[1])));`;

const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/**
 * Reads an OpenAPI document: the value itself, or the path of a JSON or YAML file, whose references may
 * lead to other files.
 *
 * @throws CatalogError when it is none, or cannot be read
 */
export function readOpenApi(document: string | object): OpenApiDocument {
  const path = typeof document === 'string' ? resolve(document) : undefined;
  const source = `of the OpenAPI document ${path ?? 'given in code'}`;
  const root: unknown = path === undefined ? document : readFile(path, source);
  const version = isNode(root) ? (root['openapi'] ?? root['swagger']) : undefined;
  if (!isNode(root) || typeof version !== 'string' || !SUPPORTED.test(version)) {
    const problem =
      version === undefined ? 'is no OpenAPI document' : `is of the version ${JSON.stringify(version)}`;
    throw new CatalogError(source, [
      { at: '', problem, remedy: 'Give a document of OpenAPI 3.0, 3.1 or 3.2.' },
    ]);
  }
  return createDocument(root, path === undefined ? 'OpenAPI document' : basename(path), source);
}

/** JSON that refers to no other file needs no parser. */
function readFile(path: string, source: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw catalogError(source, `cannot be read: ${(error as Error).message}`, 'Check the path.');
  }
  try {
    const value = JSON.parse(text) as unknown;
    if (!/"\$ref"\s*:\s*"[^#"]/.test(text)) return value;
  } catch {
    // YAML, or broken: the parser says which.
  }
  return bundleFiles(path, source);
}

/**
 * The parser is an ES module, which Jest's sandbox cannot load, and it works asynchronously, which a
 * catalog for `expect.extend` cannot wait for. A process of its own is free of both.
 */
function bundleFiles(path: string, source: string): Node {
  try {
    const text = execFileSync(process.execPath, ['--input-type=module', '--eval', BUNDLE, path], {
      cwd: __dirname,
      encoding: 'utf8',
      maxBuffer: LARGEST_DOCUMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: withoutOptions(process.env),
    });
    return JSON.parse(text) as Node;
  } catch (error) {
    const said = String((error as { readonly stderr?: unknown }).stderr ?? error);
    if (said.includes('ERR_MODULE_NOT_FOUND') && said.includes(PARSER)) {
      throw catalogError(
        source,
        `needs the package ${PARSER}: it is YAML, or refers to other files`,
        `npm install --save-dev ${PARSER}`,
      );
    }
    const reason = /^\w*Error: (.*)$/m.exec(said)?.[1] ?? said;
    throw catalogError(
      source,
      `cannot be parsed: ${reason}`,
      'Mend the document, or the file that it refers to.',
    );
  }
}

/** Options that are meant for the test run, such as a debugger's, are nothing for this process. */
function withoutOptions({ NODE_OPTIONS: _, ...environment }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return environment;
}

function catalogError(source: string, problem: string, remedy: string): CatalogError {
  return new CatalogError(source, [{ at: '', problem, remedy }]);
}
