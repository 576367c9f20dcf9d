/** Colours a text, or leaves it as it is where there are no colours. */
export type Paint = (text: string) => string;

/** What a test runner prints values and colours with, named as Jest names it. */
export interface Printing {
  readonly stringify: (value: unknown) => string;
  readonly EXPECTED_COLOR: Paint;
  readonly RECEIVED_COLOR: Paint;
  readonly DIM_COLOR?: Paint | undefined;
  readonly BOLD_WEIGHT?: Paint | undefined;
}

/** The colours of a text, given by whoever prints it. */
export interface Palette {
  readonly expected: Paint;
  readonly received: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
}

const plain: Paint = (text) => text;

/** Every text reads well without colours; this is how it reads then. */
const plainPalette: Palette = { expected: plain, received: plain, dim: plain, bold: plain };

/** The colours of the test runner, which knows whether there is a terminal. */
export function paletteOf(context: { readonly utils: Printing } | undefined): Palette {
  if (context === undefined) return plainPalette;
  const { EXPECTED_COLOR, RECEIVED_COLOR, DIM_COLOR = plain, BOLD_WEIGHT = plain } = context.utils;
  return { expected: EXPECTED_COLOR, received: RECEIVED_COLOR, dim: DIM_COLOR, bold: BOLD_WEIGHT };
}
