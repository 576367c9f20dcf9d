import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { errorMessage } from '../core/error-message';
import type { ContractReport } from './contract-report';
import { outputs } from './outputs';
import { github } from './outputs/github';
import { markdown } from './outputs/markdown';

/** The surroundings of the outputs. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Writes to the standard output, which GitHub searches for annotations. */
  readonly out: (text: string) => void;
}

/**
 * Writes the requested outputs into files. On GitHub, annotations and the job summary are written in
 * addition, without an option. A failure of one output does not stop the others.
 *
 * @returns a sentence for each output that could not be written
 */
export function writeOutputs(
  report: ContractReport,
  files: { readonly [output: string]: string },
  { cwd, env, out }: Surroundings,
): readonly string[] {
  const problems: string[] = [];
  const attempt = (id: string, write: () => void): void => {
    try {
      write();
    } catch (error) {
      problems.push(
        `The output ${id} cannot be written: ${errorMessage(error)}. Name a file in a writable folder.`,
      );
    }
  };
  for (const { id, render } of outputs) {
    const path = files[id];
    if (path === undefined) continue;
    attempt(id, () => {
      const file = resolve(cwd, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, render(report));
    });
  }
  if (env['GITHUB_ACTIONS'] !== 'true') return problems;
  out(github.render(report));
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined && summary !== '') {
    attempt('of the job summary', () => appendFileSync(summary, markdown.render(report)));
  }
  return problems;
}
