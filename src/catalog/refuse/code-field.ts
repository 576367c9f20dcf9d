import type { CatalogProblem } from '../../core/catalog/problem';
import type { ErrorFormat } from '../../core/types';
import { whyNoPattern } from '../../core/values/why-no-pattern';
import { showValue } from './show-value';

/** Problems of a pattern that cannot read a code from the field. */
export function codeFieldProblems({ codeField }: ErrorFormat): readonly CatalogProblem[] {
  const pattern = codeField?.pattern;
  if (pattern === undefined) return [];
  const at = '/codeField/pattern';
  const reason = whyNoPattern(pattern);
  if (reason !== undefined) {
    const problem = `${showValue(pattern)} is not a regular expression: ${reason}`;
    return [{ at, problem, remedy: 'Write an ECMA-262 pattern that is valid with the flag u.' }];
  }
  if (pattern.includes('(?<code>')) return [];
  return [
    {
      at,
      problem: `is ${showValue(pattern)}, which has no group "code"`,
      remedy:
        'Capture the code with a group: "(?<code>[A-Za-z]+)". Without "pattern" the whole value is the code.',
    },
  ];
}
