import { suggestion } from '../../core/nearest';
import { useCatalog } from '../../catalog/use-catalog';
import { DEFAULT_ORIGIN, DEFAULT_PORT } from '../../simulator/address';
import type { Command } from '../command';
import { CommandError, EXIT } from '../command';
import { CATALOG_OPTIONS, catalogOptions } from '../find-options';

const LAST_PORT = 65_535;
const STYLES = ['compact', 'spaced', 'indented'] as const;

/** Serves the errors of the catalog on a port. */
export const simulate: Command = {
  name: 'simulate',
  summary: 'serve every error of the catalog on 127.0.0.1, and its reference page for browsers',
  options: [
    {
      flags: '--port <number>',
      summary: 'the port; 0 means any free port',
      byDefault: String(DEFAULT_PORT),
    },
    ...CATALOG_OPTIONS,
    {
      flags: '--host <name>',
      summary: 'another host name to answer to, besides localhost',
      repeatable: true,
    },
    { flags: '--cors', summary: 'let pages of any origin read the responses' },
    { flags: '--style <name>', summary: `how JSON is written: ${STYLES.join(', ')}`, byDefault: STYLES[0] },
  ],
  examples: [
    ['simulate', `Then: curl -i ${DEFAULT_ORIGIN}/conflict`],
    ['simulate --catalog api/error-catalog.json --port 0', 'Uses another catalog, on any free port'],
  ],
  async run(context) {
    const port = readPort(context.option('port') ?? String(DEFAULT_PORT));
    const style = readStyle(context.option('style'));
    const options = catalogOptions(context);
    const catalog = useCatalog(options);
    const server = await start(port, {
      ...options,
      catalog,
      style,
      cors: context.flag('cors'),
      hosts: context.list('host'),
    });
    context.out(
      [
        `Simulating ${allErrors(catalog.entries.length)} of ${catalogName(catalog.source)} on ${server.origin}`,
        '',
        `  Reference    ${server.origin}/`,
        `  An error     curl -i ${server.origin}/${catalog.entries[0]?.definition.status ?? ''}`,
        '',
        'Stop with Ctrl+C.',
        '',
      ].join('\n'),
    );
    await stopOf(context.signal);
    context.err('Stopping. Open requests have a moment to finish.\n');
    await server.close();
    return EXIT.ok;
  },
};

async function start(port: number, options: import('../../simulator/listener').ListenerOptions) {
  const { startServer } = require('../../simulator/runtime') as typeof import('../../simulator/runtime');
  try {
    return await startServer(port, options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new CommandError(
        `Port ${port} is in use by another program.\nChoose another one with --port, or any free port with --port 0.`,
      );
    }
    if (code === 'EACCES') {
      throw new CommandError(
        `Port ${port} needs privileges that you do not have. Choose a port above 1023 with --port.`,
      );
    }
    throw error;
  }
}

function stopOf(signal: AbortSignal): Promise<void> {
  return new Promise((stopped) => {
    if (signal.aborted) stopped();
    signal.addEventListener('abort', () => stopped(), { once: true });
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= LAST_PORT) return port;
  throw new CommandError(
    `${JSON.stringify(text)} is not a port. Give a number from 0 to ${LAST_PORT} with --port.`,
  );
}

function readStyle(text: string = STYLES[0]): (typeof STYLES)[number] {
  const style = STYLES.find((one) => one === text);
  if (style !== undefined) return style;
  throw new CommandError(`There is no style ${JSON.stringify(text)}. ${suggestion(text, STYLES)}`);
}

function allErrors(errors: number): string {
  return errors === 1 ? 'the one error' : `the ${errors} errors`;
}

function catalogName(source: string): string {
  return source === 'standard' ? 'the built-in catalog' : source;
}
