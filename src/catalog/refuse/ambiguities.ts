import { carriesCode } from '../../core/formats/code-field';
import { writeCode } from '../../core/formats/code-case';
import type { CatalogEntry, Format } from '../../core/catalog/catalog';
import type { CatalogProblem } from '../../core/catalog/problem';

/** Pairs of own entries that a response of their format cannot tell apart. */
export function ambiguities(
  entries: readonly CatalogEntry[],
  isRefused: (format: Format) => boolean,
): readonly CatalogProblem[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const { definition, format } = entry;
    if (isRefused(format)) return [];
    const { id, members } = format.definition;
    const mark = markOf(entry);
    const key = JSON.stringify([definition.status, id, mark]);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, index);
      return [];
    }
    if (entries[known]?.definition.code === definition.code) return [];
    const isCoded = carriesCode(format.definition) || members.type !== undefined;
    return [
      {
        at: `/errors/${index}`,
        problem: `cannot be told apart from /errors/${known}: both are ${definition.status}${
          isCoded
            ? ` and read ${JSON.stringify(mark.at(-1))} in the format "${id}"`
            : `, and the format "${id}" carries no code`
        }`,
        remedy: isCoded
          ? 'Give one of the two another code, another status, or "codeCase": "as-is".'
          : 'Give each a "messagePattern" of its own, another status, or use a format that carries a code.',
      },
    ];
  });
}

/** The mark that distinguishes an entry from others of its status: its type, its code as written, or its message. */
function markOf({ definition, format, messagePattern }: CatalogEntry): readonly (string | undefined)[] {
  const { members } = format.definition;
  const type = members.type === undefined ? undefined : definition.type;
  const code = !carriesCode(format.definition) ? undefined : writeCode(definition.code, format.codeCase);
  if (type === undefined && code === undefined) return [messagePattern?.source];
  return [type, code ?? type];
}
