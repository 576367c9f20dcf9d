import type { ErrorRequestHandler } from 'express';
import { DatabaseError, meaningOf } from './database-errors';
import {
  ApiError,
  badRequest,
  contentTooLarge,
  internalServerError,
  unsupportedContentCoding,
  unsupportedMediaType,
} from './errors';

/** The one place that writes errors: whatever is thrown becomes `{ error, message, details? }` as application/json. */
export function errorHandler(log: (error: unknown) => void): ErrorRequestHandler {
  return (thrown: unknown, req, res, next) => {
    const known = translate(thrown, req.method);
    if (!known) log(thrown);
    // Half of a response is sent already: Express can only cut the connection.
    if (res.headersSent) return next(thrown);

    const { status, code, message, extra } = known ?? internalServerError();
    res
      .status(status)
      .set({ 'Cache-Control': 'no-store', ...extra.fields })
      .json({ error: code, message, details: extra.details });
  };
}

function translate(thrown: unknown, method: string): ApiError | undefined {
  if (thrown instanceof ApiError) return thrown;
  if (thrown instanceof DatabaseError) return meaningOf(thrown);
  if (!isRequestError(thrown)) return undefined;
  // The messages of the parsers quote the request, so none of them is passed on.
  switch (thrown.type) {
    case 'entity.too.large':
      return contentTooLarge();
    case 'encoding.unsupported':
      return unsupportedContentCoding();
    case 'charset.unsupported':
      return unsupportedMediaType(method);
    case 'entity.parse.failed':
      return badRequest('The content is not readable JSON');
    default:
      return badRequest('The request is not readable');
  }
}

/** What Express and its body parser throw when the request is at fault: an error with a status below 500. */
function isRequestError(thrown: unknown): thrown is { status: number; type?: unknown } {
  return (
    thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number' && thrown.status < 500
  );
}
