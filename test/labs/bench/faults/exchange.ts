import type { HttpField } from '../../../../src';

/** A request and the response to it, as the corpus writes them. */
export interface Exchange {
  readonly method: string;
  readonly requestFields: readonly HttpField[];
  readonly status: number;
  readonly fields: readonly HttpField[];
  readonly content: string | Uint8Array;
  /** Stands for everything that would go over the wire; for faults of the framing. */
  readonly raw?: ((exchange: Exchange) => Uint8Array) | undefined;
}

/** The octets of a response: status line without a reason phrase (RFC 9112, 4), fields, and the true length. */
export function octetsOf(exchange: Exchange): Uint8Array {
  if (exchange.raw !== undefined) return exchange.raw(exchange);
  const { method, content } = exchange;
  const length = Buffer.byteLength(content);
  return octets(
    exchange,
    [...exchange.fields, ['Content-Length', String(length)]],
    method === 'HEAD' ? '' : content,
  );
}

/** The same with the fields and the content that are given. */
export function octets(
  { status }: Pick<Exchange, 'status'>,
  fields: readonly HttpField[],
  content: string | Uint8Array,
): Uint8Array {
  // The connection is closed after each response; a field of that name in the corpus stays alone.
  const closing: readonly HttpField[] = fields.some(([name]) => name === 'Connection')
    ? []
    : [['Connection', 'close']];
  const lines = [...fields, ...closing].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} \r\n${lines}\r\n`, 'latin1'), Buffer.from(content)]);
}

/** The exchange with another JSON value as its content. */
export function withJson(exchange: Exchange, value: unknown): Exchange {
  return { ...exchange, content: JSON.stringify(value) };
}

/** The exchange without the fields of a name, and with those lines in their place. */
export function withField(exchange: Exchange, name: string, ...values: readonly string[]): Exchange {
  const others = exchange.fields.filter(([one]) => one !== name);
  return { ...exchange, fields: [...others, ...values.map((value) => [name, value] as const)] };
}
