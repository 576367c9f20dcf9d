import type { RunTrack } from './track-run';
import { counted } from './words';

/** A note on responses whose content could not be observed, with the next step. */
export function contentUnknownNote({
  contentUnknown,
  unknownAt,
}: Pick<RunTrack, 'contentUnknown' | 'unknownAt'>): readonly string[] {
  const [first] = unknownAt.values();
  if (first === undefined) return [];
  const { method, path, file } = first;
  return [
    `The content of ${counted(contentUnknown, 'response')} was not checked, because it could not be observed (${method} ${path} in ${file}). Pass the response to enforce() or to a matcher.`,
  ];
}
