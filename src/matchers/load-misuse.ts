type Misuse = typeof import('./misuse').misuse;

/** The errors for wrongly written assertions, loaded when there is one. */
export function misuse(): Misuse {
  return (require('./misuse') as typeof import('./misuse')).misuse;
}
