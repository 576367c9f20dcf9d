import standaloneCode from 'ajv/dist/standalone';
import { createAjv } from '../catalog/compile/create-ajv';
import type { ErrorFormat } from '../core/types';
import { uris } from '../core/values/uri';

/** As seen from the files of `src/generated/`. */
const RUNTIME = '../core/values/schema-runtime';

const URIS = '../core/values/uri';

const GO_THROUGH_MEMBERS: ReadonlySet<string> = new Set([
  'additionalProperties',
  'dependentRequired',
  'dependentSchemas',
  'maxProperties',
  'minProperties',
  'patternProperties',
  'propertyNames',
  'unevaluatedProperties',
]);

/**
 * Compiles schemas ahead of time, so that a test file never loads Ajv: a CommonJS module that
 * exports one validator per schema, and its declaration.
 */
export function validatorModule(
  name: string,
  schemas: { readonly [id: string]: object },
  referenced: readonly object[],
): readonly (readonly [file: string, text: string])[] {
  const ownProperties = !Object.values(schemas).every(canInheritNothing);
  const ajv = createAjv({ ownProperties, code: { lines: true } }, { from: RUNTIME, inline: true });
  for (const schema of referenced) ajv.addSchema(schema);
  const ids: Record<string, string> = {};
  const exported: string[] = [];
  Object.entries(schemas).forEach(([id, schema], index) => {
    const key = `validate${index}`;
    ajv.addSchema(schema, key);
    ids[key] = key;
    exported.push(`exports[${JSON.stringify(id)}] = exports[${JSON.stringify(key)}];`);
  });
  const code = standaloneCode(ajv, ids)
    .replace(/^"use strict";/, '')
    // These are long, and other modules need the module that creates them as well.
    .replaceAll(String(uris.absolute), `require(${JSON.stringify(URIS)}).uris.absolute`)
    .replaceAll(String(uris.reference), `require(${JSON.stringify(URIS)}).uris.reference`)
    // Ajv counts all characters (a surrogate pair is one) to find out whether there are any.
    .replaceAll(/func\d+\((data\d*)\) < 1\b/g, '$1.length < 1')
    .replaceAll(/^const (\w+) = require\(.*\n/gm, (line, name: string, _, all: string) =>
      all.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
    );
  return [
    [`${name}.js`, `"use strict";\n${code}\n${exported.join('\n')}\n`],
    [
      `${name}.d.ts`,
      "import type { Validate } from '../core/catalog/validate';\n\ndeclare const validators: { readonly [id: string]: Validate };\nexport = validators;\n",
    ],
  ];
}

/**
 * Whether a validator that reads a member by name cannot read an inherited one, so that it does not
 * have to check for own members: objects inherit no members of these names.
 */
function canInheritNothing(schema: object): boolean {
  const text = JSON.stringify(schema);
  const names = text.match(/"[^"]+"/g)?.map((name) => name.slice(1, -1)) ?? [];
  return !names.some((name) => name in Object.prototype || GO_THROUGH_MEMBERS.has(name));
}

/**
 * The table of the formats' validators: each is its own file, loaded at the first use of its format.
 *
 * @param usual id of the format whose validator is always loaded: another file costs more
 */
export function formatValidatorsModule(formats: readonly ErrorFormat[], usual: string): string {
  const rows = formats.map(({ id }) =>
    id === usual
      ? `${JSON.stringify(id)}: () => usual,`
      : `${JSON.stringify(id)}: () => require('./validate-${id}') as typeof import('./validate-${id}'),`,
  );
  return `import type { Validate } from '../core/catalog/validate';
import usual from './validate-${usual}';

export const formatValidators: { readonly [id: string]: () => { readonly [name: string]: Validate } } = {
${rows.join('\n')}
};
`;
}
