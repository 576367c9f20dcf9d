import type { Mistake } from '../core/facts';
import { fieldValues } from '../core/fields/field-values';
import { includesStatus } from '../core/status-range';
import { anyError, errorClasses, statusLabel } from '../core/statuses';
import type { HttpResponse, Violation } from '../core/types';
import type { Judged } from './attempt';
import { deservedRanges, deservedText, rangeOf } from './deserved';

/** The missing parts of a response to a mistake, besides the contract of every error. */
export function answerFindings(
  attempt: Judged,
  response: HttpResponse,
  plain: HttpResponse | undefined,
): readonly Violation[] {
  const { mistake } = attempt;
  return [
    ...statusFindings(attempt, response, plain),
    ...dutyFindings(mistake, response),
    ...besideFindings(mistake, response, plain),
  ];
}

function statusFindings(
  { mistake, hasParameters, isOfPlain }: Judged,
  { status }: HttpResponse,
  plain: HttpResponse | undefined,
): readonly Violation[] {
  if (includesStatus(deservedRanges(mistake, hasParameters), status)) return [];
  if (isOfPlain && plain?.status === status && includesStatus(anyError, status)) return [];
  return [
    {
      rule: 'status',
      reason: 'mistake',
      severity: isServerError(status) ? 'must' : mistake.severity,
      at: 'status',
      expected: deservedText(mistake),
      received: statusLabel(status),
      reference: mistake.reference,
    },
  ];
}

function isServerError(status: number): boolean {
  const last = errorClasses.at(-1);
  return last !== undefined && includesStatus(last, status);
}

function dutyFindings({ owes = [] }: Mistake, { status, fields }: HttpResponse): readonly Violation[] {
  return owes
    .filter(({ statuses }) => includesStatus(statuses.map(rangeOf), status))
    .filter(({ field }) => fieldValues(fields, field).length === 0)
    .map(({ field, severity, reference, example }) => ({
      rule: 'header-missing',
      reason: 'mistake',
      severity,
      at: field,
      expected: `the field, for example ${example}`,
      received: null,
      reference,
    }));
}

function besideFindings(
  { beside, severity, reference }: Mistake,
  { status, fields }: HttpResponse,
  plain: HttpResponse | undefined,
): readonly Violation[] {
  if (beside === undefined || plain === undefined) return [];
  if (beside.status === true && status !== plain.status) {
    const expected = `${statusLabel(plain.status)}, as for GET`;
    const received = statusLabel(status);
    const weight = isServerError(status) ? 'must' : severity;
    return [
      { rule: 'status', reason: 'mistake', severity: weight, at: 'status', expected, received, reference },
    ];
  }
  return beside.fields
    .filter((field) => fieldValues(plain.fields, field).length > 0 && fieldValues(fields, field).length === 0)
    .map((field) => ({
      rule: 'header-missing',
      reason: 'mistake',
      severity,
      at: field,
      expected: 'the field, as in the response to GET without any mistake',
      received: null,
      reference,
    }));
}
