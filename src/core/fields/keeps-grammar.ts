import { fieldDefinitions } from '../../generated/data';
import type { FieldDefinition } from '../types';
import { grammarNamed } from './grammars';

/** What is known of a field, by its name in any case. */
export function definitionOf(name: string): FieldDefinition | undefined {
  const wanted = name.toLowerCase();
  return fieldDefinitions.find((one) => one.name.toLowerCase() === wanted);
}

/** Whether the values of a field keep to its grammar; a field that no grammar is known of keeps to any. */
export function keepsGrammar(name: string, combined: string): boolean {
  const definition = definitionOf(name);
  return definition === undefined || grammarNamed(definition.grammar)?.(combined) === true;
}
