import type { LeakFrame } from '../facts';

/** An object that is a stack frame, with its kind and its text. */
export interface FoundFrame {
  readonly signature: string;
  readonly title: string;
  readonly excerpt: string;
}

interface Reader {
  readonly frame: LeakFrame;
  readonly members: readonly { readonly names: readonly string[]; readonly pattern: RegExp }[];
}

const readers = new WeakMap<readonly LeakFrame[], readonly Reader[]>();
const LONGEST = 120;

/** Recognises a JSON object that is a stack frame: it has all the members of one. */
export function findFrame(value: object, frames: readonly LeakFrame[]): FoundFrame | undefined {
  if (Array.isArray(value)) return undefined;
  const object = value as { readonly [name: string]: unknown };
  for (const { frame, members } of readersOf(frames)) {
    const found = members.map(({ names, pattern }) =>
      names.find((name) => Object.hasOwn(object, name) && isLike(object[name], pattern)),
    );
    if (found.some((name) => name === undefined)) continue;
    const { id, title } = frame;
    const text = found.map((name = '') => `${name}: ${String(object[name])}`).join(', ');
    return {
      signature: id,
      title,
      excerpt: text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`,
    };
  }
  return undefined;
}

function isLike(value: unknown, pattern: RegExp): boolean {
  return (typeof value === 'string' || typeof value === 'number') && pattern.test(String(value));
}

function readersOf(frames: readonly LeakFrame[]): readonly Reader[] {
  let known = readers.get(frames);
  if (known === undefined) {
    known = frames.map((frame) => ({
      frame,
      members: frame.members.map(({ names, pattern }) => ({ names, pattern: new RegExp(pattern, 'u') })),
    }));
    readers.set(frames, known);
  }
  return known;
}
