import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { background, launch, lookAt, marks } from '../tests/browser/harness/extension';
import { bringChromium } from './browsers';
import { build } from './build';

// Opens every saved real page with the built extension on, each at its own address, its scripts blocked and the
// network off, and checks what the extension does there.

/** What the functions given to `evaluate` find in the background. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

interface Saved {
  id: string;
  file: string;
  /** Where the page was; pages of unknown address get one. */
  url: string;
  lang: string;
  charset: string;
  expect: 'news' | 'not-news' | 'either';
}

interface Visit {
  page: Saved;
  state: string;
  marked: number;
  /** News that does not say so, to be read only when the user asks. */
  missed: boolean;
  faults: string[];
}

const FOLDER = fileURLToPath(new URL('../../shared/pages/', import.meta.url));
/** Tabs at a time. */
const TABS = 6;
/** The share of news that may hide from the extension: what metadata and shape do not tell, only the user can. */
const MISSED = 0.03;
/** Milliseconds after which the extension has looked at a page for the last time. */
const LAST_LOOK = 9_500;

if (!existsSync(`${FOLDER}index.jsonl`)) {
  console.log('No saved pages beside the project: nothing to open.');
} else {
  const saved: Saved[] = readFileSync(`${FOLDER}index.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((page: Saved) => ({ ...page, url: page.url ?? `https://saved.example/${page.id}` }));
  build('chrome');
  bringChromium();
  const without = await plainBrowser();
  const context = await launch();
  await background(context);
  const visits: Visit[] = [];
  const queue = [...saved];
  await Promise.all(
    Array.from({ length: TABS }, async () => {
      for (let page = queue.shift(); page; page = queue.shift()) {
        const visited = await visit(page, context, without);
        visits.push(visited);
        if (visited.faults.length > 0)
          console.log(`${page.id}  ${page.url}\n    ${visited.faults.join('\n    ')}`);
      }
    }),
  );
  await context.close();
  await without.close();
  report(visits);
}

/** The same browser without the extension: what its pages look like is what they must look like. */
async function plainBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', { executablePath: bringChromium() });
}

/** Opens a page as it was saved. */
async function open(context: BrowserContext, { file, url, charset }: Saved): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const request = route.request();
    if (request.url() !== url.split('#')[0] || !request.isNavigationRequest()) return route.abort();
    return route.fulfill({
      path: FOLDER + file,
      contentType: `text/html; charset=${charset}`,
      headers: { 'content-security-policy': "script-src 'none'" },
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

function html(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

async function visit(saved: Saved, context: BrowserContext, without: BrowserContext): Promise<Visit> {
  const faults: string[] = [];
  const plain = await open(without, saved);
  const untouched = await html(plain);
  await plain.close();

  const page = await open(context, saved);
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
      faults.push(`console: ${message.text()}`);
  });
  const state = await answer(page, saved.expect === 'news' ? 15_000 : LAST_LOOK);
  const marked = Object.values(await marks(page)).flat().length;
  if ((await html(page)) !== untouched) faults.push('the DOM has changed');
  const missed = saved.expect === 'news' && state === 'no-article';
  if (missed) await lookAt(page);
  const answered = missed ? await answer(page, 0) : state;
  if (saved.expect === 'news' && answered !== 'article' && answered !== 'not-english')
    faults.push(`news, but ${answered} when asked to look`);
  if (saved.expect === 'not-news' && (state !== 'no-article' || marked > 0))
    faults.push(`not news, but ${state}`);
  if (!/^en/i.test(saved.lang) && (marked > 0 || state === 'article'))
    faults.push(`in ${saved.lang}, but ${state}`);
  await page.close();
  return { page: saved, state, marked, missed, faults };
}

/** What the extension says of a page, once it says that there is an article, or when the time is over. */
async function answer(page: Page, time: number): Promise<string> {
  const worker = await background(page.context());
  const ask = () =>
    worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const summary = await chrome.tabs
        .sendMessage(tab?.id ?? -1, { to: 'page', kind: 'summary' })
        .catch(() => undefined);
      return (summary?.state as string | undefined) ?? 'no answer';
    }, page.url());
  const end = Date.now() + time;
  let state = await ask();
  while ((state === 'no-article' || state === 'no answer') && Date.now() < end) {
    await page.waitForTimeout(500);
    state = await ask();
  }
  return state;
}

function report(visits: Visit[]): void {
  const states = ['article', 'not-english', 'no-article', 'no answer', 'off'];
  console.log(
    `\n${'expected'.padEnd(10)}${states.map((state) => state.padStart(13)).join('')}${'marks'.padStart(9)}`,
  );
  for (const expected of ['news', 'not-news', 'either'] as const) {
    const those = visits.filter(({ page }) => page.expect === expected);
    const row = states.map((state) => String(those.filter((one) => one.state === state).length).padStart(13));
    const marked = those.reduce((sum, one) => sum + one.marked, 0);
    console.log(`${expected.padEnd(10)}${row.join('')}${String(marked).padStart(9)}`);
  }
  const missed = visits.filter((one) => one.missed);
  for (const { page } of missed) console.log(`not seen to be news, read when asked: ${page.id}  ${page.url}`);
  const tooMany = missed.length > MISSED * visits.filter(({ page }) => page.expect === 'news').length;
  const failed = (tooMany ? 1 : 0) + visits.filter(({ faults }) => faults.length > 0).length;
  console.log(`\n${visits.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
