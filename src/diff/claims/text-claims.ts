import type { Claim, Pair } from '../change';
import { simulateBoth } from '../simulate';

/** Title, message and description, which only people read, and the type, by which clients distinguish problems. */
export function textClaims(pair: Pair): readonly Claim[] {
  const { before, after } = pair;
  const [old, young] = [before.definition, after.definition];
  const reworded = (
    [
      ['title', 'title-reworded'],
      ['message', 'message-reworded'],
      ['description', 'description-reworded'],
    ] as const
  ).flatMap(([member, kind]): readonly Claim[] =>
    old[member] === young[member]
      ? []
      : [
          {
            kind,
            at: member,
            from: old[member] ?? null,
            to: young[member] ?? null,
            direction: 'none',
            attempts: () => [],
          },
        ],
  );
  if (old.type === young.type) return reworded;
  return [
    {
      kind: 'type-changed',
      at: 'type',
      from: old.type ?? null,
      to: young.type ?? null,
      direction: 'either',
      attempts: () => simulateBoth(pair),
    },
    ...reworded,
  ];
}
