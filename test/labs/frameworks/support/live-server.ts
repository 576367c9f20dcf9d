import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { exchange } from './exchange';
import { sourceFolder, workFolder } from './frameworks';
import { startGroup } from './process-group';
import type { ProcessGroup } from './process-group';
import { lastLines } from './run-script';

/** The app of a framework, as it runs. */
export interface LiveServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const POLL_MS = 100;
const ATTEMPTS = 1200;

/** How the app is started: without its contract it shows what the framework does on its own. */
export interface StartOptions {
  readonly contract?: 'on' | 'off' | undefined;
  readonly mode?: 'production' | 'development' | undefined;
}

/** Starts the installed app of a framework on a free port of 127.0.0.1 and waits until it answers. */
export async function startServer(
  name: string,
  { contract = 'on', mode = 'production' }: StartOptions = {},
): Promise<LiveServer> {
  const port = await freePort();
  mkdirSync(workFolder(name), { recursive: true });
  const logFile = join(workFolder(name), 'server.log');
  const log = openSync(logFile, 'w');
  const group = startGroup('bash', [join(sourceFolder(name), 'run.sh'), String(port)], {
    env: { ...process.env, CONTRACT: contract, MODE: mode },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  try {
    await untilItAnswers(group, port);
  } catch (error) {
    await group.stop();
    throw new Error(`${(error as Error).message}\n${lastLines(readFileSync(logFile, 'utf8'))}`, {
      cause: error,
    });
  }
  return { port, stop: group.stop };
}

async function untilItAnswers(group: ProcessGroup, port: number): Promise<void> {
  const ended = group.ended.then(() => 'ended' as const);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await exchange(port, { method: 'GET', path: '/only-get' }).catch(() => undefined);
    if (answer?.length) return;
    if ((await Promise.race([ended, pause(POLL_MS)])) === 'ended') {
      throw new Error('the server ended before it answered');
    }
  }
  throw new Error('the server never answered');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
