import type { Response, Test } from 'supertest';
import request from 'supertest';
import { REPLAY, startReplayServer } from '../../../fixtures/support/replay-server';
import type { Case } from './corpus';
import { octetsOf } from './exchange';
import { gapsOf } from './failure-text';
import { pathOf } from './openapi-document';
import { isVerdict } from './our-matchers';
import type { Tool } from './peers';

export type Outcome = 'caught' | 'missed' | 'crashed';

/** What came of one case: an outcome per tool, in their order. */
export interface Measured {
  readonly one: Case;
  readonly outcomes: readonly Outcome[];
  /** What the client refused it with, where it did. */
  readonly refusal?: string | undefined;
  /** What is missing in the text of our failure. */
  readonly gaps: readonly string[];
}

type Agent = Readonly<Record<string, (path: string) => Test>>;

/** Serves every case over a connection and lets each tool judge what supertest makes of it. */
export async function measure(cases: readonly Case[], all: readonly Tool[]): Promise<readonly Measured[]> {
  const server = await startReplayServer(
    new Map(cases.map(({ exchange }, index) => [String(index), octetsOf(exchange)])),
  );
  const measured: Measured[] = [];
  // What is described alike comes in a row, so that no tool has to read a description over and over.
  const byPath = [...cases.entries()]
    .map(([index, one]) => ({ index, one, path: pathOf(one.expected) }))
    .sort((one, other) => one.path.localeCompare(other.path));
  for (const { index, one, path } of byPath) {
    const { method, requestFields } = one.exchange;
    const send = (): Test => {
      const start = (request(server.url) as unknown as Agent)[method.toLowerCase()];
      if (start === undefined) throw new Error(`supertest does not know ${method}`);
      return start(path).set(REPLAY, String(index)).set(Object.fromEntries(requestFields));
    };
    measured[index] = await judge(one, send, all);
  }
  await server.close();
  return measured;
}

async function judge(one: Case, send: () => Test, all: readonly Tool[]): Promise<Measured> {
  const received: unknown = await send().then(
    (response) => response,
    (error: unknown) => error,
  );
  const isRefused = received instanceof Error;
  const hasResponse = isRefused && 'rawResponse' in received;
  if (isRefused && !hasResponse) {
    // No assertion is ever reached, in any tool: the test fails with the error of the client.
    return { one, outcomes: all.map(() => 'caught'), refusal: nameOf(received), gaps: [] };
  }
  const outcomes: Outcome[] = [];
  let gaps: readonly string[] = [];
  for (const [index, tool] of all.entries()) {
    // The client rejects what claims to be JSON and is none; whoever awaits it has a failed test.
    if (hasResponse && index > 0) {
      outcomes.push('caught');
      continue;
    }
    try {
      await tool.assert(one, received as Response, send);
      outcomes.push('missed');
    } catch (error) {
      outcomes.push(isCrash(error) ? 'crashed' : 'caught');
      if (index === 0 && isVerdict(error)) gaps = gapsOf((error as Error).message, one.at);
    }
  }
  return { one, outcomes, gaps };
}

/** An exception out of the tool's own code; assertions throw errors of other kinds. */
function isCrash(error: unknown): boolean {
  const { name, message } = error as Error;
  // Jest's own matchers speak so of a value that they cannot judge, such as a field that is not there.
  if (isVerdict(error) || message.includes('Matcher error')) return false;
  return /^(?:Type|Reference|Range|Syntax)Error$/.test(name);
}

function nameOf(error: Error): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}
