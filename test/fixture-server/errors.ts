/** One problem of the request's content: where (RFC 6901), which, and in words. */
export interface Detail {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

interface Extra {
  readonly details?: readonly Detail[];
  readonly fields?: { readonly [name: string]: string };
}

/** An error that the API answers with: what is in it is sent, so it holds nothing that a client must not see. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extra: Extra = {},
  ) {
    super(message);
  }
}

export const badRequest = (message: string) => new ApiError(400, 'bad_request', message);

export const malformedId = () => new ApiError(400, 'malformed_id', 'The id is not a UUID');

// RFC 6750, 3.1: a request without credentials gets no error code in the challenge.
export const unauthorized = () =>
  new ApiError(401, 'unauthorized', 'Credentials are required', {
    fields: { 'WWW-Authenticate': 'Bearer realm="fixture"' },
  });

export const invalidToken = () =>
  new ApiError(401, 'invalid_token', 'The token is not valid', {
    fields: { 'WWW-Authenticate': 'Bearer realm="fixture", error="invalid_token"' },
  });

export const forbidden = () => new ApiError(403, 'forbidden', 'Your role does not permit this');

export const notFound = () => new ApiError(404, 'not_found', 'There is nothing at this address');

export const methodNotAllowed = (allow: string) =>
  new ApiError(405, 'method_not_allowed', `Allowed here: ${allow}`, { fields: { Allow: allow } });

export const notAcceptable = () =>
  new ApiError(406, 'not_acceptable', 'The only representation is application/json');

export const emailTaken = () =>
  new ApiError(409, 'email_taken', 'Another account has this email address', {
    details: [{ pointer: '/email', code: 'already_exists', message: 'is taken' }],
  });

export const accountInUse = () => new ApiError(409, 'account_in_use', 'The account still owns documents');

export const editConflict = (current: number) =>
  new ApiError(409, 'edit_conflict', 'The document was changed in the meantime', {
    details: [{ pointer: '/version', code: 'stale', message: `is not ${current}, the current version` }],
  });

export const preconditionFailed = () =>
  new ApiError(412, 'precondition_failed', 'The document was changed in the meantime');

export const contentTooLarge = () => new ApiError(413, 'content_too_large', 'The content is too large');

// RFC 5789, 2.2 wants Accept-Patch as well if the method was PATCH.
export const unsupportedMediaType = (method: string) =>
  new ApiError(415, 'unsupported_media_type', 'The content must be application/json in UTF-8', {
    fields: {
      Accept: 'application/json',
      ...(method === 'PATCH' && { 'Accept-Patch': 'application/json' }),
    },
  });

// RFC 9110, 12.5.3: Accept-Encoding belongs to a 415 whose cause is the content coding, and to no other.
export const unsupportedContentCoding = () =>
  new ApiError(415, 'unsupported_content_coding', 'The content coding is not supported', {
    fields: { 'Accept-Encoding': 'gzip, deflate, br' },
  });

export const validationFailed = (details: readonly Detail[]) =>
  new ApiError(422, 'validation_failed', 'The content is not valid', { details });

// RFC 6585, 3: the response explains how to repeat the request.
export const preconditionRequired = () =>
  new ApiError(428, 'precondition_required', 'Send If-Match with the ETag of the document');

export const rateLimited = (seconds: number) =>
  new ApiError(429, 'rate_limited', `Try again in ${seconds} s`, {
    fields: { 'Retry-After': String(seconds) },
  });

export const internalServerError = () =>
  new ApiError(500, 'internal_server_error', 'Something went wrong on our side');

export const maintenance = (seconds: number) =>
  new ApiError(503, 'maintenance', 'Down for maintenance', { fields: { 'Retry-After': String(seconds) } });
