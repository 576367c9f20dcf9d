import type { Diff } from '../change';
import { changeDefinition } from '../settle-claim';

/** The changes as data, with the words of their kinds; `schemas/diff.schema.json` describes it. */
export function diffJson({ changes, ...diff }: Diff): string {
  const data = {
    version: 1,
    ...diff,
    changes: changes.map((change) => {
      const { title, says, soften } = changeDefinition(change.kind);
      return { ...change, title, says, soften };
    }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
