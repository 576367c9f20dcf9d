import { checks } from '../../../../src/core/rules';

/** A broken rule as the text of a failure shows it. */
const BLOCK =
  /^\d+\. (\S+)(?: · (.+))?\n {3}Expected: (.+(?:\n {4,}.+)*)\n {3}Received: (.+(?:\n {4,}.+)*)\n {3}→ (.+)$/gm;

const rules = new Set(checks.map(({ id }) => id));

/**
 * What the text of a failure leaves out: it has to name rule, place, expected, received and remedy of every
 * broken rule, and among the places the one that the fault was put into.
 */
export function gapsOf(text: string, at: string | undefined): readonly string[] {
  const blocks = [...text.matchAll(BLOCK)];
  if (blocks.length === 0) return ['no broken rule with expected, received and remedy'];
  const numbered = text.match(/^\d+\. /gm)?.length ?? 0;
  const places = blocks.map(([, rule = '', place = rule]) => place);
  return [
    ...blocks.filter(([, rule = '']) => !rules.has(rule)).map(([, rule]) => `${rule} is no rule`),
    ...blocks.flatMap(([, rule = '', place]) =>
      place === undefined && !PLACES.has(rule) ? [`${rule} without a place`] : [],
    ),
    ...(numbered === blocks.length
      ? []
      : [`${numbered} broken rules, of which ${blocks.length} are complete`]),
    ...(at === undefined || places.some((place) => isThere(place, at))
      ? []
      : [`${at} is not among ${places.join(', ')}`]),
  ];
}

/** Rules whose name is their place. */
const PLACES = new Set(['status', 'content']);

/** The member itself, or the object that holds it; `content` is the document as a whole. */
function isThere(place: string, at: string): boolean {
  return place === at || (at.startsWith('/') && (place.startsWith(`${at}/`) || at.startsWith(`${place}/`)));
}
