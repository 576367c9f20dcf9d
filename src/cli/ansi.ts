/** The colours of a failure text on a terminal, named as Jest names them. */
export const ansi = {
  EXPECTED_COLOR: paint('32', '39'),
  RECEIVED_COLOR: paint('31', '39'),
  DIM_COLOR: paint('2', '22'),
  BOLD_WEIGHT: paint('1', '22'),
} as const;

function paint(start: string, end: string): (text: string) => string {
  return (text) => `\u001B[${start}m${text}\u001B[${end}m`;
}
