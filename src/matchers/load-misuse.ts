type Misuse = typeof import('./misuse').misuse;

/** The errors of assertions that are written wrongly, loaded when there is one. */
export function misuse(): Misuse {
  return (require('./misuse') as typeof import('./misuse')).misuse;
}
