import { AssertionError } from 'node:assert';
import fc from 'fast-check';
import type { HttpResponse } from '../../../src';
import { assertError } from '../../../src';
import { useCatalog } from '../../../src/catalog/use-catalog';
import { examine } from '../../../src/core/examine';
import { printableJson } from '../../../src/core/printable';
import { anyError } from '../../../src/core/statuses';
import { failureText } from '../../../src/failure/failure-text';
import { formats } from '../../../src/generated/data';
import { shown } from '../../../src/mask/shown';
import { buildRunners } from '../../fixtures/support/build-runners';
import type { Planted } from './any-response';
import { planted } from './any-response';

const catalogs = formats.map(({ id }) => useCatalog({ format: id }));

/** In milliseconds: for any response, and for each thousand characters more. */
const PATIENCE = { any: 100, each: 5 };

/** What is wrong with what is made of as many generated responses, one line each; the same seed makes the same. */
export function brokenProperties(count: number, seed: number): readonly string[] {
  const broken: string[] = [];
  let number = 0;
  const look = ({ response, secret }: Planted): void => {
    const catalog = catalogs[number % catalogs.length] ?? catalogs[0];
    number += 1;
    if (catalog === undefined || broken.length >= 20) return;
    const note = (what: string): void => void broken.push(`${what}: ${JSON.stringify(response)}`);
    // What asserts is the same within; every tenth goes through all of it.
    const work = (): string =>
      textsOf(response, catalog) + (number % 10 === 0 ? `\n${asserted(response)}` : '');
    try {
      const started = performance.now();
      const text = work();
      if (performance.now() - started > patience(response) && isSlow(work, response)) note('slow');
      if (text.includes(secret)) note(`shows the secret ${secret}`);
      if (text.includes('could not be printed')) note('cannot be printed');
      for (const [name, read] of Object.entries(buildRunners)) {
        if (read(text).length > 0) note(`a command for ${name}`);
      }
    } catch (error) {
      note(`throws ${String(error)}`);
    }
  };
  // A sample, since nothing is to be made smaller: whatever is wrong is printed as it is.
  const batch = 1_000;
  for (let done = 0; done < count; done += batch) {
    for (const one of fc.sample(planted, { numRuns: Math.min(batch, count - done), seed: seed + done }))
      look(one);
  }
  return broken;
}

function textsOf(response: HttpResponse, catalog: ReturnType<typeof useCatalog>): string {
  const verdict = examine(response, { catalog, statuses: anyError, predicates: [], strict: true });
  const assertion = { matcher: 'toBeErrorResponse', argument: undefined };
  const received = shown(verdict).violations.map((violation) => printableJson(violation));
  return [failureText({ verdict, assertion }), ...received].join('\n');
}

/** Nothing but an assertion failure comes out. */
function asserted({ status, fields, content, request }: HttpResponse): string {
  const sent = request === undefined ? undefined : { ...request, headers: request.fields };
  try {
    assertError({ status, headers: fields, body: content, request: sent });
    return '';
  } catch (error) {
    if (error instanceof AssertionError) return error.message;
    throw error;
  }
}

function patience({ content, fields, request }: HttpResponse): number {
  return PATIENCE.any + (PATIENCE.each * JSON.stringify([content, fields, request]).length) / 1_000;
}

/** Again, for the machine may have been busy. */
function isSlow(work: () => unknown, response: HttpResponse): boolean {
  return [1, 2, 3, 4, 5].every(() => {
    const started = performance.now();
    work();
    return performance.now() - started > patience(response);
  });
}
