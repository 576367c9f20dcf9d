import { fieldDefinitions } from '../../generated/data';
import type { FieldDefinition } from '../types';
import { grammarNamed } from './grammars';

const definitions = new Map(
  fieldDefinitions.map((definition) => [definition.name.toLowerCase(), definition]),
);

/** The definition of a field in responses of a status, by its name in any case. */
export function definitionOf(name: string, status: number): FieldDefinition | undefined {
  const definition = definitions.get(name.toLowerCase());
  return definition?.statuses?.includes(status) === false ? undefined : definition;
}

/** Whether the values of a field conform to its grammar; always true if no grammar is known. */
export function keepsGrammar(name: string, combined: string, status: number): boolean {
  const definition = definitionOf(name, status);
  return definition === undefined || grammarNamed(definition.grammar)?.(combined) === true;
}
