import type { ReportedViolation } from '../contract-report';
import { printable } from '../../core/printable';
import type { JsonValue } from '../../core/types';

/** A violation in a few lines of plain text. */
export function describeViolation(violation: ReportedViolation): string {
  const { method, path, status, at = '', rule, expected, received, remedy, reference, test, count } = violation;
  const place = at === '' || at === rule ? '' : ` at ${at}`;
  const lines = [
    `${method} ${path} answered ${status}: ${rule}${place}${count === 1 ? '' : ` (${count} times)`}`,
    `Expected: ${valueText(expected)}`,
    `Received: ${valueText(received)}`,
    `${remedy}${reference === undefined ? '' : ` (${reference})`}`,
    ...(test === null ? [] : [`Test: ${test}`]),
  ];
  return printable(lines.join('\n'));
}

/** A value of a violation on one line; `null` means that it was missing. */
export function valueText(value: JsonValue): string {
  const all = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  const texts = all.map((one) =>
    typeof one === 'string' ? one : one === null ? 'nothing' : JSON.stringify(one),
  );
  return texts.join(', ');
}
