import type { Json, Member } from './documents';
import { benchFormats } from './documents';
import type { Expected } from './corpus';

/** The path under which a case is asked for: one per way in which a response can be described. */
export function pathOf({ format, status, code, mediaType }: Expected): string {
  return `/${format}/${status}/${code?.value ?? 'any'}/${mediaType.replaceAll(/[^a-z]+/gi, '-')}`;
}

/** The schema of the content, as well as OpenAPI 3.0 and a careful author can say it. */
export function contentSchema(expected: Expected): Json {
  const format = benchFormats.find(({ id }) => id === expected.format);
  const isOpen = expected.catalog?.codes === 'any';
  // Formats of which the bench has examples alone may start with a list, too.
  if (format === undefined && isOpen) return {};
  if (format === undefined) throw new Error(`no format is called ${expected.format}`);
  const schema: Json = { type: 'object' };
  // What the document is not known to say, the schema leaves open.
  if (isOpen) return schema;
  for (const member of format.members) {
    const isCode = member.path.join() === expected.code?.path.join();
    const isStatus = member.path.join() === format.status?.join();
    describe(schema, member.path, {
      ...kindOf(member),
      ...(isCode ? { enum: [expected.code?.value] } : {}),
      ...(isStatus ? { enum: [expected.status] } : {}),
    });
    if (member.isRequired || isCode) require_(schema, member.path);
  }
  return schema;
}

function kindOf({ type, isTelling, path }: Member): Json {
  const text = { type: 'string', ...(isTelling ? { minLength: 1 } : {}) };
  if (type === 'status') return { type: 'integer', minimum: 400, maximum: 599 };
  if (type === 'list') return { type: 'array', ...(isTelling ? { minItems: 1 } : {}) };
  if (type === 'object') return { type: 'object' };
  if (type === 'text or list') return { anyOf: [text, { type: 'array', minItems: 1, items: text }] };
  if (type === 'text, list or object') {
    return { anyOf: [text, { type: 'array', minItems: 1, items: { type: 'object' } }, { type: 'object' }] };
  }
  return path.at(-1) === 'timestamp' ? { ...text, format: 'date-time' } : text;
}

function describe(schema: Json, path: Member['path'], value: Json): void {
  const parent = parentOf(schema, path);
  const name = path.at(-1) ?? '';
  const properties = ((parent['properties'] ??= {}) as Json)[name] ?? {};
  (parent['properties'] as Json)[name] = { ...(properties as Json), ...value };
}

function require_(schema: Json, path: Member['path']): void {
  const parent = parentOf(schema, path);
  parent['required'] = [...((parent['required'] as string[] | undefined) ?? []), String(path.at(-1))];
}

/** The schema of the object that holds the member; every item of a list is described alike. */
function parentOf(schema: Json, path: Member['path']): Json {
  return path.slice(0, -1).reduce<Json>((at, name) => {
    if (typeof name === 'number') return (at['items'] ??= { type: 'object' }) as Json;
    const properties = (at['properties'] ??= {}) as Json;
    return (properties[name] ??= {}) as Json;
  }, schema);
}

/** An OpenAPI document of one operation per expectation. */
export function openApiDocument(all: readonly Expected[], methods: readonly string[]): Json {
  const paths: Json = {};
  for (const expected of all) {
    const { status, mediaType } = expected;
    const content = { [mediaType.split(';', 1)[0]?.trim() ?? '']: { schema: contentSchema(expected) } };
    const response = { description: String(status), content, headers: headersOf(expected) };
    const operation = { responses: { [status]: response } };
    paths[pathOf(expected)] = Object.fromEntries(
      methods.map((method) => [
        method,
        method === 'head' ? { responses: { [status]: { description: '' } } } : operation,
      ]),
    );
  }
  return { openapi: '3.0.3', info: { title: 'bench', version: '1' }, paths };
}

const OWED: Readonly<Record<number, readonly string[]>> = {
  401: ['WWW-Authenticate'],
  405: ['Allow'],
  407: ['Proxy-Authenticate'],
  426: ['Upgrade', 'Connection'],
};

function headersOf({ status, catalog }: Expected): Json {
  const names = [...(OWED[status] ?? []), ...Object.keys(catalog?.headers?.[String(status)] ?? {})];
  return Object.fromEntries(names.map((name) => [name, { required: true, schema: { type: 'string' } }]));
}
