import { CommandError } from './command';

/**
 * Calls a part of `provoke()`, with errors in the words of the command line.
 *
 * @throws CommandError instead of a TypeError, which names the function
 */
export function inCommandWords<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandError(error.message.replace(/^provoke: (.)/, (_, one: string) => one.toUpperCase()));
  }
}
