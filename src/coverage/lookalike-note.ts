import type { RunTrack } from './track-run';

/** Says so where most responses that break the contract keep one other format: then one change mends them all. */
export function lookalikeNote({
  broken,
  lookalikes,
}: Pick<RunTrack, 'broken' | 'lookalikes'>): readonly string[] {
  const [[format, count] = ['', 0]] = [...lookalikes].sort(([, one], [, other]) => other - one);
  if (2 * count <= broken) return [];
  return [
    `${count} of ${broken} responses that break the contract look like ${format}. Where that is meant, write "format": "${format}" into the error catalog.`,
  ];
}
