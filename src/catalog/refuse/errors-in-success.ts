import type { CatalogEntry, Format } from '../../core/catalog/catalog';
import type { CatalogProblem } from '../../core/catalog/problem';
import { maySucceed } from '../../core/formats/may-succeed';
import { includesStatus } from '../../core/status-range';
import { anyError } from '../../core/statuses';

/** Entries with a status code of success, in a format that does not say how to recognise an error there. */
export function errorsInSuccess(
  entries: readonly CatalogEntry[],
  isRefused: (format: Format) => boolean,
): readonly CatalogProblem[] {
  return entries.flatMap(({ definition: { status }, format }, index) => {
    if (includesStatus(anyError, status) || maySucceed(format, status) || isRefused(format)) return [];
    const { id, within } = format.definition;
    return [
      {
        at: `/errors/${index}/status`,
        problem:
          within === undefined
            ? `is ${status}, which is not an error, and the format "${id}" has no "within"`
            : `is ${status}, which "within" of the format "${id}" does not name`,
        remedy: `Allowed: an integer from ${anyError.min} to ${anyError.max}; or let the format say how to recognise an error in a success: "within": { "statuses": "2xx", "when": { "type": "object", "required": ["errors"] } }.`,
      },
    ];
  });
}
