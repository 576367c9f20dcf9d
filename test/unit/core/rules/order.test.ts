import { checks } from '../../../../src/core/rules';

/* A rule is asked only where the rules before it hold, so that one cause is one finding. */

test('each rule, and those that it comes after', () => {
  const lines = checks.map(({ id, after }) => `${id} ← ${after.length === 0 ? '–' : after.join(', ')}`);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
   "status ← –
   unlisted ← status
   media-type ← status
   media-type-parameter ← status, media-type
   header-missing ← status
   header-malformed ← status
   header-contradiction ← status
   header-sender ← status
   caching ← status
   cors ← status
   session-cookie ← status
   content ← status
   encoding ← status, content, media-type
   json ← status, media-type, content
   json-type ← status, content, json
   duplicate-member ← status, content, json, media-type
   schema ← status, content, json, json-type
   code ← status, unlisted, content, json, json-type
   status-member ← status, content, json, json-type
   title-member ← status, content, json, json-type
   details ← status, content, json, json-type
   extensions ← status, content, json, json-type, code
   message ← status, content, json, json-type
   misspelt-member ← status, content, json, json-type
   body ← status, content, json
   headers ← status
   leak ← status"
  `);
});

test('rules whose expectation is a value of the content', () => {
  expect(checks.filter(({ expectsValue }) => expectsValue === true).map(({ id }) => id)).toEqual([
    'code',
    'status-member',
    'title-member',
  ]);
});
