import type { RunTrack } from './track-run';
import { counted } from './words';

/** A note on responses that count for no operation because their request is unknown, with the next step. */
export function withoutRequestNotes({
  catalogs,
  ofNoOperation,
}: Pick<RunTrack, 'catalogs' | 'ofNoOperation'>): readonly string[] {
  return [...catalogs.values()].flatMap(({ id, source, operations }) => {
    const tally = operations === undefined ? undefined : ofNoOperation.get(id)?.get('');
    const [first] = tally?.tests.values() ?? [];
    if (tally === undefined || first === undefined) return [];
    return [
      `${source}: ${counted(tally.responses, 'response')} had no request, and ${tally.responses === 1 ? 'does' : 'do'} not count for any operation (first in ${first.file}). Pass matchers the response of the client, or add "request": { "method", "url" } to it.`,
    ];
  });
}
