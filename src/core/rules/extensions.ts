import { parsePointer, pointerGet } from '../formats/json-pointer';
import type { ErrorFormat } from '../types';
import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { schemaFindings } from './schema';

/** The free members of an error keep to the schema that its catalog entry gives for them. */
export const extensions: Check = {
  id: 'extensions',
  after: ['status', 'content', 'json', 'json-type', 'code'],
  run(subject) {
    const validate = subject.entry()?.validateExtensions;
    const reading = subject.json();
    const at = subject.format().definition.extensions;
    if (validate === undefined || !subject.hasContent || !reading.ok || at === undefined) return nothing;
    const members = pointerGet(reading.value, at) ?? {};
    return schemaFindings(validate(), withoutOwn(members, subject.format().definition, at), undefined, at);
  },
  remedies: {
    default: ({ at }) => `Send ${at} as "extensions" of the catalog entry asks, or change the schema there.`,
  },
  off: () => ({ rules: { extensions: 'off' } }),
};

/** The free members alone: a schema that closes them must not refuse the members of the format itself. */
function withoutOwn(members: unknown, format: ErrorFormat, at: string): unknown {
  if (typeof members !== 'object' || members === null || Array.isArray(members)) return members;
  const depth = parsePointer(at)?.length ?? 0;
  const { uris = [], ...places } = format.members;
  const pointers = [
    ...Object.values(places).flat(),
    ...uris,
    format.details?.at,
    ...Object.keys(format.template),
  ];
  const own = new Set(
    pointers
      .filter((pointer) => pointer !== undefined && (at === '' || pointer.startsWith(`${at}/`)))
      .map((pointer) => parsePointer(pointer ?? '')?.[depth]),
  );
  return Object.fromEntries(Object.entries(members).filter(([name]) => !own.has(name)));
}
