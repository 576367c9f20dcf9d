import type { CatalogProblem } from '../../core/catalog/problem';

const OPTION = '--disallow-code-generation-from-strings';

/** The problem if Node does not allow code generation, and no earlier code is kept. */
export const DISALLOWED: CatalogProblem = {
  at: '',
  problem: `cannot be compiled, because Node runs with ${OPTION}`,
  remedy: `Run once without that option: later runs load the code from node_modules/.cache/jest-error-contract.`,
};

/** Whether V8 refuses to make code from text. */
export function isDisallowed(error: unknown): boolean {
  return (error as { readonly name?: unknown } | null)?.name === 'EvalError';
}
