import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameworkMistakes } from '../core/facts';

/** `mistakes.json` of a framework, as far as the pages show it. */
interface Measured {
  readonly answers: readonly {
    readonly request: string;
    readonly mistake: string;
    readonly bare: Answer;
    readonly contract: Answer;
    readonly because?: readonly string[];
  }[];
}

interface Answer {
  readonly result: string;
  readonly status?: number;
  readonly contentType?: string | null;
  readonly found?: readonly { readonly reference: string }[];
}

/** The faults of a framework without and with the handler of its page; `undefined` if they are not measured yet. */
export function frameworkMistakes(
  folder: string,
  id: string,
  titles: ReadonlyMap<string, string>,
): FrameworkMistakes | undefined {
  const file = join(folder, id, 'mistakes.json');
  if (!existsSync(file)) return undefined;
  const { answers } = readJson(file) as Measured;
  const sentences = readJson(join(folder, 'because.json')) as { readonly [id: string]: string };
  const { refusedByServer = [] } = readJson(join(folder, id, 'framework.json')) as {
    readonly refusedByServer?: readonly { readonly mistake: string; readonly reason: string }[];
  };
  const asked = answers.filter(({ bare }) => bare.result !== 'not applicable');
  const titleOf = (mistake: string): string => titles.get(mistake) ?? mistake;
  return {
    asked: asked.length,
    left: asked.filter(({ contract }) => contract.result === 'fault').length,
    faults: asked
      .filter(({ bare }) => bare.result === 'fault')
      .map(({ request, mistake, bare, contract, because = [] }) => ({
        title: titleOf(mistake),
        request,
        status: bare.status ?? null,
        contentType: bare.contentType ?? null,
        references: [...new Set((bare.found ?? []).map(({ reference }) => reference))],
        because: because.map((one) => sentences[one] ?? one),
        withHandler: contract.status ?? null,
      })),
    refusedByServer: refusedByServer.map(({ mistake, reason }) => ({ title: titleOf(mistake), reason })),
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
