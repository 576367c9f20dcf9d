import { Router, type RequestHandler } from 'express';
import type { Allow } from '../authorization';
import type { Database } from '../database';
import { notFound } from '../errors';
import { resource } from '../resource';
import { email, label, validate } from '../validate';

interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

/** `/accounts`: anybody signs up, whoever has a token reads, admins list and delete. */
export function accounts(database: Database, allow: Allow, json: RequestHandler): Router {
  const list: RequestHandler = async (_req, res) => {
    res.json(await database.query<AccountRow>('select id, email, name, role from accounts order by email'));
  };

  // No SELECT looks for the address first: between it and the INSERT another request could take it.
  const create: RequestHandler = async (req, res) => {
    const account = validate(req.body, { email, name: label });
    const [created] = await database.query<AccountRow>(
      'insert into accounts (email, name) values ($1, $2) returning id, email, name, role',
      [account.email, account.name],
    );
    res.status(201).location(`/accounts/${created?.id}`).json(created);
  };

  const read: RequestHandler = async (req, res) => {
    const [account] = await database.query<AccountRow>(
      'select id, email, name, role from accounts where id = $1',
      [req.params.id],
    );
    if (!account) throw notFound();
    res.json(account);
  };

  const remove: RequestHandler = async (req, res) => {
    const [removed] = await database.query('delete from accounts where id = $1 returning id', [
      req.params.id,
    ]);
    if (!removed) throw notFound();
    res.status(204).end();
  };

  const router = Router();
  resource(router, '/accounts', { get: [allow('admin'), list], post: [json, create] });
  resource(router, '/accounts/:id', { get: [allow(), read], delete: [allow('admin'), remove] });
  return router;
}
