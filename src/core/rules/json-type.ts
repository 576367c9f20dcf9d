import type { Check } from '../checks/check';
import { nothing } from '../checks/check';
import { asReceived } from '../checks/subject';
import { jsonKind } from '../json-kind';

/** The JSON value has the type of the format's root, usually an object. */
export const jsonType: Check = {
  id: 'json-type',
  after: ['status', 'content', 'json'],
  run(subject) {
    if (!subject.hasContent) return nothing;
    const reading = subject.json();
    const { schema, reference } = subject.format().definition;
    const { type: wanted, reference: section } = Object(schema) as {
      readonly type?: unknown;
      readonly reference?: string;
    };
    if (!reading.ok || wanted === undefined) return nothing;
    const expected: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    if (expected.some((type) => isOfType(reading.value, type))) return nothing;
    const twice = typeof reading.value === 'string' && looksEncodedTwice(reading.value);
    return [
      {
        at: '',
        reason: twice ? 'encoded-twice' : 'kind',
        expected: `a JSON ${expected.join(' or ')}`,
        received: twice ? 'a JSON string that contains JSON text' : describe(reading.value),
        reference: section ?? reference,
      },
    ];
  },
  remedies: {
    default: ({ expected }) => `Send the error as ${String(expected)}.`,
    'encoded-twice': () =>
      'Serialise the error once: the value is passed to a function that serialises it again.',
  },
  off: () => ({ rules: { 'json-type': 'off' } }),
};

/** An integer is a number without a fraction, however it is written (JSON Schema Core, 4.2.3). */
function isOfType(value: unknown, type: unknown): boolean {
  return type === 'integer' ? Number.isInteger(value) : type === jsonKind(value);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  const received = asReceived(value);
  return typeof received === 'string' && typeof value !== 'string'
    ? received
    : `the JSON ${jsonKind(value)} ${JSON.stringify(received)}`;
}

function looksEncodedTwice(text: string): boolean {
  try {
    const inner = JSON.parse(text) as unknown;
    return typeof inner === 'object' && inner !== null;
  } catch {
    return false;
  }
}
