import { Router, type RequestHandler, type Response } from 'express';
import type { Account, Allow } from '../authorization';
import type { Database } from '../database';
import { editConflict, notFound, preconditionFailed } from '../errors';
import { requireIfMatch } from '../if-match';
import { resource } from '../resource';
import { label, optional, text, uuid, validate, version } from '../validate';

interface DocumentRow {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly content: string;
  readonly version: number;
}

/**
 * `/documents`: whoever has a token reads, editors and admins write.
 *
 * Two editors cannot overwrite each other: PUT and DELETE want If-Match with the ETag, PATCH wants the version in its
 * content. Each of them compares and writes in one statement, so of two requests at once exactly one wins.
 */
export function documents(database: Database, allow: Allow, json: RequestHandler): Router {
  const list: RequestHandler = async (_req, res) => {
    res.json(await database.query<DocumentRow>(`select ${columns} from documents order by title, id`));
  };

  const create: RequestHandler = async (req, res) => {
    const document = validate(req.body, { title: label, content: optional(text), owner: optional(uuid) });
    const account: Account = res.locals.account;
    const [created] = await database.query<DocumentRow>(
      `insert into documents (owner, title, content) values ($1, $2, $3) returning ${columns}`,
      [document.owner ?? account.id, document.title, document.content ?? ''],
    );
    res.status(201).location(`/documents/${created?.id}`);
    send(res, created);
  };

  const read: RequestHandler = async (req, res) => {
    send(res, await find(req.params.id));
  };

  const replace: RequestHandler = async (req, res) => {
    const document = validate(req.body, { title: label, content: text });
    const [replaced] = await database.query<DocumentRow>(
      `update documents set title = $2, content = $3, version = version + 1
       where id = $1 and ${matches('$4')} returning ${columns}`,
      [req.params.id, document.title, document.content, requireIfMatch(req)],
    );
    if (!replaced) {
      await find(req.params.id);
      throw preconditionFailed();
    }
    send(res, replaced);
  };

  const edit: RequestHandler = async (req, res) => {
    const change = validate(req.body, { title: optional(label), content: optional(text), version });
    const [edited] = await database.query<DocumentRow>(
      `update documents set title = coalesce($2, title), content = coalesce($3, content), version = version + 1
       where id = $1 and version = $4 returning ${columns}`,
      [req.params.id, change.title, change.content, change.version],
    );
    if (!edited) throw editConflict((await find(req.params.id)).version);
    send(res, edited);
  };

  const remove: RequestHandler = async (req, res) => {
    const [removed] = await database.query(
      `delete from documents where id = $1 and ${matches('$2')} returning id`,
      [req.params.id, requireIfMatch(req)],
    );
    if (!removed) {
      await find(req.params.id);
      throw preconditionFailed();
    }
    res.status(204).end();
  };

  const find = async (id: unknown): Promise<DocumentRow> => {
    const [document] = await database.query<DocumentRow>(`select ${columns} from documents where id = $1`, [
      id,
    ]);
    if (!document) throw notFound();
    return document;
  };

  const router = Router();
  const write = allow('editor', 'admin');
  resource(router, '/documents', { get: [allow(), list], post: [write, json, create] });
  resource(router, '/documents/:id', {
    get: [allow(), read],
    put: [write, json, replace],
    patch: [write, json, edit],
    delete: [write, remove],
  });
  return router;
}

const columns = 'id, owner, title, content, version';

/** The ETag is the version in quotes, a strong validator (RFC 9110, 8.8.3); null stands for `If-Match: *`. */
const matches = (tags: string) => `(${tags}::text[] is null or '"' || version || '"' = any(${tags}))`;

function send(res: Response, document: DocumentRow | undefined): void {
  res.set('ETag', `"${document?.version}"`).json(document);
}
