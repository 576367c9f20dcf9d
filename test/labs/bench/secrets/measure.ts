import type { OrdinaryCase, SecretCase } from './cases';
import { readings } from './spellings';
import type { Tool } from './tools';

/** From this length on, half of a secret is one as well. */
const LONG = 16;
const HALF = 8;

/** What is seen of the secret in all that a tool writes; undefined where nothing is. */
export function seenOf({ planted, secret }: SecretCase, tool: Tool): string | undefined {
  const known = secret.length < LONG ? [secret] : [secret, secret.slice(0, HALF), secret.slice(-HALF)];
  const wanted = known.map(folded);
  const written = readings(tool.write(planted)).map(folded);
  return wanted.find((one) => written.some((text) => text.includes(one)));
}

/** Whether a tool hides something of a message in which nothing is secret. */
export function isDestroyed({ planted }: OrdinaryCase, tool: Tool): boolean {
  return planted.some((one) => tool.mask.test(tool.write(one)));
}

/** Lines are wrapped, and letters may be written in either case. */
function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toLowerCase();
}
