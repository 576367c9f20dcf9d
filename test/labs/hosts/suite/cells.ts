import type { Answer } from './answers.ts';
import { withServer } from './answers.ts';
import type { Client, Target, Way } from './client.ts';
import type { Host } from './host.ts';
import { leaveText, textOf } from './host.ts';

/** A test of the matrix, for the runner to run. */
export interface Cell {
  readonly name: string;
  readonly run: (host: Host) => Promise<void>;
}

/** A client that is loaded by its own test, so that the failure to load it is the failure of its cell alone. */
export function clientCell(name: string, load: () => Promise<{ readonly client: Client }>): Cell {
  return {
    name: `client: ${name}`,
    async run(host) {
      const { client } = await load();
      await withServer(async (target) => {
        for (const [way, request] of Object.entries(client.results ?? {})) {
          await assertOnResult({ host, name, way }, request, target);
        }
        for (const [way, request] of Object.entries(client.rejections ?? {})) {
          await assertOnRejection({ host, name, way }, request, target);
        }
      });
    },
  };
}

type Targets = (answer: Answer) => Target;

interface Asked {
  readonly host: Host;
  readonly name: string;
  readonly way: string;
}

async function assertOnResult({ host, name, way }: Asked, request: Way, target: Targets): Promise<void> {
  await host.conflict(await request(target('good')), 'email_taken');
  const broken = await request(target('broken'));
  leaveText(host, name, way, await textOf(() => host.conflict(broken, 'email_taken')));
}

/** What one wants to write on the promise, and the same on what was caught. */
async function assertOnRejection({ host, name, way }: Asked, request: Way, target: Targets): Promise<void> {
  await host.rejectedConflict(request(target('good')), 'email_taken');
  const rejected = () => host.rejectedConflict(request(target('broken')), 'email_taken');
  leaveText(host, name, way, await textOf(rejected));
  const caught = await request(target('broken')).catch((error: unknown) => error);
  leaveText(host, name, `${way}, caught`, await textOf(() => host.conflict(caught, 'email_taken')));
}
