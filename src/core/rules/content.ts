import type { Check } from '../checks/check';
import { nothing } from '../checks/check';

/** An error has content if its entry requires it, and no content if its entry forbids it. */
export const content: Check = {
  id: 'content',
  after: ['status'],
  run(subject) {
    const { hasContent, isHeadAlone, catalog } = subject;
    if (isHeadAlone) {
      if (!hasContent) return nothing;
      return [
        { at: '', reason: 'head', expected: 'no content', received: 'content', reference: 'RFC 9110, 9.3.2' },
      ];
    }
    const duty = subject.entry()?.definition.content ?? catalog.content;
    if (duty === 'required' && !hasContent) {
      return [
        {
          at: '',
          reason: 'empty',
          expected: 'an error in the content',
          received: 'no content',
          reference: 'RFC 9110, 15.5',
        },
      ];
    }
    if (duty === 'none' && hasContent) {
      return [{ at: '', reason: 'unwanted', expected: 'no content', received: 'content' }];
    }
    return nothing;
  },
  remedies: {
    default: () => 'Send the error as the content of the response.',
    head: () => 'Answer HEAD with the header fields alone.',
    unwanted: () => 'Send no content, or set "content" of the entry to "required".',
  },
  off: ({ reason }) => (reason === 'head' ? { rules: { content: 'off' } } : { content: 'any' }),
};
