import { validationFailed } from './errors';

/** What a member of the content must be, and what a client is told if it is not. */
export interface Field<T> {
  readonly is: (value: unknown) => value is T;
  readonly code: string;
  readonly message: string;
}

/** Returns the content if every member is as it must be; otherwise throws 422 with all that are not. */
export function validate<T>(content: unknown, fields: { readonly [Name in keyof T]: Field<T[Name]> }): T {
  if (!isObject(content)) {
    throw validationFailed([{ pointer: '', code: 'invalid_type', message: 'must be an object' }]);
  }
  const details = Object.entries<Field<unknown>>(fields).flatMap(([name, { is, code, message }]) => {
    const value = Object.hasOwn(content, name) ? content[name] : undefined;
    if (is(value)) return [];
    const problem = value === undefined ? { code: 'required', message: 'is required' } : { code, message };
    return [{ pointer: `/${name}`, ...problem }];
  });
  if (details.length > 0) throw validationFailed(details);
  return content as T;
}

export const text: Field<string> = { is: isText, code: 'invalid_type', message: 'must be text' };

export const label: Field<string> = {
  is: (value): value is string => isText(value) && value.trim() !== '',
  code: 'blank',
  message: 'must be text that is not blank',
};

export const email: Field<string> = {
  is: (value): value is string => isText(value) && value.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(value),
  code: 'invalid_email',
  message: 'must be an email address',
};

export const uuid: Field<string> = {
  is: (value): value is string => isText(value) && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value),
  code: 'invalid_uuid',
  message: 'must be a UUID',
};

export const version: Field<number> = {
  is: (value): value is number => Number.isInteger(value) && Number(value) > 0 && Number(value) < 2 ** 31,
  code: 'invalid_version',
  message: 'must be a version number',
};

export const optional = <T>(field: Field<T>): Field<T | undefined> => ({
  ...field,
  is: (value): value is T | undefined => value === undefined || field.is(value),
});

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** PostgreSQL keeps every character but U+0000. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}
