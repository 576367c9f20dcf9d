import type { RunTrack } from './track-run';
import { counted } from './words';

/** Which responses count for no operation, since nobody knows what was asked, and what to do about it. */
export function withoutRequestNotes({
  catalogs,
  ofNoOperation,
}: Pick<RunTrack, 'catalogs' | 'ofNoOperation'>): readonly string[] {
  return [...catalogs.values()].flatMap(({ id, source, operations }) => {
    const tally = operations === undefined ? undefined : ofNoOperation.get(id)?.get('');
    const [first] = tally?.tests.values() ?? [];
    if (tally === undefined || first === undefined) return [];
    return [
      `${source}: ${counted(tally.responses, 'response')} told no request, and ${tally.responses === 1 ? 'counts' : 'count'} for no operation (first in ${first.file}). Give matchers the response of the client, or add "request": { "method", "url" } to it.`,
    ];
  });
}
