import type { AnswerClass, Mistake } from '../core/facts';
import type { StatusRange } from '../core/status-range';
import { statusLabel } from '../core/statuses';
import { mistakeSettings } from '../generated/mistakes';

const CLASS_NAMES: { readonly [id in AnswerClass]: string } = {
  '2xx': 'a success (2xx)',
  '3xx': 'a redirection (3xx)',
  '4xx': 'a client error (4xx)',
};

const EVERYTHING: StatusRange = { min: 100, max: 599 };

/** The status codes of a class. */
export function rangeOf(id: AnswerClass): StatusRange {
  const min = Number.parseInt(id, 10) * 100;
  return { min, max: min + 99 };
}

/** Every correct status code for a mistake, including those that a server can send before it looks at the mistake. */
export function deservedRanges({ deserves }: Mistake, hasParameters: boolean): readonly StatusRange[] {
  const { anyway, withParameter } = mistakeSettings;
  const always = [...anyway, ...(hasParameters ? [withParameter] : [])].flatMap(({ statuses }) => statuses);
  return [...deserves, ...always].map((one) =>
    one === 'any' ? EVERYTHING : typeof one === 'number' ? { min: one, max: one } : rangeOf(one),
  );
}

/** The correct responses to a mistake, in words. */
export function deservedText({ deserves }: Mistake): string {
  const all = deserves.map((one) =>
    one === 'any' ? 'any' : typeof one === 'number' ? statusLabel(one) : CLASS_NAMES[one],
  );
  return [all.slice(0, -1).join(', '), all.at(-1)].filter((part) => part !== '').join(' or ');
}
