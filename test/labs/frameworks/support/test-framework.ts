import { renderApp } from '../render';
import { readFramework } from './frameworks';
import { startServer } from './live-server';
import type { FrameworkResult } from './results';
import { runLiveTest } from './run-live-test';
import { checkToolchain, install } from './run-script';

/** Installs, starts, tests and stops the app of one framework. */
export async function testFramework(name: string): Promise<FrameworkResult> {
  const begin = performance.now();
  const framework = readFramework(name).name;
  const none = { name, framework, statuses: 0, passed: 0, failed: 0, exceptions: 0 };
  let versions: { version?: string; server?: string } = {};
  try {
    const toolchain = await checkToolchain(name);
    if ('missing' in toolchain) return { ...none, notRun: toolchain.missing, seconds: 0 };
    versions = toolchain;
    renderApp(name);
    await install(name);
    const installSeconds = secondsSince(begin);
    console.log(`installed in ${installSeconds} s`);
    const server = await startServer(name);
    try {
      const counts = await runLiveTest(name, server.port);
      return { ...none, ...versions, ...counts, seconds: secondsSince(begin), installSeconds };
    } finally {
      await server.stop();
    }
  } catch (error) {
    console.error((error as Error).message);
    return { ...none, ...versions, failed: 1, seconds: secondsSince(begin) };
  }
}

function secondsSince(begin: number): number {
  return Math.round((performance.now() - begin) / 1000);
}
