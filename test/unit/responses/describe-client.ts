import { inspect } from 'node:util';
import { readResponse } from '../../../src';
import { brokenRules } from './broken-rules';
import type { Exchange } from './exchanges';
import { CONFLICT, exchanges, sent } from './exchanges';

/** A client of HTTP, and what its responses cannot tell. */
export interface Client {
  readonly name: string;
  /** Sends what `sent` says, and gives whatever a test would hand to a matcher. */
  readonly send: (exchange: Exchange) => Promise<unknown>;
  /** Exchange → the rules that are left when the client has lost or changed something. */
  readonly differs?: { readonly [exchange: string]: readonly string[] };
  /** Exchanges that cannot be sent, or that the client does not answer with a response. */
  readonly skips?: (exchange: Exchange) => boolean;
  /** The request is not known any more when content was no JSON. */
  readonly losesRequest?: (received: unknown) => boolean;
  /** The client does not keep what it has sent. */
  readonly losesSent?: boolean;
}

/** Proves that the responses of a client are read rightly: verdict, request, and nothing is changed. */
export function describeClient({ name, send, differs = {}, skips, losesRequest, losesSent }: Client): void {
  const table = exchanges.filter((exchange) => skips?.(exchange) !== true);

  describe(name, () => {
    test.each(table)('$name', async (exchange) => {
      const received = await send(exchange);
      const before = inspect(received, EVERYTHING);
      expect(brokenRules(received, statusOf(exchange))).toEqual(differs[exchange.name] ?? exchange.rules);
      expect(inspect(received, EVERYTHING)).toBe(before);

      const { request, content } = readResponse(received) ?? {};
      if (exchange.method === 'HEAD') expect(content).toBeUndefined();
      if (losesRequest?.(received) === true) return expect(request).toBeUndefined();
      expect(request).toEqual({
        method: sent.method(exchange),
        url: expect.stringMatching(/\/\d+\?page=2$/),
        fields: expect.anything(),
        content: exchange.method === 'HEAD' || losesSent === true ? undefined : JSON.stringify(sent.content),
      });
      const fields = request?.fields.map(([field, value]) => [field.toLowerCase(), value]);
      expect(fields).toContainEqual(['x-trace', 'a1b2']);
    });

    test('what differs is in the table', () => {
      const known = exchanges.map((exchange) => exchange.name);
      expect(known).toEqual(expect.arrayContaining(Object.keys(differs)));
    });
  });
}

/** The assertion names the status code that is meant, which one of the responses does not have. */
function statusOf({ status = CONFLICT, rules }: Exchange): number {
  return rules.includes('status') ? CONFLICT : status;
}

const EVERYTHING = { depth: 3, maxArrayLength: 20, maxStringLength: 100 } as const;
