import { combinedValue } from '../fields/field-values';
import { splitList } from '../fields/split-list';
import type { HttpResponse } from '../types';

/** The language of the reason phrases in the registry. */
const REGISTERED = 'en';

/**
 * Whether the texts of a response can be in another language than the registry: it says so in Content-Language,
 * or else its request prefers one in Accept-Language (RFC 9110, 8.5 and 12.5.4). `*` prefers none.
 */
export function isLocalised({ fields, request }: Pick<HttpResponse, 'fields' | 'request'>): boolean {
  const sent = languagesIn(combinedValue(fields, 'Content-Language'));
  const languages =
    sent.length > 0 ? sent : languagesIn(combinedValue(request?.fields ?? [], 'Accept-Language'));
  return languages.some((language) => language !== REGISTERED);
}

/** The primary subtags (RFC 5646, 2.1) of a list of language tags or ranges, without those that are not acceptable. */
function languagesIn(value: string | undefined): readonly string[] {
  return splitList(value ?? '')
    .map((element) => element.split(';').map((part) => part.trim().toLowerCase()))
    .filter(([, weight = '']) => !/^q\s*=\s*0(?:\.0{0,3})?$/.test(weight))
    .map(([tag = '']) => tag.split('-')[0] ?? '')
    .filter((language) => /^[a-z]{2,8}$/.test(language));
}
