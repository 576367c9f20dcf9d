import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../../src/core/rules';

test('every rule has a file that pins its failure text, and every file a rule', () => {
  const pinned = readdirSync(join(__dirname, 'rules')).map((name) => name.replace('.test.ts', ''));
  expect(pinned.sort()).toEqual(checks.map(({ id }) => id).sort());
});
