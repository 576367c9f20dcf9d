import { createMatchers } from '../../src';
import { checks } from '../../src/core/rules';
import { commands } from '../../src/cli/commands';
import { commonGrammars } from '../../src/core/fields/grammars';
import { rareGrammars } from '../../src/core/fields/rare-grammars';
import { changeDefinitions } from '../../src/generated/changes';
import { fieldDefinitions, formats, statusClasses, statuses } from '../../src/generated/data';
import { mistakes } from '../../src/generated/mistakes';
import { settableRules } from '../../src/generated/rule-ids';
import { outputs } from '../../src/coverage/outputs';
import { routeReaders } from '../../src/provoke/routes';
import { adapters } from '../../src/responses';
import { faults } from '../../src/simulator/faults/index';
import { transportFaults } from '../../src/simulator/faults/transport-faults';
import { builtInFormats, secondWave } from './core/formats/all-formats';
import verdicts from './core/formats/verdicts.json';
import { pages } from '../fixtures/support/pages';

/*
 * How large the contract is, and the names that users write. An addition changes the numbers and
 * names here; nearly every other test goes through the data.
 */

const aliases = statuses.flatMap(({ matcherAliases }) => matcherAliases);

test.each([
  ['client errors', statuses.filter(({ code }) => code < 500), 29],
  ['server errors', statuses.filter(({ code }) => code >= 500), 11],
  ['status codes', statuses, 29 + 11],
  ['classes of status codes', statusClasses, 3],
  ['older names of matchers', aliases, 2],
  ['matchers', Object.keys(createMatchers()), 3 + 40 + 2],
  ['formats', formats, 16],
  ['formats such as users write, in the tests', secondWave, 13],
  ['rules', checks, 27],
  ['rules that a catalog can set', settableRules, 24],
  ['faults that break a rule', faults, 27],
  ['faults of the transport', transportFaults, 5],
  ['header fields whose grammar is known', fieldDefinitions, 17],
  ['grammars of header fields', Object.keys({ ...commonGrammars, ...rareGrammars }), 15],
  ['adapters of responses', adapters, 7],
  ['outputs of the reporter', outputs, 6],
  ['kinds of change', changeDefinitions, 49],
  ['commands', commands, 10],
  ['mistakes of clients', mistakes, 49],
  ['frameworks whose routes are read', routeReaders, 6],
])('the number of %s: an addition is written into the table above', (_, all, size) => {
  expect(all.length).toBe(size);
});

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

test('the formats', () => {
  expect(formats.map(({ id }) => id)).toEqual([
    'django-rest-framework',
    'error-object',
    'fastapi',
    'fastify',
    'github',
    'google',
    'graphql',
    'json-api',
    'laravel',
    'nest',
    'oauth',
    'problem-details',
    'rails',
    'simple',
    'spring',
    'stripe',
  ]);
});

test('the formats of which no verdict on a real response is kept', () => {
  const judged = new Set(verdicts.map(({ format }) => format));
  const others = [...builtInFormats, ...secondWave].map(({ id }) => id).filter((id) => !judged.has(id));
  expect(others).toEqual(['couchdb', 'fhir', 'k8s', 'oci']);
});

test.each([
  `one matcher for each of the ${statuses.length} registered error status codes`,
  `Simulating the ${statuses.length} errors of the built-in catalog`,
  `one of ${formats.length - 2} others`,
  `each of ${mistakes.length} mistakes of clients`,
  `each of ${mistakes.length} mistakes that clients make`,
])('the pages say "%s"', (words) => {
  const said = pages.some(({ text }) => text.replaceAll(/\s+/g, ' ').includes(words));
  expect([words, said]).toEqual([words, true]);
});
