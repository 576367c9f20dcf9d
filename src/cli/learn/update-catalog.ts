import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { loadCatalog } from '../../catalog/load-catalog';
import { readCatalog } from '../../catalog/read-catalog';
import { statusLabel } from '../../core/statuses';
import { BASELINE_VARIABLE } from '../../coverage/find-baseline';
import { counted, limited, moreOf } from '../../coverage/words';
import type { NewEntries } from '../../learn/find-new-entries';
import { findNewEntries } from '../../learn/find-new-entries';
import type { Observations } from '../../learn/observe';
import { countOf } from '../../learn/observe';
import type { CommandContext } from '../command';
import { editJson, parseJson } from '../edit-json';

const MOST_LINES = 40;

/**
 * Adds what is new to a catalog, behind what a person wrote, and gives the text about it.
 *
 * @throws CommandError when the catalog is no file that could be added to
 */
export function updateCatalog(
  file: string,
  observations: Observations,
  hints: readonly string[],
  { cwd }: Pick<CommandContext, 'cwd'>,
): string {
  const found = findNewEntries(loadCatalog(file), observations, hints);
  const name = relative(cwd, file);
  const text = readFileSync(file, 'utf8');
  if (found.definitions.length > 0) {
    const edited = editJson(
      text,
      found.definitions.map((value) => ({ path: ['errors'], value })),
    );
    // What was added must be a catalog before it is written.
    readCatalog(parseJson(edited), { source: file, folder: dirname(file) });
    writeFileSync(file, edited);
  }
  const added = found.definitions.length;
  return [
    added === 0
      ? `${name} lists every error that was seen; nothing was changed.`
      : `Added ${counted(added, 'error')} to ${name}:`,
    ...linesOf(found),
    ...remarks(found),
    '',
  ].join('\n');
}

function linesOf({ entries }: NewEntries): readonly string[] {
  const { shown, left } = limited(entries, MOST_LINES);
  return [
    ...shown.map(
      ({ definition: { status, code }, observations }) => `  ${status} ${code}  ×${countOf(observations)}`,
    ),
    ...moreOf(left, 'error').map((text) => `  ${text}`),
  ];
}

function remarks({ ambiguous, violations }: NewEntries): readonly string[] {
  return [
    ...ambiguous.map(
      ({ definition: { status, code } }) =>
        `"${code}" came with ${statusLabel(status)}, and the catalog has it already: give one of the two another code.`,
    ),
    ...(violations.length === 0
      ? []
      : [
          `${counted(violations.length, 'violation')} of the catalog remain: mend the responses, or take them into the baseline with ${BASELINE_VARIABLE}=update.`,
        ]),
  ];
}
