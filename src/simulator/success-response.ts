import { formats, standardCatalog } from '../generated/data';
import type { HttpRequest, HttpResponse } from '../core/types';
import { withContent } from './simulate-error';

/** Those have no content, and say so by their status (RFC 9110, 15.3.5 and 15.3.6). */
const WITHOUT_CONTENT = [204, 205];

const PLAIN = formats.find(({ id }) => id === standardCatalog.format)?.mediaTypes[0] ?? '';

/** What comes after the errors of a sequence, or between those of chance: a success that says nothing. */
export function successResponse(request: HttpRequest, status: number): HttpResponse {
  const noStore = ['Cache-Control', 'no-store'] as const;
  if (WITHOUT_CONTENT.includes(status)) return { status, fields: [noStore], content: undefined, request };
  const fields = [['Content-Type', PLAIN] as const, noStore];
  return withContent({ status, fields, content: undefined, request }, '{}');
}
