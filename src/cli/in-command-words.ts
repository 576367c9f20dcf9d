import { CommandError } from './command';

/**
 * What `provoke()` does, in the words of a command line.
 *
 * @throws CommandError in place of a TypeError, which names the function
 */
export function inCommandWords<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandError(error.message.replace(/^provoke: (.)/, (_, one: string) => one.toUpperCase()));
  }
}
