import { checks } from '../core/rules';

/** The rules that a catalog can name: the catalog is loaded before any check. */
export function ruleIdsModule(): string {
  const ids = checks.filter(({ off }) => off !== undefined).map(({ id }) => id);
  return `/**
 * The rules whose severity a catalog can set under \`rules\`. The rules of an assertion itself (\`status\`,
 * \`body\`, \`headers\`) are not among them.
 */
export const settableRules: readonly string[] = ${JSON.stringify(ids)};`;
}
