import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { articlePage, MARKED } from './harness/article';
import { background, expect, marks, store, test } from './harness/extension';

/** What the functions given to `evaluate` find in the background. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

async function openOptions(context: BrowserContext): Promise<Page> {
  const options = await context.newPage();
  await options.goto(new URL('/options.html', (await background(context)).url()).href);
  await options.getByRole('heading', { level: 1 }).waitFor();
  return options;
}

const stored = async (context: BrowserContext) =>
  (await background(context)).evaluate(async () => (await chrome.storage.local.get('settings')).settings);

const sites = (options: Page) =>
  options.getByRole('region', { name: 'Where it is active' }).getByRole('listitem');

test('adds a site as it is typed or pasted, takes it away, and back', async ({ context }) => {
  const options = await openOptions(context);
  await expect(options.getByText('No site is excepted.')).toBeVisible();
  const field = options.getByLabel('Add a site');
  await field.fill('https://www.harbourpost.co.uk/news/1?a=b');
  await field.press('Enter');
  await expect(sites(options)).toHaveText(['harbourpost.co.ukRemove']);
  await expect(options.getByRole('status')).toHaveText('harbourpost.co.uk was added.');
  await expect(field).toHaveValue('');

  await options.getByRole('button', { name: 'Remove harbourpost.co.uk' }).click();
  await expect(sites(options)).toHaveCount(0);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(sites(options)).toHaveText(['harbourpost.co.ukRemove']);
  await expect(options.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(await stored(context)).toMatchObject({ except: ['harbourpost.co.uk'], only: [] });
});

test('says what is wrong with what was typed, and keeps it', async ({ context }) => {
  await store(context, { version: 1, except: ['islandcourier.org'] });
  const options = await openOptions(context);
  const field = options.getByLabel('Add a site');
  for (const [typed, problem] of [
    ['', 'Write the name of a site first'],
    ['not a site', '“not a site” is not the name of a site.'],
    ['chrome://settings', '“chrome://settings” is not the name of a site.'],
    ['news.islandcourier.org', 'islandcourier.org is in the list already.'],
  ] as const) {
    await field.fill(typed);
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(options.getByRole('alert')).toContainText(problem);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue(typed);
  }
  await field.fill('weeklytide.com');
  await expect(options.getByRole('alert')).toHaveText('');
  await expect(sites(options)).toHaveCount(1);
});

test('each mode has a list of its own, which takes effect on open pages', async ({
  context,
  page,
  serve,
}) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await store(context, { version: 1, except: ['islandcourier.org'] });
  const options = await openOptions(context);
  await options.getByRole('radio', { name: 'Only on these sites' }).check();
  await expect(options.getByText('No site yet, so it is active nowhere.')).toBeVisible();
  await expect(options.getByText('The other list is kept')).toBeVisible();
  await expect.poll(() => marks(page)).toEqual({});
  await options.getByLabel('Add a site').fill('localhost');
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => marks(page)).toEqual(MARKED);
  expect(await stored(context)).toMatchObject({ except: ['islandcourier.org'], only: ['localhost'] });
});

test('marks the kinds that are chosen', async ({ context, page, serve }) => {
  const { localhost } = await serve({ '/story': articlePage() });
  await page.goto(`${localhost}/story`);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const options = await openOptions(context);
  await options.getByRole('checkbox', { name: /^Unnamed sources/ }).uncheck();
  await expect
    .poll(() => marks(page))
    .toEqual({ 'on-the-record-no-comment': MARKED['on-the-record-no-comment'] });
  await options.getByRole('checkbox', { name: /^Loose attributions/ }).check();
  await expect
    .poll(() => stored(context))
    .toMatchObject({
      kinds: ['no-comment', 'unnamed-group', 'unnamed-person', 'hearsay', 'outlet-knowledge'],
    });
});

test('resets everything, and takes that back', async ({ context }) => {
  const chosen = {
    version: 1,
    mode: 'only-these',
    except: ['a.com'],
    only: ['b.com', 'c.com'],
    kinds: ['hearsay'],
  };
  await store(context, chosen);
  const options = await openOptions(context);
  await expect(options.getByRole('checkbox', { name: /^Loose attributions/ })).toHaveJSProperty(
    'indeterminate',
    true,
  );
  await options.getByRole('button', { name: 'Reset all settings' }).click();
  await expect(options.getByRole('status')).toHaveText('All settings were reset.');
  await expect(options.getByRole('radio', { name: 'On every news site' })).toBeChecked();
  await expect(sites(options)).toHaveCount(0);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(sites(options)).toHaveCount(2);
  expect(await stored(context)).toEqual(chosen);
});

test('follows what is changed elsewhere', async ({ context }) => {
  const options = await openOptions(context);
  await store(context, { version: 1, except: ['localhost'] });
  await expect(sites(options)).toHaveText(['localhostRemove']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ context }) => {
    await store(context, { version: 1, except: ['islandcourier.org'] });
    const options = await openOptions(context);
    await options.emulateMedia({ colorScheme });
    await options.getByLabel('Add a site').fill('not a site');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(options.getByRole('alert')).toContainText('is not the name of a site');
    expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
  });
}
