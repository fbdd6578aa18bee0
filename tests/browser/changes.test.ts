import { articlePage, MARKED, TEXT } from './harness/article';
import { ask, badge, expect, marks, test } from './harness/extension';

test('marks text that comes late', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage({ text: TEXT.slice(2) }) });
  await page.goto(`${localhost}/story`);
  await expect
    .poll(() => marks(page))
    .toEqual({ 'on-the-record-no-comment': MARKED['on-the-record-no-comment'] });
  expect(await badge(page)).toBe('');
  await page.evaluate(
    (late) => {
      const first = document.querySelector('article p');
      for (const text of late) {
        const p = document.createElement('p');
        p.textContent = text;
        first?.before(p);
      }
    },
    TEXT.slice(0, 2),
  );
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await expect.poll(() => badge(page)).toBe('2');
});

test('keeps the marks when the page draws its article again', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.replaceWith(main.cloneNode(true));
  });
  // The words are the same, the nodes are not: only new ranges lie in the page.
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...(CSS.highlights.get('on-the-record-unnamed') ?? [])].every(
          (range) => range.startContainer.isConnected,
        ),
      ),
    )
    .toBe(true);
  expect(await marks(page)).toEqual(MARKED);
});

test('reads a page that draws itself late', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': '<!doctype html><title>Loading</title><main></main>' });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => ask(page, { to: 'page', kind: 'summary' })).toEqual({ state: 'no-article' });
  await page.evaluate((html) => {
    const drawn = new DOMParser().parseFromString(html, 'text/html');
    document.head.append(...drawn.head.childNodes);
    document.body.replaceChildren(...drawn.body.childNodes);
  }, articlePage());
  await expect.poll(() => marks(page), { timeout: 15_000 }).toEqual(MARKED);
});

test('follows navigation within the page', async ({ page, serve }) => {
  const { localhost } = await serve({ '/one': articlePage() });
  await page.goto(`${localhost}/one`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const draw = (address: string, html: string) =>
    page.evaluate(
      ([address, html]) => {
        const drawn = new DOMParser().parseFromString(html, 'text/html');
        history.pushState({}, '', address);
        document.head.replaceChildren(...drawn.head.childNodes);
        document.body.replaceChildren(...drawn.body.childNodes);
      },
      [address, html] as const,
    );

  await draw(
    '/shop',
    '<title>Shop</title><main><h1>Anchors</h1><p>Two officials familiar with anchors said hello.</p></main>',
  );
  await expect.poll(() => marks(page)).toEqual({});
  await expect.poll(() => badge(page)).toBe('');
  expect(await ask(page, { to: 'page', kind: 'summary' })).toEqual({ state: 'no-article' });

  await draw('/two', articlePage({ title: 'Second story', text: [TEXT[0] as string, ...TEXT.slice(3)] }));
  await expect
    .poll(() => marks(page))
    .toEqual({ 'on-the-record-unnamed': MARKED['on-the-record-unnamed'].slice(0, 1) });
  await expect.poll(() => badge(page)).toBe('1');
  expect(await ask(page, { to: 'page', kind: 'summary' })).toMatchObject({ url: `${localhost}/two` });

  await page.goBack();
  await draw('/one', articlePage());
  await expect.poll(() => marks(page)).toEqual(MARKED);
});

test('is right again after a flood of changes', async ({ page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await page.evaluate(async (text) => {
    const article = document.querySelector('article') as HTMLElement;
    for (let n = 0; n < 20_000; n++) {
      const p = document.createElement('p');
      p.textContent = `The harbour keeps a log of every boat, and this is page ${n} of it.`;
      article.append(p);
      if (n >= 20) article.lastElementChild?.previousElementSibling?.remove();
      if (n % 500 === 0) await new Promise(requestAnimationFrame);
    }
    (article.querySelectorAll('p')[1] as HTMLElement).textContent = text;
  }, TEXT[3] as string);
  await expect
    .poll(() => marks(page), { timeout: 15_000 })
    .toEqual({ ...MARKED, 'on-the-record-unnamed': MARKED['on-the-record-unnamed'].slice(0, 1) });
});
