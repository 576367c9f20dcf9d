import { devDependencies } from '../../../package.json';
import { runCommand } from './run-command';
import { clientNames, packagesOf } from './suite-files';

/** What no test of the repository itself needs. */
const ONLY_HERE: { readonly [name: string]: string } = {
  'chai-http': '5',
  fastify: '5',
  'node-fetch2': 'npm:node-fetch@2',
  superagent: '10',
};

/** Everything that the clients import, in the versions with which the repository tests. */
export function clientPackages(): { readonly [name: string]: string } {
  const names = [...new Set([...clientNames.flatMap(packagesOf), ...Object.keys(ONLY_HERE)])].sort();
  return Object.fromEntries(names.map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  const version = ONLY_HERE[name] ?? (devDependencies as { readonly [name: string]: string })[name];
  if (version === undefined)
    throw new Error(`test/labs/hosts/clients.ts does not say which version of ${name}.`);
  return version;
}

/** The remedy of docs/gate.md: light-my-request takes both, and only the older one is CommonJS. */
export const overrides = { cookie: '^1.0.2' };

/** The clients that Jest loads with require(); the others are ES modules alone, which its sandbox cannot load so. */
export function commonJsClients(folder: string): readonly string[] {
  return clientNames.filter((client) => {
    const script = packagesOf(client).map((name) => `require(${JSON.stringify(name)})`);
    const { status, output } = runCommand(
      process.execPath,
      [...NO_REQUIRE_OF_MODULES, '-e', script.join(';')],
      {
        cwd: folder,
      },
    );
    if (
      status !== 0 &&
      !output.includes('ERR_REQUIRE_ESM') &&
      !output.includes('ERR_PACKAGE_PATH_NOT_EXPORTED')
    ) {
      throw new Error(`${client} cannot be loaded: ${output}`);
    }
    return status === 0;
  });
}

/** Node itself can, since 20.19. */
const NO_REQUIRE_OF_MODULES = process.allowedNodeEnvironmentFlags.has('--no-experimental-require-module')
  ? ['--no-experimental-require-module']
  : [];
