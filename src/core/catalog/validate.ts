/** One finding of a JSON Schema validator, as Ajv reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath?: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** The name of the member, if the name is wrong and not the value. */
  readonly propertyName?: string;
  readonly message?: string;
  readonly data?: unknown;
}

/** A compiled JSON Schema: true when the value is valid, otherwise `errors` says why. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
