import { articlePage, MARKED, TEXT } from './harness/article';
import { ask, badge, expect, lookAt, marks, store, test } from './harness/extension';

test('marks the right words and counts on the toolbar', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await expect.poll(() => badge(page)).toBe('2');
});

test('leaves the DOM byte for byte as it was', async ({ page, serve }) => {
  // The page itself notes how it looks before any content script has run.
  const head =
    '<script>addEventListener("DOMContentLoaded", () => { before = document.documentElement.outerHTML })</script>';
  const { localhost } = await serve({ '/story': articlePage({ head }) });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  expect(await ask(page, { to: 'page', kind: 'jump', mention: 0 })).toBe(true);
  expect(await page.evaluate('document.documentElement.outerHTML === before')).toBe(true);
  expect(await page.evaluate('document.adoptedStyleSheets.length + document.styleSheets.length')).toBe(0);
});

test('marks words that run through other elements', async ({ page, serve }) => {
  const text = [
    ...TEXT.slice(2),
    'The lock will close in March, <b>two <a href="/x">officials</a></b>&nbsp;familiar with the&shy; plan said.',
  ];
  const { localhost } = await serve({ '/story': articlePage({ text }) });
  await page.goto(`${localhost}/story`);
  await expect
    .poll(async () => (await marks(page))['on-the-record-unnamed'])
    .toEqual(['two officials\u00a0familiar with the\u00ad plan']);
});

test('uses the dark looks where the words stand on dark ground, and follows a switch', async ({
  page,
  serve,
}) => {
  const head = '<style>.dark { background: #111; color: #eee }</style>';
  const { localhost } = await serve({ '/story': articlePage({ head }) });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await page.evaluate(() => document.body.classList.add('dark'));
  await expect
    .poll(() => marks(page))
    .toEqual({
      'on-the-record-unnamed-dark': MARKED['on-the-record-unnamed'],
      'on-the-record-no-comment-dark': MARKED['on-the-record-no-comment'],
    });
});

test('marks the kinds that were chosen, at once', async ({ context, page, serve }) => {
  const text = [...TEXT, 'The board reportedly considered a second lock in the spring.'];
  const { localhost } = await serve({ '/story': articlePage({ text }) });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await store(context, { version: 1, kinds: ['no-comment', 'hearsay'] });
  await expect
    .poll(() => marks(page))
    .toEqual({
      'on-the-record-no-comment': MARKED['on-the-record-no-comment'],
      'on-the-record-loose': ['reportedly'],
    });
});

test('puts marks back that the page has taken away', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await marks(page)).toEqual({});
  await ask(page, { to: 'page', kind: 'summary' });
  expect(await marks(page)).toEqual(MARKED);
});

test('leaves alone what is not news, until asked to look', async ({ page, serve }) => {
  const { localhost } = await serve({
    '/shop': articlePage({ news: false, title: 'Two officials', text: TEXT.slice(0, 1) }),
  });
  await page.goto(`${localhost}/shop`);
  await expect.poll(() => ask(page, { to: 'page', kind: 'summary' })).toEqual({ state: 'no-article' });
  expect(await marks(page)).toEqual({});
  expect(await badge(page)).toBe('');

  const summary = await lookAt(page);
  expect(summary).toMatchObject({ state: 'article', quotes: ['two officials familiar with the plan'] });
  expect(await marks(page)).toEqual({ 'on-the-record-unnamed': ['two officials familiar with the plan'] });
});
