import type { ErrorCatalog, HttpField } from '../../../../src';
import { contentFaults } from './content-faults';
import type { BenchFormat } from './documents';
import { benchFormats, codeOf, phraseOf } from './documents';
import type { Exchange } from './exchange';
import type { Fault, Sound } from './fault';
import { fieldFaults } from './field-faults';
import { leakFaults } from './leak-faults';
import { memberFaults } from './member-faults';
import { statusFaults } from './status-faults';
import { transportFaults } from './transport-faults';

/** One exchange of the bench, with what a test knows of it beforehand. */
export interface Case {
  readonly id: string;
  readonly group: string;
  readonly visible: Fault['visible'];
  readonly strength: Fault['strength'];
  /** Where the failure has to point to; absent where several places are right. */
  readonly at?: string | undefined;
  readonly exchange: Exchange;
  /** What the test expects. */
  readonly expected: Expected;
}

export interface Expected {
  readonly format: string;
  readonly status: number;
  /** The document, as it should have been. */
  readonly document: unknown;
  /** The code in its spelling, and the way to it, where the format has one. */
  readonly code?: { readonly path: readonly (string | number)[]; readonly value: string } | undefined;
  readonly mediaType: string;
  readonly catalog?: Partial<ErrorCatalog> | undefined;
}

export const faults: readonly Fault[] = [
  ...statusFaults,
  ...fieldFaults,
  ...contentFaults,
  ...memberFaults,
  ...leakFaults,
  ...transportFaults,
];

/** Where a class says nothing of the status: one with a duty, one without, and one of the server. */
const STATUSES = [401, 409, 500];

const MESSAGE = 'Resource already exists';

/** Every fault in every format that it can befall, under its status codes. */
export function faultyCases(statuses: readonly number[] = STATUSES): readonly Case[] {
  return faults.flatMap((fault) =>
    benchFormats
      .filter(({ id }) => fault.formats?.includes(id) !== false)
      .flatMap((format) =>
        (fault.statuses ?? statuses).flatMap((status) => {
          const sound = soundExchange(format, status);
          return fault.spoil(sound).map(({ exchange, at, strength = fault.strength }, index): Case => {
            const { visible, group } = fault;
            const id = `${fault.id} · ${format.id} · ${status} · ${index + 1}`;
            const expected = { ...expectedOf(sound), catalog: fault.catalog };
            return { id, group, visible, strength, at, exchange, expected };
          });
        }),
      ),
  );
}

export function expectedOf({ format, status, document }: Sound): Expected {
  return {
    format: format.id,
    status,
    document: document(),
    code: format.code && { path: format.code.path, value: format.code.write(codeOf(status)) },
    mediaType: format.mediaType,
  };
}

/** The exchange that keeps every MUST and SHOULD that the standards put on its status. */
export function soundExchange(format: BenchFormat, status: number, message = MESSAGE): Sound {
  const document = () => structuredClone(format.document({ status, code: codeOf(status), message }));
  if (phraseOf(status) === '') throw new Error(`${status} has no reason phrase`);
  return {
    format,
    status,
    document,
    exchange: {
      method: 'GET',
      requestFields: status === 416 ? [['Range', 'bytes=5000-']] : [],
      status,
      fields: [['Content-Type', format.mediaType], ...(OWED[status] ?? [])],
      content: JSON.stringify(document()),
    },
  };
}

/** RFC 9110, 15.5; RFC 7725, 4. */
const OWED: Readonly<Record<number, readonly HttpField[]>> = {
  401: [['WWW-Authenticate', 'Bearer realm="api", error="invalid_token"']],
  405: [['Allow', 'POST, PUT']],
  407: [['Proxy-Authenticate', 'Basic realm="proxy"']],
  413: [['Retry-After', '120']],
  416: [['Content-Range', 'bytes */1234']],
  426: [
    ['Upgrade', 'HTTP/3.0'],
    ['Connection', 'Upgrade'],
  ],
  429: [['Retry-After', 'Mon, 23 Nov 2026 10:00:00 GMT']],
  451: [['Link', '<https://legal.example/>; rel="blocked-by"']],
  503: [['Retry-After', '120']],
};
