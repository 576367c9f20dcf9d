import { formats, standardCatalog } from '../generated/data';
import type { HttpRequest, HttpResponse } from '../core/types';
import { withContent } from './simulate-error';

/** Status codes that mean that there is no content (RFC 9110, 15.3.5 and 15.3.6). */
const WITHOUT_CONTENT = [204, 205];

const PLAIN = formats.find(({ id }) => id === standardCatalog.format)?.mediaTypes[0] ?? '';

/** The response after the errors of a sequence, or between random errors: an empty success. */
export function successResponse(request: HttpRequest, status: number): HttpResponse {
  const noStore = ['Cache-Control', 'no-store'] as const;
  if (WITHOUT_CONTENT.includes(status)) return { status, fields: [noStore], content: undefined, request };
  const fields = [['Content-Type', PLAIN] as const, noStore];
  return withContent({ status, fields, content: undefined, request }, '{}');
}
