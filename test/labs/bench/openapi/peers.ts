import { expect } from 'expect';
import type { Judged, Measured } from './measure';

/** What a peer says of the examples of a document. */
export interface PeerResult {
  readonly refusal: string | undefined;
  readonly milliseconds: number;
  readonly accepted: number;
  readonly refused: number;
  readonly crashed: number;
  /** Per assertion. */
  readonly each: number;
  /** Whether it accepts each; undefined where it crashes. */
  readonly verdicts: readonly (boolean | undefined)[];
}

interface Document {
  readonly paths?: { readonly [path: string]: { readonly [method: string]: unknown } };
  readonly components?: object;
}

/** A peer that takes a second for each response of a large document is not asked for thousands. */
const MOST = 300;
const LONGEST = 10_000;

/** openapi-response-validator: one validator for each operation, as it documents itself. */
export function withResponseValidator(
  load: NodeJS.Require,
  document: unknown,
  { examples }: Measured,
): PeerResult {
  const { default: Validator } = load('openapi-response-validator') as {
    readonly default: new (options: object) => {
      validateResponse: (status: string, body: unknown) => unknown;
    };
  };
  const { paths = {}, components = {} } = document as Document;
  return judgeAll(examples, ({ operation, error, response }) => {
    const found = Object(paths[operation.path]?.[operation.method.toLowerCase()]) as {
      readonly responses?: object;
    };
    const validator = new Validator({
      responses: structuredClone(found.responses ?? {}),
      components: structuredClone(components),
    });
    const status = /^\d/.test(error) ? String(response.status) : 'default';
    return validator.validateResponse(status, JSON.parse(String(response.content))) === undefined;
  });
}

/** jest-openapi: the document once, then an assertion for each response. */
export function withJestOpenApi(
  load: NodeJS.Require,
  document: unknown,
  { examples, catalog }: Measured,
): PeerResult {
  Object.assign(globalThis, { expect });
  const { default: jestOpenApi } = load('jest-openapi') as { readonly default: (document: unknown) => void };
  const start = performance.now();
  try {
    jestOpenApi(document);
  } catch (error) {
    const refusal = (error as Error).message.split('\n')[0]?.slice(0, 80) ?? 'refused';
    return {
      refusal,
      milliseconds: performance.now() - start,
      accepted: 0,
      refused: 0,
      crashed: 0,
      each: 0,
      verdicts: [],
    };
  }
  const milliseconds = performance.now() - start;
  const baseOf = (method: string, path: string): string =>
    catalog?.operations.find((one) => one.method === method && one.path === path)?.basePaths?.[0] ?? '';
  const judged = judgeAll(examples, ({ operation: { method, path }, response }) => {
    const received = {
      status: response.status,
      body: JSON.parse(String(response.content)) as unknown,
      req: { method, path: `${baseOf(method, path)}${path}`.replaceAll(/\{[^}]*\}/g, '1') },
    };
    try {
      (expect(received) as unknown as { toSatisfyApiSpec: () => void }).toSatisfyApiSpec();
      return true;
    } catch (error) {
      if (/expected (?:received|res)/.test((error as Error).message)) return false;
      throw error;
    }
  });
  return { ...judged, milliseconds };
}

function judgeAll(examples: readonly Judged[], isAccepted: (one: Judged) => boolean): PeerResult {
  let [accepted, refused, crashed] = [0, 0, 0];
  const verdicts: (boolean | undefined)[] = [];
  const some = examples.slice(0, MOST);
  const start = performance.now();
  for (const one of some) {
    if (performance.now() - start > LONGEST) break;
    try {
      const verdict = isAccepted(one);
      verdicts.push(verdict);
      if (verdict) accepted += 1;
      else refused += 1;
    } catch {
      crashed += 1;
      verdicts.push(undefined);
    }
  }
  const each = verdicts.length === 0 ? 0 : (performance.now() - start) / verdicts.length;
  return { refusal: undefined, milliseconds: 0, accepted, refused, crashed, each, verdicts };
}
