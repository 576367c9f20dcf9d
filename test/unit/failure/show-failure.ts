import { stripVTControlCharacters } from 'node:util';
import type { ErrorCatalog, MatcherOptions } from '../../../src';
import { createMatchers } from '../../../src';
import { statusClasses, statuses } from '../../../src/generated/data';
import { matcherNames } from '../../../src/core/matcher-names';

/** A response, and the assertion on it that fails. */
export interface FailingCase extends Omit<MatcherOptions, 'catalog'> {
  readonly status: number;
  readonly headers?: { readonly [field: string]: string | readonly string[] };
  /** Text and octets as they are; anything else is sent as JSON. */
  readonly content?: unknown;
  readonly method?: string;
  /** The matcher of the status code, unless another one is named. */
  readonly matcher?: string;
  readonly argument?: unknown;
  readonly catalog?: ErrorCatalog;
}

/** The text of the failure, without colours. */
export function showFailure(failing: FailingCase): string {
  const { argument, catalog, format, codes, strict, matcher = matcherOf(failing.status) } = failing;
  expect.extend(createMatchers({ catalog, format, codes, strict }) as unknown as jest.ExpectExtendMap);
  const assertion = expect(responseOf(failing)) as unknown as Record<string, (argument?: unknown) => void>;
  const assert = assertion[matcher];
  if (assert === undefined) throw new Error(`${matcher} is not registered`);
  return failureMessage(() => assert(argument));
}

/** The message with which an assertion fails: without colours, and without what differs from run to run. */
export function failureMessage(assertion: () => unknown): string {
  let message: string | undefined;
  try {
    assertion();
  } catch (error) {
    message = (error as Error).message;
  }
  if (message === undefined) throw new Error(HOLDS);
  return stripVTControlCharacters(message)
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replaceAll(/^( *date: ).*$/gim, '$1DATE');
}

/** What `failureMessage` throws where there is no failure. */
export const HOLDS = 'the assertion holds';

/** The rules that a failure names, advice left out. */
export function rulesIn(text: string): readonly string[] {
  const [broken = ''] = text.split(/^Advice/m, 1);
  return [...broken.matchAll(/^\d+\. ([a-z-]+)/gm)].map(([, rule = '']) => rule);
}

/** The response in the plain shape, which knows of a request only its method. */
export function responseOf({ status, headers = JSON_TYPE, content, method }: FailingCase): object {
  const body =
    content === undefined || typeof content === 'string' || content instanceof Uint8Array
      ? content
      : JSON.stringify(content);
  return { status, headers, body, ...(method === undefined ? {} : { request: { method, url: '/users' } }) };
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

const names = matcherNames(statuses, statusClasses);

function matcherOf(status: number): string {
  const own = names.find(({ range }) => range.min === status && range.max === status);
  return own?.name ?? 'toBeErrorResponse';
}
