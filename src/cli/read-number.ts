import type { CommandContext } from './command';
import { CommandError } from './command';

/** What an option with a number takes. */
export interface NumberOption {
  readonly name: string;
  readonly byDefault: number;
  readonly most: number;
  /** What is counted: `seconds`. */
  readonly unit: string;
}

/**
 * The number that an option asks for.
 *
 * @throws CommandError for a text that is none, and for one that is out of bounds
 */
export function readNumber({ option }: Pick<CommandContext, 'option'>, wanted: NumberOption): number {
  const { name, byDefault, most, unit } = wanted;
  const text = option(name);
  if (text === undefined) return byDefault;
  const number = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && number > 0 && number <= most) return number;
  throw new CommandError(
    `${JSON.stringify(text)} is too much, or no number. Give up to ${most} ${unit} with --${name}.`,
  );
}
