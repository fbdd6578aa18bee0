import { articlePage, MARKED } from './harness/article';
import { background, expect, lookAt, marks, openPopup, store, test } from './harness/extension';

test('the extension asks the network for nothing', async ({ context, page, serve }) => {
  const asked: string[] = [];
  // Of the whole browser: pages, popup and the service worker.
  context.on('request', (request) => asked.push(request.url()));
  const served = await serve({ '/story': articlePage(), '/shop': articlePage({ news: false }) });
  await page.goto(`${served.localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'show on the page' }).first().click();
  await popup.close();
  await store(context, { version: 1, kinds: ['hearsay'] });
  await expect.poll(() => marks(page)).toEqual({});
  await page.goto(`${served.localhost}/shop`);
  await lookAt(page);

  const pages = [`${served.localhost}/story`, `${served.localhost}/shop`];
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual(pages);
  expect(served.requests.filter((path) => path !== '/favicon.ico')).toEqual(['/story', '/shop']);

  // Had the background asked, it would have been heard.
  await (await background(context)).evaluate((url) => fetch(url), `${served.localhost}/control`);
  expect(asked).toContain(`${served.localhost}/control`);
});

test('asks for no more than it needs', async ({ context, page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  const worker = context.serviceWorkers()[0];
  const manifest = (await worker?.evaluate('chrome.runtime.getManifest()')) as Record<string, unknown>;
  expect(manifest.permissions).toEqual(['storage', 'scripting']);
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest).not.toHaveProperty('optional_permissions');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});
