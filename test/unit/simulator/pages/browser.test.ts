import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumPath, needs } from '../../../fixtures/support/needs';
import type { PackageProject } from '../../../fixtures/support/package-project';
import { createPackageProject } from '../../../fixtures/support/package-project';
import { runJest } from '../../../fixtures/support/run-jest';
import type { SimulateProcess } from '../../../fixtures/support/simulate-process';
import { startSimulate } from '../../../fixtures/support/simulate-process';
import { simulateError } from '../../../../src/simulator';
import { launch } from './browser';

needs(chromiumPath).describe('the pages in Chromium', () => {
  let project: PackageProject;
  let simulator: SimulateProcess;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    project = createPackageProject(join(__dirname, '..', '..', '..', 'fixtures', 'projects', 'reference'));
    simulator = await startSimulate(project.folder);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    expect(await simulator?.stop('SIGTERM')).toBe(0);
    project?.remove();
  });
  beforeEach(async () => {
    problems.length = 0;
    context = await browser.newContext({ baseURL: simulator.origin });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      // An error that is sent on purpose is noted by the browser as one.
      if (message.type() === 'error' && !/status of (4|5)\d\d/.test(message.text()))
        problems.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });

  const clipboard = () => page.evaluate('navigator.clipboard.readText()') as Promise<string>;
  const visibleBlock = (title: string) =>
    page
      .locator('figure')
      .filter({ has: page.locator(`pre[aria-label="${title}"]`) })
      .filter({ visible: true });

  test('open 409, switch the format, copy the curl line, run that very line', async () => {
    await page.goto('/409');
    expect(await page.title()).toBe('409 Conflict: conflict');
    expect(await visibleBlock('Response, Simple').locator('pre').textContent()).toContain(
      '{"error":"conflict","message":"Resource already exists"}',
    );
    await page.getByText('Problem details', { exact: true }).click();
    expect(await visibleBlock('Response, Simple').count()).toBe(0);
    const shown = await visibleBlock('Response, Problem details').locator('pre').textContent();
    await visibleBlock('With curl').getByRole('button', { name: 'Copy' }).click();
    const line = await clipboard();
    expect(line).toBe(`curl -i -H 'Accept: application/problem+json' ${simulator.origin}/409`);
    const answer = execFileSync('sh', ['-c', `${line} -s`], { encoding: 'utf8' }).replaceAll('\r', '');
    expect(answer.split('\n')[0]).toBe('HTTP/1.1 409 Conflict');
    for (const part of (shown ?? '').split('\n')) expect(answer).toContain(part);
  });

  test('copy the Jest test, run that very test: green, and red where the app is not right', async () => {
    await page.goto('/409');
    await visibleBlock('Jest').getByRole('button', { name: 'Copy' }).click();
    const file = join(project.folder, 'conflict.test.mjs');
    writeFileSync(file, await clipboard());
    const green = runJest(project.folder);
    expect(green.files[0]?.assertionResults).toMatchObject([
      { fullName: 'answers 409 conflict', status: 'passed' },
    ]);
    writeFileSync(file, (await clipboard()).replace("get('/409')", "get('/409?fault=leak')"));
    expect(runJest(project.folder).files[0]?.message).toContain('leak');
  });

  test('the keyboard alone switches, sends and copies', async () => {
    await page.goto('/429');
    await page.getByRole('radio', { name: 'Simple' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await visibleBlock('Response, Django REST framework').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await visibleBlock('Response, Error object').count()).toBe(1);
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.className')) === 'send') break;
    }
    await page.keyboard.press('Enter');
    const answer = page.locator('output').filter({ visible: true }).locator('pre');
    expect(await answer.textContent()).toMatch(
      /^HTTP 429 Too Many Requests\n[^]*retry-after: 60[^]*TooManyRequests/,
    );
  });

  test('the search finds by number, words and fields; Enter opens the first', async () => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('too large');
    const items = page.locator('[data-find]').filter({ visible: true });
    expect(await items.allInnerTexts()).toEqual([
      expect.stringContaining('Content Too Large'),
      expect.stringContaining('Request Header Fields Too Large'),
    ]);
    expect(await page.getByRole('status').innerText()).toBe('2 errors');
    expect(await page.getByText('Server errors').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/content_too_large');
    await page.goto('/');
    await page.getByRole('searchbox').fill('nothing like this');
    expect(await page.getByRole('status').innerText()).toBe('No error matches.');
  });

  test('without a script everything can be read and switched, and nothing is there that would not work', async () => {
    const still = await browser.newContext({ baseURL: simulator.origin, javaScriptEnabled: false });
    const plain = await still.newPage();
    await plain.goto('/');
    expect(await plain.getByRole('searchbox').count()).toBe(0);
    await plain.getByText('Conflict', { exact: true }).click();
    expect(await plain.getByRole('button').count()).toBe(0);
    await plain.getByText('Go net/http', { exact: true }).click();
    expect(await plain.getByText('func conflict(').isVisible()).toBe(true);
    await plain.getByRole('link', { name: 'Send it' }).click();
    expect(await plain.locator('body').innerText()).toContain('{"error":"conflict"');
    await still.close();
  });

  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const audits = ['light', 'dark'].flatMap((scheme) =>
    [
      '/',
      '/409',
      '/503',
      '/407',
      '/frameworks/koa',
      '/decisions/409-or-412',
      '/409?lang=vi',
      '/?lang=vi',
    ].map((path) => [path, scheme] as const),
  );
  test.each(audits)('axe finds nothing on %s, %s', async (path, scheme) => {
    await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'dark' : 'light' });
    await page.goto(path);
    // As a debugger would: the policy of the page lets no other script in.
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run()')) as {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  test.each(['/', '/409', '/407', '/frameworks/rails', '/decisions/403-or-404', '/409?lang=vi', '/?lang=vi'])(
    '%s fits on a phone',
    async (path) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    },
  );

  test('a decision is one link away from each of its statuses, and leads to both', async () => {
    await page.goto('/409');
    await page.getByRole('link', { name: /^409 or 412\?/ }).click();
    expect(await page.title()).toBe('409 or 412?');
    await page.getByRole('link', { name: '412', exact: true }).first().click();
    expect(await page.title()).toBe('412 Precondition Failed: precondition_failed');
  });

  test('a Vietnamese browser gets Vietnamese, and the switch leads to English and stays there', async () => {
    const reader = await browser.newContext({ baseURL: simulator.origin, locale: 'vi-VN' });
    const shown = await reader.newPage();
    await shown.goto('/409');
    expect(await shown.getByRole('heading', { name: 'Khi nào dùng' }).isVisible()).toBe(true);
    await shown.getByRole('button', { name: 'Gửi thử' }).filter({ visible: true }).click();
    expect(await shown.locator('output').filter({ visible: true }).locator('pre').textContent()).toContain(
      '409',
    );
    await shown.getByRole('link', { name: 'English' }).click();
    expect(await shown.getByRole('heading', { name: 'When to use it' }).isVisible()).toBe(true);
    await shown.getByRole('link', { name: /^409 or 412\?/ }).click();
    expect(await shown.evaluate('document.documentElement.lang')).toBe('en');
    expect(await shown.title()).toBe('409 or 412?');
    await reader.close();
  });

  test('Playwright’s route.fulfill takes what simulateError gives, as docs/front-ends.md has it', async () => {
    await page.goto('/');
    await page.route('**/users', (route) => route.fulfill(simulateError('conflict')));
    const read =
      "fetch('/users').then(async (r) => [r.status, r.headers.get('content-type'), await r.text()])";
    expect(await page.evaluate(read)).toEqual([
      409,
      'application/json',
      '{"error":"conflict","message":"Resource already exists"}',
    ]);
  });

  test('the static site works from files', async () => {
    const cli = join(project.folder, 'node_modules', 'jest-error-contract', 'dist', 'cli.js');
    const said = execFileSync(process.execPath, [cli, 'docs', '--out', 'site'], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    const pages = readdirSync(join(project.folder, 'site'), { recursive: true, encoding: 'utf8' });
    const count = pages.filter((name) => name.endsWith('.html')).length;
    expect(said).toBe(`Wrote ${count} pages to site; open site/index.html.\n`);
    await page.goto(pathToFileURL(join(project.folder, 'site', 'index.html')).href);
    await page.getByText('Conflict', { exact: true }).click();
    expect(await page.title()).toBe('409 Conflict: conflict');
    expect(await page.getByRole('button', { name: 'Send it' }).count()).toBe(0);
    await page
      .getByRole('link', { name: 'Make the whole application conform to this contract' })
      .filter({ visible: true })
      .click();
    expect(await page.title()).toBe('Django: conform to the error contract');
    await page.getByRole('link', { name: 'All errors' }).click();
    expect(await page.title()).toBe('Error reference');
  });
});
