import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../../cli/browsers';
import { type Pages, type Served, servePages } from './serve-pages';

/** What the functions given to `evaluate` find in the background. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

/** The built extension. */
export const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

type Options = Parameters<typeof chromium.launchPersistentContext>[1];

/** A browser with the extension. With a profile (a directory) it can be closed and launched again. */
export async function launch(options: Options = {}, profile = ''): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or name its program in CHROMIUM.');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    // Either flag alone does not load the extension.
    args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
    ...options,
  });
}

/** The extension's background, once it runs. */
export const background = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

/** The browser's number for the tab that shows this page. The page's address must be its own. */
export async function tabOf(page: Page): Promise<number> {
  const worker = await background(page.context());
  const tab = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => (one.url ?? 'about:blank') === url)?.id,
    page.url(),
  );
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}`);
  return tab;
}

/**
 * Opens the popup for a page, in a tab of its own. There it cannot ask which tab is in front, so it takes the tab
 * it is about from `?tab=`.
 */
export async function openPopup(page: Page): Promise<Page> {
  const [worker, tab] = [await background(page.context()), await tabOf(page)];
  const popup = await page.context().newPage();
  await popup.goto(new URL(`/popup.html?tab=${tab}`, worker.url()).href);
  return popup;
}

/** The badge on the toolbar for a page. */
export async function badge(page: Page): Promise<string> {
  const [worker, tabId] = [await background(page.context()), await tabOf(page)];
  return worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
}

/** Sends a message of `lib/messages.ts` to a page, as the popup does. */
export async function ask(page: Page, message: object): Promise<unknown> {
  const [worker, tab] = [await background(page.context()), await tabOf(page)];
  return worker.evaluate(([tab, message]) => chrome.tabs.sendMessage(tab, message), [tab, message] as const);
}

/** Has the extension look at a page that is no news, as the popup's button does. */
export async function lookAt(page: Page): Promise<unknown> {
  // The background does not hear its own messages: an extension page has to send this one.
  const [worker, tab] = [await background(page.context()), await tabOf(page)];
  const asking = await page.context().newPage();
  await asking.goto(new URL('/manifest.json', worker.url()).href);
  const summary = await asking.evaluate(
    (tab) => chrome.runtime.sendMessage({ to: 'background', kind: 'look', tab }),
    tab,
  );
  await asking.close();
  return summary;
}

/** Stores settings, as another window's options page would. */
export async function store(context: BrowserContext, settings: object): Promise<void> {
  await (await background(context)).evaluate((settings) => chrome.storage.local.set({ settings }), settings);
}

/** The words marked on a page, by highlight, in reading order. */
export function marks(page: Page): Promise<Record<string, string[]>> {
  // No function with a name inside: tools that run TypeScript wrap those in a helper the page does not have.
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map((place) => {
          const range = document.createRange();
          range.setStart(place.startContainer, place.startOffset);
          range.setEnd(place.endContainer, place.endOffset);
          return range.toString();
        }),
      ]),
    ),
  );
}

interface Fixtures {
  context: BrowserContext;
  /** Serves pages until the test ends. */
  serve: (pages: Pages) => Promise<Served>;
}

/** Playwright's test, in a browser of its own with the extension. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  context: async ({}, use) => {
    const context = await launch();
    await background(context);
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  serve: async ({}, use) => {
    const served: Served[] = [];
    await use(async (pages) => {
      served.push(await servePages(pages));
      return served.at(-1) as Served;
    });
    for (const one of served) await one.close();
  },
});

export { expect } from '@playwright/test';
