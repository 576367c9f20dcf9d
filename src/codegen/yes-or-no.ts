/**
 * Converts validators that report errors to validators that return yes or no: half the code to load, for a
 * test file with a valid catalog. Errors are then found by a validator that is compiled on demand.
 */
export function yesOrNo(
  files: readonly (readonly [file: string, text: string])[],
): readonly (readonly [file: string, text: string])[] {
  return files.map(([file, text]) => [
    file,
    file.endsWith('.js') ? withoutUnusedSchemas(withoutErrors(text)) : text,
  ]);
}

/** An error is still counted, but not described. */
function withoutErrors(code: string): string {
  return code.replaceAll(/^const (err\d+) = \{.*\};$/gm, 'const $1 = 0;');
}

function withoutUnusedSchemas(code: string): string {
  return code.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  );
}

/** A schema without notes for readers. */
export function withoutAnnotations(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    isAnnotation(key, value) ? undefined : value,
  ) as object;
}

/** A member of that name can be described as well, but then by a schema. */
function isAnnotation(key: string, value: unknown): boolean {
  const isText = typeof value === 'string' && (key === 'title' || key === 'description');
  return isText || (key === 'examples' && Array.isArray(value));
}
