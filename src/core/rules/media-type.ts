import { combinedValue } from '../fields/field-values';
import { fitOf } from '../fields/media-range';
import { parseMediaType } from '../fields/parse-media-type';
import type { Check } from '../checks/check';
import { nothing } from '../checks/check';

/** Name of the field that carries the media type (RFC 9110, 8.3). */
const FIELD = 'Content-Type';
const REFERENCE = 'RFC 9110, 8.3';

/** The media type is that of the format. Only type and subtype count; `media-type-parameter` checks parameters. */
export const mediaType: Check = {
  id: 'media-type',
  after: ['status'],
  run(subject) {
    const { mediaTypes, mediaRange } = subject.format().definition;
    const received = combinedValue(subject.response.fields, FIELD);
    const expected = mediaRange ?? (mediaTypes.length === 1 ? (mediaTypes[0] ?? '') : mediaTypes);
    const finding = { at: FIELD, expected, reference: REFERENCE };
    if (received === undefined) {
      // Without content no media type is missing, and a response to HEAD may leave it out.
      if (!subject.hasContent || subject.response.fieldsUnknown === true) return nothing;
      return [{ ...finding, reason: 'absent', received: null }];
    }
    const parsed = parseMediaType(received);
    if (parsed === undefined) return [{ ...finding, reason: 'malformed', received }];
    const fits =
      mediaRange === undefined ? mediaTypes.includes(parsed.essence) : fitOf(mediaRange, parsed) > 0;
    if (fits) return nothing;
    // A response that may lack content need not have the media type of the format, as long as it has none.
    if (!subject.hasContent && !subject.isHeadAlone && contentMayBeMissing(subject)) return nothing;
    return [{ ...finding, reason: 'other', received }];
  },
  remedies: {
    default: ({ expected }) => `Set Content-Type to ${list(expected)}.`,
    malformed: ({ expected }) => `Send one well-formed Content-Type: ${list(expected)}.`,
  },
  off: () => ({ rules: { 'media-type': 'off' } }),
};

function contentMayBeMissing(subject: Parameters<Check['run']>[0]): boolean {
  return (subject.entry()?.definition.content ?? subject.catalog.content) !== 'required';
}

function list(expected: unknown): string {
  return Array.isArray(expected) ? expected.join(' or ') : String(expected);
}
