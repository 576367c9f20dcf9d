import express, { type Express } from 'express';
import { authorization } from './authorization';
import { openDatabase, type Database } from './database';
import { errorHandler } from './error-handler';
import { maintenance, notAcceptable, notFound } from './errors';
import { jsonContent } from './json-content';
import { rateLimit } from './rate-limit';
import { resource } from './resource';
import { accounts } from './routes/accounts';
import { documents } from './routes/documents';
import { faults } from './routes/faults';
import { legacy } from './routes/legacy';

export interface AppOptions extends Partial<Switches> {
  /** A database to share with other apps; without it the app opens one of its own, and closes it. */
  readonly database?: Database;
  /** How much content a request may have, as `express.json` takes it. */
  readonly contentLimit?: string;
  /** Where errors go that are a fault of ours. */
  readonly log?: (error: unknown) => void;
}

/** What may be changed while the app runs. */
export interface Switches {
  maintenance: boolean;
  /** Requests that each client may make before `reset()`. */
  rateLimit: number;
}

export interface FixtureServer {
  readonly app: Express;
  readonly database: Database;
  readonly switches: Switches;
  /** Puts data, counters and switches back to where they were at the start. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** An API over accounts and documents whose every error has a real cause. */
export async function createApp(options: AppOptions = {}): Promise<FixtureServer> {
  const initial: Switches = {
    maintenance: options.maintenance ?? false,
    rateLimit: options.rateLimit ?? Infinity,
  };
  const switches = { ...initial };
  const database = options.database ?? (await openDatabase());
  const allow = authorization(database);
  const json = jsonContent(options.contentLimit ?? '10kb');
  const limiter = rateLimit(() => switches.rateLimit);

  const app = express();
  app.disable('x-powered-by');
  resource(app, '/health', { get: [(_req, res) => void res.json({ status: 'ok' })] });
  app.use((_req, _res, next) => {
    if (switches.maintenance) throw maintenance(120);
    next();
  });
  app.use(limiter.handler);
  app.use((req, _res, next) => {
    if (!req.accepts('application/json')) throw notAcceptable();
    next();
  });
  app.use(accounts(database, allow, json));
  app.use(documents(database, allow, json));
  app.use(faults(database));
  app.use(legacy(database, json));
  app.use(() => {
    throw notFound();
  });
  app.use(errorHandler(options.log ?? console.error));

  return {
    app,
    database,
    switches,
    async reset() {
      Object.assign(switches, initial);
      limiter.reset();
      await database.reset();
    },
    async close() {
      if (!options.database) await database.close();
    },
  };
}
