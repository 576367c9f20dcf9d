/** The functions that assert without the `expect` of a test runner: they take the response themselves. */
const FUNCTIONS = ['assertError', 'explain'] as const;

export type AssertionFunction = (typeof FUNCTIONS)[number];

/** An assertion as written in a test, without its argument: `expect(response).toBeGone`, `assertError`. */
export function assertionName(name: string): string {
  return isFunction(name) ? name : `expect(response).${name}`;
}

/** The whole assertion: `expect(response).toBeGone("moved")`, `assertError(response, "moved")`. */
export function assertionText(name: string, response: string, argument: string): string {
  if (!isFunction(name)) return `expect(${response}).${name}(${argument})`;
  return `${name}(${[response, argument].filter((one) => one !== '').join(', ')})`;
}

function isFunction(name: string): boolean {
  return FUNCTIONS.some((one) => one === name);
}
