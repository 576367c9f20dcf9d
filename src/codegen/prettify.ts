import { format } from 'prettier';

/** Formats a text as `npm run format` does. */
export async function prettify(text: string, parser: 'typescript' | 'markdown' | 'json'): Promise<string> {
  return format(text, { parser, printWidth: 110, singleQuote: true, trailingComma: 'all' });
}
