#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './cli/main';
import { createProgress } from './cli/progress';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Only once: a second signal ends the process at once.
  process.once(signal, () => stop.abort());
}

const manifest = readFileSync(join(__dirname, '..', 'package.json'), 'utf8');
const { version } = JSON.parse(manifest) as { readonly version: string };

void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  progress: createProgress(process.stderr, process.env),
  hasColours: process.stdout.hasColors?.() === true && process.env['NO_COLOR'] === undefined,
  cwd: process.cwd(),
  env: process.env,
  signal: stop.signal,
  version,
}).then((exitCode) => {
  process.exitCode = exitCode;
});
