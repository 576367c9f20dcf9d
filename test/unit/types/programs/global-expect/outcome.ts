import 'jest-error-contract/register';
import type { AxiosResponse } from 'axios';
import type { Response as GotResponse } from 'got';
import type { Response as InjectResponse } from 'light-my-request';
import type request from 'supertest';
import type { Outcome } from 'jest-error-contract';

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
