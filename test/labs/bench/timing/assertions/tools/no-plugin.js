'use strict';
const request = require('supertest');
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;

/** What needs no matcher of anybody: Jest's own, the assertions of supertest, and a validator. */
module.exports = ({ path, schema, right, contentType }) => {
  const essence = new RegExp(`^${contentType.replace('+', '\\+')}(;|$)`);
  const ajv = addFormats(new Ajv({ allErrors: true }));
  const validate = ajv.compile(schema);
  // Written for a request that is never sent: it judges the responses that are there.
  const write = () =>
    request('http://127.0.0.1').get(path).expect(409).expect('Content-Type', /json/).expect(right);
  const written = write();
  return {
    passing: { 'supertest-written': (response) => write().assert(null, response, raise) },
    failing: { 'to-equal': (response) => expect(response.body).toEqual(right) },
    both: {
      'three-expects': (response) => {
        expect(response.status).toBe(409);
        expect(response.headers['content-type']).toMatch(/json/);
        expect(response.body).toEqual(right);
      },
      supertest: (response) => written.assert(null, response, raise),
      validator: (response) => {
        if (response.status !== 409) throw new Error('another status');
        if (!essence.test(response.headers['content-type'])) throw new Error('another media type');
        if (!validate(response.body)) throw new Error(ajv.errorsText(validate.errors));
      },
    },
  };
};

function raise(error) {
  if (error !== null) throw error;
}
