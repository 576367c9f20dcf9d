import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CATALOG_FILE, findCatalog } from '../../catalog/find-catalog';
import { formatHints } from '../../learn/format-hints';
import type { CommandContext } from '../command';
import { CommandError, EXIT } from '../command';
import { isStarter } from '../init/templates';
import { dependenciesOf, readManifest } from '../read-manifest';
import { hearRecords } from './hear-records';
import { hearSuites } from './hear-suites';
import { updateCatalog } from './update-catalog';
import { writeLesson } from './write-lesson';

/** Writes the catalog and the baseline that follow from a suite, and returns the exit code. */
export async function learnErrors(context: CommandContext): Promise<number> {
  const { cwd, env, out, flag, list } = context;
  const manifest = readManifest(cwd);
  const file = findCatalog(cwd, env) ?? resolve(cwd, CATALOG_FILE);
  // The example catalog of init is replaced by the observed errors.
  const isThere = existsSync(file) && !isStarter(readFileSync(file, 'utf8'));
  const name = relative(cwd, file);
  if (isThere && !flag('update')) {
    throw new CommandError(
      `${name} exists already, so nothing was changed.\nAdd new errors to it with learn --update, or move it away to start again.`,
    );
  }
  const records = list('from');
  const heard =
    records.length > 0 ? await hearRecords(records, context) : await hearSuites(manifest, context);
  const { observations, saw } = heard;
  out(`${saw}\n\n`);
  if (observations.all.length === 0) {
    out(`${nothingText(context)}\n`);
    return EXIT.findings;
  }
  const hints = formatHints(dependenciesOf(manifest));
  out(
    isThere
      ? updateCatalog(file, observations, hints, context)
      : writeLesson(file, observations, hints, context),
  );
  return EXIT.ok;
}

function nothingText({ list }: CommandContext): string {
  return list('from').length > 0
    ? 'The records contain no error response with its content, so nothing was written.\nMake them with JEST_ERROR_CONTRACT_LISTEN=1, the gate, and the option "records" of the reporter.'
    : 'No test provoked an error response that the gate could see, so nothing was written.\nFor a server in another process, set JEST_ERROR_CONTRACT_BASE_URL; see "What the gate sees" in the guide docs/gate.md.';
}
