import type { Command, CommandOption } from '../cli/command';
import { commands } from '../cli/commands';
import { outputs } from '../coverage/outputs';
import { faults } from '../simulator/faults/index';
import { transportFaults } from '../simulator/faults/transport-faults';
import { markdownTable } from './markdown-table';

/** The parts of the pages that list the registered parts of `src/`: commands, outputs and faults. */
export function registrySections(): { readonly [name: string]: string } {
  return {
    commands: commands.map(commandSection).join('\n\n'),
    outputs: markdownTable(
      ['output', 'what it is'],
      outputs.map(({ id, summary }) => [`\`${id}\``, summary]),
    ),
    faults: faultLists(),
  };
}

/** The same text as in the help of the command. */
function commandSection(command: Command): string {
  const { name, summary, options = [], examples = [] } = command;
  const given = command.arguments ?? [];
  return [
    `## ${name}`,
    `\`npx jest-error-contract ${usageOf(command)}\`: ${summary}.`,
    ...(given.length === 0
      ? []
      : [
          markdownTable(
            ['argument', 'what it is'],
            given.map((one) => [`\`${one.name}\``, one.summary]),
          ),
        ]),
    ...(options.length === 0
      ? []
      : [
          markdownTable(
            ['option', 'what it does'],
            options.map((one) => [`\`${one.flags}\``, descriptionOf(one)]),
          ),
        ]),
    examples.map(([line, says]) => `- \`${line}\`: ${says}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** `check <url>`, `lint [file]`, `merge <files…>`. */
function usageOf({ name, arguments: all = [] }: Command): string {
  const words = all.map((one) => {
    const text = `${one.name}${one.variadic === true ? '…' : ''}`;
    return one.optional === true ? `[${text}]` : `<${text}>`;
  });
  return [name, ...words].join(' ');
}

function descriptionOf({ summary, byDefault, choices, repeatable }: CommandOption): string {
  const remarks = [
    ...(choices === undefined ? [] : [choices.map((one) => `\`${one}\``).join(', ')]),
    ...(byDefault === undefined ? [] : [`default: \`${byDefault}\``]),
    ...(repeatable === true ? ['may be repeated'] : []),
  ];
  return remarks.length === 0 ? summary : `${summary} (${remarks.join('; ')})`;
}

function faultLists(): string {
  const list = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(' ');
  return [
    list(faults.map(({ rule }) => rule)),
    `For clients: ${list(transportFaults.map(({ id }) => id))}`,
  ].join('\n\n');
}
