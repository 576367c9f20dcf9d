/**
 * `npm run test:frameworks [name…]`: starts the app of each framework whose toolchain is here and holds every error
 * that it sends to the catalog. A framework that is asked for by name must run; of all others those are skipped,
 * and shown as not run, whose toolchain is missing.
 */
import { frameworkNames } from './support/frameworks';
import { printTable } from './support/print-table';
import { saveResults } from './support/results';
import type { FrameworkResult } from './support/results';
import { testFramework } from './support/test-framework';

void main(process.argv.slice(2)).then((code) => process.exit(code));

async function main(asked: readonly string[]): Promise<number> {
  const known = frameworkNames();
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`No such framework: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
    return 1;
  }
  const results: FrameworkResult[] = [];
  for (const name of asked.length > 0 ? asked : known) {
    console.log(`\n── ${name} ──`);
    results.push(await testFramework(name));
  }
  saveResults(results);
  printTable(results);
  const passed = results.reduce((sum, result) => sum + result.passed + result.exceptions, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const isMissing = asked.length > 0 && results.some((result) => result.notRun !== undefined);
  if (isMissing) console.log('A framework that was asked for by name was not run.');
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 || isMissing ? 1 : 0;
}
