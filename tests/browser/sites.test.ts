import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { articlePage, MARKED } from './harness/article';
import { ask, background, badge, expect, launch, marks, store, test } from './harness/extension';

test('a site switched off loses its marks at once in every tab, and no other site does', async ({
  context,
  page,
  serve,
}) => {
  const { localhost, ip } = await serve({ '*': articlePage() });
  const [second, other] = [await context.newPage(), await context.newPage()];
  await page.goto(`${localhost}/one`);
  await second.goto(`${localhost}/two`);
  await other.goto(`${ip}/three`);
  for (const each of [page, second, other]) await expect.poll(() => marks(each)).toEqual(MARKED);

  await store(context, { version: 1, except: ['localhost'] });
  for (const each of [page, second]) {
    await expect.poll(() => marks(each)).toEqual({});
    await expect.poll(() => badge(each)).toBe('');
    expect(await ask(each, { to: 'page', kind: 'summary' })).toEqual({ state: 'off' });
  }
  expect(await marks(other)).toEqual(MARKED);
  expect(await badge(other)).toBe('2');

  await store(context, { version: 1, except: [] });
  for (const each of [page, second]) await expect.poll(() => marks(each)).toEqual(MARKED);
});

test('a page opened while its site was off is read when it is switched on', async ({
  context,
  page,
  serve,
}) => {
  const { localhost } = await serve({ '*': articlePage() });
  await store(context, { version: 1, mode: 'only-these', only: ['127.0.0.1'] });
  await page.goto(`${localhost}/story`);
  await expect
    .poll(() => ask(page, { to: 'page', kind: 'summary' }).catch(() => 'nobody'))
    .not.toBe('nobody');
  expect(await marks(page)).toEqual({});
  await store(context, { version: 1, mode: 'only-these', only: ['127.0.0.1', 'localhost'] });
  await expect.poll(() => marks(page)).toEqual(MARKED);
});

test('a site stays switched off when the browser is started again', async ({ serve }) => {
  const { localhost, ip } = await serve({ '*': articlePage() });
  const profile = await mkdtemp(path.join(tmpdir(), 'on-the-record-'));
  try {
    const first = await launch({}, profile);
    await background(first);
    await store(first, { version: 1, except: ['localhost'] });
    await first.close();

    const second = await launch({}, profile);
    await background(second);
    const [on, off] = [await second.newPage(), await second.newPage()];
    await off.goto(`${localhost}/story`);
    await on.goto(`${ip}/story`);
    await expect.poll(() => marks(on)).toEqual(MARKED);
    expect(await marks(off)).toEqual({});
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('broken settings do not stop the reading', async ({ context, page, serve }) => {
  const { localhost } = await serve({ '*': articlePage() });
  await store(context, { version: 'x', mode: 7, except: [null, 'not a site'], kinds: 'all' });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
});
