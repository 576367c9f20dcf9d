import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Modules, Runner } from './runner';
import { loadable, sourceOf, suiteFiles } from './suite-files';
import { unitTexts } from './unit-texts';

/** The error of the matrix is in this file alone, so each cell that holds has found it. */
const CATALOG = { extends: 'standard', errors: [{ code: 'email_taken', status: 409 }] };

/** The test files of every project, without their extension. */
export const TEST_FILES = { clients: 'clients.test', texts: 'texts.test', failing: 'failing.test' } as const;

/** Writes a project as a user of the runner has it. */
export async function writeProject(
  folder: string,
  runner: Runner,
  modules: Modules,
  clients: readonly string[],
): Promise<void> {
  const format = runner.modules[modules] ?? 'modules';
  const ending = modules === 'typescript' ? 'ts' : 'js';
  const write = (path: string, content: string | object): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  };
  const writeSource = (path: string, source: string): void =>
    write(path.replace(/ts$/, ending), loadable(source, modules));

  rmSync(folder, { recursive: true, force: true });
  write('package.json', { private: true, type: format === 'commonjs' ? 'commonjs' : 'module' });
  write('error-catalog.json', CATALOG);
  for (const file of suiteFiles) writeSource(join('suite', file), sourceOf(file));
  for (const [path, source] of Object.entries(runner.sources ?? {})) writeSource(path, source);
  writeSource('glue.ts', runner.glue(modules));
  writeSource(`${TEST_FILES.clients}.ts`, clientsTest(clients, format));
  writeSource(`${TEST_FILES.texts}.ts`, TEXTS_TEST);
  writeSource(`${TEST_FILES.failing}.ts`, FAILING_TEST);
  write('unit-texts.js', await unitTexts(format));
  write('unit-texts.d.ts', UNIT_TEXTS_TYPES);
  for (const [path, content] of Object.entries(runner.files?.(modules) ?? {})) write(path, content);
}

/** CommonJS loads with require(), for Jest has no import() there. */
function clientsTest(clients: readonly string[], format: 'commonjs' | 'modules'): string {
  const load = (name: string): string =>
    format === 'commonjs'
      ? `async () => require('./suite/clients/${name}.ts')`
      : `() => import('./suite/clients/${name}.ts')`;
  const cells = clients.map((name) => `define(clientCell('${name}', ${load(name)}));`);
  return `import { define } from './glue.ts';\nimport { clientCell } from './suite/cells.ts';\n\n${cells.join('\n')}\n`;
}

const TEXTS_TEST = `import { define, hosts } from './glue.ts';
import { unitCells } from './suite/unit-cells.ts';
import { told, unitTests } from './unit-texts.js';

for (const cell of unitCells(unitTests, told, hosts)) define(cell);
`;

/** A test that is meant to fail: what a runner shows of it is what people read. */
const FAILING_TEST = `import { define } from './glue.ts';

define({
  name: 'meant to fail',
  run: async ({ conflict }) => {
    await conflict({ status: 409, headers: { 'Content-Type': 'text/html' }, body: '<h1>Conflict</h1>' }, 'email_taken');
  },
});
`;

const UNIT_TEXTS_TYPES = `import type { Told, UnitTest } from './suite/unit-cells.ts';

export declare const unitTests: readonly UnitTest[];
export declare const told: Told;
`;
