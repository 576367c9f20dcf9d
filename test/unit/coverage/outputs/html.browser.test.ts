import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { reportRun } from '../../../../src/coverage/report-run';
import { trackRun } from '../../../../src/coverage/track-run';
import { html } from '../../../../src/coverage/outputs/html';
import { everything, ofOperations, response, run, violation } from '../sample-records';

/** The page in a real browser: Debian's Chromium (`apt-get install chromium`), or the one that CHROMIUM names. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const isAbsent = !existsSync(executablePath);
const missing = `there is no browser at ${executablePath}: install chromium, or name one in CHROMIUM`;
if (isAbsent) process.stderr.write(`\nThe HTML report is not tested in a browser: ${missing}.\n\n`);

let browser: Browser;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  if (isAbsent) return;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});

afterAll(() => browser?.close());

// On CI a browser is part of the machine; its absence is a mistake there.
(isAbsent && process.env['CI'] === undefined ? describe.skip : describe).each(['light', 'dark'] as const)(
  '%s',
  (colorScheme) => {
    beforeAll(async () => {
      if (isAbsent) throw new Error(`The page cannot be tested: ${missing}.`);
      page = await browser.newPage({ colorScheme, viewport: { width: 1000, height: 800 } });
      page.on('console', (message) => said.push(message.text()));
      page.on('request', (request) => said.push(request.url()));
      page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void dialog.dismiss();
      });
      await page.setContent(render());
    });

    afterAll(() => page?.close());

    test('shows the verdict, the coverage and every violation', async () => {
      expect(await page.title()).toBe('Error contract: failed');
      expect(await page.locator('tbody tr').count()).toBe(15);
      expect(await page.locator('tr.never th').allInnerTexts()).toEqual(['POST /orders', 'maintenance']);
      expect(await page.locator('.violation').count()).toBe(5);
      const meters = await page.getByRole('meter').all();
      expect(await Promise.all(meters.map((meter) => meter.getAttribute('value')))).toEqual(['20', '33.3']);
    });

    test('what a server has sent stays text', async () => {
      expect(await page.locator('img, script').count()).toBe(0);
      expect(await page.getByText('<img src=x onerror=alert(1)>').count()).toBeGreaterThan(0);
      expect(said).toEqual([]);
    });

    test('can be used by keyboard alone', async () => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the violations');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
      const details = page.locator('.violation').first();
      expect(await details.getAttribute('open')).toBeNull();
      await page.keyboard.press('Enter');
      expect(await details.getAttribute('open')).toBe('');
      expect(await details.innerText()).toMatch(/Expected\s+application\/json\s+Received\s+<img/);
    });

    test('axe finds nothing to complain of', async () => {
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
      const violations = await page.evaluate('axe.run().then(({ violations }) => violations)');
      expect(violations).toEqual([]);
    });

    test('fits a small screen', async () => {
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await page.setViewportSize({ width: 1000, height: 800 });
      const folder = process.env['SCREENSHOTS'];
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/report-${colorScheme}.png`, fullPage: true });
    });
  },
);

function render(): string {
  const track = trackRun();
  const hostile = '<img src=x onerror=alert(1)>';
  const records = [
    ...everything(),
    response({
      status: 404,
      code: null,
      sent: hostile,
      test: hostile,
      held: false,
      violations: [violation({ received: hostile })],
    }),
    response({ status: 404, code: 'no_such_user', held: false, violations: [violation()] }),
    ofOperations,
    response({ catalog: 'c2', operations: [{ operation: 'GET /items/{id}', declared: '404' }] }),
    response({ catalog: 'c2', operations: [{ operation: 'GET /orders/{id}', declared: '404' }], held: false }),
    response({ catalog: 'c2', operations: [{ operation: 'GET /orders/{id}', declared: null }], test: hostile }),
    response({ catalog: 'c2', operations: [], path: `/${hostile}`, status: 500 }),
    run(),
  ];
  for (const record of records) track.add(record);
  return html.render(reportRun(track, { isWhole: true }));
}
