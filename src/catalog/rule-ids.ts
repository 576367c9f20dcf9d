/**
 * The rules whose severity a catalog can set under `rules`. What an assertion itself says (`status`,
 * `body`, `headers`) is no rule of a catalog.
 *
 * Written here, since the catalog is loaded before any check; a test holds the list to the checks.
 */
export const settableRules: readonly string[] = [
  'unlisted',
  'media-type',
  'media-type-parameter',
  'header-missing',
  'header-malformed',
  'content',
  'encoding',
  'json',
  'json-type',
  'duplicate-member',
  'schema',
  'code',
  'status-member',
  'title-member',
  'details',
  'extensions',
  'message',
  'leak',
];
