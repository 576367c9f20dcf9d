import { format } from 'prettier';

/** Formats a text like `npm run format`. */
export async function prettify(text: string, parser: 'typescript' | 'markdown' | 'json'): Promise<string> {
  const options = { printWidth: 110, singleQuote: true, trailingComma: 'all', proseWrap: 'always' } as const;
  return format(text, { parser, ...options });
}
