'use strict';
const http = require('node:http');

/** The documents that are asserted on, each with what is wrong in it where it is to fail. */
const bodies = {
  '60-byte 409': {
    path: '/small',
    format: 'simple',
    contentType: 'application/json',
    right: { error: 'conflict', message: 'The resource exists already' },
    wrong: { 'one member wrong': (document) => ({ ...document, message: 42 }) },
    copies: 32,
  },
  '1 kB problem document': {
    path: '/problem',
    format: 'problem-details',
    contentType: 'application/problem+json',
    right: {
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      detail:
        'The order cannot be placed as it is: five of its members contradict the stock of the warehouse.',
      instance: '/orders/5f0c2d1e-7a64-4a41-9d0e-2f1b7c1f6a90',
      code: 'conflict',
      errors: Array.from({ length: 5 }, (_, index) => ({
        detail: `Article ${4711 + index} is reserved for another order until the end of the week.`,
        pointer: `#/items/${index}/quantity`,
        code: 'reserved_elsewhere',
      })),
    },
    wrong: { 'one member wrong': (document) => ({ ...document, detail: 42 }) },
    copies: 32,
  },
  '1 MB, 5,000 details': {
    path: '/large',
    format: 'simple',
    // What is wrong in details of the format `simple` is advice otherwise.
    strict: true,
    contentType: 'application/json',
    right: {
      error: 'conflict',
      message: 'The import cannot be done: 5,000 rows contradict what is there already.',
      details: Array.from({ length: 5_000 }, (_, index) => ({
        pointer: `/rows/${index}/article/number`,
        code: 'already_exists',
        message: `Row ${index}: an article with the number ${100_000 + index * 7} exists already, and its price, its unit and its supplier are others.`,
      })),
    },
    wrong: {
      '1 of 5,000 details wrong': (document) => withWrongDetails(document, (index) => index === 2_500),
      '2,500 of 5,000 details wrong': (document) => withWrongDetails(document, (index) => index % 2 === 1),
    },
    copies: 8,
  },
};

function withWrongDetails(document, isWrong) {
  const details = document.details.map((detail, index) =>
    isWrong(index) ? { ...detail, message: index } : detail,
  );
  return { ...document, details };
}

/** Sends a body over a connection a number of times, so that no response is ever asserted on twice in a row. */
async function receive({ path, contentType, copies }, document) {
  const text = JSON.stringify(document);
  const server = http.createServer((_, response) => {
    response.writeHead(409, { 'Content-Type': contentType });
    response.end(text);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const responses = [];
  while (responses.length < copies) responses.push(await get(server, path));
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return responses;
}

/** By supertest; under jsdom, which lacks what it needs, by hand. */
async function get(server, path) {
  if (typeof window === 'undefined') return require('supertest')(server).get(path);
  const { port } = server.address();
  const response = await new Promise((resolve, reject) => {
    http.get({ host: '127.0.0.1', port, path }, resolve).on('error', reject);
  });
  let text = '';
  for await (const part of response.setEncoding('utf8')) text += part;
  return { status: response.statusCode, headers: response.headers, text, body: JSON.parse(text) };
}

module.exports = { bodies, receive };
