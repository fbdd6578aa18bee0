import type { Page } from '@playwright/test';
import { articlePage, MARKED, TEXT } from './harness/article';
import { ask, expect, marks, test } from './harness/extension';

const FILLER = Array.from(
  { length: 60 },
  (_, i) => `The harbour keeps a log of every boat, and this is page ${i} of it.`,
);
const jump = (page: Page, mention: number) => ask(page, { to: 'page', kind: 'jump', mention });

/** Where the flashing words are in the window, as a share of its height from the top. */
const place = (page: Page) =>
  page.evaluate(() => {
    const [words] = CSS.highlights.get('on-the-record-flash') ?? [];
    if (!words) return undefined;
    const range = document.createRange();
    range.setStart(words.startContainer, words.startOffset);
    range.setEnd(words.endContainer, words.endOffset);
    return range.getBoundingClientRect().top / innerHeight;
  });

test('scrolls to the words and flashes them once', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage({ text: [...FILLER, ...TEXT, ...FILLER] }) });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  expect(await jump(page, 1)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  expect(await place(page)).toBeCloseTo(1 / 3, 1);
  expect((await marks(page))['on-the-record-flash']).toEqual([MARKED['on-the-record-unnamed'][1]]);
  await expect.poll(() => marks(page)).toEqual(MARKED);
});

test('scrolls inside containers that scroll', async ({ page, serve }) => {
  const head =
    '<style>html, body { height: 100%; margin: 0; overflow: hidden } main { height: 90vh; overflow: auto } article { height: 2000px; overflow-y: scroll }</style>';
  const { localhost } = await serve({
    '/story': articlePage({ head, text: [...FILLER, ...FILLER, ...TEXT, ...FILLER] }),
  });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  expect(await jump(page, 0)).toBe(true);
  const top = await place(page);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(0.8);
});

test('says when the words are gone', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await page.evaluate(() => document.querySelector('article')?.setAttribute('style', 'display: none'));
  expect(await jump(page, 0)).toBe(false);
  expect(await jump(page, 99)).toBe(false);
});
