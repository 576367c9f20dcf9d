import type { AnyCode } from '../core/matcher-arguments';
import type { HttpRequest, Offered, StatusCode, Violation } from '../core/types';
import type { RuleId } from '../generated/known-names';
import { pathOf } from '../core/urls';
import type { CallSite } from '../runner/capture-site';

/** The errors to allow: a status code, `4xx`, `5xx`, a code, a rule, or several of these together. */
export type ErrorFilter =
  | StatusCode
  | '4xx'
  | '5xx'
  | Offered<RuleId>
  | AnyCode
  | {
      readonly status?: StatusCode | '4xx' | '5xx' | undefined;
      readonly code?: Offered<AnyCode> | undefined;
      readonly rule?: RuleId | undefined;
      readonly method?: string | undefined;
      /** The path without the query; a string is equal, a RegExp matches. */
      readonly path?: string | RegExp | undefined;
    };

/** Allows errors that break the contract: the gate then lets them pass. */
export interface AllowErrors {
  /**
   * For the enclosing test, or for all tests of the enclosing describe block or file.
   *
   * @example
   * describe('the old API', () => { allowErrors({ path: /^\/v1\//, rule: 'schema' }); … });
   */
  (filter?: ErrorFilter): void;
  /**
   * For the requests that a function makes; returns its result.
   *
   * @example
   * const res = await allowErrors(418, () => request(app).get('/teapot'));
   */
  <T>(filter: ErrorFilter | undefined, fn: () => T): T;
}

/** An allowance to break the contract, and whether it was needed. */
export interface Allowance {
  readonly filter: ErrorFilter | undefined;
  readonly site: CallSite;
  readonly test: string | undefined;
  isUsed: boolean;
}

/** The properties of a violation that a filter can name. */
export interface Occurrence {
  readonly status: number;
  readonly codes: readonly (string | undefined)[];
  readonly request: HttpRequest | undefined;
  readonly violation: Violation;
  /** The ids of the classes that the status code belongs to. */
  readonly classes: readonly string[];
}

export function permits({ filter }: Allowance, occurrence: Occurrence): boolean {
  if (filter === undefined) return true;
  const { status, codes, classes, violation, request } = occurrence;
  const isStatus = (wanted: number | string): boolean =>
    typeof wanted === 'number' ? wanted === status : classes.includes(wanted);
  if (typeof filter !== 'object') {
    return isStatus(filter) || codes.includes(String(filter)) || violation.rule === filter;
  }
  return (
    (filter.status === undefined || isStatus(filter.status)) &&
    (filter.code === undefined || codes.includes(filter.code)) &&
    (filter.rule === undefined || filter.rule === violation.rule) &&
    (filter.method === undefined || filter.method.toUpperCase() === request?.method.toUpperCase()) &&
    (filter.path === undefined || isPath(filter.path, pathOf(request?.url ?? '')))
  );
}

/** A filter in words, for reports. */
export function describeFilter(filter: ErrorFilter | undefined): string {
  if (filter === undefined) return 'every error';
  if (typeof filter !== 'object') return String(filter);
  return Object.entries(filter)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}

function isPath(wanted: string | RegExp, path: string): boolean {
  return typeof wanted === 'string' ? wanted === path : new RegExp(wanted).test(path);
}
