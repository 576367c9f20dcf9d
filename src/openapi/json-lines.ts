import { formatPointer } from '../core/formats/json-pointer';

/** Finds the line on which each part of a JSON text stands; the text is looked through once, when the first is asked for. */
export function findJsonLines(text: string): (pointer: string) => number | undefined {
  let lines: ReadonlyMap<string, number> | undefined;
  return (pointer) => (lines ??= linesOf(text)).get(pointer);
}

interface Open {
  readonly pointer: string;
  readonly isList: boolean;
  index: number;
  key: string;
  awaitsKey: boolean;
}

/** The text is valid JSON, so that its tokens are enough. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let line = 1;
  const pointerHere = (): string => {
    const around = open.at(-1);
    if (around === undefined) return '';
    return around.pointer + formatPointer([around.isList ? String(around.index) : around.key]);
  };
  const begin = (isList: boolean): void => {
    const pointer = pointerHere();
    lines.set(pointer, line);
    open.push({ pointer, isList, index: 0, key: '', awaitsKey: !isList });
  };
  for (const [token] of text.matchAll(/\n|[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/g)) {
    const around = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') begin(token === '[');
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && around !== undefined) {
      around.index += 1;
      around.awaitsKey = !around.isList;
    } else if (around?.awaitsKey === true && token !== ':') {
      around.key = JSON.parse(token) as string;
      around.awaitsKey = false;
    } else if (token !== ':') lines.set(pointerHere(), line);
  }
  return lines;
}
