export { CatalogError } from './catalog/refuse/catalog-error';
export type { CatalogProblem } from './core/catalog/problem';
export { defineCatalog } from './catalog/define-catalog';
export { findCatalog } from './catalog/find-catalog';
export { check } from './check';
export type { CheckOptions } from './check';
export type { Catalog } from './core/catalog/catalog';
export { loadCatalog } from './catalog/load-catalog';
export { assertError, explain } from './matchers/assert-error';
export { createMatchers } from './matchers/create-matchers';
export type { MatcherMap, MatcherOptions } from './matchers/create-matchers';
export type { Matcher } from './runner/named-matcher';
export type {
  AnyCode,
  AnyErrorArgument,
  Asked,
  CodeOf,
  DetailExpectation,
  ErrorArgument,
  ErrorExpectation,
  Outcome,
  OutcomeOrPromise,
  Register,
  UnreadResponse,
} from './core/matcher-arguments';
export type { AsymmetricErrorMatchers, ErrorMatchers } from './runner/error-matchers';
export type { MatcherContext, MatcherResult } from './runner/matcher-context';
export type { GeneralMatchers, StatusMatchers } from './generated/matcher-types';
export type { ChangeKind, FieldName, FormatId, RuleId, SettableRule } from './generated/known-names';
export type { StandardCodes } from './generated/standard-codes';
export { catalogFromOpenApi } from './openapi';
export type { OpenApiCatalog, OpenApiOptions } from './openapi';
export { readResponse } from './responses';
export { readResponseAsync } from './responses/read-response-async';
export { simulator } from './simulator';
export type { SimulatorOptions } from './simulator';
export type * from './core/types';
