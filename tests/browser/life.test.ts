import type { BrowserContext, Page } from '@playwright/test';
import { articlePage, MARKED } from './harness/article';
import { ask, background, badge, expect, marks, test } from './harness/extension';

/** What the browser's page of extensions finds. */
declare const chrome: {
  developerPrivate: {
    reload(id: string, options: object): Promise<void>;
    updateProfileConfiguration(change: object): Promise<void>;
  };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
};

/** Reloads the extension or switches it off or on, as a user does on the browser's page of extensions. */
async function manage(context: BrowserContext, id: string, ...actions: ('reload' | 'off' | 'on')[]) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  for (const action of actions) {
    await page.evaluate(
      async ([id, action]) => {
        // Without it the browser does not start an unpacked extension again.
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        if (action === 'reload') await chrome.developerPrivate.reload(id, { failQuietly: true });
        else await chrome.management.setEnabled(id, action === 'on');
      },
      [id, action] as const,
    );
  }
  await page.close();
}

const idOf = async (context: BrowserContext) => new URL((await background(context)).url()).host;

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** The user comes back to the page. */
const lookAgain = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

test('reloaded under an open page: the old script falls silent, a new one reads', async ({
  context,
  page,
  serve,
}) => {
  const { localhost } = await serve({ '/story': articlePage({ head: '<link rel="icon" href="data:,">' }) });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => badge(page)).toBe('2');
  const errors = errorsOf(page);

  await page.evaluate(() => CSS.highlights.clear());
  const again = context.waitForEvent('serviceworker');
  await manage(context, await idOf(context), 'reload');
  await again;
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await expect.poll(() => badge(page)).toBe('2');

  await page.evaluate(() => document.querySelector('article p')?.remove());
  await expect.poll(async () => (await marks(page))['on-the-record-unnamed']).toHaveLength(1);
  await lookAgain(page);
  expect(await ask(page, { to: 'page', kind: 'summary' })).toMatchObject({ state: 'article' });
  expect(errors).toEqual([]);
});

test('switched off under an open page the marks go, switched on they come back', async ({
  context,
  page,
  serve,
}) => {
  const { localhost } = await serve({ '/story': articlePage({ head: '<link rel="icon" href="data:,">' }) });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const errors = errorsOf(page);
  const id = await idOf(context);

  await manage(context, id, 'off');
  await lookAgain(page);
  await expect.poll(() => marks(page)).toEqual({});
  await page.evaluate(() => document.querySelector('article p')?.remove());

  await manage(context, id, 'on');
  await expect.poll(async () => (await marks(page))['on-the-record-unnamed']).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('installed under an open page, it reads the page', async ({ context, page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  const id = await idOf(context);
  await manage(context, id, 'off');
  await page.goto(`${localhost}/story`);
  expect(await marks(page)).toEqual({});
  await manage(context, id, 'on');
  await expect.poll(() => marks(page)).toEqual(MARKED);
});
