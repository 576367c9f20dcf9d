import { prepareSchema } from '../catalog/compile/schema-cache';
import { schemaFindings } from '../core/checks/schema-findings';
import type { CatalogProblem } from '../core/catalog/problem';
import type { MediaTypeContent } from './described-contents';

/** The examples of a content that do not match their own schema. */
export function exampleProblems({ isJson, schema, examples }: MediaTypeContent): readonly CatalogProblem[] {
  if (!isJson || schema === true || examples.length === 0) return [];
  const validate = prepareSchema(schema, process.cwd());
  if (typeof validate !== 'function') return [];
  return examples.flatMap(({ value, at }): readonly CatalogProblem[] => {
    const [first] = schemaFindings({ validate: validate(), schema: () => schema }, value);
    if (first === undefined) return [];
    const place = first.at === undefined || first.at === '' ? 'as a whole' : `at ${first.at}`;
    return [
      {
        at,
        problem: `is an example that does not match its schema, ${place}: expected ${String(first.expected)}`,
        remedy: 'Fix the example or the schema. Until then the simulator shows a value of the schema.',
      },
    ];
  });
}
