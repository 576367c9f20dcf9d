import type { Catalog, Format } from '../catalog/catalog';
import { maySucceed } from '../formats/may-succeed';
import { isTextual } from '../formats/text-content';
import type { ReadResponse } from './read-json';
import { readJson, textOf } from './read-json';

/** Whether a response of success holds an error, in one of the formats of the catalog that have such. */
export function holdsError(
  { within }: Pick<Catalog, 'within'>,
  response: Pick<ReadResponse, 'status' | 'content'> & Partial<ReadResponse>,
): boolean {
  return within.some((format) => maySucceed(format, response.status) && isError(format, response));
}

function isError(
  { definition, validateWithin }: Format,
  response: Pick<ReadResponse, 'content'> & Partial<ReadResponse>,
): boolean {
  if (response.content === undefined && response.json === undefined) return false;
  if (isTextual(definition)) return validateWithin?.()(textOf(response)) === true;
  const reading = readJson(response);
  try {
    return reading.ok && validateWithin?.()(reading.value) === true;
  } catch (error) {
    // Recursive schemas run out of stack on absurdly nested content, which is no error of anybody's.
    if (!(error instanceof RangeError)) throw error;
    return false;
  }
}
