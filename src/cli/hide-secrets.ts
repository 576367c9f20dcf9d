import type { HttpField } from '../core/types';
import { collectSecrets } from '../mask/collect-secrets';
import { MASK } from '../mask/mask';
import { maskText, maskUrl } from '../mask/mask-text';
import { secretNames } from '../mask/secret-names';
import type { CommandContext } from './command';

type Given = Pick<CommandContext, 'arguments' | 'list' | 'option'>;

/** Hides in any text what the command line has said of secrets: in its URL, its header fields, its content. */
export function hidingSecrets(
  { arguments: [address = ''], list, option }: Given,
  added: readonly string[] | undefined,
): (text: string) => string {
  const request = {
    method: '',
    url: withScheme(address),
    fields: list('header').map(looselyRead),
    content: option('data'),
  };
  const secrets = collectSecrets({ status: 0, fields: [], content: undefined, request }, secretNames(added));
  return (text) => maskText(text, secrets);
}

/** What the argument parser says of an argument, which it quotes. */
export function shownMistake(text: string): string {
  return maskText(text, { values: [], names: secretNames() });
}

/** An address as it may be shown, also where it is no URL. */
export function shownAddress(address: string): string {
  const url = withScheme(address);
  const shown = maskUrl(url, { values: [], names: secretNames().sent });
  return url === address ? shown : shown.slice(url.length - address.length);
}

/** A line that is no header field: nobody knows what in it is secret, so its name alone is shown. */
export function shownLine(line: string): string {
  const [name = ''] = /^[A-Za-z-]+(?=[^A-Za-z-])/.exec(line.trimStart()) ?? [];
  return name === '' ? MASK : `${name} ${MASK}`;
}

/** The address of a request, where http: goes without saying. */
export function withScheme(address: string): string {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`;
}

/** A header field, or what comes closest: whatever follows the name may be a secret. */
function looselyRead(line: string): HttpField {
  const [, name = '', value = ''] = /^\s{0,20}([\w-]{1,100})[\s:=]{0,20}(.*)$/s.exec(line) ?? [];
  return [name, value];
}
