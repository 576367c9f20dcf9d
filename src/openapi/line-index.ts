/** Returns the line, from 1, of an index into a text. */
export function createLineIndex(text: string): (index: number) => number {
  const ends: number[] = [];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) ends.push(end);
  return (index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? index) < index) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
