import { readJson } from '../core/checks/read-json';
import type { HttpResponse, JsonValue } from '../core/types';
import { withContent } from '../simulator/simulate-error';
import { editMember } from './schemas/edit-member';
import type { Trial } from './schemas/schema-claim';

/** A response with a different value, or none, at a place of its content. */
export function editResponse(response: HttpResponse, place: string, trial: Trial): HttpResponse {
  const reading = readJson(response);
  if (!reading.ok) return response;
  return withContent(response, JSON.stringify(editMember(reading.value as JsonValue, place, trial)));
}
