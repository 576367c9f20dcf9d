import { STATUS_CODES } from 'node:http';
import { statuses } from '../generated/data';
import type { StatusDefinition } from '../types';

const definitions = new Map(statuses.map((definition) => [definition.code, definition]));

/** What the registry says of a status code; undefined for one that is not registered. */
export function statusDefinition(status: number): StatusDefinition | undefined {
  return definitions.get(status);
}

/** A status code as text, with its reason phrase where it has one: `409 Conflict`. */
export function statusLabel(status: number): string {
  const phrase = phraseOf(status);
  return phrase === undefined ? String(status) : `${status} ${phrase}`;
}

/** The current reason phrase of a status code; Node knows those that are no errors. */
export function phraseOf(status: number): string | undefined {
  return definitions.get(status)?.phrase ?? STATUS_CODES[status];
}

/** Whether a text is the reason phrase of a status, in any letter case or older spelling. */
export function isPhraseOf(text: string, status: number): boolean {
  const definition = definitions.get(status);
  if (definition === undefined) return false;
  const wanted = text.toLowerCase();
  return [definition.phrase, ...definition.phraseAliases].some((phrase) => phrase.toLowerCase() === wanted);
}
