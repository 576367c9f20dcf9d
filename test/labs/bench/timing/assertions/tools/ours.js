'use strict';
const { createMatchers } = require('jest-error-contract');

/** All matchers, on a catalog in the format of the body. */
module.exports = ({ format, strict }) => {
  expect.extend(createMatchers({ format, strict }));
  return { both: { ours: (response) => expect(response).toBeConflict() } };
};
