import { pointerGet } from '../formats/json-pointer';
import type { Check } from './check';
import { nothing } from './check';
import { schemaFindings } from './schema';

/** The free members of an error keep to the schema that its catalog entry gives for them. */
export const extensions: Check = {
  id: 'extensions',
  after: ['status', 'content', 'json', 'json-type', 'code'],
  run(subject) {
    const validate = subject.entry()?.validateExtensions;
    const reading = subject.json();
    const at = subject.usable().format.extensions;
    if (validate === undefined || !subject.hasContent || !reading.ok || at === undefined) return nothing;
    return schemaFindings(validate(), pointerGet(reading.value, at) ?? {}, undefined, at);
  },
  remedies: {
    default: ({ at }) => `Send ${at} as "extensions" of the catalog entry asks, or change the schema there.`,
  },
  off: () => ({ rules: { extensions: 'off' } }),
};
