import type { Catalog, Format } from '../catalog/catalog';
import { maySucceed } from '../formats/may-succeed';
import { isTextual } from '../formats/text-content';
import { accepts } from './accepts';
import { isErrorValue } from './batch';
import type { ReadResponse } from './read-json';
import { readJson, textOf } from './read-json';

/** Whether a response of success contains an error, in one of the formats of the catalog that have such errors. */
export function holdsError(
  { within }: Pick<Catalog, 'within'>,
  response: Pick<ReadResponse, 'status' | 'content'> & Partial<ReadResponse>,
): boolean {
  return within.some((format) => maySucceed(format, response.status) && isError(format, response));
}

function isError(format: Format, response: Pick<ReadResponse, 'content'> & Partial<ReadResponse>): boolean {
  const { definition, validateWithin } = format;
  if (validateWithin === undefined) return false;
  if (response.content === undefined && response.json === undefined) return false;
  if (isTextual(definition)) return accepts(validateWithin(), textOf(response)) === true;
  const reading = readJson(response);
  return reading.ok && isErrorValue(format, reading.value);
}
