import { askMistakes } from './ask-mistakes';
import { readFramework } from './frameworks';
import type { FrameworkResult } from './results';
import type { LiveTest } from './run-live-test';
import { writeMistakeAnswers } from './write-mistake-answers';

/**
 * Asks the app of a framework every mistake, writes what came of it, and counts the answers of the contract's handler:
 * none of them is a fault, or it is a listed one of the server.
 */
export async function testMistakes(
  name: string,
  { version, server }: Pick<FrameworkResult, 'version' | 'server'>,
): Promise<readonly LiveTest[]> {
  const { name: framework, refusedByServer = [] } = readFramework(name);
  const answers = await askMistakes(name);
  await writeMistakeAnswers(name, { framework: `${framework} ${version}`, server: server ?? '', answers });
  const listed = refusedByServer.map(({ mistake, reason }) => {
    const isFault = answers.some((one) => one.mistake === mistake && one.contract.result === 'fault');
    return { title: `exception: ${mistake}: ${reason}`, status: isFault ? 'passed' : 'failed' };
  });
  const others = answers
    .filter(({ mistake }) => !refusedByServer.some((one) => one.mistake === mistake))
    .map(({ request, mistake, contract }) => ({
      title: `${request}: ${mistake}`,
      status: contract.result === 'fault' ? 'failed' : 'passed',
    }));
  for (const { title, status } of [...listed, ...others])
    if (status === 'failed') console.error(`✗ ${title}`);
  return [...listed, ...others];
}
