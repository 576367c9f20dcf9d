// Generated from schemas/ by `npm run generate`; do not edit.
import type { Validate } from '../core/catalog/validate';
import usual from './validate-simple';

export const formatValidators: { readonly [id: string]: () => { readonly [name: string]: Validate } } = {
  'django-rest-framework': () =>
    require('./validate-django-rest-framework') as typeof import('./validate-django-rest-framework'),
  'error-object': () => require('./validate-error-object') as typeof import('./validate-error-object'),
  fastapi: () => require('./validate-fastapi') as typeof import('./validate-fastapi'),
  fastify: () => require('./validate-fastify') as typeof import('./validate-fastify'),
  github: () => require('./validate-github') as typeof import('./validate-github'),
  google: () => require('./validate-google') as typeof import('./validate-google'),
  graphql: () => require('./validate-graphql') as typeof import('./validate-graphql'),
  'json-api': () => require('./validate-json-api') as typeof import('./validate-json-api'),
  laravel: () => require('./validate-laravel') as typeof import('./validate-laravel'),
  nest: () => require('./validate-nest') as typeof import('./validate-nest'),
  oauth: () => require('./validate-oauth') as typeof import('./validate-oauth'),
  'problem-details': () =>
    require('./validate-problem-details') as typeof import('./validate-problem-details'),
  rails: () => require('./validate-rails') as typeof import('./validate-rails'),
  simple: () => usual,
  spring: () => require('./validate-spring') as typeof import('./validate-spring'),
  stripe: () => require('./validate-stripe') as typeof import('./validate-stripe'),
};
