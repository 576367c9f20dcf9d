'use strict';
const { createRequire } = require('node:module');
const path = require('node:path');

/** The package as it is installed in the project that is the working directory. */
const load = createRequire(path.join(process.cwd(), 'package.json'));
const { statuses } = load('jest-error-contract/schemas/statuses.json');

/**
 * A catalog of so many codes, evenly over all status codes. The errors of every eighth status code have a
 * schema of their own for their free members, those of another eighth one for their details.
 */
function catalogOf(size) {
  return { errors: Array.from({ length: size }, (_, index) => definitionOf(index)) };
}

function definitionOf(index) {
  const position = index % statuses.length;
  const limit = { type: 'integer', minimum: 0, maximum: 1_000 + index };
  return {
    code: codeOf(index),
    status: statuses[position].code,
    message: `The error number ${index}`,
    ...(position % 8 === 1 && {
      extensions: { type: 'object', required: ['limit'], properties: { limit } },
    }),
    ...(position % 8 === 5 && {
      details: { type: 'object', required: ['code'], properties: { code: { const: `taken_${index}` } } },
    }),
  };
}

function codeOf(index) {
  return `error_${index}`;
}

/** A conforming response for each status code, with codes from all over a catalog of that size. */
function responsesOf(size) {
  return statuses.map((status, position) => {
    const groups = size / statuses.length;
    const index = position + statuses.length * Math.floor((position * groups) / statuses.length);
    const content = {
      error: codeOf(index),
      message: `The error number ${index}`,
      ...(position % 8 === 1 && { limit: 5 }),
      ...(position % 8 === 5 && {
        details: [{ pointer: '/email', code: `taken_${index}`, message: 'is taken' }],
      }),
    };
    return { code: codeOf(index), response: responseWith(status, content) };
  });
}

function responseWith({ code, duties }, content) {
  const fields = duties
    .filter(({ severity }) => severity !== 'off')
    .map(({ field, example }) => [field, example]);
  return {
    status: code,
    headers: { ...Object.fromEntries(fields), 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(content),
  };
}

module.exports = { load, catalogOf, responsesOf };
