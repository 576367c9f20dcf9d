'use strict';
const { createServer } = require('node:http');
const { expect } = require('expect');
const request = require('supertest');
const { load } = require('./catalog');
const { documentCatalog, documentOf, plainResponse, strictCatalog } = require('./document');
const { mustFail, timeInTurn } = require('./time-in-turn');

const [size, rounds] = JSON.parse(process.argv[2]);
const { createMatchers } = load('jest-error-contract');
const { toBeConflict: toBeConflictStrictly } = createMatchers({ catalog: strictCatalog });
expect.extend({ ...createMatchers({ catalog: documentCatalog }), toBeConflictStrictly });

/** Tells the nanoseconds of what can be done with a body of a size. */
async function main() {
  const text = documentOf(size);
  const brokenText = documentOf(size, { isBroken: true });
  const received = await receive(text);
  const broken = await receive(brokenText);
  const plain = plainResponse(text);
  const plainBroken = plainResponse(brokenText);
  const pass = (response) => expect(response).toBeConflict('import_conflict');
  const fail = (response) => mustFail(() => pass(response), 'schema');
  const forms = {
    parse: () => JSON.parse(text),
    supertest: () => pass(received),
    plain: () => pass(plain),
    strict: () => expect(plain).toBeConflictStrictly('import_conflict'),
    supertestFailing: () => fail(broken),
    plainFailing: () => fail(plainBroken),
  };
  const runs = Object.entries(forms).map(([name, call]) => ({ name, call }));
  process.stdout.write(JSON.stringify(timeInTurn(runs, rounds)));
}

/** What supertest gives for it, over a connection. */
function receive(text) {
  const server = createServer((_, response) => {
    response.writeHead(409, { 'Content-Type': 'application/problem+json' });
    response.end(text);
  });
  return request(server).get('/');
}

void main();
