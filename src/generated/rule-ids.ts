// Generated from schemas/ by `npm run generate`; do not edit.
/**
 * The rules whose severity a catalog can set under `rules`. The rules of an assertion itself (`status`,
 * `body`, `headers`) are not among them.
 */
export const settableRules: readonly string[] = [
  'unlisted',
  'media-type',
  'media-type-parameter',
  'header-missing',
  'header-malformed',
  'header-contradiction',
  'header-sender',
  'caching',
  'cors',
  'session-cookie',
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
  'misspelt-member',
  'leak',
];
