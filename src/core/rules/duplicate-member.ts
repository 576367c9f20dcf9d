import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { isTextual } from '../formats/text-content';
import { findDuplicateMember } from '../checks/find-duplicate-member';
import { textOf } from '../checks/read-json';

/** No object repeats a member: parsers disagree about which value counts. */
export const duplicateMember: Check = {
  id: 'duplicate-member',
  after: ['status', 'content', 'json', 'media-type'],
  run(subject) {
    if (!subject.hasContent || isTextual(subject.format().definition) || !subject.json().ok) return nothing;
    const at = findDuplicateMember(textOf(subject.response) ?? '');
    if (at === undefined) return nothing;
    return [{ at, expected: 'each member once', received: 'the member twice', reference: 'RFC 8259, 4' }];
  },
  remedies: {
    default: ({ at }) => `Write the member ${at} once: parsers disagree about which of the two counts.`,
  },
  off: () => ({ rules: { 'duplicate-member': 'off' } }),
};
