import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocComment } from './read-doc-comment';

/** One member of an interface. */
export interface InterfaceMember {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** Its documentation. */
  readonly text: string;
}

/** The members of an interface of `src/`, with inherited ones. */
export function readInterface(root: string, name: string): readonly InterfaceMember[] {
  const found = findInterface(root, name);
  if (found === undefined) throw new Error(`src/ has no interface ${name}.`);
  const [, bases = '', body = ''] = found;
  const own = [...body.matchAll(/(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\s*)?readonly (\w+)(\??): ([^;]*);/g)].map(
    ([, comment = '', member = '', optional, type = '']) => ({
      name: member,
      type: shortType(type),
      isOptional: optional === '?',
      text: readDocComment(comment).text,
    }),
  );
  return [...own, ...bases.split(/,\s*(?![^<]*>)/).flatMap((base) => membersOfBase(root, base.trim()))];
}

function findInterface(root: string, name: string): RegExpMatchArray | undefined {
  const pattern = new RegExp(`export interface ${name}(?: extends ([^{]*))? \\{\\n([^]*?)\\n\\}`);
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const found = pattern.exec(readFileSync(join(root, 'src', file), 'utf8'));
    if (found !== null) return found;
  }
  return undefined;
}

/** `A`, or `Pick<A, 'b' | 'c'>`. */
function membersOfBase(root: string, base: string): readonly InterfaceMember[] {
  if (base === '') return [];
  const [, picked, names = ''] = /^Pick<(\w+), (.*)>$/.exec(base) ?? [];
  if (picked === undefined) return readInterface(root, base);
  return readInterface(root, picked).filter(({ name }) => names.includes(`'${name}'`));
}

function shortType(type: string): string {
  return type
    .replaceAll(/\s+/g, ' ')
    .replaceAll('readonly ', '')
    .replace(/ \| undefined$/, '');
}
