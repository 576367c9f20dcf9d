import { Router, type RequestHandler } from 'express';
import type { Database } from '../database';
import { resource } from '../resource';

/** `/faults`: handlers with bugs, as any code base has some. A client must learn nothing of them but 500. */
export function faults(database: Database): Router {
  const exception: RequestHandler = (_req, res) => {
    const report = JSON.parse('null') as { readonly title: string };
    res.json(report.title);
  };

  const query: RequestHandler = async (_req, res) => {
    res.json(await database.query('select password from acounts'));
  };

  const router = Router();
  resource(router, '/faults/exception', { get: [exception] });
  resource(router, '/faults/query', { get: [query] });
  return router;
}
