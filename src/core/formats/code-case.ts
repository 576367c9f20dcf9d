import type { CodeCase } from '../types';

const asItIs = (code: string): string => code;

const writers: { readonly [name in CodeCase]: (code: string) => string } = {
  'as-is': asItIs,
  snake: asItIs,
  'upper-snake': (code) => code.toUpperCase(),
  kebab: (code) => code.replace(/_/g, '-'),
  camel: (code) => code.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  pascal: (code) => code.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase()),
};

/** A catalog's code as a format writes it. Only snake_case codes are mapped, others stay as they are. */
export function writeCode(code: string, codeCase: CodeCase): string {
  const write = writers[codeCase];
  return write !== asItIs && /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(code) ? write(code) : code;
}

/** The code of an error that only has a status: the reason phrase in snake_case. */
export function codeOfPhrase(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** Any name in snake_case, as catalogs write codes: `userName`, `User-Name` and `user name` are `user_name`. */
export function snakeCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}

/** Any name in PascalCase, like the names of classes: only the first letter of each word changes. */
export function pascalCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
