import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from './markdown-table';
import { CATALOG_SCHEMA } from './schema-data';

interface Node {
  readonly description?: string;
  readonly properties?: { readonly [name: string]: Node };
  readonly required?: readonly string[];
  readonly $defs?: { readonly [name: string]: Node };
}

/** The parts of the schema that people write by hand, with the titles of their tables. */
const PARTS = [
  ['error', 'An entry of `errors`'],
  ['headerSchema', 'A value of `headerSchemas`'],
  ['operation', 'An entry of `operations`'],
] as const;

/** Every key of an error catalog, with its description in the schema. */
export function catalogKeysSection(root: string): string {
  const schema = JSON.parse(readFileSync(join(root, 'schemas', CATALOG_SCHEMA), 'utf8')) as Node;
  const parts = PARTS.map(([name, title]) => [title, schema.$defs?.[name] ?? {}] as const);
  return [['The catalog', schema] as const, ...parts]
    .map(([title, node]) => `## ${title}\n\n${tableOf(node)}`)
    .join('\n\n');
}

function tableOf({ properties = {}, required = [] }: Node): string {
  return markdownTable(
    ['key', 'what it is'],
    Object.entries(properties).map(([name, { description = '' }]) => [
      `\`${name}\`${required.includes(name) ? ' (required)' : ''}`,
      description,
    ]),
  );
}
