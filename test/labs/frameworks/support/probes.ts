import type { RawRequest } from './exchange';

/** A request that a framework answers with an error of its own, and what the contract wants then. */
export interface Probe {
  /** As `defaults.json` calls it. */
  readonly case: string;
  readonly request: RawRequest;
  readonly status: number;
}

const json = { 'Content-Type': 'application/json' };

/** What every app is asked. */
export const probes: readonly Probe[] = [
  { case: 'no route', request: { method: 'GET', path: '/unknown' }, status: 404 },
  { case: 'wrong method', request: { method: 'POST', path: '/only-get', content: '' }, status: 405 },
  {
    case: 'unreadable JSON',
    request: { method: 'POST', path: '/json', fields: json, content: '{"name":' },
    status: 400,
  },
  { case: 'uncaught exception', request: { method: 'GET', path: '/boom' }, status: 500 },
];

/** What is asked of those with a way of their own to refuse a request without credentials. */
export const refusal: Probe = {
  case: 'no credentials',
  request: { method: 'GET', path: '/unauthorized' },
  status: 401,
};
