import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { provokeOutputs } from '../../../src/provoke/outputs';
import type { ProvokeReport } from '../../../src/provoke/report';
import { chromiumPath, needs } from '../../fixtures/support/needs';
import { launch } from '../simulator/pages/browser';
import { hostile, report } from './sample-reports';

/* The page that `provoke --html` writes, in a real browser. */

const long = {
  ...report,
  columns: Array.from({ length: 30 }, (_, index) => `GET /a/rather/long/path/${index}`),
};
const pages: readonly (readonly [string, ProvokeReport])[] = [
  ['a report', report],
  ['a hostile one', hostile],
  [
    'one of many routes',
    { ...long, results: long.columns.flatMap((column) => report.results.map((one) => ({ ...one, column }))) },
  ],
];

needs(chromiumPath).describe('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const render = (given: ProvokeReport): string =>
    provokeOutputs.find(({ id }) => id === 'html')?.render(given) ?? '';

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(pages)('%s: axe finds nothing, and nothing is run', async (_, given) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1000, height: 800 } });
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('request', (request) => said.push(request.url()));
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => said.push(dialog.message())));
      await page.setContent(render(given));
      expect(await page.locator('script, img').count()).toBe(0);
      expect(said).toEqual([]);
      expect(await problemsIn(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await page.close();
    });
  });
});

async function problemsIn(page: Page): Promise<unknown> {
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((one) => one.html).slice(0, 3)]))',
  );
}
