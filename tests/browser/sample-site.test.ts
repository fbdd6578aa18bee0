import { readFileSync } from 'node:fs';
import { serveSite } from '../site/serve.mjs';
import { ask, test as base, expect, marks } from './harness/extension';

interface Expected {
  news: boolean;
  marks: { kind: string; text: string }[];
}

const expected: Record<string, Expected> = JSON.parse(
  readFileSync(new URL('../site/expected.json', import.meta.url), 'utf8'),
);

const test = base.extend<{ site: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  site: async ({}, use) => {
    const site = await serveSite();
    await use(site.url);
    await site.close();
  },
});

/** The words marked on a page, of both looks. */
async function marked(page: Parameters<typeof marks>[0], family: string): Promise<string[]> {
  const found = await marks(page);
  return [family, `${family}-dark`].flatMap((name) => found[`on-the-record-${name}`] ?? []).map(plain);
}

/** Words without what a page puts between letters and a reader does not see. */
const plain = (words: string) => words.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

const those = ({ marks }: Expected, kind: string) =>
  marks.filter((mark) => mark.kind === kind).map(({ text }) => text);

for (const [path, page] of Object.entries(expected)) {
  test(`marks what is unnamed and who gave no answer on ${path}`, async ({ page: tab, site }) => {
    await tab.goto(site + path);
    const state = path.startsWith('/fr/') ? 'not-english' : page.news ? 'article' : 'no-article';
    await expect
      .poll(() => ask(tab, { to: 'page', kind: 'summary' }).catch(() => undefined))
      .toMatchObject({ state });
    await expect.poll(() => marked(tab, 'unnamed')).toEqual(those(page, 'anonymous-source'));
    await expect.poll(() => marked(tab, 'no-comment')).toEqual(those(page, 'no-comment'));
  });
}
