import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { writeWholeSite } from '../../../../src/codegen/site/write-whole-site';
import { chromiumPath, needs } from '../../../fixtures/support/needs';
import { launch } from '../../simulator/pages/browser';

needs(chromiumPath).describe('the site of the package in Chromium', () => {
  let folder: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const problems: string[] = [];
  const files = writeWholeSite(join(__dirname, '..', '..', '..', '..'));
  const url = (name: string): string => `${pathToFileURL(folder).href}/${name}`;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-site-'));
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    problems.length = 0;
    context = await browser.newContext();
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });

  const guides = [...files.keys()].filter((name) => /^(?:guides|results)\/.*html$/.test(name));

  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const audits = ['light', 'dark'].flatMap((scheme) =>
    [
      'index.html',
      'guides/gate.html',
      'guides/options.html',
      'search.html?q=threshold',
      'errors/conflict.html',
    ].map((path) => [path, scheme] as const),
  );
  test.each(audits)('axe finds nothing on %s, %s', async (path, scheme) => {
    await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'dark' : 'light' });
    await page.goto(url(path));
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run()')) as {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  test('every page fits on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const widths: (readonly [name: string, width: unknown])[] = [];
    for (const name of ['index.html', 'search.html', ...guides]) {
      await page.goto(url(name));
      widths.push([name, await page.evaluate('document.documentElement.scrollWidth')]);
    }
    expect(widths.filter(([, width]) => width !== 360)).toEqual([]);
  }, 60_000);

  test('from the home page to a guide, by the navigation and back', async () => {
    await page.goto(url('index.html'));
    await page.getByRole('navigation', { name: 'Guides' }).getByRole('link', { name: 'The gate' }).click();
    expect(await page.title()).toBe('The gate: jest-error-contract');
    await page.getByRole('link', { name: 'What the gate cannot see' }).first().click();
    expect(page.url()).toMatch(/gate\.html#what-the-gate-cannot-see$/);
    await page.getByRole('link', { name: 'Next CI' }).click();
    expect(await page.title()).toBe('CI: jest-error-contract');
    await page.getByRole('link', { name: 'All errors' }).click();
    expect(await page.title()).toBe('Error reference');
    await page.getByRole('link', { name: 'jest-error-contract', exact: true }).click();
    expect(page.url()).toBe(url('index.html'));
  });

  test('the search finds guides and errors by words, the best first; Enter opens it', async () => {
    await page.goto(url('search.html?q=baseline'));
    const results = page.locator('#results li');
    expect(await results.first().innerText()).toMatch(/baseline/i);
    await page.getByRole('searchbox').fill('409 conflict');
    expect(await results.first().getByRole('link').innerText()).toBe('409 Conflict');
    await page.getByRole('searchbox').fill('qqqqq zzzzz');
    expect(await page.getByRole('status').innerText()).toBe('Nothing was found.');
    await page.getByRole('searchbox').fill('what the gate cannot see');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/gate.html#what-the-gate-cannot-see');
  });

  test('without a script the search page lists all pages', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const plain = await still.newPage();
    await plain.goto(url('search.html'));
    expect(await plain.getByRole('searchbox').count()).toBe(0);
    await plain.getByRole('link', { name: 'Command line' }).click();
    expect(await plain.title()).toBe('Command line: jest-error-contract');
    await still.close();
  });
});
