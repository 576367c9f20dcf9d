'use strict';
const jestOpenApi = require('jest-openapi').default;

/** A description of one operation, which is the best case: what is described is compiled in every call. */
module.exports = ({ path, schema, contentType }) => {
  const responses = { 409: { description: 'Conflict', content: { [contentType]: { schema } } } };
  jestOpenApi({
    openapi: '3.0.3',
    info: { title: 'Orders', version: '1.0.0' },
    paths: { [path]: { get: { responses } } },
  });
  return { both: { 'jest-openapi': (response) => expect(response).toSatisfyApiSpec() } };
};
