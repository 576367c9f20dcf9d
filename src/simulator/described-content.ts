import { examine } from '../core/examine';
import { formatPointer, pointerGet, pointerSet } from '../core/formats/json-pointer';
import type { HttpResponse, JsonValue } from '../core/types';
import type { SimulatedError } from './owed-fields';
import type { Choice } from './sample-value';
import { sampleValue } from './sample-value';

/** The samples to try, with fewer and fewer members, one alternative after the other. */
const CHOICES: readonly Choice[] = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((alternative) => [
  { alternative, isSmall: false },
  { alternative, isSmall: true },
  { alternative, isSmall: false, isTelling: true },
  { alternative, isSmall: true, isTelling: true },
]);

/** The known parts of the content of an error in a document. */
export interface DescribedError extends SimulatedError {
  /** The content that the format writes for the entry. */
  readonly rendered: JsonValue;
  /** The request asks for the message in it. */
  readonly hasOwnMessage: boolean;
  readonly examples: readonly JsonValue[];
  /** Adds a content to the response. */
  readonly responseWith: (content: JsonValue) => HttpResponse;
}

/**
 * Content that matches the description in a document: an example of the document, else a value of the schema, with as
 * much of the entry as fits. Undefined if none is found.
 */
export function describedContent(error: DescribedError): JsonValue | undefined {
  const { rendered, hasOwnMessage, examples, format } = error;
  const keeps = (content: JsonValue): boolean => isConforming(error, error.responseWith(content));
  const place = [format.definition.members.message ?? []].flat()[0];
  const message = place === undefined ? undefined : pointerGet(rendered, place);
  const withMessage = (content: JsonValue): JsonValue =>
    hasOwnMessage && place !== undefined && pointerGet(content, place) !== undefined
      ? pointerSet(structuredClone(content), place, message as JsonValue)
      : content;
  const shown = examples.map(withMessage).find(keeps);
  if (shown !== undefined) return shown;
  const { schema } = format.definition;
  for (const choice of CHOICES) {
    const sample = sampleValue(schema, choice);
    const filled = filledWith(sample, rendered);
    if (keeps(filled)) return filled;
    if (keeps(sample)) return withParts(sample, rendered, keeps);
  }
  return keeps(rendered) ? rendered : undefined;
}

/** Whether a response matches its entry, in any operation. */
export function isConforming({ catalog, entry, format }: SimulatedError, response: HttpResponse): boolean {
  const { status, code } = entry.definition;
  const alone = {
    ...catalog,
    operations: undefined,
    entries: [entry],
    byStatus: new Map([[status, [entry]]]),
    byCode: new Map([[code, entry]]),
  };
  const statuses = { min: status, max: status };
  return !examine(response, { catalog: alone, statuses, format, predicates: [], strict: catalog.strict })
    .isBroken;
}

/** A value with the members of another one merged in. */
function filledWith(sample: JsonValue, given: JsonValue): JsonValue {
  return leavesOf(given).reduce(
    (filled, [pointer, value]) =>
      pointerGet(filled, pointer) === undefined ? filled : pointerSet(filled, pointer, value),
    structuredClone(sample),
  );
}

/** The same, as long as it still matches its schema. */
function withParts(sample: JsonValue, given: JsonValue, keeps: (content: JsonValue) => boolean): JsonValue {
  return leavesOf(given).reduce((filled, [pointer, value]) => {
    if (pointerGet(filled, pointer) === undefined) return filled;
    const changed = pointerSet(structuredClone(filled), pointer, value);
    return keeps(changed) ? changed : filled;
  }, sample);
}

function leavesOf(value: JsonValue, pointer = ''): readonly (readonly [pointer: string, value: JsonValue])[] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  return Object.entries(value as { readonly [name: string]: JsonValue }).flatMap(([name, one]) =>
    leavesOf(one, pointer + formatPointer([name])),
  );
}
