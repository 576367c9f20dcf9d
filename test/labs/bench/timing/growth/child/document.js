'use strict';

const TYPE = 'https://api.example.com/problems/import-conflict';

/** A problem document of about so many octets, as JSON text; in a broken one the detail in the middle has no text. */
function documentOf(octets, { isBroken = false } = {}) {
  const head = {
    type: TYPE,
    title: 'The import conflicts with what is there',
    status: 409,
    detail: 'Some of the rows are there already.',
    instance: '/imports/1',
    code: 'import_conflict',
  };
  const errors = [];
  let length = JSON.stringify({ ...head, errors }).length;
  while (length < octets) {
    const row = errors.length;
    const error = {
      detail: `The e-mail address of row ${row} belongs to another account, which was created before the import.`,
      pointer: `#/rows/${row}/email`,
      code: 'already_exists',
      since: '2026-11-23T08:00:00Z',
    };
    errors.push(error);
    length += JSON.stringify(error).length + 1;
  }
  if (isBroken) delete errors[Math.floor(errors.length / 2)].detail;
  return JSON.stringify({ ...head, errors });
}

/** The catalog that knows it. A detail without a text is advice of the format, which `strict` turns into a failure. */
const documentCatalog = {
  strict: true,
  format: 'problem-details',
  errors: [{ code: 'import_conflict', status: 409, type: TYPE }],
};

/** The same, with a schema of its own for each of the details. */
const strictCatalog = {
  format: 'problem-details',
  errors: [
    {
      ...documentCatalog.errors[0],
      details: {
        required: ['pointer', 'code'],
        properties: {
          pointer: { type: 'string', pattern: '^/rows/\\d+/' },
          code: { enum: ['already_exists', 'unknown'] },
        },
      },
    },
  ],
};

/** The response as a plain object, its content still text. */
function plainResponse(text) {
  return { status: 409, headers: { 'content-type': 'application/problem+json' }, body: text };
}

module.exports = { documentCatalog, documentOf, plainResponse, strictCatalog };
