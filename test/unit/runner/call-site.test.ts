import { locate, pointAt } from '../../../src/runner/call-site';

const at = (...frames: readonly string[]) => ({
  stack: ['Error', ...frames.map((one) => `    at ${one}`)].join('\n'),
});

test.each([
  ['the body of the test', at('Object.<anonymous> (/app/a.test.js:9:3)'), 9],
  ['a helper in the test file', at('get (/app/a.test.js:2:3)', 'Object.<anonymous> (/app/a.test.js:9:3)'), 9],
  [
    'after an await',
    at('async get (/app/a.test.js:2:3)', 'async Object.<anonymous> (/app/a.test.js:9:3)'),
    9,
  ],
  [
    'a method of a client of one’s own',
    at('Client.get (/app/a.test.js:2:3)', 'Object.<anonymous> (/app/a.test.js:9:3)'),
    9,
  ],
  ['a helper in another file', at('get (/app/helper.js:2:3)', 'Object.<anonymous> (/app/a.test.js:9:3)'), 9],
  [
    'a callback in the body',
    at('/app/a.test.js:8:3', 'Array.map (<anonymous>)', 'Object.<anonymous> (/app/a.test.js:9:3)'),
    8,
  ],
  [
    'what is given to a promise in the body, under the name of its variable',
    at('status (/app/a.test.js:8:3)', 'new Promise (<anonymous>)', 'Object.<anonymous> (/app/a.test.js:9:3)'),
    8,
  ],
  [
    'what is given to a promise in a helper',
    at(
      '/app/a.test.js:2:3',
      'new Promise (<anonymous>)',
      'get (/app/a.test.js:1:3)',
      'Object.<anonymous> (/app/a.test.js:9:3)',
    ),
    2,
  ],
  ['a helper alone, its caller is gone', at('async get (/app/a.test.js:2:3)'), 2],
  [
    'an ES module',
    at('get (file:///app/a.test.js:2:3)', 'Object.<anonymous> (file:///app/a.test.js:9:3)'),
    9,
  ],
  ['nothing of the test file', at('get (/app/helper.js:2:3)', 'run (/app/other.js:5:3)'), 2],
  [
    'code of others',
    at('send (/app/node_modules/got/index.js:1:1)', 'Object.<anonymous> (/app/a.test.js:9:3)'),
    9,
  ],
])('points at the test that asked: %s', (_, site, line) => {
  expect(locate(site, '/app/a.test.js')?.line).toBe(line);
});

test('points nowhere without a frame', () => {
  expect(locate({ stack: 'Error' }, '/app/a.test.js')).toBeUndefined();
});

test('an error does not point at a native function of Bun, which is in no file', () => {
  const site = at('toBeConflict (unknown)', '<anonymous> (/app/a.test.js:9:3)');
  expect(pointAt(site, new Error('no')).stack).toBe('Error: no\n    at <anonymous> (/app/a.test.js:9:3)');
});
