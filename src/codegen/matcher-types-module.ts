import { matcherNames } from '../core/matcher-names';
import type { SchemaData } from './schema-data';

/** The interface of all matchers, with a sentence of documentation for each. */
export function matcherTypesModule(data: SchemaData): string {
  const single = matcherNames(data.statuses, data.classes).filter(({ range }) => range.min === range.max);
  const byStatus = single.map(({ name, range, isAlias }) => {
    const status = data.statuses.find(({ code }) => code === range.min);
    const state = status?.state === undefined ? '' : ` (${status.state})`;
    const alias = isAlias ? ' The older name.' : '';
    return `  /** The response is ${range.min} ${status?.phrase}${state} and conforms to its contract: ${status?.reference}.${alias} */
  ${name}(expected?: ErrorArgument<${range.min}>): Outcome<R, T>;`;
  });
  return `import type { AnyErrorArgument, ErrorArgument, Outcome } from '../core/matcher-arguments';

/** One matcher per registered error status code, derived from \`schemas/statuses.json\`. */
export interface StatusMatchers<R, T = unknown> {
${byStatus.join('\n')}
}

/** The matchers without a single status code. */
export interface GeneralMatchers<R, T = unknown> {
${data.classes
  .map(
    ({
      matcher,
      id,
      name,
      reference,
    }) => `  /** The response is ${id === name ? 'an error' : `a ${name}`} (${reference}) and conforms to the contract of its entry. */
  ${matcher}<S extends number = number>(expected?: AnyErrorArgument<S${id === name ? '' : `, '${id}'`}>): Outcome<R, T>;`,
  )
  .join('\n')}
}
`;
}

/** The codes of the standard catalog, for the compiler. */
export function standardCodesModule({ standardCatalog }: SchemaData): string {
  const codes = standardCatalog.errors.map(
    ({ status, code }) => `  readonly ${status}: ${JSON.stringify(code)};`,
  );
  return `/** Status code → the code of its entry in the standard catalog. */
export interface StandardCodes {
${codes.join('\n')}
}
`;
}
