import { readNeighbour } from '../../../src/cli/init/neighbour';

test.each([
  [`const request = require('supertest');`, `const request = require('supertest');`],
  [`const request = require('supertest')`, `const request = require('supertest')`],
  [`import request from "supertest";`, `import request from "supertest";`],
  [
    `const request = require('supertest'); const app = require('./app');`,
    `const request = require('supertest');`,
  ],
  [
    `const app = require('./app'); const request = require('supertest');`,
    `const request = require('supertest');`,
  ],
  [`const app = require('./app'), request = require('supertest');`, undefined],
  [`const request = require('supertest'), app = require('./app');`, undefined],
  [`const { agent } = require('supertest');`, `const { agent } = require('supertest');`],
  [`const app = require('./app');`, undefined],
])('of %s the example takes over %s', (line, expected) => {
  const { clientLine } = readNeighbour('test/app.test.js', `'use strict';\n${line}\n`);
  expect(clientLine).toBe(expected);
});
