import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ordinaryCases, secretCases } from './cases';
import { secretTools } from './peers';
import { measure, report } from './report';
import { ours, plainEqual } from './tools';

/**
 * `npm run bench:secrets [-- --alone]`: how many secrets are shown and how many ordinary messages are hidden, beside
 * others; `--alone` leaves the others out and writes no page.
 */
async function main(): Promise<void> {
  const isAlone = process.argv.includes('--alone');
  const start = performance.now();
  const secrets = secretCases();
  const ordinary = ordinaryCases();
  const tools = isAlone ? [ours] : [ours, ...secretTools(), plainEqual];
  const all = [];
  for (const tool of tools) all.push(await measure(tool, secrets, ordinary));
  const text = report(all, secrets, ordinary, (performance.now() - start) / 1_000);
  if (!isAlone) {
    const folder = join(__dirname, '..', 'results');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'secrets.md'), text);
  }
  console.log(text);
  const [own] = all;
  const rate = (count: number, of: number): string =>
    `${count} of ${of} (${((count / of) * 100).toFixed(2)} %)`;
  console.log(
    `Shown: ${rate(own?.shown.length ?? 0, secrets.length)}. Over-masked: ${rate(own?.destroyed.length ?? 0, ordinary.length)}.`,
  );
  if ((own?.shown.length ?? 0) + (own?.destroyed.length ?? 0) > 0) process.exitCode = 1;
}

void main();
