import { isObject } from '../core/is-object';
import { secrets } from '../generated/secrets';
import { areMessages, isCommon, isHarmless, isMessage, looksIssued } from './harmless';
import { boundSecrets } from './find/sql';
import type { SecretNames } from './secret-names';
import { wordsOf } from './words-of';

/**
 * The knowledge about a value from its surroundings: nothing; that it is secret; that it belongs to the description of
 * something secret, which contains the value and words about it; that it is such words; a pair of name and value; a
 * row of a table with secret columns.
 */
export type Secrecy =
  'open' | 'secret' | 'described' | 'message' | 'pair' | { readonly columns: readonly number[] };

const { pairs } = secrets;
const naming = new Set(pairs.names);
const holding = new Set(pairs.values);
const saying = new Set(pairs.messages);
const columns = new Set(pairs.columns);
const rows = new Set(pairs.rows);
const parameters = new Set(pairs.parameters);
const doubtful = new Set(secrets.doubtful.members);
const fields = new Set(secrets.fields);
/** Under an ambiguous name, shorter values are not keys. */
const LONG = 16;

/** The first items of a list that show its kind. */
const FIRST = 20;
const MOST_COLUMNS = 200;
const LONGEST_STATEMENT = 10_000;
const STATEMENT = /^\s{0,20}(?:select|insert|update|delete|replace|merge|with|call|exec)\b/i;

/** Finds the secret children of an object or a list of a document. */
export function secrecyWithin(
  node: object,
  own: Secrecy,
  names: SecretNames,
): (key: string, child: unknown) => Secrecy {
  if (own === 'secret') return () => 'secret';
  return Array.isArray(node) ? ofItems(node, own, names) : ofMembers(node, own, names);
}

function ofMembers(node: object, own: Secrecy, names: SecretNames): (key: string, child: unknown) => Secrecy {
  const isDescribed = own === 'described' || namesSecret(node, names);
  const table = tableOf(node, names);
  const bound = boundOf(node, names);
  return (key, child) => {
    if (names.isSecretField(key)) return ofNamed(child, names);
    const name = plain(key);
    if (doubtful.has(name) && typeof child === 'string' && child.length >= LONG && looksIssued(child))
      return 'secret';
    if (table !== undefined && rows.has(name)) return table;
    if (bound !== undefined && parameters.has(name) && Array.isArray(child)) return bound;
    if (!isDescribed) return 'open';
    const role = roleOf(key);
    if (role === 'value') return 'secret';
    if (role === 'message' && typeof child === 'string') return 'message';
    return naming.has(name) ? 'open' : 'described';
  };
}

/** A value under the name of a secret is secret, unless it is a statement about it. */
function ofNamed(child: unknown, names: SecretNames): Secrecy {
  if (!isObject(child)) return 'secret';
  if (!Array.isArray(child)) return isDescription(child) ? 'described' : 'secret';
  if (areMessages(child)) return 'message';
  const items = child.slice(0, FIRST) as readonly unknown[];
  if (items.length > 0 && items.every((item) => isObject(item) && isDescription(item))) return 'described';
  return items.every((item) => typeof item === 'string' && (isCommon(item) || names.isSecretName(item)))
    ? 'open'
    : 'secret';
}

/** `{ "message": "is too short", "value": … }`: a description of the problem with the value. */
function isDescription(node: object): boolean {
  return Object.entries(node)
    .slice(0, FIRST)
    .some(
      ([key, value]: readonly [string, unknown]) =>
        saying.has(plain(key)) &&
        (typeof value === 'string' ? isMessage(value) || areMessages([value]) : Array.isArray(value)),
    );
}

/** Whether an object names a secret as its subject: `{ "field": "password", … }`. */
function namesSecret(node: object, names: SecretNames, depth = 0): boolean {
  for (const [key, value] of Object.entries(node).slice(0, 2 * FIRST) as readonly (readonly [
    string,
    unknown,
  ])[]) {
    if (!naming.has(plain(key))) continue;
    if (typeof value === 'string') {
      if (isNameOfSecret(value, names)) return true;
    } else if (Array.isArray(value)) {
      const last: unknown = value.filter((one) => typeof one === 'string').at(-1);
      if (typeof last === 'string' && isNameOfSecret(last, names)) return true;
    } else if (isObject(value) && depth === 0 && namesSecret(value, names, 1)) return true;
  }
  return false;
}

/** The end of a path counts: `/data/attributes/password`, `body.password`, `tokens[0]`. */
export function isNameOfSecret(path: string, names: SecretNames): boolean {
  if (path.length > 200) return false;
  const last =
    path
      .replaceAll(/\[\d{1,9}\]|[./]\d{1,9}$/g, '')
      .split(/[./[\]"']+/)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return !/\s\S+\s/.test(last) && names.isSecretField(last);
}

function tableOf(node: object, names: SecretNames): Secrecy | undefined {
  const entry = Object.entries(node).find(([key, value]) => columns.has(plain(key)) && Array.isArray(value));
  const secret = entry === undefined ? [] : secretColumns(entry[1] as readonly unknown[], names);
  return secret.length === 0 ? undefined : { columns: secret };
}

/** The parameters of a statement of SQL beside it: `{ "sql": "… WHERE token = ?", "bindings": […] }`. */
function boundOf(node: object, names: SecretNames): Secrecy | undefined {
  if (!Object.keys(node).some((key) => parameters.has(plain(key)))) return undefined;
  const statement = Object.values(node).find(
    (value): value is string =>
      typeof value === 'string' && value.length < LONGEST_STATEMENT && STATEMENT.test(value),
  );
  const secret = statement === undefined ? [] : [...boundSecrets(statement, names).keys()];
  return secret.length === 0 ? undefined : { columns: secret };
}

function secretColumns(head: readonly unknown[], names: SecretNames): readonly number[] {
  return head.slice(0, MOST_COLUMNS).flatMap((cell, index) => {
    const name =
      typeof cell === 'string'
        ? cell
        : isObject(cell)
          ? (cell as { readonly name?: unknown }).name
          : undefined;
    return typeof name === 'string' && names.isSecretField(name) ? [index] : [];
  });
}

function ofItems(
  list: readonly unknown[],
  own: Secrecy,
  names: SecretNames,
): (key: string, child: unknown) => Secrecy {
  if (typeof own === 'object') {
    // A list of rows passes its knowledge on to each of them.
    return (key, child) =>
      Array.isArray(child) ? own : own.columns.includes(Number(key)) ? 'secret' : 'open';
  }
  const [first] = list;
  if (own === 'pair' && typeof first === 'string' && names.isSecretField(first))
    return (key) => (key === '0' ? 'open' : 'secret');
  if (list.slice(0, FIRST).every((item) => Array.isArray(item)) && list.length > 0)
    return ofLists(list as readonly (readonly unknown[])[], names);
  return (key, child) => {
    const before = list[Number(key) - 1];
    if (typeof before === 'string' && typeof child === 'string' && followsName(before, child, names))
      return 'secret';
    return own === 'pair' ? 'open' : own;
  };
}

/** Rows below the names of their columns, or pairs of name and value. */
function ofLists(list: readonly (readonly unknown[])[], names: SecretNames): (key: string) => Secrecy {
  const [head = []] = list;
  const secret = head.every((cell) => typeof cell === 'string') ? secretColumns(head, names) : [];
  const isTable = list.length > 1 && secret.length > 0 && !(head.length === 2 && secret[0] === 0);
  return (key) => (isTable && key !== '0' ? { columns: secret } : isTable ? 'open' : 'pair');
}

/** `['--password', S]` and `['Authorization', S]`, but not `['password', 'email']`. */
export function followsName(before: string, value: string, names: SecretNames): boolean {
  if (!names.isSecretField(before) || /\s/.test(before)) return false;
  if (before.startsWith('-')) return !value.startsWith('-');
  // A list of the names of members contains words alone; the fields of a message have a hyphen or are known.
  return !/^[A-Za-z_. -]+$/.test(value) || before.includes('-') || fields.has(before.toLowerCase());
}

/** What a member says of another one, by its name: which one is meant, or its value, or what is wrong with it. */
export function roleOf(key: string): 'name' | 'value' | 'message' | undefined {
  const name = plain(key);
  if (saying.has(name)) return 'message';
  if (naming.has(name)) return 'name';
  return holding.has(name.slice(name.lastIndexOf(' ') + 1)) ? 'value' : undefined;
}

function plain(key: string): string {
  return wordsOf(key).join(' ');
}

/** Whether a part of a value that is secret as a whole would reveal it. */
export function holdsSecret(root: unknown, name: string, names: SecretNames): boolean {
  const open: (readonly [string, unknown])[] = [[name, root]];
  for (let looked = 0; looked < 2_000; looked += 1) {
    const next = open.pop();
    if (next === undefined) return false;
    const [key, value] = next;
    if (isObject(value))
      open.push(
        ...Object.entries(value)
          .slice(0, MOST_COLUMNS)
          .map(([inner, child]) => [Array.isArray(value) ? key : inner, child] as const),
      );
    else if (!isHarmless(key, value, names)) return true;
  }
  return true;
}
