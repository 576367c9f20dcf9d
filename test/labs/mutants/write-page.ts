import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { origin, table } from '../bench/markdown';
import type { Mutant } from './mutate';

/** What was found out about survivors, by hand: file and change → why no test notices it. */
type Notes = { readonly [place: string]: string };

/** The survivors of a run, and the command that it was. */
export interface Outcome {
  readonly chosen: readonly Mutant[];
  readonly survivors: readonly Mutant[];
  readonly seed: number;
  readonly least: number;
  readonly seconds: number;
}

const NOTES = join(__dirname, 'looked-at.json');
const PAGE = join(__dirname, 'results.md');

/** Writes the results as a page, and gives the survivors in masking that nobody has looked at. */
export function writePage(outcome: Outcome): readonly Mutant[] {
  const { chosen, survivors, seed, least, seconds } = outcome;
  const notes = JSON.parse(readFileSync(NOTES, 'utf8')) as Notes;
  const parts = [
    '# Mutants',
    origin(`npm run test:mutants -- ${chosen.length} ${seed}`, seconds),
    `A mutant is one change of one place in the rules, in masking or in the status codes. It is killed if a test notices it. Of ${chosen.length} mutants, which a seed chose, at least ${least} % are to be killed: ${rateOf(chosen, survivors)} are.`,
    table(
      ['part', 'mutants', 'killed', 'rate'],
      [...new Set(chosen.map(partOf))].sort().map((part) => {
        const all = chosen.filter((one) => partOf(one) === part);
        const alive = survivors.filter((one) => partOf(one) === part);
        return [part, String(all.length), String(all.length - alive.length), rateOf(all, alive)];
      }),
    ),
    '## Survivors in masking',
    'Each has the reason why no test notices it.',
    ...survivors.filter(isMask).map((one) => itemOf(one, notes[placeOf(one)] ?? 'not looked at yet')),
    '## Other survivors',
    ...survivors.filter((one) => !isMask(one)).map((one) => itemOf(one, notes[placeOf(one)])),
  ];
  writeFileSync(PAGE, `${parts.join('\n\n')}\n`);
  return survivors.filter((one) => isMask(one) && notes[placeOf(one)] === undefined);
}

/** The name of a mutant in the notes: lines move, changes do not. */
function placeOf({ file, change }: Mutant): string {
  return `${file} · ${change}`;
}

function itemOf({ file, line, change }: Mutant, note: string | undefined): string {
  const fence = '`'.repeat(Math.max(0, ...[...change.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  // A mark of code next to the fence would make it longer.
  const gap = change.startsWith('`') || change.endsWith('`') ? ' ' : '';
  return `- ${file}:${line}: ${fence}${gap}${change}${gap}${fence}${note === undefined ? '' : `\n  ${note}`}`;
}

function isMask({ file }: Mutant): boolean {
  return file.startsWith('src/mask/');
}

function partOf(mutant: Mutant): string {
  if (isMask(mutant)) return 'masking';
  return mutant.file.startsWith('src/core/rules/') ? 'rules' : 'status codes';
}

function rateOf({ length: all }: readonly Mutant[], { length: alive }: readonly Mutant[]): string {
  return `${((100 * (all - alive)) / all).toFixed(1)} %`;
}
