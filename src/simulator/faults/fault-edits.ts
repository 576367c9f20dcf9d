import { parsePointer, pointerGet, pointerSet } from '../../core/formats/json-pointer';
import { readJson } from '../../core/checks/read-json';
import type { HttpResponse, JsonValue } from '../../core/types';
import { withContent } from '../simulate-error';

/** One value of each type: no schema of a single type accepts all of them. */
export const wrongValues: readonly JsonValue[] = [42, 'no such value', false, [], null];

/** Changes the text of the content, if there is any. */
export function withText(response: HttpResponse, change: (text: string) => string): readonly HttpResponse[] {
  const { content } = response;
  return typeof content === 'string' && content !== '' ? [withContent(response, change(content))] : [];
}

/** The content as a JSON value; `undefined` if it is not JSON. */
export function jsonOf(response: HttpResponse): JsonValue | undefined {
  const reading = readJson(response);
  return reading.ok ? (reading.value as JsonValue) : undefined;
}

export function withMember(response: HttpResponse, at: string, value: JsonValue): HttpResponse {
  const json = jsonOf(response);
  if (json === undefined) return response;
  return withContent(response, JSON.stringify(pointerSet(json, at, value)));
}

export function withoutMember(response: HttpResponse, at: string): HttpResponse {
  const json = jsonOf(response);
  const name = parsePointer(at)?.at(-1);
  const owner = pointerGet(json, at.slice(0, at.lastIndexOf('/')));
  if (json === undefined || name === undefined || typeof owner !== 'object' || owner === null)
    return response;
  Reflect.deleteProperty(owner, name);
  return withContent(response, JSON.stringify(json));
}

export function withField(response: HttpResponse, name: string, value: string): HttpResponse {
  const { fields } = withoutField(response, name);
  return { ...response, fields: [...fields, [name, value]] };
}

export function withoutField(response: HttpResponse, name: string): HttpResponse {
  const wanted = name.toLowerCase();
  return { ...response, fields: response.fields.filter(([field]) => field.toLowerCase() !== wanted) };
}
