import type { RunTrack } from './track-run';
import { counted } from './words';

/** What was not examined of responses whose content could not be watched, and what to do about it. */
export function contentUnknownNote({
  contentUnknown,
  unknownAt,
}: Pick<RunTrack, 'contentUnknown' | 'unknownAt'>): readonly string[] {
  const [first] = unknownAt.values();
  if (first === undefined) return [];
  const { method, path, file } = first;
  return [
    `The content of ${counted(contentUnknown, 'response')} was not judged, since it could not be watched (${method} ${path} in ${file}): give the response to enforce() or to a matcher.`,
  ];
}
