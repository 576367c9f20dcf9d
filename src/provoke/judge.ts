import type { Catalog, Format } from '../core/catalog/catalog';
import { builtInFormat } from '../core/catalog/built-in-format';
import { holdsError } from '../core/checks/error-within';
import type { ReadResponse } from '../core/checks/read-json';
import { readOnce } from '../core/checks/read-json';
import { examine } from '../core/examine';
import { fieldValues } from '../core/fields/field-values';
import { includesStatus } from '../core/status-range';
import { anyError } from '../core/statuses';
import type { HttpResponse, Violation } from '../core/types';
import type { Verdict } from '../core/verdict';
import { isBroken } from '../core/verdict';
import { findOtherFormat } from '../failure/other-format';
import { mistakeSettings } from '../generated/mistakes';
import { answerFindings } from './answer-findings';
import type { Judged } from './attempt';
import { deservedRanges } from './deserved';

/** The requirements for the response to a mistake. */
export interface Judgement {
  readonly catalog: Catalog;
  /** The project has no catalog, so it has not promised a format. */
  readonly isFirstDay: boolean;
  readonly strict: boolean;
}

/**
 * Checks the response to a mistake against the contract, like `check()`, and against the correct responses. A violation
 * of HTTP, a server error, a leak or a page is a failure; the rest is advice.
 *
 * @param plain the response to GET without a mistake, if there is one
 */
export function judge(
  attempt: Judged,
  given: HttpResponse,
  plain: HttpResponse | undefined,
  { catalog, isFirstDay, strict }: Judgement,
): Verdict {
  const { mistake, hasParameters } = attempt;
  const response = readOnce(given);
  const isError = includesStatus(anyError, response.status) || holdsError(catalog, response);
  const verdict = examine(response, {
    catalog,
    statuses: isError ? anyError : deservedRanges(mistake, hasParameters),
    predicates: [],
    strict: false,
    format: isFirstDay && isError ? formatOf(response, catalog) : undefined,
  });
  const contract = isError && mistake.server !== true ? verdict.violations : [];
  const violations = [
    ...answerFindings(attempt, response, plain),
    ...contract.map((one) => (isFirstDay ? onFirstDay(one, response) : one)),
  ].map((one) => ({
    ...one,
    // The application is not responsible for responses of the server itself.
    severity: mistake.server === true ? 'should' : strict ? 'must' : one.severity,
  }));
  return { ...verdict, violations, isBroken: isBroken(violations) };
}

/** An HTML page is not a response to a program, even if a project allows it. */
function onFirstDay(violation: Violation, { fields }: HttpResponse): Violation {
  const { adviceWithoutCatalog, pages } = mistakeSettings;
  if (!adviceWithoutCatalog.includes(violation.rule)) return violation;
  const [type = ''] = fieldValues(fields, 'Content-Type');
  const isPage = violation.rule === 'media-type' && pages.some((page) => type.toLowerCase().startsWith(page));
  return isPage ? violation : { ...violation, severity: 'should' };
}

/** The built-in format of the response, if it is not the expected one. */
function formatOf({ fields, reading }: ReadResponse, { format }: Catalog): Format | undefined {
  const read = reading();
  const other = findOtherFormat({ fields, json: read.ok ? read.value : undefined }, format.definition.id);
  return other === undefined ? undefined : builtInFormat(other.id, undefined);
}
