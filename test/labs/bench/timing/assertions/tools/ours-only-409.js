'use strict';
const { createMatchers } = require('jest-error-contract');

/** The matcher that is used, and the three general ones that are always there. */
module.exports = ({ format, strict }) => {
  expect.extend(createMatchers({ format, strict, only: [409] }));
  return { passing: { 'ours-only-409': (response) => expect(response).toBeConflict() } };
};
