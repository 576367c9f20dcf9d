import { existsSync, readFileSync } from 'node:fs';

/** The text of a failure that a runner has left. */
export interface Text {
  readonly style: string;
  /** The client, or the unit test. */
  readonly of: string;
  readonly cell: string;
  readonly text: string;
}

export function readTexts(file: string): readonly Text[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Text);
}

/**
 * Where texts are others than those of Jest, or are missing, in sentences.
 *
 * @param isMeant whether a project should have left a text at all
 */
export function compareTexts(
  texts: readonly Text[],
  ofJest: readonly Text[],
  isMeant: (text: Text) => boolean,
): readonly string[] {
  const left = new Map(texts.map((one) => [keyOf(one), one.text]));
  const expected = ofJest.filter(isMeant);
  const known = new Set(expected.map(keyOf));
  return [
    ...expected.flatMap((one) => differenceOf(keyOf(one), left.get(keyOf(one)), one.text)),
    ...[...left.keys()].filter((key) => !known.has(key)).map((key) => `${key}: Jest has no such text`),
  ];
}

function keyOf({ style, of, cell }: Text): string {
  return [style, of, cell].filter((part) => part !== '').join(' · ');
}

function differenceOf(key: string, text: string | undefined, ofJest: string): readonly string[] {
  if (text === ofJest) return [];
  return [
    text === undefined
      ? `${key}: no text`
      : `${key}: another text than in Jest\n--- here\n${text}\n--- in Jest\n${ofJest}\n---`,
  ];
}
