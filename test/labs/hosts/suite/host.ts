import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { assertError, explain } from 'jest-error-contract';

/** The part of `expect` that the matrix needs, whatever the runner. */
export interface Expect {
  (received: unknown): Assertions & { readonly rejects: Assertions };
  extend: (matchers: object) => unknown;
}

interface Assertions {
  toBeConflict: (argument?: unknown) => unknown;
}

/** How one asserts in a runner. */
export interface Host {
  /** Texts of one style are the same in every runner. */
  readonly style: 'expect' | 'assertError' | 'explain';
  readonly conflict: (received: unknown, code: string) => unknown;
  readonly rejectedConflict: (promise: Promise<unknown>, code: string) => unknown;
}

/** A runner whose `expect` has the matchers; it asserts without them as well. */
export function hostsWith(expect: unknown): readonly Host[] {
  (globalThis as { hostExpect?: unknown }).hostExpect = expect;
  return [expectHost(expect as Expect), ...hostsWithout];
}

function expectHost(expected: Expect): Host {
  return {
    style: 'expect',
    conflict: (received, code) => expected(received).toBeConflict(code),
    rejectedConflict: (promise, code) => expected(promise).rejects.toBeConflict(code),
  };
}

/** Any runner, and none. */
const assertHost: Host = {
  style: 'assertError',
  conflict: (received, code) => assertError(received, { status: 409, code }),
  rejectedConflict: (promise, code) => assertError(promise, { status: 409, code }),
};

/** For those who have their own way to fail. */
const explainHost: Host = {
  style: 'explain',
  conflict: (received, code) => throwText(explain(received, code as 'conflict')),
  rejectedConflict: (promise, code) => throwText(explain(promise, code as 'conflict')),
};

/** A runner without an `expect` that has the matchers. */
export const hostsWithout: readonly Host[] = [assertHost, explainHost];

async function throwText(text: string | undefined | Promise<string | undefined>): Promise<void> {
  const told = await text;
  if (told !== undefined) throw new Error(told);
}

/** The text of a failure without what differs from run to run and from runtime to runtime; an assertion that holds is an error. */
export async function textOf(assertion: () => unknown): Promise<string> {
  try {
    await assertion();
  } catch (error) {
    return (
      stripVTControlCharacters((error as Error).message)
        .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
        // Some clients say which runtime they run on, and what it can decode.
        .replaceAll(/^( *(?:date|user-agent|accept-encoding): ).*$/gim, '$1…')
    );
  }
  throw new Error('The assertion holds, and was meant to fail.');
}

/** Leaves a text for the comparison with other runners; `of` is the client, or the unit test. */
export function leaveText(host: Host, of: string, cell: string, text: string): void {
  const file = process.env['HOSTS_TEXTS'];
  if (file === undefined) throw new Error('HOSTS_TEXTS names no file.');
  appendFileSync(file, `${JSON.stringify({ style: host.style, of, cell, text })}\n`);
}
