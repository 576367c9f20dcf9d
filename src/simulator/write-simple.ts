import type { HeaderSchema, JsonValue } from '../core/types';

/** Writes a value in the style `simple` of OpenAPI (3.1, 4.8.12.6). */
export function writeSimple(value: JsonValue, { shape, explode = false }: HeaderSchema): string {
  if (shape === 'json') return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(textOf).join(',');
  if (typeof value !== 'object' || value === null) return textOf(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}${explode ? '=' : ','}${textOf(one)}`)
    .join(',');
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
