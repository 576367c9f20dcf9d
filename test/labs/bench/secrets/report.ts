import { origin, table } from '../markdown';
import type { OrdinaryCase, SecretCase } from './cases';
import { filtered, isDestroyed, seenOf } from './measure';
import type { Tool } from './tools';

/** What came of one tool. */
export interface Measured {
  readonly name: string;
  readonly shown: readonly SecretCase[];
  readonly destroyed: readonly OrdinaryCase[];
}

export async function measure(
  tool: Tool,
  secrets: readonly SecretCase[],
  ordinary: readonly OrdinaryCase[],
): Promise<Measured> {
  return {
    name: tool.name,
    shown: await filtered(secrets, async (one) => (await seenOf(one, tool)) !== undefined),
    destroyed: await filtered(ordinary, (one) => isDestroyed(one, tool)),
  };
}

/** What was seen of the quarter that is held back when the masker met it for the first time; it was mended since. */
const FIRST_MEETING = { shown: 4, secrets: 755, destroyed: 0, ordinary: 127 };

/** What nobody can tell from a secret, or a secret from, without knowing it. */
const LIMITS = [
  'A pass phrase that reads like a message ("this is not the one") under the name of a secret in a response, unless the request has brought it.',
  'A secret of one word that says something about secrets (`required`, `expired`, `password`): its own place is masked in requests, its repetition nowhere.',
  'A secret of fewer than four characters outside of its place and outside of quotation marks.',
  'A value of an unknown shape beside no known name: `secrets` of the catalog adds names.',
];

/** The page of results, in Markdown. */
export function report(
  all: readonly Measured[],
  secrets: readonly SecretCase[],
  ordinary: readonly OrdinaryCase[],
  seconds: number,
): string {
  const header = ['', 'cases', ...all.map(({ name }) => name)];
  const rows = (isHeldBack: (held: boolean) => boolean, what: string): readonly (readonly string[])[] => {
    const some = secrets.filter((one) => isHeldBack(one.isHeldBack));
    const others = ordinary.filter((one) => isHeldBack(one.isHeldBack));
    return [
      [
        `secrets shown${what}`,
        String(some.length),
        ...all.map(({ shown }) =>
          share(shown.filter((one) => isHeldBack(one.isHeldBack)).length, some.length),
        ),
      ],
      [
        `ordinary messages hidden${what}`,
        String(others.length),
        ...all.map(({ destroyed }) =>
          share(destroyed.filter((one) => isHeldBack(one.isHeldBack)).length, others.length),
        ),
      ],
    ];
  };
  const groups = [...new Set(secrets.map(({ group }) => group))];
  const [ours] = all;
  const exceptions = [...(ours?.shown ?? []), ...(ours?.destroyed ?? [])].map(({ id }) => `- ${id}`);
  return `${[
    '# Secrets shown, and messages hidden',
    origin('npm run bench:secrets', seconds),
    `${secrets.length} secrets, each in a place where it may stand: members, pairs of name and value, tables, forms, markup, SQL, command lines, errors of validators, fields, URLs, other spellings, and tokens of ${new Set(secrets.filter(({ group }) => group === 'shape').map(({ id }) => id.split(' · ', 1)[0])).size} kinds in ordinary places. ${ordinary.length} messages and documents in which nothing is secret. A secret is shown when it, or half of a long one, can be read in what a tool writes, also after decoding.`,
    table(header, [
      ...rows(() => true, ''),
      ...rows((held) => !held, ', looked at'),
      ...rows((held) => held, ', held back'),
    ]),
    `A quarter of the places, issuers and messages was not looked at while the masker was written. When it met them for the first time, ${FIRST_MEETING.shown} of ${FIRST_MEETING.secrets} secrets were shown and ${FIRST_MEETING.destroyed} of ${FIRST_MEETING.ordinary} messages hidden; what was found then is mended, and the table has the present state. The same people wrote both parts: other texts will do worse.`,
    'Set up as each documents itself: @sentry/node with its defaults, the request as its integration of HTTP hands it on, the response as extra data and in the message, and what leaves the process counts (its servers scrub once more); pino with `redact` for seven names and four fields, two levels deep; `toEqual` of Jest hides nothing by design.',
    '## Shown, by kind of place',
    table(
      header,
      groups.map((group) => {
        const some = secrets.filter((one) => one.group === group);
        return [
          group,
          String(some.length),
          ...all.map(({ shown }) => share(shown.filter((one) => one.group === group).length, some.length)),
        ];
      }),
    ),
    '## Exceptions of jest-error-contract in this corpus',
    exceptions.length === 0 ? 'None.' : exceptions.join('\n'),
    '## What it does not tell apart',
    LIMITS.map((limit) => `- ${limit}`).join('\n'),
  ].join('\n\n')}\n`;
}

/** Never rounded to nothing, or to all. */
function share(count: number, all: number): string {
  const percent = all === 0 ? 0 : Math.round((count / all) * 1_000) / 10;
  return `${count} (${count > 0 && percent === 0 ? 0.1 : count < all && percent === 100 ? 99.9 : percent} %)`;
}
