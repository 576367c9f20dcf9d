'use strict';
const { expect } = require('expect');
const { load, catalogOf, responsesOf } = require('./catalog');
const { mustFail, timeInTurn } = require('./time-in-turn');

const [sizes, rounds] = JSON.parse(process.argv[2]);
const { createMatchers } = load('jest-error-contract');

const catalogs = sizes.map((size) => {
  const responses = responsesOf(size);
  const broken = responses.map(({ response }) => ({
    ...response,
    body: JSON.stringify({ ...JSON.parse(response.body), error: 'error_of_nobody' }),
  }));
  return { size, matchers: createMatchers({ catalog: catalogOf(size) }), responses, broken };
});

/** Each goes once through all responses. */
const forms = {
  withCode({ responses }) {
    for (const { code, response } of responses) expect(response).toBeErrorResponse(code);
  },
  anyCode({ responses }) {
    for (const { response } of responses) expect(response).toBeErrorResponse();
  },
  failing({ broken }) {
    for (const response of broken) mustFail(() => expect(response).toBeErrorResponse(), 'code');
  },
};

const runs = Object.entries(forms).flatMap(([form, use]) =>
  catalogs.map((catalog) => ({
    name: `${form} ${catalog.size}`,
    prepare: () => expect.extend(catalog.matchers),
    call: () => use(catalog),
  })),
);
const times = timeInTurn(runs, rounds);
process.stdout.write(
  JSON.stringify(
    catalogs.map(({ size, responses }) =>
      Object.fromEntries(
        Object.keys(forms).map((form) => [
          form,
          times[`${form} ${size}`].map((time) => time / responses.length),
        ]),
      ),
    ),
  ),
);
