import type { Catalog, Format } from '../catalog/catalog';
import { maySucceed } from '../formats/may-succeed';
import { accepts } from './accepts';
import { elementsOf } from './elements-of';
import type { ReadResponse } from './read-json';

/** An error among the results of a batch, as a separate response. */
export interface BatchError {
  /** JSON Pointer to the result in the content. */
  readonly place: string;
  readonly response: ReadResponse;
}

/** The errors among the results of a batch, if a format of the catalog has batches; undefined if there is no error. */
export function errorsOfBatch(
  { within }: Pick<Catalog, 'within'>,
  response: ReadResponse,
): readonly BatchError[] | undefined {
  const formats = within.filter((format) => hasBatches(format) && maySucceed(format, response.status));
  const reading = formats.length === 0 ? undefined : response.reading();
  if (reading?.ok !== true || !Array.isArray(reading.value)) return undefined;
  const results = reading.value as readonly unknown[];
  const errors = [...results.entries()].filter(([, value]) =>
    formats.some((one) => isErrorAlone(one, value)),
  );
  if (errors.length === 0) return undefined;
  const contents = elementsOf(response.content ?? '');
  return errors.map(([index, value]) => ({
    place: `/${index}`,
    response: {
      ...response,
      content: contents[index] ?? response.content,
      json: undefined,
      reading: () => ({ ok: true, value }),
    },
  }));
}

/** Whether a value is an error of a format, or a batch with one. */
export function isErrorValue(format: Format, value: unknown): boolean {
  return (
    isErrorAlone(format, value) ||
    (hasBatches(format) && Array.isArray(value) && value.some((one) => isErrorAlone(format, one)))
  );
}

function hasBatches({ definition: { within } }: Format): boolean {
  return within?.batches === true;
}

function isErrorAlone({ validateWithin }: Format, value: unknown): boolean {
  // A value that is nested too deeply to be judged does not count as an error.
  return validateWithin !== undefined && accepts(validateWithin(), value) === true;
}
