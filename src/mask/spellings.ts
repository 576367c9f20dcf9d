import { formDecoded } from '../core/urls';

/** A value as it is, and as JSON, URLs, forms, HTML and Basic credentials write it. */
export function spellings(text: string): readonly string[] {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  const base64 = Buffer.from(text).toString('base64');
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encoded,
    encoded.replaceAll('%20', '+'),
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    base64,
    base64.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'),
  ];
}

/** What a piece of a text may stand for: it may be escaped as in JSON (once or twice), a URL or markup. */
export function meanings(text: string): readonly string[] {
  const plain = text.replaceAll(/\\(["\\/])/g, '$1');
  const markup = text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return [
    text,
    plain,
    plain.replaceAll(/\\(["\\/])/g, '$1'),
    formDecoded(text),
    formDecoded(formDecoded(text)),
    markup,
  ];
}
