import type { Detail, JsonValue } from '../types';
import { formatPointer, parsePointer } from './json-pointer';

/** No request is deeper than this; deeper messages are reported for the member at this depth. */
const DEEPEST = 100;

/** Content with more values is not an answer to a request. */
const MOST_VALUES = 100_000;

/** The names that lead to a value, the last one first. */
interface Path {
  readonly name: string;
  readonly parent: Path | undefined;
  readonly depth: number;
}

function within(parent: Path | undefined, name: string): Path {
  const depth = (parent?.depth ?? 0) + 1;
  return parent !== undefined && depth > DEEPEST ? parent : { name, parent, depth };
}

/** An end of a tree. */
interface Leaf {
  readonly value: unknown;
  /** JSON Pointer within the tree. */
  readonly at: () => string;
  /** JSON Pointer to its member; undefined if it has no single one. */
  readonly pointer: () => string | undefined;
}

/** The ends of a tree, in their order. Not recursive, because content can be nested deeply. */
export function* leavesOf(tree: unknown, general?: string): Generator<Leaf> {
  const open: {
    readonly value: unknown;
    readonly at: Path | undefined;
    readonly member: Path | undefined;
  }[] = [{ value: tree, at: undefined, member: undefined }];
  for (let seen = 0; seen < MOST_VALUES; seen += 1) {
    const one = open.pop();
    if (one === undefined) return;
    const { value, at, member } = one;
    if (typeof value !== 'object' || value === null) {
      yield {
        value,
        at: () => pointerOf(at),
        pointer: () => (member === undefined ? undefined : pointerOf(member)),
      };
      continue;
    }
    for (const [name, child] of Object.entries(value).reverse()) {
      // The texts in a list belong to the member with the list; anything else in it is one of its items.
      const isOwn = Array.isArray(value) ? typeof child === 'string' : name === general;
      open.push({
        value: child,
        at: within(at, name),
        member: isOwn ? member : within(member, name),
      });
    }
  }
}

function pointerOf(path: Path | undefined): string {
  const names: string[] = [];
  for (let at = path; at !== undefined; at = at.parent) names.push(at.name);
  return formatPointer(names.reverse());
}

/** The details in a tree: each text is the message of the member whose names lead to it. */
export function readTree(tree: unknown, general: string | undefined): Detail[] {
  return [...leavesOf(tree, general)].map(({ value, pointer: pointerTo }) => {
    const pointer = pointerTo();
    return {
      ...(pointer === undefined ? {} : { pointer }),
      ...(typeof value === 'string' ? { message: value } : {}),
    };
  });
}

/** Writes details as a tree of members, with a list of messages at each end. */
export function toTree(details: readonly Detail[], general = ''): JsonValue {
  const root: Branch = new Map();
  for (const { pointer = '', message } of details) {
    const names = parsePointer(pointer) ?? [pointer];
    let at = root;
    for (const name of names) at = branchOf(at, name);
    at.set(MESSAGES, [...messagesOf(at), ...(message === undefined ? [] : [message])]);
  }
  return written(root, general, true);
}

/** The messages of the branch itself are next to its members. */
const MESSAGES = Symbol('messages');

type Branch = Map<string | typeof MESSAGES, Branch | readonly string[]>;

function branchOf(branch: Branch, name: string): Branch {
  const known = branch.get(name);
  if (known instanceof Map) return known;
  const made: Branch = new Map();
  branch.set(name, made);
  return made;
}

function messagesOf(branch: Branch): readonly string[] {
  const messages = branch.get(MESSAGES);
  return Array.isArray(messages) ? messages : [];
}

function written(branch: Branch, general: string, isRoot = false): JsonValue {
  const messages = messagesOf(branch);
  const members = [...branch].flatMap(([name, value]): (readonly [string, JsonValue])[] =>
    typeof name === 'string' && value instanceof Map ? [[name, written(value, general)]] : [],
  );
  if (members.length === 0 && !isRoot) return messages;
  return Object.fromEntries([...members, ...(messages.length > 0 ? [[general, messages] as const] : [])]);
}
