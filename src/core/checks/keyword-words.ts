import type { SchemaError } from '../catalog/validate';

type Params = SchemaError['params'];

const WORDS: { readonly [keyword: string]: (params: Params) => string } = {
  minLength: ({ limit }) =>
    limit === 1 ? 'text that is not empty' : `at least ${counted(limit, 'character')}`,
  minItems: ({ limit }) => `at least ${counted(limit, 'item')}`,
  minProperties: ({ limit }) => `at least ${counted(limit, 'member')}`,
  maxLength: ({ limit }) => `at most ${counted(limit, 'character')}`,
  maxItems: ({ limit }) => `at most ${counted(limit, 'item')}`,
  // With `prefixItems`, and nothing after them.
  items: ({ limit }) => `at most ${counted(limit, 'item')}`,
  maxProperties: ({ limit }) => `at most ${counted(limit, 'member')}`,
  minimum: ({ limit }) => `a number of ${String(limit)} or more`,
  maximum: ({ limit }) => `a number of ${String(limit)} or less`,
  exclusiveMinimum: ({ limit }) => `a number of more than ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `a number of less than ${String(limit)}`,
  multipleOf: ({ multipleOf }) => `a multiple of ${String(multipleOf)}`,
  uniqueItems: ({ i, j }) => `no item twice, but those at ${String(j)} and ${String(i)} are the same`,
  contains: ({ minContains, maxContains }) => {
    const least = counted(minContains, 'item');
    const range =
      maxContains === undefined
        ? `${least} or more`
        : `${String(minContains)} to ${counted(maxContains, 'item')}`;
    return `${range} of those that "contains" describes`;
  },
  not: () => 'another value: the schema excludes this one',
  dependentRequired: ({ property, missingProperty }) =>
    `the member ${JSON.stringify(missingProperty)} next to ${JSON.stringify(property)}`,
};

/** The requirement of a keyword, in words; else the message of the validator. */
export function keywordWords({ keyword, params, message }: SchemaError): string {
  const words = WORDS[keyword];
  if (words !== undefined) return words(params);
  return (message ?? `a value that conforms to ${keyword}`).replace(/^must (?:be )?/, '');
}

function counted(count: unknown, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
