import type { JsonValue } from '../core/types';

/** The style of the JSON text; the JSON value is the same. */
export const JSON_STYLES = {
  /** Like most serialisers: no white space. */
  compact: (value: JsonValue) => JSON.stringify(value),
  /** Like Python's `json.dumps`: a space after each comma and colon. */
  spaced: (value: JsonValue) => spaced(value),
  /** For people: one line per member. */
  indented: (value: JsonValue) => JSON.stringify(value, null, 2),
} as const;

/** The name of a style of JSON text. */
export type JsonStyle = keyof typeof JSON_STYLES;

export function isJsonStyle(name: string): name is JsonStyle {
  return Object.hasOwn(JSON_STYLES, name);
}

function spaced(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${spaced(member)}`);
  return `{${members.join(', ')}}`;
}
