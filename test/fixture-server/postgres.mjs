/**
 * PostgreSQL in a thread of its own, spoken to in messages: `{ id, sql, parameters? }` is answered with
 * `{ id, rows }` or `{ id, error }`. Not TypeScript, because Node 20 loads a worker as it is.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parentPort, threadId } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

const cache = new URL('../../node_modules/.cache/fixture-server/', import.meta.url);
const postgres = await start();

parentPort.on('message', async ({ id, sql, parameters }) => {
  try {
    // Without parameters several statements may follow each other, as in schema.sql.
    const [result] = parameters ? [await postgres.query(sql, parameters)] : await postgres.exec(sql);
    parentPort.postMessage({ id, rows: result?.rows ?? [] });
  } catch ({ message, code, constraint }) {
    parentPort.postMessage({ id, error: { message, code, constraint } });
  }
});

/** A new cluster takes initdb some seconds; from then on every start loads a copy of the first one. */
async function start() {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const template = new URL(`pglite-${version}.tar`, cache);
  if (existsSync(template)) return PGlite.create({ loadDataDir: new Blob([readFileSync(template)]) });

  const cluster = await PGlite.create();
  const dump = await cluster.dumpDataDir('none');
  const draft = new URL(`${process.pid}-${threadId}.tmp`, cache);
  mkdirSync(cache, { recursive: true });
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
  renameSync(draft, template);
  return cluster;
}
