import { phraseOf } from '../../core/statuses';
import { simulatorData } from '../../generated/simulator-data';
import type { HttpResponse } from '../../core/types';
import { withContent } from '../simulate-error';

const TOO_MANY = 10;
const NO_START = 0x80;

/** Faults between server and client, for testing clients. */
export interface TransportFault {
  readonly id: string;
  /** One sentence without a full stop. */
  readonly summary: string;
  /** Changes the response itself. */
  readonly change?: ((response: HttpResponse) => HttpResponse) | undefined;
  /** The end of the connection: after this many bytes of the content, or at once. */
  readonly cut?: ((octets: number) => number) | 'reset' | undefined;
}

/** The faults that break the transport, not a rule of the catalog. */
export const transportFaults: readonly TransportFault[] = [
  {
    id: 'truncated',
    summary: 'The connection ends in the middle of the content',
    cut: (octets) => Math.floor(octets / 2),
  },
  {
    id: 'wrong-length',
    summary: 'Content-Length is ten octets more than the content',
    change: (response) => lengthened(response, TOO_MANY),
    cut: (octets) => octets,
  },
  { id: 'reset', summary: 'The connection is reset before there is any response', cut: 'reset' },
  {
    id: 'proxy-html',
    summary: 'A proxy in front of the API sends its own HTML page',
    change: proxyPage,
  },
  {
    id: 'invalid-utf-8',
    summary: 'The content has an octet that is not UTF-8',
    change: invalidText,
  },
];

function lengthened(response: HttpResponse, more: number): HttpResponse {
  const fields = response.fields.map(([name, value]) =>
    name === 'Content-Length' ? ([name, String(Number(value) + more)] as const) : ([name, value] as const),
  );
  return { ...response, fields };
}

function proxyPage(response: HttpResponse): HttpResponse {
  const page = simulatorData.proxyPage
    .replaceAll('{status}', String(response.status))
    .replaceAll('{phrase}', phraseOf(response.status) ?? '');
  const fields = response.fields.map(([name, value]) =>
    name === 'Content-Type' ? ([name, simulatorData.page.mediaType] as const) : ([name, value] as const),
  );
  return withContent({ ...response, fields }, page.trim());
}

/** Puts a lone continuation byte into the last string of the content. */
function invalidText(response: HttpResponse): HttpResponse {
  const { content } = response;
  if (typeof content !== 'string' || !content.includes('"')) return response;
  const at = Buffer.byteLength(content.slice(0, content.lastIndexOf('"')));
  const octets = Buffer.from(content);
  const broken = Buffer.concat([octets.subarray(0, at), Buffer.of(NO_START), octets.subarray(at)]);
  const changed = withContent(response, undefined);
  return { ...lengthened(changed, broken.length), content: broken };
}
