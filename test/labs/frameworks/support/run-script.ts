import { join } from 'node:path';
import { sourceFolder } from './frameworks';
import { startGroup } from './process-group';

/** What `run.sh --check` says: the versions, or what is missing. */
export type Toolchain =
  | { readonly version: string; readonly server: string; readonly compiler?: string | undefined }
  | { readonly missing: string };

/** Asks `run.sh --check` of a framework whether its toolchain is here. */
export async function checkToolchain(name: string): Promise<Toolchain> {
  const { code, output } = await runScript(name, '--check');
  const missing = /^missing (\S+):/m.exec(output);
  if (missing) return { missing: `${missing[1]} not found` };
  const ready = /^ready \S+ (\S+) (.+)$/m.exec(output);
  if (code !== 0 || !ready)
    throw new Error(`${name}/run.sh --check: ${output.trim() || `exit code ${code}`}`);
  return {
    version: ready[1] ?? '',
    server: (ready[2] ?? '').trim().replace(/-(?=[^-]*$)/, ' '),
    compiler: /^compiled-by (.+)$/m.exec(output)?.[1],
  };
}

/** Installs what the rendered app needs. */
export async function install(name: string): Promise<void> {
  const { code, output } = await runScript(name, '--install');
  if (code !== 0) throw new Error(`installation failed (exit code ${code})\n${lastLines(output)}`);
}

/** The end of a log, which is where the reason stands. */
export function lastLines(log: string): string {
  return log.trimEnd().split('\n').slice(-25).join('\n');
}

async function runScript(name: string, argument: string): Promise<{ code: number | null; output: string }> {
  const group = startGroup('bash', [join(sourceFolder(name), 'run.sh'), argument], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  group.child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  group.child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const { code, error } = await group.ended;
  await group.stop();
  return { code, output: error ? error.message : output };
}
