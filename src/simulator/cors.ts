import { combinedValue } from '../core/fields/field-values';
import type { HttpField, HttpRequest, HttpResponse } from '../core/types';

const NO_CONTENT = 204;
const REQUEST_METHOD = 'Access-Control-Request-Method';
const ALLOW_ORIGIN: HttpField = ['Access-Control-Allow-Origin', '*'];

/** Any front end can read every response, if the option is set. */
export function withCors(response: HttpResponse): HttpResponse {
  const names = [...new Set(response.fields.map(([name]) => name))].join(', ');
  const cors: readonly HttpField[] = [
    ALLOW_ORIGIN,
    ...(names === '' ? [] : [['Access-Control-Expose-Headers', names] as const]),
  ];
  return { ...response, fields: [...response.fields, ...cors] };
}

/** Whether this is a preflight request of a browser; any other OPTIONS is treated like other methods. */
export function isPreflight({ method, fields }: HttpRequest): boolean {
  return method === 'OPTIONS' && combinedValue(fields, REQUEST_METHOD) !== undefined;
}

/** Allows the method and the fields that the browser requests. */
export function preflightResponse({ fields }: HttpRequest): HttpResponse {
  const wanted = combinedValue(fields, 'Access-Control-Request-Headers');
  return {
    status: NO_CONTENT,
    fields: [
      ALLOW_ORIGIN,
      ['Access-Control-Allow-Methods', combinedValue(fields, REQUEST_METHOD) ?? '*'],
      ...(wanted === undefined ? [] : [['Access-Control-Allow-Headers', wanted] as const]),
      ['Access-Control-Max-Age', '600'],
      ['Vary', `${REQUEST_METHOD}, Access-Control-Request-Headers`],
    ],
    content: undefined,
  };
}
