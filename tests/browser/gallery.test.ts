import { AxeBuilder } from '@axe-core/playwright';
import { test as base, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../../cli/browsers';
import { serveGallery } from '../gallery/serve';
import { STATES } from '../gallery/states';

const test = base.extend<{ page: Page }, { gallery: string }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      const { url, close } = await serveGallery();
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  page: async ({}, use) => {
    const executablePath = findChromium();
    const browser = await chromium.launch(executablePath ? { executablePath } : {});
    // axe opens a page of its own beside, which needs a context that may have several.
    const context = await browser.newContext({ viewport: { width: 360, height: 600 } });
    await use(await context.newPage());
    await browser.close();
  },
});

const PAGES = [...Object.keys(STATES).map((state) => `popup.html?state=${state}`), 'options.html?'];

const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });

for (const address of PAGES) {
  test(`axe finds nothing in ${address}`, async ({ gallery, page }) => {
    test.slow();
    await page.goto(gallery + address);
    await page.locator('main').waitFor();
    await unfold(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
      const { violations } = await axe.analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        colorScheme,
      ).toEqual([]);
    }
  });
}

// Half the popup's width is what is left of it at 200 % where the browser cannot make it wider.
for (const width of [360, 180]) {
  test(`words 40 % longer stay inside ${width} pixels`, async ({ gallery, page }) => {
    await page.setViewportSize({ width, height: 600 });
    for (const address of PAGES) {
      await page.goto(`${gallery}${address}&long`);
      await page.locator('main').waitFor();
      await unfold(page);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('body, body *:not(.heard)')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(wide, address).toEqual([]);
    }
  });
}

test('the bar is in proportion, and says its numbers', async ({ gallery, page }) => {
  await page.goto(`${gallery}popup.html?state=several`);
  const bar = page.getByRole('img');
  await expect(bar).toHaveAccessibleName(
    'Bar of sources: 5 named people, 2 organisations, 1 document, 3 unnamed sources',
  );
  const widths = await bar
    .locator('span')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  const [people = 0, organizations = 0] = widths;
  expect(widths).toHaveLength(4);
  expect(people / organizations).toBeCloseTo(5 / 2, 1);
});
