import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Catalog } from '../core/catalog/catalog';
import type { CatalogProblem } from '../core/catalog/problem';
import { declarationPath, registerDeclaration } from './register-declaration';

/** Tells of a declaration beside the catalog that is not the one of the catalog any more. */
export function declarationAdvice(catalog: Catalog, path: string): readonly CatalogProblem[] {
  const file = declarationPath(path);
  if (file === path || !existsSync(file) || isFresh(catalog, path)) return [];
  return [
    {
      at: '',
      problem: `${basename(file)} is stale, so the compiler knows other codes than the catalog`,
      remedy: 'Write it anew: npx jest-error-contract types',
    },
  ];
}

/** Whether the declaration is there and says what the catalog says; a formatter may have been at it. */
export function isFresh(catalog: Catalog, path: string): boolean {
  const file = declarationPath(path);
  return existsSync(file) && plain(readFileSync(file, 'utf8')) === plain(registerDeclaration(catalog, path));
}

/** Without what a formatter changes: white space, quotes, and a leading bar of a union. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, '').replaceAll("'", '"').replaceAll('(|', '(');
}
