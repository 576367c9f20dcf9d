import { detailsAt } from '../formats/details-at';
import { pointerGet } from '../formats/json-pointer';
import { readDetails } from '../formats/read-error';
import { argumentFindings } from '../checks/argument-findings';
import type { CatalogEntry } from '../catalog/catalog';
import type { Validate } from '../catalog/validate';
import type { Check, Finding } from '../checks/check';
import { nothing } from '../checks/check';
import { describesPlace } from '../checks/described-by-entry';
import { detailsShape } from '../checks/details-shape';
import { misspeltFor } from '../checks/misspelt';
import { lostDigits } from '../checks/lost-digits';
import { schemaFindings } from '../checks/schema-findings';
import type { Subject } from '../checks/subject';
import { asReceived } from '../checks/subject';
import type { Detail } from '../types';

const MOST_FINDINGS = 10;

/** Details are present, absent or shaped as the catalog entry requires. */
export const details: Check = {
  id: 'details',
  after: ['status', 'content', 'json', 'json-type'],
  run(subject) {
    const reading = subject.json();
    const place = subject.format().definition.details;
    const at = place === undefined ? '' : detailsAt(place, reading.ok ? reading.value : undefined);
    if (!subject.hasContent || !reading.ok || place === undefined || subject.isBroken('schema', at)) {
      return detailsAsked(subject, undefined, at);
    }
    const entry = subject.entry();
    const duty = entry?.definition.details;
    const isAsked = subject.expectation.predicates.some(({ rule }) => rule === 'details');
    // Reading thousands of details takes time, and few assertions ask about them.
    if (duty === undefined && !isAsked) return nothing;
    const format = subject.format().definition;
    // The details have the shape of the format, unless the entry describes the place itself.
    const isOfFormat = entry !== undefined && duty !== undefined && !describesPlace(entry, format, at);
    const shape = isOfFormat ? detailsShape(format, reading.value, at) : nothing;
    // If they cannot be read as details, an assertion about them is not a second fault.
    if (shape.length > 0) {
      if (duty !== 'none') return shape.slice(0, MOST_FINDINGS);
      const value = asReceived(pointerGet(reading.value, at));
      return [{ at, reason: 'unwanted', expected: 'no details', received: value }];
    }
    if (duty === 'optional' && !isAsked) return nothing;
    const received = readDetails(format, reading.value, () => lostDigits(subject.response));
    const findings: Finding[] = [];
    const isThere = received !== undefined && received.length > 0;
    if (!isThere && duty === 'required') {
      const misspelt = misspeltFor(format, reading.value, at);
      findings.push({
        at,
        reason: misspelt === undefined ? 'absent' : 'misspelt',
        expected: 'at least one detail',
        received:
          misspelt === undefined
            ? asReceived(pointerGet(reading.value, at))
            : `the member ${JSON.stringify(misspelt.name)}`,
      });
    }
    if (isThere && duty === 'none') {
      findings.push({
        at,
        reason: 'unwanted',
        expected: 'no details',
        received: `${received.length} of them`,
      });
    }
    if (isThere && entry?.validateDetail !== undefined) {
      const validate = entry.validateDetail();
      findings.push(
        ...received.flatMap((one, index) => detailFindings(validate, entry, one, `${at}/${index}`)),
      );
    }
    return [...findings.slice(0, MOST_FINDINGS), ...detailsAsked(subject, received, at)];
  },
  remedies: {
    default: ({ at }) => `Send ${at} as "details" of the catalog entry requires, or change the schema there.`,
    argument: () => 'Send the details that the assertion asks for, or change the assertion.',
    shape: ({ at, expected }) =>
      `Send ${at} as ${String(expected)}, or describe it in "extensions" of the entry.`,
    misspelt: ({ at, received }) => `Write ${String(received)} as ${at}.`,
    absent: ({ at }) => `List what is wrong under ${at}, or set "details" of the entry to "optional".`,
    unwanted: () => 'Leave the details out, or set "details" of the entry to "optional".',
  },
  off: () => ({ rules: { details: 'off' } }),
};

/** The schema can describe a code that is written as a number as text or as a number. */
function detailFindings(
  validate: Validate,
  { definition }: CatalogEntry,
  detail: Detail,
  at: string,
): readonly Finding[] {
  const schema = typeof definition.details === 'object' ? definition.details : true;
  const checked = { validate, schema: () => schema };
  const findings = schemaFindings(checked, detail, at);
  const number = Number(detail.code);
  if (findings.length === 0 || String(number) !== detail.code) return findings;
  return schemaFindings(checked, { ...detail, code: number }, at).length === 0 ? nothing : findings;
}

/** The whole value as received: it is cut for display once its secrets are masked. */
function detailsAsked(subject: Subject, value: unknown, at: string): readonly Finding[] {
  return argumentFindings(subject, 'details', () => ({
    at,
    value,
    shown: value === undefined ? null : JSON.stringify(value),
  }));
}
