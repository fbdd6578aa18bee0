import { articlePage } from './harness/article';
import { ask, badge, expect, marks, test } from './harness/extension';

const UNNAMED = [
  'two officials familiar with the plan',
  'three people with direct knowledge of the accounts',
];
const SILENT = ['declined to comment on the closure'];
const MARKED = { 'on-the-record-unnamed': UNNAMED, 'on-the-record-no-comment': SILENT };

test('marks the right words and counts on the toolbar', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await expect.poll(() => badge(page)).toBe('2');
});

test('leaves the DOM byte for byte as it was', async ({ page, serve }) => {
  // The page itself notes how it looks before any content script has run.
  const head =
    '<script>addEventListener("DOMContentLoaded", () => { window.before = document.documentElement.outerHTML })</script>';
  const { localhost } = await serve({ '/story': articlePage({ head }) });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await ask(page, { to: 'page', kind: 'jump', mention: 0 });
  const [before, after] = await page.evaluate(() => [
    (window as unknown as { before: string }).before,
    document.documentElement.outerHTML,
  ]);
  expect(after).toBe(before);
});
