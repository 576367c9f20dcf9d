import { settableRules } from '../../../../src/generated/rule-ids';
import { checks } from '../../../../src/core/rules';

test('a catalog can set the rules of exactly those checks that something turns off', () => {
  expect(settableRules).toEqual(checks.filter(({ off }) => off !== undefined).map(({ id }) => id));
});
