import { renderApp } from '../render';
import { compareRecordings } from './compare-recordings';
import { describeAnswer, readDefaults, writeDefaults } from './default-answers';
import { exchange } from './exchange';
import type { RawRequest } from './exchange';
import { readFramework } from './frameworks';
import { handlerView } from './handler-view';
import { startServer } from './live-server';
import { parseResponse } from './parse-response';
import { probes, refusal } from './probes';
import { readRecordings, writeRecordings } from './recordings';
import type { Recording } from './recordings';
import { checkToolchain, install } from './run-script';
import { formats, standardErrors } from './standard-errors';

/** A request, and under which id its answer is kept. */
interface Planned {
  readonly id: string;
  readonly request: RawRequest;
  readonly producedBy: Recording['producedBy'];
}

/** Records the live app of a framework and compares that with what is stored. */
export async function recordFramework(
  name: string,
  mode: 'write' | 'compare',
): Promise<{ summary: string; differences: readonly string[] }> {
  const toolchain = await checkToolchain(name);
  if ('missing' in toolchain) return { summary: `${name}: not run: ${toolchain.missing}`, differences: [] };
  renderApp(name);
  await install(name);
  const framework = readFramework(name);
  const about = { framework: framework.name, version: toolchain.version, server: toolchain.server };
  const takeAll = async (contract: 'on' | 'off', plan: readonly Planned[]): Promise<readonly Recording[]> => {
    const server = await startServer(name, { contract });
    try {
      const recordings: Recording[] = [];
      for (const { id, request, producedBy } of plan) {
        const raw = await exchange(server.port, request);
        // A server that closes the connection has sent nothing that could be kept.
        if (raw.length === 0) continue;
        recordings.push({
          id: `${name}-${about.version}/${id}`,
          ...about,
          producedBy,
          method: request.method,
          path: request.path,
          status: parseResponse(raw).status,
          rawBase64: raw.toString('base64'),
        });
      }
      return recordings;
    } finally {
      await server.stop();
    }
  };

  const fromApp = await takeAll('on', [...catalogPlan(), ...probePlan(name, 'contract', 'app')]);
  const bare = framework.withoutContract ? await takeAll('off', probePlan(name, 'default', 'framework')) : [];
  const { differences, merged } = compareRecordings(readRecordings(name), [...fromApp, ...bare]);
  if (mode === 'write') {
    writeRecordings(name, merged);
    if (framework.withoutContract) writeDefaults(name, defaultsOf(name, about, merged));
  }
  return {
    summary: `${name}: ${merged.length} responses, ${differences.length || 'no'} differences`,
    differences,
  };
}

function catalogPlan(): readonly Planned[] {
  return formats.flatMap((format) =>
    standardErrors.flatMap((error) => {
      const { route, slug } = handlerView(error, format);
      // HEAD differs from GET by the content alone: one status shows it.
      const methods = error.status === 409 ? ['GET', 'HEAD'] : ['GET'];
      return methods.map((method): Planned => ({
        id: `${format.id}-${slug}${method === 'HEAD' ? '-head' : ''}`,
        request: { method, path: route },
        producedBy: 'app',
      }));
    }),
  );
}

function probePlan(name: string, prefix: string, producedBy: Recording['producedBy']): readonly Planned[] {
  return probesOf(name).map((probe) => ({
    id: `${prefix}-${probe.case.toLowerCase().replaceAll(' ', '-')}`,
    request: probe.request,
    producedBy,
  }));
}

function probesOf(name: string): readonly (typeof refusal)[] {
  return readFramework(name).withoutContract ? [...probes, refusal] : probes;
}

function defaultsOf(
  name: string,
  { framework, version, server }: Pick<Recording, 'framework' | 'version' | 'server'>,
  recordings: readonly Recording[],
): NonNullable<ReturnType<typeof readDefaults>> {
  const answers = probePlan(name, 'default', 'framework').map(({ id }, index) => {
    const recording = recordings.find((candidate) => candidate.id.endsWith(`/${id}`));
    const raw = recording === undefined ? undefined : Buffer.from(recording.rawBase64, 'base64');
    return describeAnswer(probesOf(name)[index]!, raw);
  });
  return { framework: `${framework} ${version}`, server, answers };
}
