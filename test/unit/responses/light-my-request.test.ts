import type { Response, inject as Inject } from 'light-my-request';
import { readResponse } from '../../../src';
import { describeClient } from './describe-client';
import type { Exchange } from './exchanges';
import { exchanges, respond, sent } from './exchanges';
import { loadEsModule } from './load-es-module';

const { inject } = loadEsModule('light-my-request') as { readonly inject: typeof Inject };

const send = (exchange: Exchange, options: object = {}): Promise<Response> =>
  inject(respond, {
    url: sent.path(exchange),
    method: sent.method(exchange),
    headers: sent.fields,
    ...(exchange.method === 'HEAD' ? {} : { payload: sent.content }),
    ...options,
  });

describeClient({ name: 'light-my-request', send });

test('a stream is no response yet', async () => {
  const received = await send(exchanges[0] as Exchange, { payloadAsStream: true });
  expect(readResponse(received)).toBeUndefined();
  received.stream().resume();
});
