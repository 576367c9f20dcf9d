import { readJson, textOf } from '../checks/read-json';
import type { HttpResponse } from '../types';

/** The content as text, and as a JSON value where it is one. */
export function readableContent(response: HttpResponse): {
  readonly text: string | undefined;
  readonly json: unknown;
} {
  const text = textOf(response);
  if (text === undefined || text === '') return { text: undefined, json: undefined };
  const reading = readJson(response);
  return { text, json: reading.ok ? reading.value : undefined };
}
