import { useCatalog } from '../../../src/catalog/use-catalog';
import { examine } from '../../../src/core/examine';
import { anyError } from '../../../src/core/statuses';
import type { HttpResponse, JsonValue } from '../../../src/core/types';
import { createAnswers } from '../../../src/gate/describe-answer';
import type { Observations } from '../../../src/learn/observe';
import { observe } from '../../../src/learn/observe';

/** What a listening gate would have recorded of responses, each in a test of its own. */
export function heard(responses: readonly HttpResponse[]): Observations {
  const observer = observe();
  const sink = observer.from('/project');
  const answers = createAnswers();
  const catalog = useCatalog({});
  sink.add({ type: 'file', writer: 'w', n: 0, file: 'a.test.js' });
  responses.forEach((response, index) => {
    const { status, request } = response;
    const verdict = examine(response, { catalog, statuses: anyError, predicates: [], strict: false });
    sink.add({
      type: 'response',
      writer: 'w',
      n: index + 1,
      file: 'a.test.js',
      test: `test ${index}`,
      catalog: 'c',
      method: request?.method ?? 'GET',
      path: '/',
      status,
      code: null,
      held: false,
      by: 'gate',
      answer: answers(verdict),
    });
  });
  return observer.finish();
}

/** A response with JSON, or with text. */
export function response(
  status: number,
  body: JsonValue,
  fields: { readonly [name: string]: string } = {},
): HttpResponse {
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  return {
    status,
    fields: Object.entries({ 'Content-Type': type, ...fields }),
    content: isText ? body : JSON.stringify(body),
    request: { method: 'GET', url: '/', fields: [] },
  };
}
