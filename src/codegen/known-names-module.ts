import { checks } from '../core/rules';
import { knownFields } from './known-fields';
import type { SchemaData } from './schema-data';

/** The names that the compiler checks and editors offer. */
export function knownNamesModule(data: SchemaData): string {
  const settable = checks.filter(({ off }) => off !== undefined);
  return [
    union('FormatId', 'The built-in formats.', data.formats),
    union('RuleId', 'The rules that a response can break.', checks),
    union('ChangeKind', 'The kinds of change between two catalogs.', data.changes),
    union('SettableRule', 'The rules whose severity a catalog can set.', settable),
    union(
      'FieldName',
      'The header fields that an error must have, or whose grammar is known.',
      knownFields(data).map(([name]) => name),
    ),
  ].join('\n\n');
}

function union(name: string, sentence: string, named: readonly (string | { readonly id: string })[]): string {
  const ids = named.map((one) => JSON.stringify(typeof one === 'string' ? one : one.id));
  return `/** ${sentence} */\nexport type ${name} = ${ids.join(' | ')};`;
}
