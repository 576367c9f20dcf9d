'use strict';

expect.extend(require('jest-json-schema').matchers);

/** The schema is the same object in every call, so that it is compiled once. */
module.exports = ({ schema }) => ({
  both: { 'jest-json-schema': (response) => expect(response.body).toMatchSchema(schema) },
});
