/**
 * Makes of validators that say what is wrong such that say whether something is: half the code to load, for a
 * test file that has a valid catalog. What is wrong is found by a validator that is compiled then.
 */
export function yesOrNo(
  files: readonly (readonly [file: string, text: string])[],
): readonly (readonly [file: string, text: string])[] {
  return files.map(([file, text]) => [
    file,
    file.endsWith('.js') ? withoutUnusedSchemas(withoutErrors(text)) : text,
  ]);
}

/** An error is still counted, but nothing is said of it. */
function withoutErrors(code: string): string {
  return code.replaceAll(/^const (err\d+) = \{.*\};$/gm, 'const $1 = 0;');
}

function withoutUnusedSchemas(code: string): string {
  return code.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  );
}

/** A schema without what is said to readers alone. */
export function withoutAnnotations(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    isAnnotation(key, value) ? undefined : value,
  ) as object;
}

/** A member of that name may be described as well, but then by a schema. */
function isAnnotation(key: string, value: unknown): boolean {
  const isText = typeof value === 'string' && (key === 'title' || key === 'description');
  return isText || (key === 'examples' && Array.isArray(value));
}
