import type { HttpField, HttpRequest, HttpResponse } from '../../../../src';
import { check, createMatchers } from '../../../../src';
import { expect } from 'expect';
import type { Planted } from './place';

/** A way to tell people of an exchange that went wrong. */
export interface Tool {
  readonly name: string;
  /** Everything that it writes about the exchange. */
  readonly write: (planted: Planted) => string | Promise<string>;
  /** What it writes in the place of a secret. */
  readonly mask: RegExp;
}

const JSON_TYPE: HttpField = ['Content-Type', 'application/json'];

/** The exchange as one of ours: JSON where nothing else is said. */
export function exchangeOf({
  status = 409,
  fields = [JSON_TYPE],
  content,
  request,
}: Planted): HttpResponse & {
  readonly request: HttpRequest;
} {
  return {
    status,
    fields,
    content: textOf(content ?? { error: 'conflict', message: 'x' }),
    request: {
      method: 'POST',
      url: request?.url ?? '/users',
      fields: request?.fields ?? [],
      content: request?.content === undefined ? undefined : textOf(request.content),
    },
  };
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

type Assertion = Readonly<Record<string, (argument?: unknown) => void>>;

expect.extend(createMatchers() as unknown as Parameters<typeof expect.extend>[0]);

/** The failures of three assertions, and the violations as data. */
export const ours: Tool = {
  name: 'jest-error-contract',
  mask: /\[masked\]/,
  write(planted) {
    const response = exchangeOf(planted);
    const judging = (): Assertion => expect(plainResponse(response)) as unknown as Assertion;
    return [
      failureOf(() => judging()['toBeNotFound']?.()),
      failureOf(() => judging()['toBeConflict']?.({ message: 'another', details: [{}] })),
      failureOf(() => judging()['toBeErrorResponse']?.({ format: 'problem-details' })),
      JSON.stringify(check(response, { strict: true, status: 404 })),
    ].join('\n\n');
  },
};

/** What a test prints that compares the exchange by hand. */
export const plainEqual: Tool = {
  name: 'toEqual of expect',
  mask: /(?!)/,
  write(planted) {
    const { status, headers, body, request } = plainResponse(exchangeOf(planted));
    const parsed = parsedOr(body);
    return failureOf(() => expect({ status, headers, body: parsed, request }).toEqual({ status: 404 }));
  },
};

function plainResponse({ status, fields, content, request }: ReturnType<typeof exchangeOf>) {
  const { method, url, fields: sent, content: body } = request;
  return {
    status,
    headers: Object.fromEntries(fields),
    body: content,
    request: { method, url, headers: Object.fromEntries(sent), body },
  };
}

export function parsedOr(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch {
    return text;
  }
}

/** The text of a failed assertion; one that holds writes nothing. */
function failureOf(assertion: () => unknown): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
