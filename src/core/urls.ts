/** The authority of an absolute URL: `localhost:3000`. */
export function authorityOf(url: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1];
}

/** The path and query of an absolute or relative URL, without origin, still escaped. */
export function targetOf(url: string): string {
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
}

/** The path of an absolute or relative URL, without origin, query and fragment, still escaped. */
export function pathOf(url: string): string {
  return targetOf(url).replace(/[?#].*/s, '') || '/';
}

/** A path without slashes at its end. By hand: `/\/+$/` takes quadratic time. */
export function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** A text without its percent-encoding; unchanged if that is broken. */
export function percentDecoded(text: string): string {
  return decodedOr(text, text);
}

/** The same, with a plus sign as a space, as in forms. */
export function formDecoded(text: string): string {
  return decodedOr(text, text.replaceAll('+', ' '));
}

function decodedOr(text: string, encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return text;
  }
}
