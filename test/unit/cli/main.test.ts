import { commands } from '../../../src/cli/commands';
import { runMain } from './run-main';

test('without a command, and with --help, it lists the commands', async () => {
  const { exitCode, out } = await runMain([]);
  expect(exitCode).toBe(0);
  for (const { name } of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect(await runMain(['--help'])).toEqual({ exitCode, out, err: '' });
});

test('--version', async () => {
  expect(await runMain(['--version'])).toEqual({ exitCode: 0, out: '1.2.3\n', err: '' });
});

test.each(commands.map(({ name }) => name))('%s --help tells of every argument and option', async (name) => {
  const command = commands.find((one) => one.name === name);
  const { exitCode, out, err } = await runMain([name, '--help']);
  expect([exitCode, err]).toEqual([0, '']);
  expect(out).toContain(`Usage: jest-error-contract ${name}`);
  for (const { flags } of command?.options ?? []) expect(out).toContain(flags);
  for (const argument of command?.arguments ?? []) expect(out).toContain(argument.name);
});

test.each([
  [['simulat'], "Unknown command 'simulat'\n(Did you mean simulate?)\n"],
  [['simulate', '--prot', '1'], "Unknown option '--prot'\n(Did you mean --port?)\n"],
  [['docs', '--ot', 'x'], "Unknown option '--ot'\n(Did you mean --out?)\n"],
  [['docs', 'x'], "Too many arguments for 'docs'. Expected 0 arguments but got 1.\n"],
  [['simulate', '--port'], "Option '--port <number>' argument missing\n"],
  [['simulate', '--port', '70000'], '"70000" is not a port. Give a number from 0 to 65535 with --port.\n'],
  [
    ['simulate', '--format', 'problem-detail'],
    'There is no format "problem-detail". Did you mean "problem-details"?\n',
  ],
  [['simulate', '--style', 'spacd'], 'There is no style "spacd". Did you mean "spaced"?\n'],
  [
    ['docs', '--base-url', 'here'],
    '"here" is not an address. Give one such as http://127.0.0.1:4090 with --base-url.\n',
  ],
  [
    ['docs', '--catalog', '/nope.json'],
    'There is no file /nope.json.\nGive the path of an error catalog, or of an OpenAPI document, with --catalog.\n',
  ],
])('%j is wrong use: exit code 2, and words', async (args, words) => {
  expect(await runMain(args)).toEqual({ exitCode: 2, out: '', err: words });
});
