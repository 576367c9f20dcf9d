import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { textOf } from '../checks/read-json';
import { wideEncoding } from '../checks/wide-encoding';

/** The content is JSON text. It is not reported again if the media type is already wrong. */
export const json: Check = {
  id: 'json',
  after: ['status', 'media-type', 'content'],
  run(subject) {
    if (!subject.hasContent) return nothing;
    const reading = subject.json();
    if (reading.ok) return nothing;
    const { content = '' } = subject.response;
    // Text in another encoding cannot be read as JSON either: that is one fault.
    if (subject.isBroken('encoding') && wideEncoding(content) !== undefined) return nothing;
    return [
      {
        at: '',
        expected: 'JSON text',
        received: textOf(subject.response) ?? '',
        reference: 'RFC 8259, 2',
      },
    ];
  },
  remedies: {
    default: () => 'Write the content with a JSON serialiser, and send all of it.',
  },
  off: () => ({ rules: { json: 'off' } }),
};
