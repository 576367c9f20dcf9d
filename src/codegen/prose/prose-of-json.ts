import type { Prose } from './prose-of';
import { proseOfTexts } from './prose-of-texts';

const STRING = /"(?:[^"\\]|\\.)*"/g;

/** The texts of several words in a JSON file. Code is an ellipsis. */
export function proseOfJson(json: string): readonly Prose[] {
  return json.split('\n').flatMap((content, index) =>
    proseOfTexts(
      [...content.matchAll(STRING)].map(([text]) => ({
        line: index + 1,
        text: JSON.parse(text) as string,
      })),
    ),
  );
}
