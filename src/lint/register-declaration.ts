import { basename } from 'node:path';
import type { Catalog } from '../core/catalog/catalog';

const PACKAGE = 'jest-error-contract';

/** The declaration file of a catalog: `error-catalog.d.ts` for `error-catalog.json`. */
export function declarationPath(catalogPath: string): string {
  return catalogPath.replace(/\.json$/i, '.d.ts');
}

/** Declares the codes of a JSON catalog to the compiler, as `typeof catalog` does for one in TypeScript. */
export function registerDeclaration({ entries, codes, extendsStandard }: Catalog, path: string): string {
  const errors = entries
    .filter(({ inherited }) => !inherited)
    .map(
      ({ definition: { code, status } }) =>
        `        | { readonly code: ${JSON.stringify(code)}; readonly status: ${status} }`,
    );
  const list = errors.length === 0 ? 'never[]' : `(\n${errors.join('\n')}\n      )[]`;
  return [
    `// Written by \`npx jest-error-contract types\` from ${basename(path)}; \`lint\` reports when it is stale.`,
    `import '${PACKAGE}';`,
    '',
    `declare module '${PACKAGE}' {`,
    '  interface Register {',
    '    catalog: {',
    ...(extendsStandard ? ["      readonly extends: 'standard';"] : []),
    ...(codes === 'any' ? ["      readonly codes: 'any';"] : []),
    `      readonly errors: readonly ${list};`,
    '    };',
    '  }',
    '}',
    '',
  ].join('\n');
}
