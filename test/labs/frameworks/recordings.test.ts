/** What the live servers sent, held to the catalog without them: all frameworks, on every machine. */
import standard from '../../../schemas/standard-catalog.json';
import { createMatchers } from '../../../src/matchers/create-matchers';
import type { ErrorCatalog } from '../../../src/core/types';
import { exceptionFor } from './support/exceptions';
import { frameworkNames } from './support/frameworks';
import { handlerView } from './support/handler-view';
import { matcherName } from './support/neighbours';
import { contentOf, headersOf, parseResponse } from './support/parse-response';
import { readRecordings } from './support/recordings';
import type { Recording } from './support/recordings';
import { formats, standardErrors } from './support/standard-errors';

const recorded = frameworkNames().filter((name) => readRecordings(name).length > 0);

describe.each(recorded)('%s', (name) => {
  test.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
    expect.extend(createMatchers({ catalog: standard as unknown as ErrorCatalog, format: id }) as Matchers);
    const held = standardErrors.filter((error) => {
      const { route } = handlerView(error, format);
      const recording = readRecordings(name).find(({ method, path }) => method === 'GET' && path === route);
      if (recording === undefined) {
        throw new Error(
          `test/fixtures/recordings/live has no answer of ${name} to GET ${route}. Record it with \`npm run record:frameworks ${name}\`.`,
        );
      }
      const assertion = () => assert(recording, matcherName(error.status), error.code);
      if (exceptionFor(name, { status: error.status, format: id, method: 'GET' })) {
        expect(assertion).toThrow();
        return false;
      }
      assertion();
      return true;
    });
    const exceptions = standardErrors.length - held.length;
    expect(exceptions).toBeLessThan(standardErrors.length / 10);
  });
});

type Matchers = Parameters<typeof expect.extend>[0];
type Assertions = { readonly [matcher: string]: (code: string) => void };

function assert(recording: Recording, matcher: string, code: string): void {
  const response = parseResponse(Buffer.from(recording.rawBase64, 'base64'));
  const received = { status: response.status, headers: headersOf(response), text: contentOf(response) };
  (expect(received) as unknown as Assertions)[matcher]!(code);
}
