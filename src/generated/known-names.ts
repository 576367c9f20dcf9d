// Generated from schemas/ by `npm run generate`; do not edit.
/** The built-in formats. */
export type FormatId =
  | 'django-rest-framework'
  | 'error-object'
  | 'fastapi'
  | 'fastify'
  | 'github'
  | 'google'
  | 'graphql'
  | 'json-api'
  | 'laravel'
  | 'nest'
  | 'oauth'
  | 'problem-details'
  | 'rails'
  | 'simple'
  | 'spring'
  | 'stripe';

/** The rules that a response can break. */
export type RuleId =
  | 'status'
  | 'unlisted'
  | 'media-type'
  | 'media-type-parameter'
  | 'header-missing'
  | 'header-malformed'
  | 'header-contradiction'
  | 'content'
  | 'encoding'
  | 'json'
  | 'json-type'
  | 'duplicate-member'
  | 'schema'
  | 'code'
  | 'status-member'
  | 'title-member'
  | 'details'
  | 'extensions'
  | 'message'
  | 'misspelt-member'
  | 'body'
  | 'headers'
  | 'leak';

/** The rules whose severity a catalog can set. */
export type SettableRule =
  | 'unlisted'
  | 'media-type'
  | 'media-type-parameter'
  | 'header-missing'
  | 'header-malformed'
  | 'header-contradiction'
  | 'content'
  | 'encoding'
  | 'json'
  | 'json-type'
  | 'duplicate-member'
  | 'schema'
  | 'code'
  | 'status-member'
  | 'title-member'
  | 'details'
  | 'extensions'
  | 'message'
  | 'misspelt-member'
  | 'leak';

/** The header fields that an error owes, or whose grammar is known. */
export type FieldName =
  | 'Accept'
  | 'Accept-Encoding'
  | 'Accept-Patch'
  | 'Allow'
  | 'Connection'
  | 'Content-Length'
  | 'Content-Range'
  | 'Link'
  | 'Proxy-Authenticate'
  | 'Retry-After'
  | 'Upgrade'
  | 'WWW-Authenticate';
