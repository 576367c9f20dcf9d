import type { Catalog, Operation } from '../core/catalog/catalog';
import { includesStatus } from '../core/status-range';
import { anyError, classNamed, errorClasses } from '../core/statuses';
import { statuses } from '../generated/data';
import type { HttpRequest } from '../core/types';
import type { DeclaredError } from './declared-errors';
import { errorsOf } from './declared-errors';
import { negotiate } from './negotiate';
import type { Offer } from './offers';
import { PAGE } from './offers';
import type { Refusal } from './refusal';
import { quoted } from './refusal';

/**
 * The errors that an operation declares for a request: by a status code, a class, `default`, or a code of the
 * catalog; without any of these, the first declared error.
 */
export function chooseDeclared(
  catalog: Catalog,
  operation: Operation,
  asked: string | undefined,
): readonly DeclaredError[] | { readonly refusal: Refusal } {
  const { name, declared } = operation;
  const [first] = declared;
  if (first === undefined) {
    return { refusal: { code: 'bad_request', message: `${name} declares no error.` } };
  }
  const key = (asked ?? first).toLowerCase();
  const status = statusFor(operation, key);
  const ofStatus = status === undefined ? [] : errorsOf(catalog, operation, status);
  if (ofStatus.length > 0) return ofStatus;
  const ofCode = declared
    .map((one) => statusFor(operation, one))
    .flatMap((one) => (one === undefined ? [] : errorsOf(catalog, operation, one)))
    .filter(({ entry }) => entry.definition.code === asked);
  if (ofCode.length > 0) return ofCode;
  const message = `${name} declares no error ${quoted(asked ?? first)}. It declares ${declared.join(', ')}.`;
  return { refusal: { code: 'bad_request', message } };
}

/** Of several contents, the one that a request accepts; a page if it prefers that. */
export function chooseContent(
  errors: readonly DeclaredError[],
  request: HttpRequest,
  named: Offer | undefined,
): { readonly error: DeclaredError; readonly offer: Offer } | { readonly refusal: Refusal } {
  const [first] = errors;
  if (named !== undefined && first !== undefined) {
    return { error: errors.find(({ entry }) => entry.format === named.format) ?? first, offer: named };
  }
  const offers = [
    ...errors.flatMap((error) =>
      error.entry.format.definition.mediaTypes.map((mediaType) => ({
        mediaType,
        format: error.entry.format,
        error,
      })),
    ),
    ...errors.slice(0, 1).map((error) => ({ ...PAGE, error })),
  ];
  const chosen = negotiate(request.fields, offers);
  if (chosen !== undefined) {
    const { error, ...offer } = chosen;
    return { error, offer: offer.mediaType === PAGE.mediaType && !('format' in offer) ? PAGE : offer };
  }
  const types = offers.map(({ mediaType }) => mediaType).join(', ');
  return {
    refusal: { code: 'not_acceptable', message: `There is no such representation. There is ${types}.` },
  };
}

/** A status code that a declaration covers, and no more exact one does; a registered one if there is any. */
function statusFor(operation: Operation, key: string): number | undefined {
  if (/^\d+$/.test(key)) return includesStatus(anyError, Number(key)) ? Number(key) : undefined;
  const range = classNamed(key) ?? (key === 'default' ? anyError : undefined);
  if (range === undefined) return undefined;
  const registered = statuses.map(({ code }) => code).filter((code) => includesStatus(range, code));
  const all = Array.from({ length: range.max - range.min + 1 }, (_, index) => range.min + index);
  // An unforeseen error is more likely the fault of the server.
  const [usual] = errorClasses.slice(-1);
  const first =
    key === 'default' ? registered.filter((code) => usual !== undefined && includesStatus(usual, code)) : [];
  return [...first, ...registered, ...all].find((status) =>
    operation.declarationsFor(status).some(({ declared }) => declared === key),
  );
}
