import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { findCatalog } from '../../catalog/find-catalog';
import type { CatalogProblem } from '../../core/catalog/problem';
import { lint as lintFile } from '../../lint/lint';
import type { Command } from '../command';
import { CommandError, EXIT } from '../command';

/** Says what is wrong with a catalog, and what could be better. */
export const lint: Command = {
  name: 'lint',
  summary: 'check an error catalog, or what the errors of an OpenAPI document leave open',
  arguments: [{ name: 'file', summary: 'the catalog, or the document', optional: true }],
  options: [{ flags: '--strict', summary: 'fail on advice as well' }],
  examples: [
    ['lint', 'Checks the nearest error-catalog.json'],
    ['lint api.yaml --strict', 'Fails as long as an error response of the document leaves something open'],
  ],
  run({ arguments: [file], flag, out, cwd, env }) {
    const path = file === undefined ? findCatalog(cwd, env) : resolve(cwd, file);
    if (path === undefined || !existsSync(path)) {
      throw new CommandError(
        path === undefined
          ? 'There is no error-catalog.json here. Name the file, or make one with `init`.'
          : `There is no file ${path}.`,
      );
    }
    const { problems, advice } = lintFile(path);
    const text = [
      relative(cwd, path) || path,
      ...paragraphs('Problems', problems),
      ...paragraphs('Advice', advice),
      summaryOf(problems.length, advice.length),
    ];
    out(`${text.join('\n\n')}\n`);
    const fails = problems.length > 0 || (flag('strict') && advice.length > 0);
    return Promise.resolve(fails ? EXIT.findings : EXIT.ok);
  },
};

function paragraphs(title: string, found: readonly CatalogProblem[]): readonly string[] {
  if (found.length === 0) return [];
  const lines = found.map(
    ({ at, problem, remedy }) => `  ${at === '' ? '(root)' : at}: ${problem}\n    ${remedy}`,
  );
  return [`${title}\n\n${lines.join('\n')}`];
}

function summaryOf(problems: number, advice: number): string {
  if (problems + advice === 0) return 'Nothing to say.';
  const counted = [
    ...(problems === 0 ? [] : [problems === 1 ? '1 problem' : `${problems} problems`]),
    ...(advice === 0 ? [] : [advice === 1 ? '1 piece of advice' : `${advice} pieces of advice`]),
  ];
  return `${counted.join(', ')}.`;
}
