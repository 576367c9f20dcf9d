import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DatabaseError } from './database-errors';
import { seed } from './seed';

export interface Database {
  query<Row = unknown>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  /** Puts the data back to what `seed.ts` says. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts an empty PostgreSQL and gives it schema and seed.
 *
 * It runs in a thread of its own, because PGlite loads itself with import(), which code inside of Jest cannot use
 * without --experimental-vm-modules, and because a database does not share a thread with its server elsewhere either.
 */
export async function openDatabase(): Promise<Database> {
  const { query, close } = connect(new Worker(join(__dirname, 'postgres.mjs')));
  const reset = async (): Promise<void> => {
    await query('truncate accounts, documents');
    await plant(query);
  };
  await query(readFileSync(join(__dirname, 'schema.sql'), 'utf8'));
  await plant(query);
  return { query, reset, close };
}

type Connection = Pick<Database, 'query' | 'close'>;

interface Answer {
  readonly id: number;
  readonly rows?: readonly unknown[];
  readonly error?: { readonly message: string; readonly code?: string; readonly constraint?: string };
}

interface Pending {
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
}

function connect(thread: Worker): Connection {
  const pending = new Map<number, Pending>();
  let count = 0;
  let ended: Error | undefined;

  const settle = (id: number, use: (query: Pending) => void): void => {
    const query = pending.get(id);
    pending.delete(id);
    // An idle database keeps no process alive.
    if (pending.size === 0) thread.unref();
    if (query) use(query);
  };
  const end = (reason: Error): void => {
    ended ??= reason;
    for (const id of pending.keys()) settle(id, ({ reject }) => reject(reason));
  };
  thread.on('message', ({ id, rows = [], error }: Answer) =>
    settle(id, ({ resolve, reject }) => (error ? reject(new DatabaseError(error)) : resolve(rows))),
  );
  thread.on('error', end);
  thread.on('exit', () => end(new Error('The database was closed')));

  return {
    query<Row>(sql: string, parameters?: readonly unknown[]) {
      return new Promise<readonly Row[]>((resolve, reject) => {
        if (ended) return reject(ended);
        const id = (count += 1);
        pending.set(id, { resolve: (rows) => resolve(rows as readonly Row[]), reject });
        thread.ref();
        thread.postMessage({ id, sql, parameters });
      });
    },
    async close() {
      await thread.terminate();
    },
  };
}

async function plant(query: Database['query']): Promise<void> {
  for (const { id, email, name, role, token } of [seed.admin, seed.editor, seed.reader]) {
    await query(
      `insert into accounts (id, email, name, role, token_hash)
       values ($1, $2, $3, $4, sha256(convert_to($5, 'UTF8')))`,
      [id, email, name, role, token],
    );
  }
  const { id, owner, title, content } = seed.document;
  await query('insert into documents (id, owner, title, content) values ($1, $2, $3, $4)', [
    id,
    owner,
    title,
    content,
  ]);
}
