import { isPlainObject } from '../core/is-plain-object';
import type { Observation } from './observe';
import { countOf } from './observe';

/** Shapes with this share of common members are one. */
const LEAST_SHARED = 0.5;

/** Groups responses by the members of their contents, the most frequent shape first. */
export function jsonShapes(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const byNames = new Map<string, Observation[]>();
  for (const one of observations) {
    if (!isPlainObject(one.json)) continue;
    const key = JSON.stringify([one.mediaType, Object.keys(one.json).sort()]);
    byNames.set(key, [...(byNames.get(key) ?? []), one]);
  }
  const shapes: { readonly mediaType: string | undefined; names: Set<string>; all: Observation[] }[] = [];
  const ranked = [...byNames.values()].sort((one, other) => countOf(other) - countOf(one));
  for (const group of ranked) {
    const [first] = group;
    if (first === undefined) continue;
    const names = new Set(Object.keys(first.json as object));
    const known = shapes.find((shape) => shape.mediaType === first.mediaType && isAlike(shape.names, names));
    if (known === undefined) shapes.push({ mediaType: first.mediaType, names, all: group });
    else known.all.push(...group);
  }
  return shapes.map(({ all }) => all).sort((one, other) => countOf(other) - countOf(one));
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((name) => other.has(name)).length;
  return shared / Math.min(one.size, other.size || 1) >= LEAST_SHARED && shared > 0;
}
