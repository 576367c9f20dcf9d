import { renderApp } from '../render';
import { readFramework } from './frameworks';
import { startServer } from './live-server';
import type { FrameworkResult } from './results';
import { countTests, runLiveTest } from './run-live-test';
import type { LiveTest } from './run-live-test';
import { testMistakes } from './test-mistakes';
import { checkToolchain, install } from './run-script';

/** Installs, starts, tests and stops the app of one framework. */
export async function testFramework(name: string): Promise<FrameworkResult> {
  const begin = performance.now();
  const { name: framework, development, withoutContract } = readFramework(name);
  const none = { name, framework, statuses: 0, passed: 0, failed: 0, exceptions: 0 };
  let versions: Pick<FrameworkResult, 'version' | 'server' | 'compiler'> = {};
  try {
    const toolchain = await checkToolchain(name);
    if ('missing' in toolchain) return { ...none, notRun: toolchain.missing, seconds: 0 };
    versions = toolchain;
    renderApp(name);
    await install(name);
    const installSeconds = secondsSince(begin);
    console.log(`installed in ${installSeconds} s`);
    const tests = await testIn(name, 'production', ['framework.live.ts', 'raised.live.ts']);
    const inDevelopment =
      development === undefined ? [] : await testIn(name, 'development', ['raised.live.ts']);
    const ofMistakes = withoutContract === true ? await testMistakes(name, versions) : [];
    const counts = countTests([...tests, ...inDevelopment, ...ofMistakes]);
    return { ...none, ...versions, ...counts, seconds: secondsSince(begin), installSeconds };
  } catch (error) {
    console.error((error as Error).message);
    return { ...none, ...versions, failed: 1, seconds: secondsSince(begin) };
  }
}

async function testIn(
  name: string,
  mode: 'production' | 'development',
  files: readonly string[],
): Promise<readonly LiveTest[]> {
  const server = await startServer(name, { mode });
  try {
    return await runLiveTest(name, server.port, files);
  } finally {
    await server.stop();
  }
}

function secondsSince(begin: number): number {
  return Math.round((performance.now() - begin) / 1000);
}
