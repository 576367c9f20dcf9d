import { secrets } from '../../generated/secrets';
import type { Span } from '../spans';
import { isPlaceholder } from '../harmless';
import { anchoredIn } from './finder';

interface Shape {
  readonly anchor: readonly string[];
  readonly regExp: RegExp;
  readonly keepFirstWord: boolean;
}

const shapes = secrets.shapes.map((shape): Shape => ({
  anchor: shape.anchor,
  regExp: new RegExp(shape.pattern, 'g'),
  keepFirstWord: shape.keepFirstWord === true,
}));
const shapesIn = anchoredIn(shapes);

/** Finds secrets by their shape: tokens of their issuers, credentials after their scheme, keys. */
export function findShapes(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { regExp, keepFirstWord } of shapesIn(text)) {
    for (const { 0: whole, index } of text.matchAll(regExp)) {
      const lead = keepFirstWord ? (/^\S+ +/.exec(whole)?.[0].length ?? 0) : 0;
      const value = whole.slice(lead);
      if (value === '' || isPlaceholder(value)) continue;
      found.push({ start: index + lead, end: index + whole.length });
    }
  }
  return found;
}
