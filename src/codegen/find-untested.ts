import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The registered parts of `src/` that need a test. */
export interface Registered {
  readonly clients: readonly string[];
  readonly outputs: readonly string[];
  readonly commands: readonly string[];
}

/** The parts that no test mentions. */
export function findUntested(root: string, { clients, outputs, commands }: Registered): Registered {
  const folder = join(root, 'test', 'unit');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const outputTests = read(join('coverage', 'outputs', 'outputs.test.ts'));
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map(read);
  // Through the command line, or directly.
  const runs = (text: string, name: string): boolean =>
    (text.includes("/run-main'") && text.includes(`['${name}'`)) || text.includes(`cli/commands/${name}'`);
  return {
    clients: clients.filter((id) => !existsSync(join(folder, 'responses', `${id}.test.ts`))),
    outputs: outputs.filter((id) => !outputTests.includes(`describe('${id}'`)),
    commands: commands.filter((name) => !tests.some((text) => runs(text, name))),
  };
}
