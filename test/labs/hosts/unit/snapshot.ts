import { strictEqual } from 'node:assert';
import { format, plugins } from 'pretty-format';

/**
 * Holds a value to an inline snapshot, byte for byte.
 *
 * @throws AssertionError when it is another one
 */
export function holdToSnapshot(value: unknown, snapshot: string): void {
  strictEqual(printed(value), withoutIndentation(snapshot));
}

/** As Jest prints what goes into a snapshot. */
function printed(value: unknown): string {
  const text = format(value, {
    escapeRegex: true,
    indent: 2,
    printFunctionName: false,
    escapeString: false,
    printBasicPrototype: false,
    plugins: [plugins.AsymmetricMatcher],
  });
  return text.includes('\n') ? `\n${text}\n` : text;
}

/** What Jest adds so that the snapshot stands with the code around it. */
function withoutIndentation(snapshot: string): string {
  const [indentation = ''] = /(?<=^\n)[ \t]*/.exec(snapshot) ?? [];
  return snapshot.includes('\n')
    ? snapshot
        .split('\n')
        .map((line, index, all) =>
          index === all.length - 1
            ? ''
            : line.startsWith(indentation)
              ? line.slice(indentation.length)
              : line,
        )
        .join('\n')
    : snapshot;
}
