import { once } from 'node:events';
import { startGroup } from './process-group';

test('stopping a group ends the processes that its leader has started', async () => {
  const script =
    'const { spawn } = require("child_process");' +
    'const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);' +
    'console.log(child.pid); setInterval(() => {}, 1000);';
  const group = startGroup(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(group.child.stdout!, 'data')) as [Buffer];
  const grandchild = Number(line.toString());
  expect(isRunning(grandchild)).toBe(true);
  await group.stop();
  expect(await group.ended).toEqual({ code: null, signal: 'SIGTERM' });
  expect([group.child.pid!, grandchild].filter(isRunning)).toEqual([]);
});

test('a command that is not there ends with its error', async () => {
  const group = startGroup('no-such-command-here', [], { stdio: 'ignore' });
  expect(await group.ended).toMatchObject({ code: null, error: { code: 'ENOENT' } });
  await group.stop();
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
