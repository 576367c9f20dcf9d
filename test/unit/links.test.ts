import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { slugger } from '../../src/codegen/site/slugger';
import { headingsOf } from '../fixtures/support/headings';

const root = join(__dirname, '..', '..');
const inRoot = readdirSync(root).filter((name) => name.endsWith('.md'));
const inDocs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const names = [...inRoot, ...inDocs.map((name) => `docs/${name}`)];

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
/** Without blocks and spans of code, in which nothing is a link. */
const prose = (name: string): string =>
  read(name)
    .replaceAll(/^```[^]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '');

test.each(names)('every link of %s leads to a file, and to a heading of it', (name) => {
  for (const [, target = ''] of prose(name).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(?:https:|#$)/.test(target)) continue;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? name : relative(root, join(root, dirname(name), path));
    expect([target, existsSync(join(root, file))]).toEqual([target, true]);
    if (anchor === undefined) continue;
    const slugOf = slugger();
    expect(headingsOf(read(file)).map(({ text }) => slugOf(text))).toContain(anchor);
  }
});

test('every page of docs/ is in the list of docs/README.md, once', () => {
  const listed = [...prose('docs/README.md').matchAll(/^- \[[^\]]*\]\(([^)#]+)\)/gm)].map(([, one]) => one);
  expect([...listed].sort()).toEqual(inDocs.filter((name) => name !== 'README.md').sort());
});

test('nothing outside of the repository is linked by a path', () => {
  for (const name of names) {
    for (const [, target = ''] of prose(name).matchAll(/\]\((\.\.[^)#]*)/g)) {
      const file = join(root, dirname(name), target);
      expect([target, file.startsWith(root) && statSync(file).size > 0]).toEqual([target, true]);
    }
  }
});
