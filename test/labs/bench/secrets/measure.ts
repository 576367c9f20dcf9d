import type { OrdinaryCase, SecretCase } from './cases';
import { readings } from './spellings';
import type { Tool } from './tools';

/** From this length on, half of a secret is one as well. */
const LONG = 16;
const HALF = 8;

/** What is seen of the secret in all that a tool writes; undefined where nothing is. */
export async function seenOf({ planted, secret }: SecretCase, tool: Tool): Promise<string | undefined> {
  const known = secret.length < LONG ? [secret] : [secret, secret.slice(0, HALF), secret.slice(-HALF)];
  const wanted = known.map(folded);
  const written = readings(await tool.write(planted)).map(folded);
  return wanted.find((one) => written.some((text) => text.includes(one)));
}

/** Whether a tool hides something of a message in which nothing is secret. */
export async function isDestroyed({ planted }: OrdinaryCase, tool: Tool): Promise<boolean> {
  for (const one of planted) if (tool.mask.test(await tool.write(one))) return true;
  return false;
}

/** Those that hold, one after the other: some tools have but one event at a time. */
export async function filtered<T>(
  all: readonly T[],
  holds: (one: T) => Promise<boolean>,
): Promise<readonly T[]> {
  const kept: T[] = [];
  for (const one of all) if (await holds(one)) kept.push(one);
  return kept;
}

/** Lines are wrapped, and letters may be written in either case. */
function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toLowerCase();
}
