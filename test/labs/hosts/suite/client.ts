import type { RequestListener } from 'node:http';

/** What a client is asked to fetch. */
export interface Target {
  /** Where a server answers with it. */
  readonly url: string;
  readonly path: string;
  /** The same for apps that are called without a socket. */
  readonly listener: RequestListener;
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly content: string;
}

/** Gives the promise that a test would hand to the assertion, or await first. */
export type Way = (target: Target) => Promise<unknown>;

/** A client of HTTP, or a framework that is called as one: a row of the matrix. */
export interface Client {
  readonly name: string;
  /** The ways to a result, by name; an empty name where there is one way. */
  readonly results?: { readonly [way: string]: Way };
  /** The ways in which the client rejects a 4xx with an error that carries the response. */
  readonly rejections?: { readonly [way: string]: Way };
}
