import type { HttpField } from '../core/types';
import { collectSecrets } from '../mask/collect-secrets';
import { MASK } from '../mask/mask';
import { maskText, maskUrl } from '../mask/mask-text';
import { secretNames } from '../mask/secret-names';
import type { CommandContext } from './command';

type Given = Pick<CommandContext, 'arguments' | 'list' | 'option'>;

/** Masks the secrets of the command line in any text: those of its URL, its header fields and its content. */
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

/** A message of the argument parser, which quotes the argument. */
export function shownMistake(text: string): string {
  return maskText(text, { values: [], names: secretNames() });
}

/** An address for display, even if it is not a URL. */
export function shownAddress(address: string): string {
  const url = withScheme(address);
  const shown = maskUrl(url, { values: [], names: secretNames().sent });
  return url === address ? shown : shown.slice(url.length - address.length);
}

/** A line that is not a header field: any part of it can be secret, so only its name is shown. */
export function shownLine(line: string): string {
  const [name = ''] = /^[A-Za-z-]+(?=[^A-Za-z-])/.exec(line.trimStart()) ?? [];
  return name === '' ? MASK : `${name} ${MASK}`;
}

/** The address of a request; http: is the default scheme. */
export function withScheme(address: string): string {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`;
}

/** A header field, or the closest form of one: any text after the name can be a secret. */
function looselyRead(line: string): HttpField {
  const [, name = '', value = ''] = /^\s{0,20}([\w-]{1,100})[\s:=]{0,20}(.*)$/s.exec(line) ?? [];
  return [name, value];
}
