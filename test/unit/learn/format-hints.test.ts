import { builtInFormat } from '../../../src/core/catalog/built-in-format';
import { packageFormats } from '../../../src/generated/packages';
import { formatHints } from '../../../src/learn/format-hints';

test.each<readonly [readonly string[], readonly string[]]>([
  [[], []],
  [['express', 'supertest'], []],
  [['express', '@apollo/server', 'graphql'], ['graphql']],
  [['graphql-yoga'], ['graphql']],
  [['graphql-http', 'koa'], ['graphql']],
  [
    ['mercurius', 'fastify'],
    ['graphql', 'fastify'],
  ],
  [
    ['@nestjs/core', '@nestjs/graphql', '@nestjs/apollo'],
    ['graphql', 'nest'],
  ],
  [['@hono/graphql-server', 'hono'], ['graphql']],
  [
    ['fastify', 'fastify-problem-details'],
    ['problem-details', 'fastify'],
  ],
  // The client of a GraphQL server is none.
  [['@apollo/client', 'graphql', 'graphql-request'], []],
])('%j names the formats %j', (dependencies, formats) => {
  expect(formatHints(new Set(dependencies))).toEqual(formats);
});

test('each of them is a format of the package, and each package is named once', () => {
  for (const { format } of packageFormats) expect(builtInFormat(format, undefined)).toBeDefined();
  const names = packageFormats.map((one) => one.package);
  expect(new Set(names).size).toBe(names.length);
});
