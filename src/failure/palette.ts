import { stripVTControlCharacters } from 'node:util';

/** Colours a text, or leaves it as it is if there are no colours. */
type Paint = (text: string) => string;

/** The printing functions of a test runner, under Jest's names; all of them are optional. */
export interface Printing {
  stringify?(value: unknown): string;
  EXPECTED_COLOR?(text: string): string;
  RECEIVED_COLOR?(text: string): string;
  DIM_COLOR?(text: string): string;
  BOLD_WEIGHT?(text: string): string;
}

/** The colours of a text, given by the code that prints it. */
export interface Palette {
  readonly expected: Paint;
  readonly received: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
}

/** The colours of the test runner, which knows whether there is a terminal; none if it has none. */
export function paletteOf(context: { readonly utils?: Printing | undefined } | undefined): Palette {
  const utils = context?.utils;
  const paint =
    (name: Exclude<keyof Printing, 'stringify'>): Paint =>
    (text) => {
      try {
        // Called as methods, because Bun refuses them when detached from their object; and its colours quote the text.
        const painted = utils?.[name]?.(text);
        return painted !== undefined && stripVTControlCharacters(painted) === text ? painted : text;
      } catch {
        return text;
      }
    };
  return {
    expected: paint('EXPECTED_COLOR'),
    received: paint('RECEIVED_COLOR'),
    dim: paint('DIM_COLOR'),
    bold: paint('BOLD_WEIGHT'),
  };
}
