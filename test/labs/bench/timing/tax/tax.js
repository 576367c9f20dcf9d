'use strict';
const { timeInTurn } = require('../assertions/time-in-turn');

test('an assertion that none of the registered matchers is for', () => {
  const { bare } = timeInTurn({ bare: () => expect(1).toBe(1) }, [undefined], 61);
  // Every matcher is a member of what `expect()` returns.
  const matchers = Object.keys(expect(undefined)).length;
  process.stdout.write(`\nmeasured ${JSON.stringify({ nanoseconds: bare, matchers })}\n`);
});
