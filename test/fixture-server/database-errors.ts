import { accountInUse, emailTaken, malformedId, validationFailed, type ApiError } from './errors';

/** An error that PostgreSQL reported. Its message names tables and values: it is for the log alone. */
export class DatabaseError extends Error {
  readonly code: string | undefined;
  readonly constraint: string | undefined;

  constructor(reported: { message: string; code?: string; constraint?: string }) {
    super(reported.message);
    this.code = reported.code;
    this.constraint = reported.constraint;
  }
}

/** What a database error means to a client; undefined if it is a fault of ours. */
export function meaningOf({ code, constraint }: DatabaseError): ApiError | undefined {
  return meanings[[code, constraint].filter(Boolean).join(' ')]?.();
}

/** SQLSTATE (PostgreSQL, appendix A) and name of the constraint → the API's error. */
const meanings: { readonly [violation: string]: () => ApiError } = {
  // unique_violation
  '23505 accounts_email_unique': emailTaken,
  // foreign_key_violation: the row referred to does not exist
  '23503 documents_owner_exists': () =>
    validationFailed([{ pointer: '/owner', code: 'unknown_account', message: 'is no account' }]),
  // restrict_violation: the row is still referred to
  '23001 documents_owner_exists': accountInUse,
  // check_violation
  '23514 accounts_name_length': () => tooLong('/name', 100),
  '23514 documents_title_length': () => tooLong('/title', 200),
  // invalid_text_representation, character_not_in_repertoire: only ids from the path reach the database unchecked
  '22P02': malformedId,
  '22021': malformedId,
};

const tooLong = (pointer: string, limit: number): ApiError =>
  validationFailed([{ pointer, code: 'too_long', message: `must be at most ${limit} characters long` }]);
