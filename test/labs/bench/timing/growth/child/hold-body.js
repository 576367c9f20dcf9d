'use strict';
const { expect } = require('expect');
const { load } = require('./catalog');
const { documentCatalog, documentOf, plainResponse } = require('./document');
const { mustFail } = require('./time-in-turn');

/** Five times one thing with a body of a size, in a process of its own: for the memory that it takes. */
const [size, form] = JSON.parse(process.argv[2]);
const { createMatchers } = load('jest-error-contract');
expect.extend(createMatchers({ catalog: documentCatalog }));
const text = documentOf(size, { isBroken: form === 'failing' });
const assert = () => expect(plainResponse(text)).toBeConflict('import_conflict');
const forms = {
  parse: () => JSON.parse(text),
  passing: assert,
  failing: () => mustFail(assert, 'schema'),
};
for (let time = 0; time < 5; time += 1) forms[form]();
