/** A part of a path: text as sent, or a parameter. */
export type PathPart = string | { readonly parameter: string };

/** `{/:id}` and `{*rest}` of Express 5: optional parts. */
const OPTIONAL = /\{(?=[^\w{}+?&#]|[^{}]*\/)([^{}]*)\}/g;

/** `:id`, `:id?`, `:id(\d+)`, `:id{[0-9]+}`; `{id}`, `{id:guid}`; `*` and `*rest`. */
const PARAMETER =
  /:([A-Za-z_]\w*)(?:\((?:[^()\\]|\\.|\([^()]*\))*\)|\{[^{}/]*\})?[?*+]?|\{([^{}]+)\}|\*(\w*)/g;

/** Parses the path of a route, in the syntax of any framework. */
export function pathParts(path: string): readonly PathPart[] {
  const parts: PathPart[] = [];
  let end = 0;
  const whole = path.replaceAll(OPTIONAL, (group, inner: string, at: number) =>
    // After a parameter, braces contain its pattern.
    /:\w+$/.test(path.slice(0, at)) ? group : inner,
  );
  for (const match of whole.matchAll(PARAMETER)) {
    const [text, colon, brace, star] = match;
    parts.push(encoded(whole.slice(end, match.index)));
    const name = (colon ?? brace ?? star ?? '').replace(/[:*+].*$/, '');
    parts.push({ parameter: name === '' ? 'rest' : name });
    end = match.index + text.length;
  }
  parts.push(encoded(whole.slice(end)));
  return parts.filter((part) => part !== '');
}

/** Escaped parts stay unchanged. */
function encoded(text: string): string {
  return encodeURI(text).replaceAll('%25', '%');
}
