import { articlePage, TEXT } from './harness/article';
import { expect, marks, test } from './harness/extension';

const DARK: [string, ...string[]][] = [
  ['background: #111; color: #eee'],
  ['background: #000080; color: #fff'],
  ['background: #000; color: #fff', 'background: rgb(255 255 255 / 10%)'],
  ['background: #000; color: #fff', ''],
  ['background: linear-gradient(#000, #222); color: #fff'],
  ['background: oklch(0.2 0.05 250); color: oklch(0.9 0 0)'],
  ['background: lab(10 0 0); color: #fff'],
  ['background: color(display-p3 0.05 0.05 0.1); color: #fff'],
];
const LIGHT: [string, ...string[]][] = [
  ['background: #fff'],
  ['background: #ffeb3b'],
  ['background: #000; color: #fff', 'background: #fafafa; color: #222'],
  ['background: linear-gradient(#fff, #eee)'],
  ['background: oklch(0.95 0.02 90)'],
  ['background: color(srgb 0.9 0.9 1)'],
  [''],
];

/** A paragraph inside blocks with these styles, outermost first. */
const set = (words: string, styles: string[]) =>
  styles.reduceRight((inner, style) => `<span style="${style}">${inner}</span>`, words);

test('dark looks on dark ground, light looks on light', async ({ page, serve }) => {
  const dark = DARK.map((styles, n) =>
    set(`That will not hold, two officials familiar with dark plan ${n} said.`, styles),
  );
  const light = LIGHT.map((styles, n) =>
    set(`That will hold, two officials familiar with light plan ${n} said.`, styles),
  );
  const { localhost } = await serve({
    '/story': articlePage({ text: [...dark, ...light, TEXT[3] as string] }),
  });
  await page.goto(`${localhost}/story`);
  await expect
    .poll(() => marks(page))
    .toEqual({
      'on-the-record-unnamed-dark': DARK.map((_, n) => `two officials familiar with dark plan ${n}`),
      'on-the-record-unnamed': LIGHT.map((_, n) => `two officials familiar with light plan ${n}`),
    });
});

test('dark looks on the bare canvas of a browser set to dark', async ({ page, serve }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const { localhost } = await serve({
    '/story': articlePage({ head: '<meta name="color-scheme" content="light dark">' }),
  });
  await page.goto(`${localhost}/story`);
  const names = async () => Object.keys(await marks(page)).toSorted();
  await expect.poll(names).toEqual(['on-the-record-no-comment-dark', 'on-the-record-unnamed-dark']);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(names).toEqual(['on-the-record-no-comment', 'on-the-record-unnamed']);
});
