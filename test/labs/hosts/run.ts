/**
 * `npm run test:hosts [runner…] [--representative] [--folder <path>]`: every runner, version and way to load files,
 * with every client, from the packed package. It writes its part of docs/hosts.md, a representative run nothing. A runner that is asked for by
 * name must run; any other that cannot be installed is shown as not run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RunResult } from './lab';
import { Lab } from './lab';
import { writePage } from './page';
import { plan } from './plan';
import { printTables } from './print-tables';
import { keepResults, storedResult } from './stored-result';
import { runners } from './runners';

void main().then((code) => process.exit(code));

async function main(): Promise<number> {
  const { values, positionals: asked } = parseArgs({
    allowPositionals: true,
    options: { representative: { type: 'boolean', default: false }, folder: { type: 'string' } },
  });
  const unknown = asked.filter((name) => runners[name] === undefined);
  if (unknown.length > 0) {
    console.error(`No such runner: ${unknown.join(', ')}. There are: ${Object.keys(runners).join(', ')}.`);
    return 1;
  }
  const folder = values.folder === undefined ? mkdtempSync(join(tmpdir(), 'hosts-')) : resolve(values.folder);
  const start = performance.now();
  try {
    const results = await runAll(folder, asked, values.representative);
    const seconds = (performance.now() - start) / 1_000;
    const stored = results.map(storedResult);
    printTables(stored);
    // The run of Jest with which all others are compared is no run of all that there is of it.
    if (!values.representative) {
      writePage(keepResults(stored.filter(({ id }) => asked.length === 0 || asked.includes(id))), seconds);
    }
    return conclude(results, asked);
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function runAll(
  folder: string,
  asked: readonly string[],
  isRepresentative: boolean,
): Promise<readonly RunResult[]> {
  const lab = new Lab(folder);
  lab.prepare();
  const planned = plan(asked, isRepresentative);
  // All others are held to the texts of Jest with every client, which are ES modules in part.
  const [reference] = plan(['jest'], false).filter(({ modules }) => modules === 'modules');
  const first = planned.find(
    (one) => one.id === 'jest' && one.modules === 'modules' && one.node === undefined,
  );
  const results: RunResult[] = [];
  for (const one of [first ?? reference, ...planned.filter((other) => other !== first)]) {
    if (one === undefined) continue;
    const result = await lab.run(one);
    results.push(result);
    report(result);
  }
  return results;
}

function report({ runner, installed, modules, node, clients, compared, problems, notRun }: RunResult): void {
  const what = [runner.name, installed, modules, node === undefined ? '' : `on Node ${node}`];
  const name = what.filter((part) => part !== '').join(' ');
  if (notRun !== undefined) return console.log(`NOT RUN ${name}: ${notRun}`);
  if (problems.length === 0)
    return console.log(`ok      ${name}: ${clients.length} clients, ${compared} texts`);
  console.log(`FAILED  ${name}\n${problems.join('\n')}`);
}

function conclude(results: readonly RunResult[], asked: readonly string[]): number {
  const notRun = results.filter((one) => one.notRun !== undefined);
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  const passed = results.length - failed - notRun.length;
  const isMissing = notRun.some(({ id }) => asked.includes(id));
  if (notRun.length > 0)
    console.log(`NOT RUN: ${[...new Set(notRun.map(({ runner }) => runner.name))].join(', ')}.`);
  console.log(`${passed} passed, ${failed} failed, ${notRun.length} skipped`);
  return failed > 0 || passed === 0 || isMissing ? 1 : 0;
}
