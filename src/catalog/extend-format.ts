import { describesMember } from '../core/checks/described-by-entry';
import { isPlainObject } from '../core/is-plain-object';
import { parsePointer } from '../core/formats/json-pointer';
import type { ErrorFormat, FormatExtension, JsonSchema, WithinSuccess } from '../core/types';

type Members = { readonly [name: string]: unknown };

/** Objects whose members are rules of their own: one replaces another as a whole. */
const OF_RULES: ReadonlySet<string> = new Set(['template', 'also', 'eachAlso']);

/** The keywords allowed next to `allOf` in a schema that adds to another one. */
const BESIDE_ALL_OF: ReadonlySet<string> = new Set(['allOf', '$defs', '$schema', '$comment', 'reference']);

/** The references of the format that is extended, and of the one that extends it. */
interface Owners {
  readonly base: string;
  readonly own: string;
}

/**
 * A format given by its differences from another one: objects merge by member, `null` removes a member,
 * a list or a schema replaces, and a schema with `allOf` alone adds.
 */
export function extendFormat(base: ErrorFormat, extension: FormatExtension): ErrorFormat {
  const {
    $schema: _,
    examples: __,
    schema: baseSchema,
    strictSchema: baseStrict,
    within: _____,
    ...inherited
  } = base;
  const { $schema: ___, extends: ____, schema, strictSchema, within, ...own } = extension;
  const id = extension.id ?? `${base.id}-extended`;
  // The standard of the base format does not require the added parts.
  const owners = { base: base.reference, own: extension.reference ?? `the format "${id}"` };
  const isOwnType = extension.mediaTypes !== undefined || extension.parameters !== undefined;
  const advice =
    baseStrict === undefined ? undefined : withoutMembers(baseStrict, describedBy(extension, base));
  const strict = strictSchema === undefined ? advice : extendSchema(advice ?? true, strictSchema, owners);
  const inSuccess = within === null ? undefined : extendWithin(base, extension, owners);
  return {
    ...(mergeMembers(inherited, own) as unknown as ErrorFormat),
    id,
    reference: extension.reference ?? (isOwnType ? owners.own : base.reference),
    schema: extendSchema(baseSchema, schema, owners),
    ...(strict === undefined ? {} : { strictSchema: strict }),
    ...(inSuccess === undefined ? {} : { within: inSuccess }),
    ...(extension.examples === undefined ? {} : { examples: extension.examples }),
  };
}

/** The schema applies to content inside a success too, unless that has a schema of its own. */
function extendWithin(
  { schema: baseSchema, within: base }: ErrorFormat,
  { schema: ownSchema, within: own }: FormatExtension,
  owners: Owners,
): WithinSuccess | undefined {
  if (base === undefined && own === undefined) return undefined;
  const { statuses = base?.statuses, when: ownWhen, schema: ownInSuccess } = own ?? {};
  const when = ownWhen == null ? base?.when : extendSchema(base?.when ?? true, ownWhen, owners);
  const before = base?.schema ?? (ownInSuccess === undefined ? undefined : baseSchema);
  const schema =
    ownInSuccess === null || before === undefined
      ? undefined
      : extendSchema(extendSchema(before, ownSchema, owners), ownInSuccess, owners);
  return { statuses, when, ...(schema === undefined ? {} : { schema }) } as WithinSuccess;
}

function mergeMembers(base: Members, own: Members, areRules = false): Members {
  const merged = new Map(Object.entries(base));
  for (const [name, value] of Object.entries(own)) {
    const before = merged.get(name);
    if (value === null) merged.delete(name);
    else if (value === undefined) continue;
    else if (isPlainObject(value) && !areRules)
      merged.set(name, mergeMembers(isPlainObject(before) ? before : {}, value, OF_RULES.has(name)));
    else merged.set(name, value);
  }
  return Object.fromEntries(merged);
}

function extendSchema(base: JsonSchema, own: JsonSchema | undefined, owners: Owners): JsonSchema {
  if (own === undefined) return withReference(base, owners.base);
  if (typeof own !== 'object' || !isAddition(own)) return withReference(own, owners.own);
  const { allOf, $defs, reference } = own as { readonly [keyword: string]: unknown };
  const added = (allOf as readonly JsonSchema[]).map((part) =>
    withReference(part, typeof reference === 'string' ? reference : owners.own),
  );
  const whole: Members = typeof base === 'object' ? base : base ? {} : { not: {} };
  return {
    ...(withReference(whole as JsonSchema, owners.base) as Members),
    allOf: [...[whole['allOf'] ?? []].flat(), ...added],
    ...(isPlainObject($defs) ? { $defs: { ...Object(whole['$defs']), ...$defs } } : {}),
  } as JsonSchema;
}

function isAddition(schema: object): boolean {
  const keywords = Object.keys(schema);
  return keywords.includes('allOf') && keywords.every((keyword) => BESIDE_ALL_OF.has(keyword));
}

function withReference(schema: JsonSchema, reference: string): JsonSchema {
  return typeof schema === 'object' ? { reference, ...schema } : schema;
}

/** The root members that the extension describes itself: there the advice of the base would contradict it. */
function describedBy({ schema, details }: FormatExtension, base: ErrorFormat): (name: string) => boolean {
  const lists = details === undefined ? [] : [details?.at ?? base.details?.at ?? []].flat();
  const listed = new Set(lists.map((list) => parsePointer(list)?.[0]));
  return (name) => listed.has(name) || describesMember(schema, name);
}

function withoutMembers(schema: JsonSchema, isTaken: (name: string) => boolean): JsonSchema {
  if (typeof schema !== 'object') return schema;
  const { properties, required } = schema as { readonly properties?: Members; readonly required?: string[] };
  const kept = Object.entries(properties ?? {}).filter(([name]) => !isTaken(name));
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(kept) }),
    ...(required === undefined ? {} : { required: required.filter((name) => !isTaken(name)) }),
  } as JsonSchema;
}
