import { AxeBuilder } from '@axe-core/playwright';
import { articlePage, MARKED } from './harness/article';
import { background, expect, marks, openPopup, store, tabOf, test } from './harness/extension';

/** What the functions given to `evaluate` find in the background. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

test('says how the article is sourced, in the order of importance', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const popup = await openPopup(page);
  await expect(popup.getByText('Only unnamed sources, whose roles are described')).toBeVisible();
  await expect(popup.getByText('Old lock to close')).toBeVisible();
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText([
    'Who is speaking',
    'Unnamed sources',
    'Asked for a response',
    'What this cannot see',
  ]);
  await expect(popup.getByRole('img')).toHaveAccessibleName('Bar of sources: 2 unnamed sources');
  const unnamed = popup.getByRole('region', { name: 'Unnamed sources' });
  await expect(
    unnamed.getByRole('button', { name: 'two officials familiar with the plan (show on the page)' }),
  ).toBeVisible();
  await expect(unnamed.getByRole('button', { name: '“familiar with the plan”' })).toBeVisible();
  await expect(unnamed.getByText('not found by this tool')).toHaveCount(2);
  const responses = popup.getByRole('region', { name: 'Asked for a response' });
  await expect(responses.getByRole('listitem')).toHaveText([/^Mara Lindqvist.* declined to comment$/]);
});

test('goes to the words on the page, stays open, and says so', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const popup = await openPopup(page);
  const line = popup.getByRole('button', {
    name: 'three people with direct knowledge of the accounts (show on the page)',
  });
  await line.click();
  await expect(popup.getByRole('status')).toHaveText(
    'Shown on the page: three people with direct knowledge of the accounts',
  );
  await page.evaluate(() => document.querySelector('article')?.setAttribute('style', 'display: none'));
  await line.click();
  await expect(popup.getByRole('status')).toHaveText(
    'These words are no longer on the page: three people with direct knowledge of the accounts',
  );
  await expect(popup.getByRole('status')).toBeInViewport();
});

test('works by keyboard alone', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const popup = await openPopup(page);
  const first = popup.getByRole('button', {
    name: 'two officials familiar with the plan (show on the page)',
  });
  await expect(first).toBeVisible();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('switch')).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(first).toBeFocused();
  expect(await first.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('Shown on the page');
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText(['Switched off on this site']);
});

test('switches the site off and on, here and on the page', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const popup = await openPopup(page);
  const site = popup.getByRole('switch', { name: 'Active on localhost' });
  await expect(site).toBeChecked();
  await site.click();
  await expect(site).not.toBeChecked();
  await expect(popup.getByText('Switched off on this site')).toBeVisible();
  await expect.poll(() => marks(page)).toEqual({});
  await site.click();
  await expect(popup.getByText('Only unnamed sources')).toBeVisible();
  await expect.poll(() => marks(page)).toEqual(MARKED);
});

test('follows what happens to the page and to the settings', async ({ context, page, serve }) => {
  const { localhost } = await serve({
    '/story': articlePage(),
    '/other': articlePage({ title: 'Nothing here', news: false, text: [] }),
  });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const popup = await openPopup(page);
  await expect(popup.getByText('2 unnamed sources')).toBeVisible();
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent =
      'A former captain, who asked not to be named, said the boats had been warned on Sunday.';
    document.querySelector('article')?.append(late);
  });
  await expect(popup.getByText('3 unnamed sources')).toBeVisible();
  await store(context, { version: 1, except: ['localhost'] });
  await expect(popup.getByText('Switched off on this site')).toBeVisible();
  await store(context, { version: 1, except: [] });
  await expect(popup.getByText('3 unnamed sources')).toBeVisible();
  await page.goto(`${localhost}/other`);
  await expect(popup.getByText('No news article here')).toBeVisible();
});

test('looks at a page that is no news article when asked to', async ({ page, serve }) => {
  const { localhost } = await serve({ '/page': articlePage({ news: false }).replaceAll('article>', 'div>') });
  await page.goto(`${localhost}/page`);
  const popup = await openPopup(page);
  await expect(popup.getByText('No news article here')).toBeVisible();
  expect(await marks(page)).toEqual({});
  await popup.getByRole('button', { name: 'Look at this page anyway' }).click();
  await expect(popup.getByText('2 unnamed sources')).toBeVisible();
  await expect(popup.getByText('Read because you asked for it.')).toBeVisible();
  await expect.poll(() => marks(page)).toEqual(MARKED);
});

test('says when an article is not in English', async ({ page, serve }) => {
  const text = Array(6).fill(
    'Der Hafenrat will die alte Schleuse im März schließen, sagten zwei Beamte am Montag, die mit dem Plan vertraut sind und nicht genannt werden wollten.',
  );
  const { localhost } = await serve({ '/story': articlePage({ title: 'Schleuse schließt', text }) });
  await page.goto(`${localhost}/story`);
  const popup = await openPopup(page);
  await expect(popup.getByText('This article is not in English')).toBeVisible();
});

test('says when a page cannot be read', async ({ context, page }) => {
  await page.goto('about:blank');
  const worker = await background(context);
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  const popup = await context.newPage();
  await popup.goto(new URL(`/popup.html?tab=${tab}`, worker.url()).href);
  await expect(popup.getByText('This page cannot be read')).toBeVisible();
  await expect(popup.getByRole('switch')).toHaveCount(0);
});

test('offers to load a page anew where nothing of ours answers', async ({ context, page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const tab = await tabOf(page);
  // A page of the browser's own error: no script is let into it, though its address is on the web.
  await page.goto('http://localhost:9/story').catch(() => {});
  const popup = await context.newPage();
  await popup.goto(new URL(`/popup.html?tab=${tab}`, (await background(context)).url()).href);
  await expect(popup.getByText('This page has not been read')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('opens the settings', async ({ context, page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  const popup = await openPopup(page);
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Settings' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('On the Record settings');
});

test('stays upright whatever is stored', async ({ context, page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await (await background(context)).evaluate(() => chrome.storage.local.set({ settings: [1, 'broken'] }));
  await page.goto(`${localhost}/story`);
  const popup = await openPopup(page);
  await expect(popup.getByText('2 unnamed sources')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page, serve }) => {
    const { localhost } = await serve({ '/story': articlePage() });
    await page.goto(`${localhost}/story`);
    const popup = await openPopup(page);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByText('2 unnamed sources')).toBeVisible();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  });
}
