import { statuses } from '../../generated/data';
import type { FieldDuty, HttpRequest, HttpResponse, Severity } from '../types';
import { statusDefinition } from '../statuses';
import type { Subject } from './subject';

const noOverrides: ReadonlyMap<string, Override> = new Map();

/** The field duties of this response: those of its status, with the changes of the catalog and its entry. */
export function fieldDuties(subject: Subject): readonly FieldDuty[] {
  const { response } = subject;
  const all = statusDefinition(response.status)?.duties ?? [];
  const standard = all.filter((duty) => applies(duty, response));
  const wanted = overriddenSeverities(subject);
  if (wanted.size === 0) return standard;
  const changed = standard.map((duty) => ({
    ...duty,
    severity: wanted.get(duty.field.toLowerCase())?.severity ?? duty.severity,
  }));
  const isOf = (field: string) => (duty: FieldDuty) => duty.field.toLowerCase() === field.toLowerCase();
  // A catalog cannot require a field that the HTTP version forbids.
  const added = [...wanted.values()].filter(
    ({ field }) =>
      !standard.some(isOf(field)) && !all.filter(isOf(field)).some((duty) => isForbidden(duty, response)),
  );
  return [...changed, ...added.map(({ field, severity }) => ownDuty(field, severity))];
}

/** Fields that the catalog or the entry has turned off by name: their grammar is not checked either. */
export function isTurnedOff(subject: Subject, field: string): boolean {
  return overriddenSeverities(subject).get(field.toLowerCase())?.severity === 'off';
}

interface Override {
  readonly field: string;
  readonly severity: Severity;
}

function overriddenSeverities(subject: Subject): ReadonlyMap<string, Override> {
  const ofStatus = subject.catalog.headers[String(subject.response.status)];
  const ofEntry = subject.declared()?.definition.headers;
  if (ofStatus === undefined && ofEntry === undefined) return noOverrides;
  const overrides = new Map<string, Override>();
  for (const [field, severity] of Object.entries({ ...ofStatus, ...ofEntry })) {
    overrides.set(field.toLowerCase(), { field, severity });
  }
  return overrides;
}

function isForbidden({ notInHttpVersions }: FieldDuty, { httpVersion }: HttpResponse): boolean {
  return httpVersion !== undefined && notInHttpVersions?.includes(httpVersion.split('.')[0] ?? '') === true;
}

function applies(duty: FieldDuty, response: HttpResponse): boolean {
  const { when } = duty;
  const { request } = response;
  if (isForbidden(duty, response)) return false;
  if (when?.method !== undefined && request?.method.toUpperCase() !== when.method) return false;
  return when?.requestField === undefined || hasField(request, when.requestField);
}

function hasField(request: HttpRequest | undefined, name: string): boolean {
  return request?.fields.some(([field]) => field.toLowerCase() === name.toLowerCase()) === true;
}

/** A duty that only the catalog has; the example of the field elsewhere in the data still helps the reader. */
function ownDuty(field: string, severity: Severity): FieldDuty {
  const known = statuses
    .flatMap(({ duties }) => duties)
    .find((duty) => duty.field.toLowerCase() === field.toLowerCase());
  return { field, severity, reference: 'the error catalog', example: known?.example ?? '' };
}
