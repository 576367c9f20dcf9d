import { createMatchers } from '../../src';
import { statusClasses, statuses } from '../../src/generated/data';
import { matcherNames, pascalCase } from '../../src/matchers/matcher-names';

test('the matchers of the built-in catalog', () => {
  expect(Object.keys(createMatchers())).toMatchInlineSnapshot(`
   [
     "toBeErrorResponse",
     "toBeClientError",
     "toBeServerError",
     "toBeBadRequest",
     "toBeUnauthorized",
     "toBePaymentRequired",
     "toBeForbidden",
     "toBeNotFound",
     "toBeMethodNotAllowed",
     "toBeNotAcceptable",
     "toBeProxyAuthenticationRequired",
     "toBeRequestTimeout",
     "toBeConflict",
     "toBeGone",
     "toBeLengthRequired",
     "toBePreconditionFailed",
     "toBeContentTooLarge",
     "toBePayloadTooLarge",
     "toBeUriTooLong",
     "toBeUnsupportedMediaType",
     "toBeRangeNotSatisfiable",
     "toBeExpectationFailed",
     "toBeImATeapot",
     "toBeMisdirectedRequest",
     "toBeUnprocessableContent",
     "toBeUnprocessableEntity",
     "toBeLocked",
     "toBeFailedDependency",
     "toBeTooEarly",
     "toBeUpgradeRequired",
     "toBePreconditionRequired",
     "toBeTooManyRequests",
     "toBeRequestHeaderFieldsTooLarge",
     "toBeUnavailableForLegalReasons",
     "toBeInternalServerError",
     "toBeNotImplemented",
     "toBeBadGateway",
     "toBeServiceUnavailable",
     "toBeGatewayTimeout",
     "toBeHttpVersionNotSupported",
     "toBeVariantAlsoNegotiates",
     "toBeInsufficientStorage",
     "toBeLoopDetected",
     "toBeNotExtended",
     "toBeNetworkAuthenticationRequired",
   ]
  `);
});

test('every registered status code has a matcher named after its phrase; the older names are marked', () => {
  const names = matcherNames(statuses, statusClasses);
  const own = names.filter(({ range, isAlias }) => range.min === range.max && !isAlias);
  expect(own.map(({ range }) => range.min)).toEqual(statuses.map(({ code }) => code));
  expect(own).toHaveLength(40);
  expect(names.filter(({ isAlias }) => isAlias)).toEqual([
    { name: 'toBePayloadTooLarge', range: { min: 413, max: 413 }, isAlias: true },
    { name: 'toBeUnprocessableEntity', range: { min: 422, max: 422 }, isAlias: true },
  ]);
});

test.each([
  ['Conflict', 'Conflict'],
  ["I'm a Teapot", 'ImATeapot'],
  ['I’m a Teapot', 'ImATeapot'],
  ['URI Too Long', 'UriTooLong'],
  ['HTTP Version Not Supported', 'HttpVersionNotSupported'],
  ['Non-Authoritative Information', 'NonAuthoritativeInformation'],
  ['', ''],
])('%j in PascalCase is %j', (phrase, name) => {
  expect(pascalCase(phrase)).toBe(name);
});
