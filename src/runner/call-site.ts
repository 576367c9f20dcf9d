import { fileURLToPath } from 'node:url';
import type { CallSite } from './capture-site';
import { OWN_FOLDER } from './own-folder';

/** A line of a file of the user. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An error that points at the site instead of the place where it was made. */
export function errorAt(site: CallSite, message: string): Error {
  return pointAt(site, new Error(message));
}

/** Lets an error point at the site. */
export function pointAt<E extends Error>(site: CallSite, error: E): E {
  const { name, message, code } = error as Error & { readonly code?: unknown };
  const heading = code === undefined ? name : `${name} [${String(code)}]`;
  error.stack = `${heading}: ${message}\n${framesOf(site).join('\n')}`;
  return error;
}

/**
 * The line in the body of a test, even if it calls through helpers; else the nearest line of the test file, else
 * the nearest line of other code of the user.
 */
export function locate(site: CallSite, testPath: string | undefined): Location | undefined {
  const frames = framesOf(site);
  const places = frames.flatMap((frame, index) => {
    const place = locationOf(frame);
    return place === undefined ? [] : [{ place, isBody: isBody(frames, index) }];
  });
  const ofTest = places.filter(({ place }) => place.file === testPath);
  return (ofTest.find((one) => one.isBody) ?? ofTest[0] ?? places[0])?.place;
}

const EXECUTED = /^\s*at new Promise \(<anonymous>\)$/;

/**
 * Helpers have names; the function given to `test()`, and the callbacks in it, have none. That of `new Promise()`
 * belongs to its caller, under any name that V8 finds for it: that of the variable on the left.
 */
function isBody(frames: readonly string[], index: number): boolean {
  const [, name] = /^\s*at (?:async )?(?:(.+) )?\(?[^ ]+:\d+:\d+\)?$/.exec(frames[index] ?? '') ?? [];
  if (name === undefined || name === 'Object.<anonymous>') return true;
  return (
    EXECUTED.test(frames[index + 1] ?? '') && frames[index + 2] !== undefined && isBody(frames, index + 2)
  );
}

/** The frames of the user's own code, or all if there are none. Bun's native functions have no known place. */
function framesOf({ stack = '' }: CallSite): readonly string[] {
  const frames = stack.split('\n').filter((line) => /^\s*at\s/.test(line));
  const own = frames.filter(
    (line) => !/[\\/]node_modules[\\/]|\(?node:|\(unknown\)$/.test(line) && !line.includes(OWN_FOLDER),
  );
  return own.length === 0 ? frames : own;
}

function locationOf(frame: string): Location | undefined {
  const found = /(?:\(|at (?:async )?)((?:file:\/\/|\/|[A-Za-z]:[\\/]).*?):(\d+):(\d+)\)?$/.exec(frame);
  if (found === null) return undefined;
  const [, path = '', line, column] = found;
  return {
    file: path.startsWith('file:') ? fileURLToPath(path) : path,
    line: Number(line),
    column: Number(column),
  };
}
