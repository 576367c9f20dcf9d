import type { Catalog, CatalogEntry, Format } from '../core/catalog/catalog';
import { fieldDuties, isTurnedOff } from '../core/checks/field-duties';
import { accepts } from '../core/checks/accepts';
import { createSubject } from '../core/checks/subject';
import { parseTokenList } from '../core/fields/parse-list';
import { readSimple } from '../core/fields/read-simple';
import { fieldDefinitions } from '../generated/data';
import type { FieldDuty, HttpField, HttpRequest } from '../core/types';
import { sampleValue } from './sample-value';
import { writeSimple } from './write-simple';

/** An error in a format, as in the catalog. */
export interface SimulatedError {
  readonly catalog: Catalog;
  readonly entry: CatalogEntry;
  readonly format: Format;
  readonly request?: HttpRequest | undefined;
}

/** The fields that a response requires besides its content: required and advised ones, and Retry-After. */
export function owedFields(error: SimulatedError): readonly HttpField[] {
  return sentDuties(error)
    .filter(({ severity, field }) => severity !== 'off' || isWait(field))
    .map((duty) => fieldOf(duty, error));
}

/** The fields that an application has to set: the required ones, and Retry-After. */
export function demandedFields(error: SimulatedError): readonly HttpField[] {
  return sentDuties(error)
    .filter(({ severity, field }) => severity === 'must' || isWait(field))
    .map((duty) => fieldOf(duty, error));
}

/** Every field of the error: required, advised or possible; without those that the catalog turns off. */
export function sentDuties(error: SimulatedError): readonly FieldDuty[] {
  const subject = subjectOf(error);
  return fieldDuties(subject).filter(({ field }) => !isTurnedOff(subject, field));
}

function subjectOf({ catalog, entry, format, request }: SimulatedError) {
  const { status } = entry.definition;
  const response = { status, fields: [], content: undefined, request };
  // The duties of the entry itself, even if its status has several entries.
  const alone = { ...catalog, operations: undefined, byStatus: new Map([[status, [entry]]]) };
  const statuses = { min: status, max: status };
  return createSubject(response, { catalog: alone, statuses, format, predicates: [], strict: false }, []);
}

/** No RFC requires it, but every client that has to wait needs it. */
function isWait(field: string): boolean {
  return field.toLowerCase() === 'retry-after';
}

function fieldOf(duty: FieldDuty, { entry, request }: SimulatedError): HttpField {
  const { field, example, excludesMethod } = duty;
  const value = describedValue(entry, field, example === '' ? exampleOf(field) : example);
  if (excludesMethod !== true || request === undefined) return [field, value];
  // The refused method is not one of those that the resource supports.
  const others = [value, exampleOf(field)].map((list) =>
    (parseTokenList(list) ?? []).filter((method) => method !== request.method).join(', '),
  );
  return [field, others.find((list) => list !== '') ?? ''];
}

/** The value, or one that matches the entry's schema of the field. */
function describedValue({ headerValidators = [] }: CatalogEntry, field: string, value: string): string {
  const described = headerValidators.find((one) => one.field.toLowerCase() === field.toLowerCase());
  if (described === undefined) return value;
  const { definition, validate } = described;
  const keeps = (text: string): boolean => {
    const read = readSimple(text, definition);
    return read !== undefined && [read.typed, read.texts].some((one) => accepts(validate(), one) === true);
  };
  if (keeps(value)) return value;
  const samples = [0, 1, 2, 3].map((alternative) =>
    writeSimple(sampleValue(definition.schema, { alternative, isSmall: false }), definition),
  );
  return samples.find(keeps) ?? value;
}

/** A field that only the catalog requires: for most, the content is unknown. */
function exampleOf(name: string): string {
  const known = fieldDefinitions.find((definition) => definition.name.toLowerCase() === name.toLowerCase());
  return known === undefined || known.example === '' ? 'example' : known.example;
}
