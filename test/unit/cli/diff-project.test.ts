import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environmentOfUser } from '../../fixtures/support/environment-of-user';
import { createPackageProject } from '../../fixtures/support/package-project';
import { temporaryProject } from '../catalog/temporary-project';

const project = createPackageProject(
  temporaryProject({ 'package.json': {}, 'error-catalog.json': { errors: [] }, 'empty/.keep': '' }),
);
afterAll(() => project.remove());

test.each([
  [
    'a side that is nowhere',
    'nowhere',
    /^There is no file nowhere, and git revisions cannot be looked up here/,
  ],
  ['a folder without a catalog', 'empty', /^The folder empty has no error-catalog\.json/],
  ['a file that is no catalog', 'package.json', /^The error catalog \S+package\.json has /],
])('the built command says what is wrong, and nothing of its code: %s', (_, side, says) => {
  const cli = join(project.folder, 'node_modules', 'jest-error-contract', 'dist', 'cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'diff', side], {
    cwd: project.folder,
    encoding: 'utf8',
    env: environmentOfUser(),
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/^ +at /m);
});
