import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ErrorCatalog } from '../../core/types';
import { readBaseline } from '../../coverage/baseline';
import { findBaseline } from '../../coverage/find-baseline';
import { counted } from '../../coverage/words';
import { writeBaseline } from '../../coverage/write-baseline';
import type { KnownViolation } from '../../learn/draw-conclusions';
import { drawConclusions } from '../../learn/draw-conclusions';
import { lessonText } from '../../learn/lesson-text';
import type { Observations } from '../../learn/observe';
import type { CommandContext } from '../command';
import { gateAdvice } from '../jest/gate-advice';

/** The schema with which editors complete a catalog. */
const SCHEMA = './node_modules/jest-error-contract/schemas/error-catalog.schema.json';

/** Writes the catalog and the baseline from the observations, and returns the text about both. */
export function writeLesson(
  file: string,
  observations: Observations,
  hints: readonly string[],
  { cwd }: Pick<CommandContext, 'cwd'>,
): string {
  const lesson = drawConclusions(observations, hints);
  writeFileSync(file, catalogText(lesson.catalog));
  const baselines = writeBaselines(lesson.baseline);
  return [
    lessonText(lesson, observations),
    `Wrote ${relative(cwd, file)}: ${counted(lesson.entries.length, 'error')}.`,
    ...baselines.map(
      ({ path, count }) => `Wrote ${relative(cwd, path)}: ${counted(count, 'known violation')}.`,
    ),
    gateAdvice,
    '',
  ].join('\n');
}

/** One entry per line if it is short, so that a catalog reads as a list. */
function catalogText(catalog: ErrorCatalog): string {
  const { errors, ...rest } = catalog;
  const head = JSON.stringify({ $schema: SCHEMA, ...rest }, null, 2).replace(/\n\}$/, '');
  const lines = errors.map((error) => {
    const line = JSON.stringify(error, null, 1).replaceAll(/\n\s*/g, ' ');
    return line.length <= 100 ? `    ${line}` : JSON.stringify(error, null, 2).replaceAll(/^/gm, '    ');
  });
  return `${head},\n  "errors": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

/** Known violations stay known. */
function writeBaselines(
  violations: readonly KnownViolation[],
): readonly { readonly path: string; readonly count: number }[] {
  const byFile = new Map<string, KnownViolation[]>();
  for (const one of violations) {
    const path = findBaseline(join(one.root, one.file, '..'), one.root);
    byFile.set(path, [...(byFile.get(path) ?? []), one]);
  }
  return [...byFile].map(([path, found]) => {
    const all = [...readBaseline(path).violations, ...found];
    const count = writeBaseline(path, all);
    return { path, count };
  });
}
