import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../cli/browsers';
import { articlePage, MARKED, TEXT } from './harness/article';
import { type Served, servePages } from './harness/serve-pages';

/** What the functions given to `evaluate` find in the extension's own pages. */
declare const browser: typeof import('@wxt-dev/browser').browser;

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'on-the-record@on-the-record.example';
/** Firefox makes up an address for each extension; for the tests it is this one. */
const HOST = '6f1f4a52-0d3c-4b2e-9a57-0c8f3f1e2b60';

/** The page itself notes how it looks before any content script has run. */
const NOTE =
  '<script>addEventListener("DOMContentLoaded", () => { before = document.documentElement.outerHTML })</script>';

const test = base.extend<{ firefox: Browser; served: Served }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  firefox: async ({}, use) => {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('No Firefox found: install one, or name it in FIREFOX.');
    const userDataDir = await mkdtemp(path.join(tmpdir(), 'on-the-record-'));
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir,
      // Without it no script may open the extension's own pages.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }) },
    });
    await started.installExtension(EXTENSION);
    await use(started);
    await started.close();
    await rm(userDataDir, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  served: async ({}, use) => {
    const served = await servePages({ '*': articlePage({ head: NOTE }) });
    await use(served);
    await served.close();
  },
});

/** The words marked on a page, by highlight. */
const marks = (page: Page) =>
  page.evaluate(() => {
    const words = (place: AbstractRange) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range.toString();
    };
    return Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(words)]),
    );
  });

/** Opens one of the extension's pages. Firefox shows it, but never says that it has arrived. */
async function openOurs(firefox: Browser, address: string, there: string): Promise<Page> {
  const page = await firefox.newPage();
  page.goto(`moz-extension://${HOST}/${address}`).catch(() => {});
  await page.waitForFunction((there) => document.body?.innerText.includes(there), {}, there);
  return page;
}

/** The number of the tab that shows an address, which only the extension's own pages can ask for. */
async function tabOf(firefox: Browser, url: string): Promise<number> {
  const page = await openOurs(firefox, 'options.html', 'news');
  const tab = await page.evaluate(
    async (url) => (await browser.tabs.query({})).find((one) => one.url === url)?.id,
    url,
  );
  await page.close();
  if (tab === undefined) throw new Error(`No tab shows ${url}`);
  return tab;
}

test('marks the right words and leaves the DOM as it was', async ({ firefox, served }) => {
  const page = await firefox.newPage();
  await page.goto(`${served.localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  expect(await page.evaluate('document.documentElement.outerHTML === before')).toBe(true);
});

test('shows the summary in the popup and jumps from it', async ({ firefox, served }) => {
  const page = await firefox.newPage();
  await page.goto(`${served.localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const tab = await tabOf(firefox, `${served.localhost}/story`);
  const popup = await openOurs(firefox, `popup.html?tab=${tab}`, 'unnamed');
  const line = await popup.waitForSelector(
    'button ::-p-text(three people with direct knowledge of the accounts)',
  );
  await line?.click();
  await expect
    .poll(async () => (await marks(page))['on-the-record-flash'])
    .toEqual(['three people with direct knowledge of the accounts']);
});

test('the switch in the popup takes the marks away at once', async ({ firefox, served }) => {
  const page = await firefox.newPage();
  await page.goto(`${served.localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const tab = await tabOf(firefox, `${served.localhost}/story`);
  const popup = await openOurs(firefox, `popup.html?tab=${tab}`, 'unnamed');
  await (await popup.waitForSelector('[role=switch]'))?.click();
  await expect.poll(() => marks(page)).toEqual({});
});

test('follows navigation within the page', async ({ firefox, served }) => {
  const page = await firefox.newPage();
  await page.goto(`${served.localhost}/one`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await page.evaluate(
    (text) => {
      history.pushState({}, '', '/two');
      const article = document.querySelector('article') as HTMLElement;
      article.innerHTML = `<h1>Another story</h1><p>${text.join('</p><p>')}</p>`;
    },
    [TEXT[0] as string, TEXT[3] as string],
  );
  await expect
    .poll(() => marks(page))
    .toEqual({ 'on-the-record-unnamed': MARKED['on-the-record-unnamed'].slice(0, 1) });
});
