import { maskText } from '../../../../src/mask/mask-text';
import { secretNames } from '../../../../src/mask/secret-names';

/* Parameters of a statement that belong to a secret column: `S` is one, `ada` is another. */

const nothing = { values: [], names: secretNames() };

test.each([
  'INSERT INTO "user"("id", "email", "password") VALUES (DEFAULT, $1, $2) -- PARAMETERS: ["ada","S"]',
  'INSERT INTO "Users" ("id","password") VALUES (DEFAULT,$1) RETURNING "id"; "S", "2026-01-01"',
  'SELECT "u".* FROM "users" "u" WHERE "u"."email" = $1 AND "u"."reset_token" = $2 -- PARAMETERS: ["ada","S"]',
  'UPDATE "user" SET "email" = $1, "password" = $2 WHERE "id" = $3 -- PARAMETERS: ["ada","S",7]',
  'update users set email = ?, password = ? where id = ? - [ada, S, 7]',
  "[SQL: SELECT users.id FROM users WHERE users.api_token = %s]\n[parameters: ('S',)]",
  "[SQL: SELECT id FROM users WHERE email = ? AND users.password = ?]\n[parameters: ('ada', 'S')]",
  "INSERT INTO users (name, password) VALUES ($1, $2) DETAIL: parameters: $1 = 'ada', $2 = 'S'",
  'SELECT id FROM users WHERE name = $2 AND password = $1 params: ["S", "ada"]',
  "SELECT id FROM users WHERE name=? AND password=? [parameters: ('ada', 'S')]",
  'INSERT INTO users (name, password) VALUES (:1, :2) params: ["ada", "S"]',
  'INSERT INTO users (name, password) VALUES (@p1, @P2) params: ["ada", "S"]',
  "SELECT 'S' AS token, 'ada' AS name",
  "SET PASSWORD FOR 'ada'@'%' = PASSWORD('S')",
  "$filter=password eq 'S'",
])('%s', (text) => {
  expect(maskText(text.replaceAll(/\bS\b/g, 'tangerine'), nothing)).toBe(
    text.replaceAll(/\bS\b/g, '[masked]'),
  );
});

test.each([
  'SELECT id FROM users WHERE email = $1 -- PARAMETERS: ["ada"]',
  'SELECT token FROM users WHERE id = $1 -- PARAMETERS: [7]',
  'INSERT INTO users (email, name) VALUES (?, ?) params: ["ada@example.com","Ada"]',
  'SELECT id FROM users WHERE token = ? -- PARAMETERS: []',
  'Select a password; ["ada", "bob"]',
])('nothing is masked in %j', (text) => {
  expect(maskText(text, nothing)).toBe(text);
});
