import { escapeHtml } from '../../core/escape-html';

/** A piece of HTML, as opposed to text that has yet to be escaped. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | undefined | false | readonly Part[];

/** Writes HTML: text in it is escaped, lists are joined, `undefined` and `false` are nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((text, string, index) => `${text}${write(parts[index - 1])}${string}`) };
}

/** HTML that is already written. */
export function raw(text: string): Html {
  return { html: text };
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(write).join('');
}
