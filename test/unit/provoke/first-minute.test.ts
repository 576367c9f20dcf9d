import { join } from 'node:path';
import { createPackageProject } from '../../fixtures/support/package-project';
import { runJest } from '../../fixtures/support/run-jest';
import { page } from '../../fixtures/support/pages';

const root = join(__dirname, '..', '..', '..');

test('docs/provoke.md shows what really comes out for an ordinary Express app', () => {
  const project = createPackageProject(join(root, 'test', 'fixtures', 'projects', 'first-minute'), [
    'express',
  ]);
  try {
    const { files, exitCode } = runJest(project.folder, { env: { NODE_ENV: 'production' } });
    expect(exitCode).toBe(1);
    const results = files.flatMap(({ assertionResults }) => assertionResults);
    const failed = results.filter(({ status }) => status === 'failed');
    const list = failed.map(({ fullName }) => `✕ ${fullName}`).join('\n');
    const count = `Tests: ${failed.length} failed, ${results.length - failed.length} passed, ${results.length} total`;
    const [text = ''] =
      failed.find(({ fullName }) => fullName.endsWith('unknown-media-type'))?.failureMessages ?? [];
    const [shown = ''] = text.replace('Error: ', '').split('\n\nLikely cause');
    const section = `\`\`\`text\n${list}\n${count}\n\`\`\``;
    const failure = `\`\`\`text\n${shown}\n\`\`\``;
    const guide = page('docs/provoke.md');
    expect(guide.includes(section) ? '' : section).toBe('');
    expect(guide.includes(failure) ? '' : failure).toBe('');
  } finally {
    project.remove();
  }
});
