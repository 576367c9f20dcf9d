import type { Repetition } from '../core/facts';
import { maskCredentials, maskText, maskUrl } from '../mask/mask-text';
import type { Attempt } from './attempt';
import { repeated } from './make-request';
import { sentSecrets } from './sent-secrets';

/** A longer text is written as the program that prints it. */
const LONGEST = 200;

/**
 * The shell command that repeats the mistake, with masked credentials.
 *
 * @param added the additional secret names of a catalog
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
  // Without this, curl would declare it as a form.
  const headers = content !== undefined && !hasType ? [...secret, 'Content-Type:'] : secret;
  const data = dataOf(content, sends.content ?? '', [sends.repeat, sends.repeatAfter]);
  const url = quoted(maskUrl(`${origin}${target}`, secrets));
  const repeat = sends.content === undefined && sends.mediaType === undefined ? sends.repeat : undefined;
  return [
    ...(data.before === '' ? [] : [`${data.before} |`]),
    // curl interprets brackets and braces.
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

/** A call of Node that prints a long text: with `-p` as an expression, with `-e` without a line break. */
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
