import type { Command } from '../cli/command';
import { commands } from '../cli/commands';
import { outputs } from '../coverage/outputs';
import { faults } from '../simulator/faults/index';
import { transportFaults } from '../simulator/faults/transport-faults';

/** The parts of README.md that list what `src/` registers: commands, outputs and faults. */
export function registrySections(): { readonly [name: string]: string } {
  return { commands: commandTable(), outputs: outputTable(), faults: faultLists() };
}

function commandTable(): string {
  const rows = commands.map(
    (command) =>
      `| \`${usageOf(command)}\` | ${capitalized(command.summary)} | ${(command.options ?? [])
        .map(({ flags }) => `\`${flags}\``)
        .join(' ')} |`,
  );
  return ['| `npx jest-error-contract …` | does | options |', '| --- | --- | --- |', ...rows].join('\n');
}

/** `check <url>`, `lint [file]`, `merge <files…>`. */
function usageOf({ name, arguments: all = [] }: Command): string {
  const words = all.map((one) => {
    const text = `${one.name}${one.variadic === true ? '…' : ''}`;
    return one.optional === true ? `[${text}]` : `<${text}>`;
  });
  return [name, ...words].join(' ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function outputTable(): string {
  const rows = outputs.map(({ id, summary }) => `| \`${id}\` | ${summary} |`);
  return ['| output | what it is |', '| --- | --- |', ...rows].join('\n');
}

function faultLists(): string {
  const list = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(' ');
  return [
    list(faults.map(({ rule }) => rule)),
    `For clients: ${list(transportFaults.map(({ id }) => id))}`,
  ].join('\n\n');
}
