import type { BrowserContext, Page } from '@playwright/test';
import { articlePage, MARKED } from './harness/article';
import { ask, background, badge, expect, marks, test } from './harness/extension';

/** Switches the extension on or off, or reloads it, as a user does on the browser's page of extensions. */
async function manage(context: BrowserContext, action: 'off' | 'on' | 'reload'): Promise<void> {
  const id = new URL((await background(context)).url()).host;
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, action]) => {
      const { developerPrivate } = chrome as unknown as Record<
        string,
        Record<string, (...all: unknown[]) => Promise<unknown>>
      >;
      if (action === 'reload') await developerPrivate?.reload?.(id, { failQuietly: true });
      else
        await developerPrivate?.updateExtensionConfiguration?.({ extensionId: id, enabled: action === 'on' });
    },
    [id, action] as const,
  );
  await page.close();
}

/** The user comes back to the page. */
const lookAgain = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

test('reloaded under an open page: the old script falls silent, the new one reads', async ({
  context,
  page,
  serve,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => badge(page)).toBe('2');

  await page.evaluate(() => CSS.highlights.set('on-the-record-unnamed', new Highlight()));
  const reloaded = context.waitForEvent('serviceworker');
  await manage(context, 'reload');
  await reloaded;
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await expect.poll(() => badge(page)).toBe('2');
  await page.evaluate(() => document.querySelector('article p')?.remove());
  await expect.poll(async () => (await marks(page))['on-the-record-unnamed']).toHaveLength(1);
  expect(await ask(page, { to: 'page', kind: 'summary' })).toMatchObject({ state: 'article' });
  expect(errors).toEqual([]);
});

test('switched off under an open page: the marks go', async ({ context, page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await manage(context, 'off');
  await lookAgain(page);
  await expect.poll(() => marks(page)).toEqual({});
});
