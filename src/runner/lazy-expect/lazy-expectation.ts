import type { Expectation, Matchers } from './jest-expect';
import type { LaterErrors, Place } from './later-errors';
import { withStackLimit } from './stack-limit';
import type { Epoch, MatcherEpochs } from './matcher-epochs';

/** The value that `expect()` was called with, and the place, if that can matter. */
export interface Call {
  readonly actual: unknown;
  readonly epoch: Epoch;
  readonly place: Place | undefined;
}

/** The functions that make the matchers of one realm. */
export interface Makers {
  readonly epochs: MatcherEpochs;
  readonly errors: LaterErrors;
}

/** A part of an expectation: itself, or the value of its `not`, `resolves` or `rejects`. */
interface Part {
  readonly of: (whole: Expectation) => Expectation;
  readonly parts: { readonly [name: string]: Part };
  /** A promise decides: the error that `expect()` has made beforehand can be thrown. */
  readonly isLater: boolean;
}

type Closure = (...given: readonly unknown[]) => unknown;

const INSPECT = Symbol.for('nodejs.util.inspect.custom');
// Taken before a test can replace them, or count who calls them.
const { assign, create, defineProperty, hasOwn, keys, prototype, setPrototypeOf } = Object;
const { get, ownKeys } = Reflect;

const wholePart = partAt([], {
  not: partAt(['not']),
  rejects: partAt(['rejects'], { not: partAt(['rejects', 'not']) }),
  resolves: partAt(['resolves'], { not: partAt(['resolves', 'not']) }),
});

/** An expectation whose matchers Jest makes when they are read. */
export function lazyExpectation(call: Call, makers: Makers): Expectation {
  return proxyFor(wholePart, call, makers);
}

function partAt(path: readonly string[], parts: { readonly [name: string]: Part } = {}): Part {
  return {
    of: (expectation) => path.reduce((part, name) => part[name] as Expectation, expectation),
    isLater: path.some((name) => name !== 'not'),
    parts: assign(create(null) as object, parts),
  };
}

/** Node's `inspect()` looks behind a proxy, but asks here first. */
const shape = create(prototype, {
  [INSPECT]: {
    value(this: object): object {
      ownKeys(this);
      return this;
    },
  },
}) as object;

function proxyFor(part: Part, call: Call, makers: Makers): Expectation {
  return new Proxy(create(shape) as Expectation, new LazyPart(part, call, makers));
}

class LazyPart implements ProxyHandler<Expectation> {
  readonly #part: Part;
  readonly #call: Call;
  readonly #makers: Makers;
  #isComplete = false;

  constructor(part: Part, call: Call, makers: Makers) {
    this.#part = part;
    this.#call = call;
    this.#makers = makers;
  }

  get(target: Expectation, name: string | symbol, receiver: unknown): unknown {
    if (this.#isComplete || hasOwn(target, name)) return get(target, name, receiver);
    return (
      (typeof name === 'string' ? this.#read(target, name) : undefined) ?? get(prototype, name, receiver)
    );
  }

  /** Code that asks for more than a member by its name gets all of them, as Jest makes them. */
  complete(target: Expectation): void {
    if (this.#isComplete) return;
    this.#isComplete = true;
    const { epoch } = this.#call;
    const made = { ...target };
    for (const name of keys(made)) delete target[name];
    setPrototypeOf(target, Object.prototype);
    assign(target, this.#make(epoch.matchers));
    for (const name of keys(made)) target[name] = made[name];
  }

  #read(target: Expectation, name: string): unknown {
    const { matchers } = this.#call.epoch;
    const part = this.#part.parts[name];
    if (part === undefined) {
      if (!hasOwn(matchers, name)) return undefined;
      const own = this.#make({ __proto__: null, [name]: matchers[name] } as Matchers);
      return (target[name] = boundTo(own, own[name] as Closure));
    }
    if (!hasOwn(matchers, name)) return (target[name] = proxyFor(part, this.#call, this.#makers));
    this.complete(target);
    return target[name];
  }

  #make(matchers: Matchers): Expectation {
    const { actual, place } = this.#call;
    const { epochs, errors } = this.#makers;
    const make = (): Expectation => this.#part.of(epochs.make(matchers, actual));
    if (this.#part.isLater || matchers === this.#call.epoch.matchers) {
      return place === undefined ? make() : errors(make, place);
    }
    // The error that Jest makes beforehand is never thrown.
    return withStackLimit(0, make);
  }
}

/** Called as a method of the proxy, it would have another name in the stack of its errors. */
function boundTo(own: Expectation, matcher: Closure): Closure {
  return defineProperty(matcher.bind(own), 'name', { value: matcher.name, configurable: true });
}

for (const trap of [
  'defineProperty',
  'deleteProperty',
  'getOwnPropertyDescriptor',
  'getPrototypeOf',
  'has',
  'isExtensible',
  'ownKeys',
  'preventExtensions',
  'setPrototypeOf',
] as const) {
  const reflect = Reflect[trap] as (target: object, ...rest: readonly never[]) => unknown;
  assign(LazyPart.prototype, {
    [trap](this: LazyPart, target: Expectation, ...rest: readonly never[]): unknown {
      this.complete(target);
      return reflect(target, ...rest);
    },
  });
}
