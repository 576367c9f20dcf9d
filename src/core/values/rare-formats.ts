import { idnEmail } from './idn-email';
import { isHostname, isIdnHostname } from './hostname';
import { iris } from './iris';
import { uriTemplate } from './uri-template';

/** Formats whose tables of characters take long to load, and that few schemas use. */
export const rareFormats: { readonly [name: string]: (text: string) => boolean } = {
  hostname: isHostname,
  'idn-hostname': isIdnHostname,
  'idn-email': (text) => idnEmail.test(text),
  iri: (text) => iris.absolute.test(text),
  'iri-reference': (text) => iris.reference.test(text),
  'uri-template': (text) => uriTemplate.test(text),
  url: (text) => /^(?:https?|ftp):\/\/[^/?#:@]/i.test(text) && iris.absolute.test(text),
};
