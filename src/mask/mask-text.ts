import { formDecoded } from '../core/urls';
import { secrets as data } from '../generated/secrets';
import type { Secrets } from './known-secrets';
import { secretSpans } from './known-secrets';
import { MASK } from './mask';
import { maskSpans } from './spans';

/** Masks values that look like secrets in a text, and every repetition of a known secret. */
export function maskText(text: string, secrets: Secrets): string {
  return maskSpans(text, secretSpans(text, secrets));
}

/** A credential without its scheme: `Bearer [masked]`. */
export function maskCredentials(value: string): string {
  const [, scheme] = /^([A-Za-z][\w-]*) +\S/.exec(value) ?? [];
  return scheme !== undefined && data.schemes.includes(scheme.toLowerCase()) ? `${scheme} ${MASK}` : MASK;
}

/** A URL without its user information and with the values of secret parameters masked. */
export function maskUrl(url: string, secrets: Secrets): string {
  const bare = url.replace(/^([a-z][a-z\d+.-]{0,40}:\/\/)[^/?#]*@/i, `$1${MASK}@`);
  const parameters = bare.replace(
    /([?&#;])([^=&#;]{1,200})=([^&#;]*)/g,
    (found, before: string, name: string) =>
      secrets.names.isSecretName(formDecoded(name)) ? `${before}${name}=${MASK}` : found,
  );
  return maskText(parameters, secrets);
}
