import { readResponse } from '../../../src';
import { useCatalog } from '../../../src/catalog/use-catalog';
import { examine } from '../../../src/core/examine';
import { anyError } from '../../../src/core/statuses';
import type { HttpResponse } from '../../../src/core/types';
import { drawConclusions } from '../../../src/learn/draw-conclusions';
import type { ReplayServer } from '../../fixtures/support/replay-server';
import { REPLAY, startReplayServer } from '../../fixtures/support/replay-server';
import { octetsOf, recordings } from '../replays/recordings';
import { sendRaw } from '../responses/send-raw';
import { heard } from './heard';

let server: ReplayServer;
beforeAll(async () => {
  server = await startReplayServer(new Map(recordings.map((one) => [one.id, octetsOf(one)] as const)));
});
afterAll(() => server.close());

const errors = recordings.filter(({ status, method }) => status >= 400 && method !== 'HEAD');
const frameworks = [...new Set(errors.map(({ framework }) => framework))].sort();

async function responsesOf(framework: string): Promise<readonly HttpResponse[]> {
  const found: HttpResponse[] = [];
  for (const { id, method, path } of errors.filter((one) => one.framework === framework)) {
    const response = readResponse(
      await sendRaw(server.url + (path ?? '/'), method, { fields: { [REPLAY]: id } }),
    );
    if (response !== undefined) found.push(response);
  }
  return found;
}

test.each(frameworks)(
  'what %s answers: with the catalog and the baseline that are learnt, the gate has nothing to say',
  async (framework) => {
    const responses = await responsesOf(framework);
    const { catalog, baseline } = drawConclusions(heard(responses), []);
    const known = new Set(baseline.map(({ rule, at, status }) => `${status} ${rule} ${at}`));
    const learnt = useCatalog({ catalog });
    const unknown = responses.flatMap((response) =>
      examine(response, { catalog: learnt, statuses: anyError, predicates: [], strict: false })
        .violations.filter(({ severity }) => severity === 'must')
        .map(({ rule, at = '' }) => `${response.status} ${rule} ${at}`)
        .filter((one) => !known.has(one)),
    );
    expect(unknown).toEqual([]);
  },
);

test('the formats and the entries of each framework', async () => {
  const lines: string[] = [];
  for (const framework of frameworks) {
    const responses = await responsesOf(framework);
    const { formats, catalog, baseline } = drawConclusions(heard(responses), []);
    const names = formats.map(({ definition, kept }) => `${definition.id} ${kept.length}`);
    const statuses = new Set(responses.map(({ status }) => status));
    const listed = new Set(catalog.errors.map(({ status }) => status));
    const left = [...statuses].filter((status) => !listed.has(status));
    lines.push(
      `${framework}: ${names.join(', ')}; ${catalog.errors.length} entries, without ${left.join(', ') || 'none'}; ${new Set(baseline.map(({ rule }) => rule)).size} rules broken`,
    );
  }
  expect(lines).toMatchInlineSnapshot(`
   [
     "ASP.NET Core: problem-details 35, simple 2, plain 1, api-3 1; 20 entries, without 451, 501, 418, 410; 6 rules broken",
     "Spring Boot: spring 31, simple 5; 18 entries, without none; 2 rules broken",
     "django: simple 4, oauth 2, django-rest-framework 1, plain 1; 6 entries, without 500, 404, 403; 3 rules broken",
     "djangorestframework: django-rest-framework 10, simple 2; 7 entries, without none; 1 rules broken",
     "express: html 11, simple 2, api-2 1, api-3 1; 14 entries, without none; 5 rules broken",
     "express-pouchdb (CouchDB HTTP API): oauth-as-sent 3, api-2 1; 2 entries, without none; 0 rules broken",
     "fastapi: fastapi 10, api-3 4, simple 2, plain 1; 12 entries, without none; 2 rules broken",
     "flask: html 42, api 9, simple 4, django-rest-framework 2, problem-details 2, github 1; 35 entries, without none; 3 rules broken",
     "go net/http: plain 9, simple 2, api-2 1, html 1; 10 entries, without none; 2 rules broken",
     "httpbin: plain 1; 14 entries, without 404, 402; 4 rules broken",
     "rails: rails 29, html 9, xml 3, plain 2, problem-details 1; 18 entries, without none; 5 rules broken",
   ]
  `);
});
