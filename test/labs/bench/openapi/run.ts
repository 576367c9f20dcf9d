import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import YAML from 'yaml';
import { check } from '../../../../src';
import { readInlineCatalog } from '../../../../src/catalog/define-catalog';
import { installDocuments } from './install-documents';
import type { Measured } from './measure';
import { measureDocument } from './measure';
import { page } from './page';
import { withJestOpenApi, withResponseValidator } from './peers';
import { quirks, tryQuirk } from './quirks';

/**
 * `npm run bench:openapi`: real documents out of packages, and small ones for each quirk: what loads, in what time, what
 * becomes of the examples in them and of what is simulated, beside the peers. A goal that is missed is the exit code.
 */
function main(): void {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-openapi-'));
  try {
    const { load, documents } = installDocuments(folder);
    // The first document pays for what is loaded once.
    const tried = quirks.map((quirk) => ({ name: quirk.name, outcome: tryQuirk(quirk) }));
    const rows = documents.map(({ name, path }) => {
      const text = readFileSync(path, 'utf8');
      const value = (path.endsWith('.yaml') ? YAML.parse(text) : JSON.parse(text)) as object;
      const measured = measureDocument(name, path);
      console.error(`${name}: ${measured.refusal ?? `${Math.round(measured.milliseconds)} ms`}`);
      return {
        measured,
        kilobytes: text.length / 2 ** 10,
        path,
        validator: withResponseValidator(load, value, measured),
        jestOpenApi: withJestOpenApi(load, value, measured),
      };
    });
    const [largest] = [...rows].sort((one, other) => other.kilobytes - one.kilobytes);
    if (largest === undefined) throw new Error('There is no document.');
    const { text, isMissed } = page({
      rows,
      quirks: tried,
      parsing: parsingOf(largest.path),
      largest: largest.measured,
      assertions: {
        small: assertionOf(measureDocument('small', withOne(largest.path, largest.measured))),
        large: assertionOf(largest.measured),
      },
      seconds: (performance.now() - start) / 1_000,
    });
    console.log(text);
    const results = join(__dirname, '..', 'results');
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'openapi.md'), text);
    if (isMissed) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the parsers alone need for a document, in milliseconds. */
function parsingOf(path: string): { readonly json: number; readonly yaml: number } {
  const text = readFileSync(path, 'utf8');
  const yaml = YAML.stringify(JSON.parse(text), { aliasDuplicateObjects: false });
  return { json: timeOf(() => JSON.parse(text)), yaml: timeOf(() => YAML.parse(yaml)) };
}

const TIMES = 2_000;

/** One assertion in microseconds, once its schema is compiled. */
function assertionOf({ catalog, simulated }: Measured): number {
  const response = simulated[0]?.response;
  if (catalog === undefined || response === undefined) return 0;
  const loaded = readInlineCatalog(catalog);
  const run = (): void => {
    for (let index = 0; index < TIMES; index += 1) check(response, { catalog: loaded });
  };
  run();
  return Math.min(...[1, 2, 3, 4, 5].map(() => (1_000 * timeOf(run)) / TIMES));
}

function timeOf(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** The document with one of its operations alone. */
function withOne(path: string, measured: Measured): object {
  const document = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly paths: { readonly [path: string]: object };
  };
  const [first] = measured.simulated;
  const only = first?.operation.path ?? '';
  return { ...document, paths: { [only]: document.paths[only] } };
}

main();
