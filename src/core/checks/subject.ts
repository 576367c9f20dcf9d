import type { Catalog, CatalogEntry, Operation, Format, UnknownRequest } from '../catalog/catalog';
import { readCodeField } from '../formats/code-field';
import { formatAt } from '../formats/format-at';
import type { ErrorView } from '../formats/read-error';
import { readError } from '../formats/read-error';
import { isTextual, readText } from '../formats/text-content';
import type { ErrorFormat, HttpResponse, JsonValue, Violation } from '../types';
import type { Expectation } from './expectation';
import { findCandidates, listedByOperation } from './find-candidates';
import { identifyEntry } from './identify-entry';
import { once } from '../once';
import { lostDigits } from './lost-digits';
import type { JsonReading, ReadResponse } from './read-json';
import { readOnce, textOf } from './read-json';

/**
 * A response under check, with everything that several checks need to know about it.
 * The costly parts are read on first use, so a check that is skipped costs nothing.
 */
export interface Subject {
  readonly response: ReadResponse;
  readonly expectation: Expectation;
  readonly catalog: Catalog;
  /** The entries of the catalog that the response can be: those of its status, or the expected one. */
  readonly candidates: readonly CatalogEntry[];
  /** The operation of the request, if the catalog has operations and the response its request. */
  readonly operation: Operation | undefined;
  /** The request, if the catalog has operations and none of them fits it. */
  readonly unknownRequest: UnknownRequest | undefined;
  /** The content has at least one octet. */
  readonly hasContent: boolean;
  /** The response answers a HEAD request, or its content is unknown: only its status and fields are known. */
  readonly isHeadAlone: boolean;
  /** The content as a JSON value; a string in a format whose content is text. */
  readonly json: () => JsonReading;
  /** The entry that the content of the response claims to be. */
  readonly identified: () => CatalogEntry | undefined;
  /** The same, or, if the content does not show it, the only possible one. */
  readonly entry: () => CatalogEntry | undefined;
  /** The same, or any entry that the operation declares, since these differ only in their codes. */
  readonly declared: () => CatalogEntry | undefined;
  readonly format: () => Format;
  /** The content in the canonical terms of a catalog entry. */
  readonly error: () => ErrorView;
  /** Whether a rule is already known to be broken: anywhere, or at that place. */
  readonly isBroken: (rule: string, at?: string) => boolean;
  /** Whether a rule has already reported that place, even as advice. */
  readonly isToldBy: (rule: string, at: string) => boolean;
}

/** Prepares a response for the checks; `violations` is the list that grows while they run. */
export function createSubject(
  given: HttpResponse,
  expectation: Expectation,
  violations: readonly Violation[],
): Subject {
  const { catalog } = expectation;
  const response = readOnce(given);
  const json = response.reading;
  const value = (): unknown => {
    const reading = json();
    return reading.ok ? reading.value : undefined;
  };
  const found = catalog.operations?.find(response);
  const listed = listedByOperation(response, expectation, found, value);
  const candidates = findCandidates(response, expectation, listed);
  const readContent = (definition: ErrorFormat): ErrorView =>
    isTextual(definition)
      ? readText(definition, textOf(response) ?? '')
      : readError(definition, value(), () => lostDigits(response));
  const readIn = (definition: ErrorFormat): ErrorView => {
    const view = readContent(definition);
    const { codeField } = definition;
    if (codeField === undefined || view.code !== undefined) return view;
    const code = readCodeField(codeField, response.fields);
    return { ...view, codeAt: codeField.name, ...(code !== undefined && { code }) };
  };
  const readings = new Map<Format, ErrorView>();
  const readingOf = (format: Format): ErrorView => {
    let reading = readings.get(format);
    if (reading === undefined) readings.set(format, (reading = readIn(format.definition)));
    return reading;
  };
  const identified = once(() => identifyEntry(readingOf, candidates, expectation.format));
  const entry = once(
    () =>
      identified() ??
      (expectation.code !== undefined || candidates.length === 1 ? candidates[0] : undefined) ??
      (listed?.length === 1 ? listed[0] : undefined),
  );
  const format = once(() =>
    formatAt(
      expectation.format ??
        (
          identified() ??
          candidates.find((one) => one.format === catalog.format) ??
          candidates[0] ??
          listed?.[0]
        )?.format ??
        catalog.format,
      response.status,
    ),
  );
  return {
    response,
    expectation,
    catalog,
    candidates,
    operation: found?.operation,
    unknownRequest: found?.unknown,
    hasContent: response.content !== undefined && response.content.length > 0,
    isHeadAlone: response.contentUnknown === true || response.request?.method.toUpperCase() === 'HEAD',
    json: () => (isTextual(format().definition) ? { ok: true, value: textOf(response) } : json()),
    identified,
    entry,
    declared: () => entry() ?? (found?.operation === undefined ? undefined : candidates[0]),
    format,
    error: () => readingOf(format()),
    isToldBy: (rule, at) => violations.some((violation) => violation.rule === rule && violation.at === at),
    isBroken: (rule, at) =>
      violations.some(
        (violation) =>
          violation.severity === 'must' &&
          violation.rule === rule &&
          (at === undefined || violation.at === at),
      ),
  };
}

/** A received value for a violation: JSON-safe, and only a summary of a large one. */
export function asReceived(value: unknown): JsonValue {
  if (value === undefined) return null;
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return String(value);
}
