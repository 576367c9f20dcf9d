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
 * Adds new errors to a catalog, after its present entries, and returns the text about them.
 *
 * @throws CommandError if the catalog cannot be edited
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
    // The new text must be a valid catalog before it is written.
    readCatalog(parseJson(edited), { source: file, folder: dirname(file) });
    writeFileSync(file, edited);
  }
  const added = found.definitions.length;
  return [
    added === 0
      ? `${name} already lists every error that was seen; nothing was changed.`
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
        `"${code}" came with ${statusLabel(status)}, but the catalog uses this code for another status code. Give one of the two another code.`,
    ),
    ...(violations.length === 0
      ? []
      : [
          `${counted(violations.length, 'violation')} of the catalog remain: fix the responses, or add them to the baseline with ${BASELINE_VARIABLE}=update.`,
        ]),
  ];
}
