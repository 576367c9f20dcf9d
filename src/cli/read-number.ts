import type { CommandContext } from './command';
import { CommandError } from './command';

/** An option with a number. */
export interface NumberOption {
  readonly name: string;
  readonly byDefault: number;
  readonly most: number;
  /** The counted unit: `seconds`. */
  readonly unit: string;
}

/**
 * The number of an option.
 *
 * @throws CommandError for a text that is not a number, or is out of bounds
 */
export function readNumber({ option }: Pick<CommandContext, 'option'>, wanted: NumberOption): number {
  const { name, byDefault, most, unit } = wanted;
  const text = option(name);
  if (text === undefined) return byDefault;
  const number = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && number > 0 && number <= most) return number;
  throw new CommandError(
    `${JSON.stringify(text)} is not a number above 0, or is too large. Give up to ${most} ${unit} with --${name}.`,
  );
}
