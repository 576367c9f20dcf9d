import { maskText } from '../../../../src/mask/mask-text';
import { secretNames } from '../../../../src/mask/secret-names';

const nothing = { values: [], names: secretNames() };

test.each<readonly [string, string, string]>([
  ['a folded scalar', 'password: >-\n  hunter 22\nuser: ada', 'password: >-\n  [masked]\nuser: ada'],
  ['a scalar of lines', 'a:\n  token: |\n    one1\n    two2\n  b: 1', 'a:\n  token: |\n    [masked]\n  b: 1'],
  ['a list', 'passwords:\n  - hunter22\n  - "swordfish"\nuser: ada', 'passwords:\n  - [masked]"\nuser: ada'],
  ['a tag', 'password: !vault hunter22', 'password: !vault [masked]'],
  ['an anchor', 'password: &pw tangerine', 'password: &pw [masked]'],
  [
    'messages',
    'password:\n  - is too short\n  - must have a digit',
    'password:\n  - is too short\n  - must have a digit',
  ],
  ['a message in lines', 'password: |\n  must have a digit', 'password: |\n  must have a digit'],
  ['a list of members', 'tokens:\n  - name: a\n    scope: b', 'tokens:\n  - name: a\n    scope: b'],
  ['a reference', 'password: !Ref DbPassword', 'password: !Ref DbPassword'],
  ['a template', 'password: ${{ secrets.PASSWORD }}', 'password: ${{ secrets.PASSWORD }}'],
])('%s', (_, text, masked) => {
  expect(maskText(text, nothing)).toBe(masked);
});
