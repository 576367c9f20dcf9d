import type { Catalog, Format } from '../catalog/catalog';
import { maySucceed } from '../formats/may-succeed';
import { isTextual } from '../formats/text-content';
import { accepts } from './accepts';
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
  if (validateWithin === undefined) return false;
  if (response.content === undefined && response.json === undefined) return false;
  // What is nested so absurdly that nobody can judge it is no error of anybody's.
  if (isTextual(definition)) return accepts(validateWithin(), textOf(response)) === true;
  const reading = readJson(response);
  return reading.ok && accepts(validateWithin(), reading.value) === true;
}
