import type { Repetition } from '../core/facts';
import { maskCredentials, maskText, maskUrl } from '../mask/mask-text';
import type { Attempt } from './attempt';
import { repeated } from './make-request';
import { sentSecrets } from './sent-secrets';

/** What is longer is written as the program that makes it. */
const LONGEST = 200;

/**
 * The line that makes the same mistake again, for a shell; credentials are masked in it.
 *
 * @param added the names of secrets that a catalog adds
 */
export function curlLine(
  { request, mistake }: Pick<Attempt, 'request' | 'mistake'>,
  origin: string,
  added?: readonly string[],
): string {
  const { method, target, fields, content } = request;
  const { sends } = mistake;
  const secrets = sentSecrets(request, added);
  const secret = fields.map(
    ([name, value]) =>
      `${name}: ${secrets.names.isSecretField(name) ? maskCredentials(value) : maskText(value, secrets)}`,
  );
  const hasType = fields.some(([name]) => name.toLowerCase() === 'content-type');
  // Else curl would say that it is a form.
  const headers = content !== undefined && !hasType ? [...secret, 'Content-Type:'] : secret;
  const data = dataOf(content, sends.content ?? '', [sends.repeat, sends.repeatAfter]);
  const url = quoted(maskUrl(`${origin}${target}`, secrets));
  const repeat = sends.content === undefined && sends.mediaType === undefined ? sends.repeat : undefined;
  return [
    ...(data.before === '' ? [] : [`${data.before} |`]),
    // Brackets and braces have a meaning for curl.
    /[[\]{}]/.test(target) ? 'curl -i --path-as-is --globoff' : 'curl -i --path-as-is',
    ...(method === 'GET' ? [] : method === 'HEAD' ? ['--head'] : [`-X ${method}`]),
    repeat === undefined
      ? url
      : url.replace(repeated(repeat), () => `'"$(${programOf('', [repeat], 'p')})"'`),
    ...headers.map((line) => `-H ${quoted(line)}`),
    ...(data.argument === '' ? [] : [`--data-binary ${data.argument}`]),
  ].join(' ');
}

function dataOf(
  content: string | Uint8Array | undefined,
  start: string,
  repeats: readonly (Repetition | undefined)[],
): { readonly before: string; readonly argument: string } {
  if (content === undefined) return { before: '', argument: '' };
  if (typeof content !== 'string') {
    const octets = [...content].map((octet) => `\\${octet.toString(8).padStart(3, '0')}`).join('');
    return { before: `printf ${quoted(octets)}`, argument: '@-' };
  }
  if (content.length <= LONGEST) return { before: '', argument: quoted(content) };
  return { before: programOf(start, repeats, 'e'), argument: '@-' };
}

/** A call of Node that prints a long text: with `-p` as the value of an expression, with `-e` without a line break. */
function programOf(start: string, repeats: readonly (Repetition | undefined)[], flag: 'e' | 'p'): string {
  const parts = [
    ...(start === '' ? [] : [JSON.stringify(start)]),
    ...repeats.flatMap((one) =>
      one === undefined ? [] : [`${JSON.stringify(one.text)}.repeat(${one.times})`],
    ),
  ].join(' + ');
  return `node -${flag} ${quoted(flag === 'p' ? parts : `process.stdout.write(${parts})`)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
