import { Lab } from './lab';
import { plan } from './plan';
import type { Text } from './texts';

const mockRefused = new Set<string>();
jest.mock('./install', () => ({
  install: (folder: string) => (mockRefused.has(folder.split('/').at(-1) ?? '') ? 'npm: 403' : undefined),
  installedVersion: () => '1.0.0',
  pack: () => 'packed.tgz',
}));
jest.mock('./run-project', () => ({
  runProject: ({ runner }: { readonly runner: { readonly name: string } }) => {
    const text: Text = { style: 'expect', of: 'fetch', cell: '', text: `text of ${runner.name}` };
    return Promise.resolve({ problems: [], texts: [text] });
  },
}));

/** What came of Jest in ES modules, and of Vitest after it. */
async function runs(refused: readonly string[]): Promise<readonly unknown[]> {
  mockRefused.clear();
  for (const folder of refused) mockRefused.add(folder);
  const lab = new Lab('/lab');
  const results: unknown[] = [];
  for (const id of ['jest', 'vitest']) {
    const planned = plan([id], false).find(({ modules }) => modules === 'modules');
    if (planned === undefined) throw new Error(`There is no run of ${id} in ES modules.`);
    const { notRun, problems } = await lab.run(planned);
    results.push(notRun ?? problems.map((problem) => problem.split('\n', 1)[0]));
  }
  return results;
}

test('every runner is held to the texts of Jest', async () => {
  expect(await runs([])).toEqual([[], ['expect · fetch: another text than in Jest']]);
});

test('without Jest there is nothing to compare with, and that is told', async () => {
  const refused = plan(['jest'], false).map(({ version }) => `jest-${version}`);
  expect(await runs(refused)).toEqual([
    'npm: 403',
    'Jest has not run with every client, and its texts are what all are compared with',
  ]);
});
