import { createProgress } from '../../../src/cli/progress';

function shown(
  stream: { isTTY?: boolean; columns?: number },
  env: NodeJS.ProcessEnv = {},
  step = 1_000,
): string {
  let text = '';
  let time = 0;
  const progress = createProgress({ ...stream, write: (part) => (text += part) }, env, () => (time += step));
  progress('Reading a.jsonl');
  progress('Reading b.jsonl');
  progress(undefined);
  progress(undefined);
  return text;
}

const CLEAR = '\r\u001B[2K';

test('a terminal shows one line at a time, and none in the end', () => {
  expect(shown({ isTTY: true })).toBe(`${CLEAR}Reading a.jsonl${CLEAR}Reading b.jsonl${CLEAR}`);
  expect(shown({ isTTY: true, columns: 10 })).toBe(`${CLEAR}Reading a${CLEAR}Reading b${CLEAR}`);
});

test('what comes too fast is left out', () => {
  expect(shown({ isTTY: true }, {}, 1)).toBe(`${CLEAR}Reading a.jsonl${CLEAR}`);
});

test.each([
  ['in a pipe', {}, {}],
  ['in CI', { isTTY: true }, { CI: 'true' }],
  ['on a terminal that knows no lines', { isTTY: true }, { TERM: 'dumb' }],
])('%s it shows nothing', (_, stream, env) => {
  expect(shown(stream, env)).toBe('');
});
