import { Router, type RequestHandler } from 'express';
import type { Database } from '../database';
import { DatabaseError } from '../database-errors';
import { notFound } from '../errors';
import { resource } from '../resource';
import { email, label, validate, version } from '../validate';

/**
 * `/legacy`: deliberately broken, for demonstrations. These handlers are older than the error catalog and catch what
 * they should have thrown. Each breaks the contract in its own way; everything about them that is not named is right.
 *
 * - `GET /legacy/accounts`: 401 without WWW-Authenticate.
 * - `POST /legacy/accounts`: a taken address is 409, as an HTML page with a stack trace and the database's message.
 * - `PATCH /legacy/documents/:id`: a stale version is 409, but with the code of a 404.
 */
export function legacy(database: Database, json: RequestHandler): Router {
  const list: RequestHandler = (_req, res) => {
    res.status(401).json({ error: 'unauthorized', message: 'Credentials are required' });
  };

  const create: RequestHandler = async (req, res) => {
    const account = validate(req.body, { email, name: label });
    try {
      await database.query('insert into accounts (email, name) values ($1, $2)', [
        account.email,
        account.name,
      ]);
      res.status(201).json(account);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      res.status(409).type('html').send(errorPage(error.message));
    }
  };

  const edit: RequestHandler = async (req, res) => {
    const change = validate(req.body, { title: label, version });
    const [known] = await database.query('select id from documents where id = $1', [req.params.id]);
    if (!known) throw notFound();
    const [edited] = await database.query(
      `update documents set title = $2, version = version + 1 where id = $1 and version = $3
       returning id, title, version`,
      [req.params.id, change.title, change.version],
    );
    if (edited) res.json(edited);
    else res.status(409).json({ error: 'not_found', message: 'No document has this id and version' });
  };

  const router = Router();
  resource(router, '/legacy/accounts', { get: [list], post: [json, create] });
  resource(router, '/legacy/documents/:id', { patch: [json, edit] });
  return router;
}

/** The message is the database's own; the frames are fixed, so that texts about this page can be pinned. */
const errorPage = (message: string) => `<!DOCTYPE html>
<title>Error</title>
<pre>error: ${message}
    at Parser.parseErrorMessage (/srv/app/node_modules/pg-protocol/dist/parser.js:285:98)
    at async createAccount (/srv/app/src/legacy/accounts.js:41:17)</pre>
`;
