import 'jest-error-contract/register';
import type { AxiosError, AxiosResponse } from 'axios';
import type { HTTPError as GotError, Response as GotResponse } from 'got';
import type { HTTPError as KyError } from 'ky';
import type { Response as InjectResponse } from 'light-my-request';
import type request from 'supertest';
import type { Dispatcher } from 'undici';
import type { Outcome, OutcomeOrPromise } from 'jest-error-contract';
import { assertError, explain } from 'jest-error-contract';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(answer: Same<A, B>): void;

/** As Playwright declares it. */
interface APIResponse {
  body(): Promise<Buffer>;
  headers(): { readonly [name: string]: string };
  json(): Promise<unknown>;
  ok(): boolean;
  status(): number;
  text(): Promise<string>;
}

// Content that is still to be read makes a promise of the matcher, …
same<Outcome<void, Response>, Promise<void>>(true);
same<Outcome<void, APIResponse>, Promise<void>>(true);
same<Outcome<void, Dispatcher.ResponseData>, Promise<void>>(true);
// … an error or a result that carries such a response may have its content at once, …
same<Outcome<void, KyError>, void | Promise<void>>(true);
same<Outcome<void, { error: unknown; response: Response }>, void | Promise<void>>(true);
same<Outcome<void, AxiosError>, void>(true);
same<Outcome<void, GotError>, void>(true);
// … any other response is judged at once.
same<Outcome<void, request.Response>, void>(true);
same<Outcome<void, AxiosResponse>, void>(true);
same<Outcome<void, GotResponse>, void>(true);
same<Outcome<void, InjectResponse>, void>(true);
same<Outcome<void, { status: number; headers: object; text: string }>, void>(true);
same<Outcome<void, unknown>, void>(true);
same<Outcome<void, object>, void>(true);
same<Outcome<void, any>, void>(true);
same<Outcome<void, never>, void>(true);
same<Outcome<Promise<void>, unknown>, Promise<void>>(true);
// One of both kinds may be either.
same<Outcome<void, Response | request.Response>, void | Promise<void>>(true);

declare const fetched: Response;
declare const played: APIResponse;
declare const response: request.Response;

export const promises: readonly Promise<void>[] = [
  expect(fetched).toBeConflict(),
  expect(fetched).toBeConflict('email_taken'),
  expect(fetched).not.toBeErrorResponse(),
  expect(played).toBeConflict(),
  expect(Promise.resolve(response)).resolves.toBeConflict(),
  expect(Promise.resolve(fetched)).resolves.toBeConflict(),
  expect(Promise.reject(new Error())).rejects.not.toBeConflict(),
];
// @ts-expect-error -- supertest's response is judged at once
export const promise: Promise<void> = expect(response).toBeConflict();
export const done: void = expect(response).toBeConflict();

// Without expect, a promise is taken as well.
same<OutcomeOrPromise<void, request.Test>, Promise<void>>(true);
same<OutcomeOrPromise<string, Promise<Response>>, Promise<string>>(true);
same<OutcomeOrPromise<string, Response>, Promise<string>>(true);
same<OutcomeOrPromise<string, KyError>, string | Promise<string>>(true);
same<OutcomeOrPromise<string, request.Response>, string>(true);
same<OutcomeOrPromise<string, unknown>, string>(true);
same<OutcomeOrPromise<string, any>, string>(true);

declare const sent: request.Test;
export const asserted: void = assertError(response, 409);
export const awaited: readonly Promise<void>[] = [
  assertError(fetched),
  assertError(played, '4xx'),
  assertError(sent, { status: 409, message: /taken/ }),
];
assertError(response, [404, 409]);
assertError(response, { status: [404, 409], code: expect.stringMatching(/taken/) });
export const several: string | undefined = explain(response, ['4xx', 503]);
// @ts-expect-error -- one of them is no error
assertError(response, [404, 204]);
export const text: string | undefined = explain(response, 'email_taken');
export const texts: Promise<string | undefined> = explain(fetched);
// @ts-expect-error -- a text that is still to come
export const early: string | undefined = explain(fetched);
// @ts-expect-error -- no class of errors
assertError(response, { status: '2xx' });
// @ts-expect-error -- a misspelt key
explain(response, { mesage: 'Taken' });
// @ts-expect-error -- a status that is no error
assertError(response, 200);
