import { resolve } from 'node:path';
import { findRoutes } from '../provoke/find-routes';
import type { Plan } from '../provoke/plan';
import { planAttempts } from '../provoke/plan';
import type { CommandContext } from './command';
import { CommandError } from './command';
import { inCommandWords } from './in-command-words';
import { readField } from './read-request';

/**
 * The plan that a command line asks for.
 *
 * @throws CommandError for an unknown route, mistake or exception
 */
export function planProvocation(
  { option, list, flag, cwd }: CommandContext,
  basePath: string,
): Plan & { readonly hasRoutes: boolean } {
  const document = option('openapi');
  const routes = list('route');
  const isGiven = document !== undefined || routes.length > 0;
  const options = {
    openapi: document === undefined ? undefined : resolve(cwd, document),
    routes: routes.length === 0 ? undefined : routes,
  };
  return inCommandWords(() => {
    const found = isGiven ? findRoutes(undefined, options, basePath).routes : [];
    const only = list('only');
    const plan = planAttempts(found, {
      headers: Object.fromEntries(list('header').map(readField)),
      only: only.length === 0 ? undefined : only,
      except: Object.fromEntries(list('except').map(readException)),
      unsafe: flag('unsafe'),
      basePath,
      hasServer: true,
    });
    return { ...plan, hasRoutes: found.length > 0 };
  });
}

function readException(text: string): readonly [name: string, reason: string] {
  const [, name, reason] = /^([^=]+)=(.*\S.*)$/.exec(text) ?? [];
  if (name !== undefined && reason !== undefined) return [name, reason];
  throw new CommandError(
    `${JSON.stringify(text)} gives no reason. Write it as "broken-json=why", or "POST /users broken-json=why".`,
  );
}
