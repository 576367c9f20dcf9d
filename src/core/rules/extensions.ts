import { parsePointer, pointerGet } from '../formats/json-pointer';
import type { ErrorFormat, JsonSchema } from '../types';
import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { describesMember } from '../checks/described-by-entry';
import { schemaFindings } from '../checks/schema-findings';

/** The free members of an error conform to the schema that its catalog entry gives for them. */
export const extensions: Check = {
  id: 'extensions',
  after: ['status', 'content', 'json', 'json-type', 'code'],
  run(subject) {
    const entry = subject.entry();
    const validate = entry?.validateExtensions;
    const reading = subject.json();
    const format = subject.format().definition;
    const at = format.extensions;
    if (validate === undefined || !subject.hasContent || !reading.ok || at === undefined) return nothing;
    const schema = entry?.definition.extensions ?? true;
    const members = withoutOwn(pointerGet(reading.value, at) ?? {}, { format, at, schema });
    return schemaFindings({ validate: validate(), schema: () => schema }, members, at);
  },
  remedies: {
    default: ({ at }) =>
      `Send ${at} as "extensions" of the catalog entry requires, or change the schema there.`,
  },
  off: () => ({ rules: { extensions: 'off' } }),
};

interface FreeMembers {
  readonly format: ErrorFormat;
  readonly at: string;
  readonly schema: JsonSchema;
}

/**
 * The free members only: a schema that closes them must not refuse the members of the format itself. Those
 * that it names are checked against it all the same.
 */
function withoutOwn(members: unknown, { format, at, schema }: FreeMembers): unknown {
  if (typeof members !== 'object' || members === null || Array.isArray(members)) return members;
  const depth = parsePointer(at)?.length ?? 0;
  const { uris = [], ...places } = format.members;
  const pointers = [
    ...Object.values(places).flat(),
    ...uris,
    ...[format.details?.at ?? []].flat(),
    ...Object.keys(format.template),
  ];
  const own = new Set(
    pointers
      .filter((pointer) => pointer !== undefined && (at === '' || pointer.startsWith(`${at}/`)))
      .map((pointer) => parsePointer(pointer ?? '')?.[depth]),
  );
  return Object.fromEntries(
    Object.entries(members).filter(([name]) => !own.has(name) || describesMember(schema, name)),
  );
}
