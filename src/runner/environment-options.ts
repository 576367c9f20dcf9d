/** `errorContract` in `testEnvironmentOptions` of the Jest configuration. */
export interface ErrorContractEnvironmentOptions {
  /**
   * `lazy` is the default: each matcher is made when it is read, which makes every `expect()` of the suite
   * cheaper. `jest` leaves the `expect` of Jest as it is.
   */
  readonly expect?: 'lazy' | 'jest' | undefined;
}

const ALLOWED: { readonly [option: string]: readonly unknown[] } = { expect: ['lazy', 'jest'] };

/** Reads the options of the environment from its Jest configuration. */
export function readEnvironmentOptions(config: unknown): ErrorContractEnvironmentOptions {
  const { testEnvironmentOptions } = Object(
    (config as { readonly projectConfig?: unknown } | undefined)?.projectConfig,
  ) as { readonly testEnvironmentOptions?: { readonly errorContract?: unknown } };
  const given = testEnvironmentOptions?.errorContract ?? {};
  if (typeof given !== 'object' || Array.isArray(given))
    refuse('', given, 'an object such as { expect: "jest" }');
  for (const [option, value] of Object.entries(given)) {
    const allowed = ALLOWED[option];
    if (allowed === undefined) {
      throw new Error(
        `testEnvironmentOptions.errorContract has the unknown option "${option}". Its options are: ${Object.keys(ALLOWED).join(', ')}.`,
      );
    }
    if (value !== undefined && !allowed.includes(value)) {
      refuse(`.${option}`, value, allowed.map((one) => JSON.stringify(one)).join(' or '));
    }
  }
  return given;
}

function refuse(path: string, value: unknown, wanted: string): never {
  throw new Error(
    `testEnvironmentOptions.errorContract${path} is ${JSON.stringify(value) ?? String(value)}. Give ${wanted}, or leave it out.`,
  );
}
