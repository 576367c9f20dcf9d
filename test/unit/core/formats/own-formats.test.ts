import { join } from 'node:path';
import express from 'express';
import request from 'supertest';
import type { ErrorCatalog, ErrorFormat } from '../../../../src';
import { loadCatalog } from '../../../../src';
import { renderError } from '../../../../src/core/formats/render-error';
import { temporaryProject } from '../../catalog/temporary-project';
import { builtInFormats, secondWave } from './all-formats';
import { asserting } from './asserting';

const status = { code: 409, phrase: 'Conflict' };
/** Formats with a closed vocabulary of codes cannot say `email_taken`. */
const ownCodes: { readonly [format: string]: string } = { scim: 'uniqueness', postgrest: '23505' };

function responseIn(format: ErrorFormat, code: string): object {
  const body = renderError({ code, status: 409, message: 'The e-mail address is taken' }, format, { status });
  return { status: 409, headers: { 'Content-Type': format.mediaTypes[0] }, body };
}

describe.each(secondWave.map((format) => [format.id, format] as const))(
  'a format of one’s own: %s',
  (id, format) => {
    const code = ownCodes[id] ?? 'email_taken';
    const catalog: ErrorCatalog = { errors: [{ code, status: 409 }] };
    const response = responseIn(format, code);
    const ways = { 'by its path': join(__dirname, 'second-wave', `${id}.json`), 'by its value': format };

    test.each(Object.entries(ways))('%s', (_, given) => {
      const { broken } = asserting({ catalog: { ...catalog, format: given } });
      expect(broken(response, 409)).toEqual([]);
      // A list where an object belongs, or the other way round.
      const { broken: brokenByKind } = asserting({ catalog: { ...catalog, format: given, codes: 'any' } });
      expect(brokenByKind({ ...response, body: 17 }, 409)[0]).toMatch(/^(json-type|schema)/);
      expect(broken({ ...response, headers: { 'Content-Type': 'text/plain' } }, 409)).toContain(
        'media-type Content-Type',
      );
    });

    test('per call', () => {
      const { broken } = asserting({ catalog });
      for (const given of Object.values(ways)) expect(broken(response, 409, { format: given })).toEqual([]);
    });

    for (const { source, status: code, headers, body, text, rules } of format.examples.invalid) {
      test(`invalid: ${source}`, () => {
        const { broken } = asserting({
          catalog: { format, extends: 'standard', codes: 'any', errors: [], strict: true },
        });
        const found = broken({ status: code, headers, text: text ?? JSON.stringify(body) }, code);
        expect([...new Set(found.map((place) => place.replace(/ .*/, '')))]).toEqual(rules);
      });
    }
  },
);

test('the path of a format starts at the folder of its catalog', () => {
  const project = temporaryProject({
    'acme.json': { ...secondWave[0], id: 'acme' },
    'error-catalog.json': { format: './acme.json', errors: [{ code: 'email_taken', status: 409 }] },
  });
  expect(loadCatalog(join(project, 'error-catalog.json')).format.definition.id).toBe('acme');
});

describe('several formats in one API', () => {
  const byId = new Map(builtInFormats.map((format) => [format.id, format]));
  const catalog: ErrorCatalog = {
    errors: [
      { code: 'email_taken', status: 409, message: 'The e-mail address is taken' },
      { code: 'name_taken', status: 409, message: 'The name is taken', format: 'problem-details' },
      { code: 'invalid_grant', status: 400, message: 'The grant is used up', format: 'oauth' },
      { code: 'too_young', status: 400, message: 'Come back later' },
    ],
  };
  const definitionOf = new Map(catalog.errors.map((definition) => [definition.code, definition]));

  /** `GET /<code>`: in the format of the entry, or in the one that the client prefers. */
  const app = express().get('/:code', (req, res) => {
    const definition = definitionOf.get(req.params.code);
    if (definition === undefined) throw new Error(`There is no ${req.params.code}.`);
    const own = byId.get(String(definition.format ?? 'simple'));
    const types = builtInFormats.map(({ mediaTypes }) => mediaTypes[0] ?? '');
    const accepted = req.get('Accept') === undefined ? undefined : req.accepts([...types]);
    const format = builtInFormats.find(({ mediaTypes }) => mediaTypes[0] === accepted) ?? own;
    const chosen = accepted === 'application/json' ? byId.get('simple') : format;
    if (chosen === undefined) throw new Error('There is no such format.');
    const statusOf = {
      code: definition.status,
      phrase: definition.status === 409 ? 'Conflict' : 'Bad Request',
    };
    // Not send(), which adds a charset, and JSON:API forbids it.
    res
      .status(definition.status)
      .setHeader('Content-Type', chosen.mediaTypes[0] ?? '')
      .end(JSON.stringify(renderError(definition, chosen, { status: statusOf })));
  });
  const { broken, failure } = asserting({ catalog });
  const get = (code: string, accept?: string) => {
    const sent = request(app).get(`/${code}`);
    return accept === undefined ? sent : sent.set('Accept', accept);
  };

  test.each([
    ['email_taken', 409],
    ['name_taken', 409],
    ['invalid_grant', 400],
    ['too_young', 400],
  ])('each entry in its own: %s', async (code, statusCode) => {
    const response = await get(code);
    expect(broken(response, statusCode)).toEqual([]);
    expect(broken(response, statusCode, code)).toEqual([]);
  });

  test('an entry does not pass in the format of another', async () => {
    const response = await get('name_taken', 'application/json');
    expect(broken(response, 409, 'name_taken')).toContain('media-type Content-Type');
  });

  test.each([
    ['application/json', 'simple'],
    ['application/problem+json', 'problem-details'],
    ['application/vnd.api+json', 'json-api'],
  ])('the same error as the client prefers it: %s', async (accept, format) => {
    const response = await get('email_taken', accept);
    expect(response.headers['content-type']).toContain(accept);
    const wish = { code: 'email_taken', message: 'The e-mail address is taken', format };
    expect(broken(response, 409, wish)).toEqual([]);
    const others = ['simple', 'problem-details', 'json-api'].filter((other) => other !== format);
    for (const other of others)
      expect(broken(response, 409, { ...wish, format: other })).toContain('media-type Content-Type');
  });

  test('the matcher never guesses by Content-Type; the failure text does', async () => {
    const response = await get('email_taken', 'application/problem+json');
    expect(failure(response, 409)?.replace(/\n\n←[\s\S]*/, '')).toMatchInlineSnapshot(`
     "expect(response).toBeConflict()

     The response is 409 Conflict, as expected, but it breaks its contract in 3
     places.

     1. media-type · Content-Type
        Expected: application/json
        Received: application/problem+json
        → Set Content-Type to application/json. (RFC 9110, 8.3)

     2. schema · /error
        Expected: the member
        Received: nothing
        → Send the member /error. (the format "simple")

     3. schema · /message
        Expected: the member
        Received: nothing
        → Send the member /message. (the format "simple")

     Likely cause: this is the format "problem-details". If that is intended, say
     so in the assertion, { format: 'problem-details' }, or in the error catalog.

     To turn these off, in the error catalog:
        "rules": { "media-type": "off", "schema": "off" }"
    `);
  });

  test('a format that fits almost anything is no guess', () => {
    const vague = {
      status: 409,
      headers: { 'Content-Type': 'application/json' },
      body: { message: 'Taken' },
    };
    expect(failure(vague, 409)).not.toContain('this is the format');
  });
});
