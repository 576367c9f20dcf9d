/** The name of the document itself among its files. */
export const MAIN = '';

/** A place in the document, or in a file that it refers to. */
export interface Place {
  /** The file, relative to the folder of the document; empty for the document itself. */
  readonly file: string;
  /** JSON Pointer into it. */
  readonly pointer: string;
}

/** A place as text: a JSON Pointer, after the name of the file if it is another one. */
export function atOf({ file, pointer }: Place): string {
  return file === MAIN ? pointer : `${file}#${pointer}`;
}

/** The place of such a text. */
export function placeOf(at: string): Place {
  if (at === '' || at.startsWith('/')) return { file: MAIN, pointer: at };
  const end = at.indexOf('#');
  return { file: at.slice(0, end), pointer: at.slice(end + 1) };
}
