import type { ErrorFormat } from '../types';
import { createPattern } from '../values/create-pattern';
import type { ErrorView } from './read-error';

const patterns = new Map<string, RegExp>();

/** The parts of an error that a text can carry, as groups of its pattern. */
export const TEXT_GROUPS = ['code', 'message'] as const;

/** Whether the content of a format is text rather than JSON. */
export function isTextual({ content }: Pick<ErrorFormat, 'content'>): boolean {
  return content === 'text';
}

/** The pattern that the text must match, if the format has one. */
export function textPattern({ pattern }: Pick<ErrorFormat, 'pattern'>): RegExp | undefined {
  if (pattern === undefined) return undefined;
  let known = patterns.get(pattern);
  if (known === undefined) patterns.set(pattern, (known = createPattern(pattern, 'u')));
  return known;
}

/** A text format with the parts that its pattern reads as members, whose place is the whole content. */
export function withTextMembers(format: ErrorFormat): ErrorFormat {
  if (!isTextual(format)) return format;
  const hasCode = format.pattern?.includes('(?<code>') === true;
  return { ...format, members: { ...(hasCode && { code: '' }), message: '' } };
}

/** Reads an error from text; the whole text is one place. */
export function readText(format: Pick<ErrorFormat, 'members' | 'pattern'>, text: string): ErrorView {
  const whole = text.trim();
  const groups = textPattern(format)?.exec(whole)?.groups;
  const code = groups?.['code'];
  const message = groups?.['message'] ?? whole;
  return {
    ...(format.members.code !== undefined && { codeAt: '' }),
    ...(code !== undefined && { code }),
    messageAt: '',
    ...(message !== '' && { message }),
  };
}
