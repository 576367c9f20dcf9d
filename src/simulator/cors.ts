import { combinedValue } from '../core/fields/field-values';
import type { HttpField, HttpRequest, HttpResponse } from '../core/types';

const NO_CONTENT = 204;
const REQUEST_METHOD = 'Access-Control-Request-Method';
const ALLOW_ORIGIN: HttpField = ['Access-Control-Allow-Origin', '*'];

/** Any front end may read every answer, where that is asked for. */
export function withCors(response: HttpResponse): HttpResponse {
  const names = [...new Set(response.fields.map(([name]) => name))].join(', ');
  const cors: readonly HttpField[] = [
    ALLOW_ORIGIN,
    ...(names === '' ? [] : [['Access-Control-Expose-Headers', names] as const]),
  ];
  return { ...response, fields: [...response.fields, ...cors] };
}

/** Whether a browser asks if it may send a request; any other OPTIONS is a request like those of other methods. */
export function isPreflight({ method, fields }: HttpRequest): boolean {
  return method === 'OPTIONS' && combinedValue(fields, REQUEST_METHOD) !== undefined;
}

/** Allows what the browser asks for. */
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
