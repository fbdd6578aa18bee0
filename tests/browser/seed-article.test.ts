import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articlePage } from './harness/article';
import { expect, marks, test } from './harness/extension';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

test('the labelled article, set as a page, is marked as labelled', async ({ page, serve }) => {
  test.skip(!existsSync(`${CORPUS}seed-article.txt`), 'There is no labelled article beside the project.');
  const read = (file: string) => readFileSync(CORPUS + file, 'utf8');
  const labels = read('seed-expected.tsv')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const labelled = (kind: string) => labels.filter(([one]) => one === kind).map(([, words]) => words);
  const [title = '', ...text] = read('seed-article.txt').split(/\n+/).filter(Boolean);
  const { localhost } = await serve({ '/story': articlePage({ title, text }) });
  await page.goto(`${localhost}/story`);
  for (const [kind, name] of [
    ['anonymous-source', 'on-the-record-unnamed'],
    ['no-comment', 'on-the-record-no-comment'],
  ] as const) {
    // What is marked may go on after the labelled words, to say on what no comment was given.
    const words = labelled(kind).map((label) => expect.stringContaining(label ?? ''));
    await expect.poll(async () => (await marks(page))[name]).toEqual(words);
  }
});
