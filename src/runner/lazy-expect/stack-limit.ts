// Taken before a test can replace it, or count who calls it.
const { set } = Reflect;

/** Makes something while errors keep no more frames than these, because each frame costs time. */
export function withStackLimit<T>(limit: number, make: () => T): T {
  const { stackTraceLimit } = Error;
  set(Error, 'stackTraceLimit', limit);
  try {
    return make();
  } finally {
    set(Error, 'stackTraceLimit', stackTraceLimit);
  }
}
