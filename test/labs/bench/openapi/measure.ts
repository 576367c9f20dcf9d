import { catalogFromOpenApi, check } from '../../../../src';
import type { OpenApiCatalog, Violation } from '../../../../src';
import { readInlineCatalog } from '../../../../src/catalog/define-catalog';
import type { Catalog, CatalogEntry, Operation } from '../../../../src/core/catalog/catalog';
import type { HttpRequest, HttpResponse, JsonValue } from '../../../../src/core/types';
import { answer } from '../../../../src/simulator/answer';
import { createTurns } from '../../../../src/simulator/turns';

/** What became of one document. */
export interface Measured {
  readonly name: string;
  readonly refusal: string | undefined;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly operations: number;
  readonly entries: number;
  readonly warnings: number;
  readonly examples: readonly Judged[];
  readonly simulated: readonly Judged[];
  readonly catalog: OpenApiCatalog | undefined;
}

/** One response, and the first thing that is wrong with it. */
export interface Judged {
  readonly operation: Pick<Operation, 'method' | 'path'>;
  readonly error: string;
  readonly response: HttpResponse;
  readonly finding: Violation | undefined;
  /** The document asks for exactly one of several schemas that say the same: no value keeps to that. */
  readonly isImpossible: boolean;
}

const collect = (globalThis as { readonly gc?: () => void }).gc ?? (() => {});

/** Loads a document, and holds its own examples and what is simulated to it. */
export function measureDocument(name: string, document: string | object): Measured {
  collect();
  const heap = process.memoryUsage().heapUsed;
  const start = performance.now();
  let catalog: OpenApiCatalog;
  try {
    catalog = catalogFromOpenApi(document);
  } catch (error) {
    const none = { operations: 0, entries: 0, warnings: 0, examples: [], simulated: [], catalog: undefined };
    const refusal = (error as Error).message.split('\n').slice(2, 3).join('').trim();
    return { name, refusal, milliseconds: performance.now() - start, megabytes: 0, ...none };
  }
  const milliseconds = performance.now() - start;
  collect();
  const megabytes = Math.max(0, process.memoryUsage().heapUsed - heap) / 2 ** 20;
  const loaded = readInlineCatalog(catalog);
  const judged = (loaded.operations?.all ?? []).flatMap((operation) => judge(loaded, operation));
  return {
    name,
    refusal: undefined,
    milliseconds,
    megabytes,
    operations: catalog.operations.length,
    entries: catalog.errors.length,
    warnings: catalog.warnings.length,
    examples: judged.flatMap(({ examples }) => examples),
    simulated: judged.map(({ simulated }) => simulated),
    catalog,
  };
}

function judge(
  catalog: Catalog,
  operation: Operation,
): readonly { readonly simulated: Judged; readonly examples: readonly Judged[] }[] {
  return operation.declared.map((error) => {
    const request: HttpRequest = {
      method: operation.method,
      url: operation.path.replaceAll(/\{[^}]*\}/g, '1'),
      fields: [['Prefer', `code=${error}`]],
    };
    const settings = { catalog, style: 'compact', cors: false, turns: createTurns() } as const;
    const { response } = answer(settings, request);
    const examples = (operation.errors[error] ?? []).flatMap((code) => {
      const entry = catalog.byCode.get(code);
      if (entry === undefined || entry.definition.rules?.json === 'off') return [];
      const type = entry.format.definition.mediaTypes[0] ?? '';
      return (operation.examplesOf(code) ?? entry.definition.examples ?? []).map((example: JsonValue) =>
        judged(catalog, operation, error, withContent(response, type, example)),
      );
    });
    return { simulated: judged(catalog, operation, error, response), examples };
  });
}

function withContent(response: HttpResponse, type: string, example: JsonValue): HttpResponse {
  const others = response.fields.filter(([name]) => !/^content-(?:type|length)$/i.test(name));
  return { ...response, fields: [['Content-Type', type], ...others], content: JSON.stringify(example) };
}

function judged(catalog: Catalog, operation: Operation, error: string, response: HttpResponse): Judged {
  const isRefused = /^\d+$/.test(error) && Number(error) !== response.status;
  const [finding] = check(response, { catalog }).filter(({ severity }) => severity === 'must');
  const refused: Violation = {
    rule: 'simulator',
    severity: 'must',
    expected: error,
    received: response.status,
  };
  return {
    operation,
    error,
    response,
    finding: finding ?? (isRefused ? refused : undefined),
    isImpossible: (operation.errors[error] ?? []).every((code) => isImpossible(catalog.byCode.get(code))),
  };
}

function isImpossible(entry: CatalogEntry | undefined): boolean {
  const { oneOf, $defs = {} } = Object(entry?.format.definition.schema) as {
    readonly oneOf?: readonly { readonly $ref?: string }[];
    readonly $defs?: { readonly [name: string]: unknown };
  };
  if (oneOf === undefined || oneOf.length < 2) return false;
  const meant = oneOf.map(({ $ref: reference, ...own }) => $defs[reference?.split('/').at(-1) ?? ''] ?? own);
  return new Set(meant.map((one) => JSON.stringify(one))).size === 1;
}
