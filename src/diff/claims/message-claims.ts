import type { ChangeKind } from '../../generated/known-names';
import type { Claim, Pair } from '../change';
import { comparePatterns } from '../patterns/compare-patterns';
import { simulateBoth } from '../simulate';

/** The pattern of the messages. */
export function messageClaims(pair: Pair): readonly Claim[] {
  const [from = null, to = null] = [
    pair.before.definition.messagePattern,
    pair.after.definition.messagePattern,
  ];
  if (from === to) return [];
  const { added, gone, doubt } = comparePatterns(from ?? undefined, to ?? undefined);
  const claim = (kind: ChangeKind, direction: Claim['direction'], texts: readonly string[]): Claim => ({
    kind,
    at: 'messagePattern',
    from,
    to,
    direction,
    attempts: () => texts.flatMap((message) => simulateBoth(pair, { message })),
    ...(doubt !== undefined && { doubt }),
  });
  if (added.length > 0 && (gone.length > 0 || doubt !== undefined)) {
    return [claim('message-pattern-changed', 'wider', added)];
  }
  if (added.length > 0) return [claim('message-pattern-wider', 'wider', added)];
  if (doubt !== undefined) return [claim('message-pattern-uncertain', 'either', gone)];
  if (gone.length > 0) return [claim('message-pattern-narrower', 'narrower', gone)];
  // Two spellings of the same setting.
  return [claim('no-effect', 'none', [])];
}
