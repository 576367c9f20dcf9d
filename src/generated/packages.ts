// Generated from schemas/ by `npm run generate`; do not edit.
export const packageFormats: readonly { readonly package: string; readonly format: string }[] = [
  {
    package: 'http-problem-details',
    format: 'problem-details',
  },
  {
    package: 'http-problem-details-mapper',
    format: 'problem-details',
  },
  {
    package: 'express-http-problem-details',
    format: 'problem-details',
  },
  {
    package: 'api-problem',
    format: 'problem-details',
  },
  {
    package: 'problem-json',
    format: 'problem-details',
  },
  {
    package: 'rfc7807-problem-details',
    format: 'problem-details',
  },
  {
    package: 'nest-problem-details',
    format: 'problem-details',
  },
  {
    package: 'nest-problem-details-filter',
    format: 'problem-details',
  },
  {
    package: 'fastify-problem-details',
    format: 'problem-details',
  },
  {
    package: 'fastify-rfc7807',
    format: 'problem-details',
  },
  {
    package: 'hono-problem-details',
    format: 'problem-details',
  },
  {
    package: 'jsonapi-serializer',
    format: 'json-api',
  },
  {
    package: '@jsonapi/server',
    format: 'json-api',
  },
  {
    package: 'ts-japi',
    format: 'json-api',
  },
  {
    package: 'kitsu-core',
    format: 'json-api',
  },
  {
    package: '@apollo/server',
    format: 'graphql',
  },
  {
    package: 'apollo-server',
    format: 'graphql',
  },
  {
    package: 'apollo-server-express',
    format: 'graphql',
  },
  {
    package: 'graphql-yoga',
    format: 'graphql',
  },
  {
    package: 'graphql-http',
    format: 'graphql',
  },
  {
    package: 'express-graphql',
    format: 'graphql',
  },
  {
    package: 'mercurius',
    format: 'graphql',
  },
  {
    package: 'apollo-server-koa',
    format: 'graphql',
  },
  {
    package: 'apollo-server-fastify',
    format: 'graphql',
  },
  {
    package: 'apollo-server-lambda',
    format: 'graphql',
  },
  {
    package: '@nestjs/apollo',
    format: 'graphql',
  },
  {
    package: '@nestjs/graphql',
    format: 'graphql',
  },
  {
    package: '@nestjs/mercurius',
    format: 'graphql',
  },
  {
    package: '@graphql-yoga/nestjs',
    format: 'graphql',
  },
  {
    package: '@graphql-yoga/node',
    format: 'graphql',
  },
  {
    package: '@hono/graphql-server',
    format: 'graphql',
  },
  {
    package: '@elysiajs/graphql-yoga',
    format: 'graphql',
  },
  {
    package: 'oidc-provider',
    format: 'oauth',
  },
  {
    package: '@node-oauth/oauth2-server',
    format: 'oauth',
  },
  {
    package: '@node-oauth/express-oauth-server',
    format: 'oauth',
  },
  {
    package: '@nestjs/core',
    format: 'nest',
  },
  {
    package: '@nestjs/common',
    format: 'nest',
  },
  {
    package: 'fastify',
    format: 'fastify',
  },
  {
    package: '@fastify/sensible',
    format: 'fastify',
  },
  {
    package: '@hapi/hapi',
    format: 'fastify',
  },
  {
    package: '@hapi/boom',
    format: 'fastify',
  },
];
