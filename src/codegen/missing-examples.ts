import type { ErrorFormat } from '../core/types';

/** The least number of examples of a format. */
export const leastExamples: ExampleCounts = { valid: 2, invalid: 4 };

/** Reports the missing examples of a format file, one sentence for each kind. */
export function missingExamples(
  file: string,
  { examples }: Pick<ErrorFormat, 'examples'>,
  least: ExampleCounts,
): readonly string[] {
  return (['valid', 'invalid'] as const).flatMap((kind) => {
    const count = examples?.[kind]?.length ?? 0;
    const sentence = `${file} has ${count} of at least ${least[kind]} ${kind} examples. Add responses that servers really send to "examples", "${kind}".`;
    return count < least[kind] ? [sentence] : [];
  });
}

export interface ExampleCounts {
  readonly valid: number;
  readonly invalid: number;
}
