import type { RunTrack } from './track-run';

/** A note for the case that most broken responses match one other format: then one change fixes them all. */
export function lookalikeNote({
  broken,
  lookalikes,
}: Pick<RunTrack, 'broken' | 'lookalikes'>): readonly string[] {
  const [[format, count] = ['', 0]] = [...lookalikes].sort(([, one], [, other]) => other - one);
  if (2 * count <= broken) return [];
  return [
    `${count} of ${broken} responses that break the contract look like ${format}. If that is intended, write "format": "${format}" into the error catalog.`,
  ];
}
