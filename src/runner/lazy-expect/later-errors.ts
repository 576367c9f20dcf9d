import type { Expectation } from './jest-expect';
import type { MatcherEpochs } from './matcher-epochs';
import { withStackLimit } from './stack-limit';

/** The place where `expect()` was called; the text of the stack is made when it is read. */
export interface Place {
  readonly stack?: string;
}

/** Lets a function make an error, and returns its result. */
export type LaterErrors = <T>(make: () => T, place: Place) => T;

/** Enough to include a frame of Jest above those of this code. */
const ENOUGH_FRAMES = 3;

type ErrorClass = new (...args: never[]) => Error;

// Taken before a test can replace them, or count who calls them.
const { defineProperty, getPrototypeOf, setPrototypeOf } = Object;
const { construct } = Reflect;

/**
 * Jest makes the error for a promise that settles in the wrong way when `expect()` is called, and shows that line.
 * If the matcher is made later, its error gets the place of the call.
 *
 * @param file where a frame of this code is
 */
export function laterErrors({ make: expectation }: MatcherEpochs, file: string): LaterErrors {
  let errorClass: ErrorClass | undefined;
  return (make, place) => {
    errorClass ??= findErrorClass((matchers) => expectation(matchers, undefined));
    const { made, errors } = seen(errorClass, make);
    for (const error of errors) fromMessageOn(error, place, file);
    return made;
  };
}

/** A test cannot import the class; but without a promise Jest throws one of its errors. */
function findErrorClass(make: (matchers: { readonly name: () => void }) => Expectation): ErrorClass {
  try {
    (make({ name() {} })['resolves'] as { readonly name: () => void }).name();
  } catch (error) {
    return (error as Error).constructor as ErrorClass;
  }
  return Error;
}

/** Makes something, and collects the errors of the class that are created meanwhile. */
function seen<T>(errorClass: ErrorClass, make: () => T): { readonly made: T; readonly errors: Error[] } {
  const parent = getPrototypeOf(errorClass) as ErrorClass;
  const errors: Error[] = [];
  function Seen(...args: readonly never[]): Error {
    const error = construct(parent, args, new.target as unknown as ErrorClass) as Error;
    errors.push(error);
    return error;
  }
  setPrototypeOf(errorClass, Seen);
  try {
    return { made: withStackLimit(ENOUGH_FRAMES, make), errors };
  } finally {
    setPrototypeOf(errorClass, parent);
  }
}

/** Once the error has a message it is about to be thrown: then it gets its place, and is like any other again. */
function fromMessageOn(error: Error, place: Place, file: string): void {
  defineProperty(error, 'message', {
    configurable: true,
    get: () => '',
    set(message: string) {
      defineProperty(error, 'message', {
        value: message,
        configurable: true,
        enumerable: true,
        writable: true,
      });
      moveTo(place, error, file);
    },
  });
}

/** Moves an error to the place: below the frames of Jest come those of the test, and none of this code. */
export function moveTo(place: Place, error: Error, file: string): void {
  const lines = (error.stack ?? '').split('\n');
  const own = lines.findIndex((line) => line.includes(file) && isFrame(line));
  if (own === -1) return;
  const above = lines.slice(0, own);
  const below = (place.stack ?? '').split('\n').filter(isFrame);
  const room = Error.stackTraceLimit - above.filter(isFrame).length;
  error.stack = [...above, ...below.slice(0, room)].join('\n');
}

function isFrame(line: string): boolean {
  return /^\s+at /.test(line);
}
