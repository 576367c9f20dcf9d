/**
 * What `run.ts` runs through Jest against the live app of one framework, in production and in development: what the
 * framework answers by itself, and every status that an application raises by the framework's own means, also where
 * another response had begun.
 */
import type { Response } from 'supertest';
import { askProbes, SECRET } from './support/ask-probes';
import { exchange } from './support/exchange';
import { readFramework } from './support/frameworks';
import { errorOf, holds, send, useCatalog } from './support/live-assertions';
import { liveTarget } from './support/live-target';
import { parseResponse } from './support/parse-response';
import { owedFields } from './support/owed-fields';
import { begunFields, keptFields, raisedBy } from './support/raised';
import type { Raised } from './support/raised';
import { formats } from './support/standard-errors';

const { name, port } = liveTarget();
const framework = readFramework(name);

askProbes(framework);

describe.each(framework.raises ?? [])('raised by $code', (way) => {
  const { means, loses } = way;

  describe('where nothing had begun', () => {
    for (const one of raisedBy(way)) {
      test(titleOf(one), async () => {
        isRaised(await send('GET', `/raise/${means}/${one.asked}`), one);
      });
    }
  });

  describe('where another response had begun', () => {
    const kept = keptFields.filter(([field]) => !loses?.fields.includes(field));
    const lost = loses === undefined ? '' : `: loses ${loses.fields.join(', ')}: ${loses.reason}`;
    for (const one of raisedBy(way)) {
      test(
        one.cannot === undefined && lost !== '' ? `exception: ${one.title}${lost}` : titleOf(one),
        async () => {
          const response = await send('GET', `/begun/${means}/${one.asked}`);
          isRaised(response, one);
          expect(valuesOf(response, begunFields)).toEqual([]);
          expect(valuesOf(response, keptFields)).toEqual(kept);
        },
      );
    }
  });

  test('asked for its head', async () => {
    const [one] = raisedBy(way).filter(({ asked }) => asked === 409);
    const raw = parseResponse(await exchange(port, { method: 'HEAD', path: `/raise/${means}/409` }));
    expect([raw.status, raw.rest.toString()]).toEqual([one!.status, '']);
  });
});

/** The status, its code, and nothing of what the message said. */
function isRaised(response: Response, { status, code }: Raised): void {
  expect([response.status, response.body]).toEqual([status, expect.objectContaining({ error: code })]);
  expect(JSON.stringify([response.headers, response.text])).not.toMatch(SECRET);
  const error = errorOf(status);
  if (error === undefined) return;
  useCatalog(formats[0]!, { [status]: unknowable(status) });
  holds(response, error);
}

/** What a status owes and a handler cannot know. A challenge is the same for a whole application: that it knows. */
function unknowable(status: number): { readonly [field: string]: 'off' } {
  const fields = owedFields(status).filter(([field]) => field !== 'WWW-Authenticate');
  return Object.fromEntries(fields.map(([field]) => [field, 'off'] as const));
}

function valuesOf({ headers }: Response, fields: typeof keptFields): typeof keptFields {
  return fields.filter(([field, value]) => headers[field.toLowerCase()] === value);
}

function titleOf({ title, cannot }: Raised): string {
  return cannot === undefined ? title : `exception: ${title}: ${cannot.sends}: ${cannot.reason}`;
}
