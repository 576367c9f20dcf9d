/** Taken when the set-up files run, because a test can replace it. */
const captureStackTrace = Reflect.get(Error, 'captureStackTrace') as (
  site: CallSite,
  callee: (...args: never[]) => unknown,
) => void;

const ENOUGH_FRAMES = 25;

/** The place in the code where a request was made; the text of the stack is made when it is read. */
export interface CallSite {
  readonly stack?: string | undefined;
}

/** Notes where the given function is called. */
export function captureSite(callee: (...args: never[]) => unknown): CallSite {
  const site: CallSite = {};
  const { stackTraceLimit } = Error;
  // Jest asks for a hundred frames, each of which costs time; the test is never that far away.
  Error.stackTraceLimit = ENOUGH_FRAMES;
  captureStackTrace(site, callee);
  Error.stackTraceLimit = stackTraceLimit;
  return site;
}
