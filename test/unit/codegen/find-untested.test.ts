import { join } from 'node:path';
import { findUntested } from '../../../src/codegen/find-untested';

test('tells what the tests do not speak of', () => {
  const root = join(__dirname, '..', '..', '..');
  const registered = { clients: ['axios', 'odd'], outputs: ['sarif', 'odd'], commands: ['lint', 'odd'] };
  expect(findUntested(root, registered)).toEqual({ clients: ['odd'], outputs: ['odd'], commands: ['odd'] });
});
