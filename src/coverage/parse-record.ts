import type { ContractRecord } from './record';

type Kind = 'string' | 'number' | 'boolean' | 'array' | 'text or null';

/** What a line must have to be counted; more is not looked at. */
const MEMBERS: { readonly [type in ContractRecord['type']]: { readonly [member: string]: Kind } } = {
  file: { writer: 'string', n: 'number', file: 'string' },
  end: { writer: 'string', n: 'number', file: 'string', lost: 'number' },
  catalog: { id: 'string', source: 'string', entries: 'array' },
  response: {
    writer: 'string',
    n: 'number',
    file: 'string',
    test: 'text or null',
    catalog: 'string',
    method: 'string',
    path: 'string',
    status: 'number',
    code: 'text or null',
    held: 'boolean',
    by: 'string',
  },
  allowance: { writer: 'string', n: 'number', file: 'string', test: 'text or null', filter: 'string' },
  run: {
    writer: 'string',
    n: 'number',
    narrowedBy: 'array',
    broken: 'array',
    failedTests: 'array',
    passedOnRetry: 'array',
    swallowed: 'array',
    mustCover: 'array',
  },
};

/** Reads one line of a record file; undefined for a damaged one. */
export function parseRecord(line: string): ContractRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const record = Object(value) as { readonly [member: string]: unknown };
  const type = record['type'];
  if (typeof type !== 'string' || !Object.hasOwn(MEMBERS, type)) return undefined;
  const isWhole = Object.entries(MEMBERS[type as ContractRecord['type']]).every(([member, kind]) =>
    isKind(record[member], kind),
  );
  return isWhole ? (record as unknown as ContractRecord) : undefined;
}

function isKind(value: unknown, kind: Kind): boolean {
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'text or null') return value === null || typeof value === 'string';
  if (kind === 'number') return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  return typeof value === kind;
}
