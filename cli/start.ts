import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { launch, openPopup } from '../tests/browser/harness/extension';
import { serveSite } from '../tests/site/serve.mjs';
import { bringChromium } from './browsers';
import { build } from './build';

const USAGE = `Builds the extension and shows it at work on a small made-up news site.

  npm start                        in a window; without a display, as below
  npm start -- --headless          prints the summary of an article and writes screenshots
  npm start -- --screenshots DIR   where they go (screenshots/)
`;

const ARTICLE = '/news/harbour-tunnel';
const POPUP = { width: 360, height: 600 };

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean' },
    screenshots: { type: 'string', default: 'screenshots' },
    help: { type: 'boolean' },
  },
});
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (values.help) console.log(USAGE);
else {
  build('chrome');
  bringChromium();
  const site = await serveSite();
  try {
    if (values.headless || !hasDisplay) await report(site.url, values.screenshots);
    else await showWindow(site.url);
  } finally {
    await site.close();
  }
}

/** Opens the site in a window and waits until it is closed. */
async function showWindow(url: string): Promise<void> {
  const context = await launch({ headless: false, viewport: null });
  const [page = await context.newPage()] = context.pages();
  await page.goto(url + ARTICLE);
  console.log(`\nThe Harbour Post, a made-up newspaper, is open at ${url}.`);
  console.log('Click the quotation mark in the toolbar (behind the puzzle piece) for the summary.');
  console.log('Close the browser to end.');
  await new Promise<void>((closed) => context.once('close', () => closed()));
}

/** Prints the summary of an article as the popup words it, and takes pictures of both, light and dark. */
async function report(url: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  const take = async (page: Page, name: string, fullPage = false) => {
    const picture = path.join(folder, `${name}.png`);
    await page.screenshot({ path: picture, fullPage });
    pictures.push(picture);
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await launch({
      colorScheme,
      viewport: { width: 1100, height: 900 },
      deviceScaleFactor: 2,
    });
    const page = await openArticle(context, url + ARTICLE);
    const popup = await openPopup(page);
    await popup.setViewportSize(POPUP);
    await popup.getByRole('heading', { level: 2 }).first().waitFor();
    await take(page, `article-${colorScheme}`);
    await take(popup, `popup-${colorScheme}`);
    await take(popup, `popup-${colorScheme}-whole`, true);
    if (colorScheme === 'light') console.log(`\n${url}${ARTICLE}\n\n${await wordsOf(popup)}\n`);
    await context.close();
  }
  console.log(`Pictures taken:\n${pictures.map((picture) => `  ${picture}`).join('\n')}`);
}

async function openArticle(context: BrowserContext, url: string): Promise<Page> {
  const [page = await context.newPage()] = context.pages();
  await page.goto(url);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.evaluate(() => {
    const [first] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  });
  return page;
}

/** What can be read in the popup, without the hints that only screen readers are given. */
function wordsOf(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    for (const hint of document.querySelectorAll('.heard')) hint.remove();
    return document.body.innerText;
  });
}
