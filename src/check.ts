import type { CatalogOptions } from './catalog/use-catalog';
import { throwAtCaller } from './catalog/refuse/throw-at-caller';
import { useCatalog } from './catalog/use-catalog';
import { examine } from './core/examine';
import { printable } from './core/printable';
import { anyError, rangeNamed } from './core/statuses';
import type { HttpResponse, Predicate, StatusCode, Violation } from './core/types';

/** Options of `check`, which needs no test runner. */
export interface CheckOptions extends CatalogOptions {
  /** The status code, or `4xx`, `5xx`; any error when absent. */
  readonly status?: StatusCode | '4xx' | '5xx' | undefined;
  /** A code of the catalog. */
  readonly code?: string | undefined;
  /** Raises every `should` to a `must`. */
  readonly strict?: boolean | undefined;
  /** Further expectations, each with a description to print. */
  readonly predicates?: readonly Predicate[] | undefined;
}

/**
 * Checks a response against the catalog and returns every broken rule; none if it conforms to its contract.
 * Secrets in the violations are masked.
 *
 * @param response the exchange; `readResponse` makes it from the response of a client
 * @throws CatalogError when the catalog cannot be used
 * @throws TypeError when the value is not an HttpResponse, or the code is not in the catalog
 * @example
 * check({ status: 409, fields: [['Content-Type', 'application/json']], content: '{"error":"conflict"}' });
 */
export function check(response: HttpResponse, options: CheckOptions = {}): readonly Violation[] {
  return throwAtCaller(check, () => violationsOf(response, options));
}

function violationsOf(response: HttpResponse, options: CheckOptions): readonly Violation[] {
  if (!isHttpResponse(response)) {
    throw new TypeError(
      'check: expected an HttpResponse.\nPass { status, fields: [[name, value], …], content }, or the result of readResponse(response) (for fetch: await readResponseAsync(response)).',
    );
  }
  const catalog = useCatalog(options);
  const { code } = options;
  const entry = code === undefined ? undefined : catalog.byCode.get(code);
  if (code !== undefined && entry === undefined && catalog.codes === 'listed') {
    throw new TypeError(
      printable(
        `check: ${JSON.stringify(code)} is not a code in the error catalog (${catalog.source}).\nKnown: ${[...catalog.byCode.keys()].join(', ')}.`,
      ),
    );
  }
  const verdict = examine(response, {
    catalog,
    statuses: rangeNamed(options.status ?? entry?.definition.status) ?? anyError,
    code,
    predicates: options.predicates ?? [],
    strict: options.strict ?? catalog.strict,
  });
  if (verdict.violations.length === 0) return verdict.violations;
  const { shown } = require('./mask/shown') as typeof import('./mask/shown');
  return shown(verdict).violations;
}

function isHttpResponse(value: unknown): value is HttpResponse {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as HttpResponse).status === 'number' &&
    Array.isArray((value as HttpResponse).fields)
  );
}
