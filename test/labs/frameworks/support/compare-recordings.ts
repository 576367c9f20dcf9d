import type { Recording } from './recordings';

/** How what was recorded now differs from what is stored, and what is to be stored. */
export interface Comparison {
  /** Lines to print; empty where nothing differs. */
  readonly differences: readonly string[];
  /** The new recordings; one that differs in volatile values only keeps its stored bytes. */
  readonly merged: readonly Recording[];
}

/** Compares recordings by what follows the versions in their ids, volatile values left out. */
export function compareRecordings(stored: readonly Recording[], recorded: readonly Recording[]): Comparison {
  const before = new Map(stored.map((recording) => [caseOf(recording), recording]));
  const differences: string[] = [];
  const merged = recorded.map((recording) => {
    const old = before.get(caseOf(recording));
    before.delete(caseOf(recording));
    if (old === undefined) {
      differences.push(`new: ${recording.id}`);
      return recording;
    }
    const lines = differingLines(stableText(old), stableText(recording));
    if (lines.length > 0) differences.push(`changed: ${recording.id}`, ...lines.map((line) => `  ${line}`));
    return lines.length > 0 || old.id !== recording.id || old.server !== recording.server ? recording : old;
  });
  for (const gone of before.values()) differences.push(`gone: ${gone.id}`);
  return { differences, merged };
}

function caseOf({ id }: Recording): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The text of a response without what is another at every run. */
function stableText({ rawBase64 }: Recording): string {
  return Buffer.from(rawBase64, 'base64')
    .toString('latin1')
    .replace(/^(date|x-request-id|x-runtime|etag): .*$/gim, '$1: …')
    .replace(/^(allow): (.*)$/gim, (_line, name: string, methods: string) => `${name}: ${sorted(methods)}`)
    .replace(/"timestamp":"[^"]*"/g, '"timestamp":"…"')
    .replace(/"traceId":"[^"]*"/g, '"traceId":"…"');
}

/** A list without an order, such as Flask's set of methods. */
function sorted(list: string): string {
  return list.trim().split(/, */).sort().join(', ');
}

function differingLines(before: string, now: string): readonly string[] {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line.trimEnd()}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line.trimEnd()}`),
  ];
}
