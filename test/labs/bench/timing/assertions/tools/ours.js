'use strict';
const { createMatchers } = require('jest-error-contract');

/** All matchers, on a catalog in the format of the body. */
module.exports = ({ format }) => {
  expect.extend(createMatchers({ format }));
  return { both: { ours: (response) => expect(response).toBeConflict() } };
};
