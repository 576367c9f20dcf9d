import { fieldDefinitions } from '../../generated/data';
import { grammarNamed } from './grammars';

/** Whether the values of a field keep to its grammar; a field that no grammar is known of keeps to any. */
export function keepsGrammar(name: string, combined: string): boolean {
  const definition = fieldDefinitions.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return definition === undefined || grammarNamed(definition.grammar)?.(combined) === true;
}
