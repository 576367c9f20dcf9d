import type { RequestHandler } from 'express';
import type { Database } from './database';
import { forbidden, invalidToken, unauthorized } from './errors';

export type Role = 'reader' | 'editor' | 'admin';

/** Makes handlers that let pass whoever has one of the roles, or any valid token if none is named. */
export type Allow = (...roles: readonly Role[]) => RequestHandler;

/** The account behind the token, as `res.locals.account` holds it. */
export interface Account {
  readonly id: string;
  readonly role: Role;
}

/** Bearer tokens (RFC 6750), of which the database knows hashes only. */
export function authorization(database: Database): Allow {
  return (...roles) =>
    async (req, res, next) => {
      const token = /^Bearer +(\S+)$/i.exec(req.get('Authorization') ?? '')?.[1];
      if (token === undefined) throw unauthorized();

      const [account] = await database.query<Account>(
        `select id, role from accounts where token_hash = sha256(convert_to($1, 'UTF8'))`,
        [token],
      );
      if (!account) throw invalidToken();
      if (roles.length > 0 && !roles.includes(account.role)) throw forbidden();

      res.locals.account = account;
      next();
    };
}
