// Measures, on saved real pages: deciding whether a page is news, and finding the article, beside Readability.
// `--show` prints each page.
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parsePage } from '../cli/parse-page';
import { findArticle } from '../lib/article/find-article';
import { isNews } from '../lib/article/is-news';
import { readText } from '../lib/article/read-text';
import { labelledTexts, pageFile, type SavedPage, savedPages } from './saved-pages';
import { mean, type Score, scoreWords, showScore } from './score-words';

/**
 * Sets whose texts Readability made, or that are its own tests: here it scores close to 1 whatever it takes along,
 * and what we leave out by design, captions and sign-up boxes, counts as missed.
 */
const BY_READABILITY = new Set(['moz', 'rphp', 'labelled']);
/** A set whose texts are only the beginnings of the articles. */
const BEGINNINGS = 'goo3';

const read = (page: SavedPage) => parsePage(readFileSync(pageFile(page.file), 'utf8'));

function decide(pages: readonly SavedPage[]): void {
  const judged = pages.map((page) => ({
    ...page,
    news: isNews(read(page), page.url ?? 'http://localhost/page'),
  }));
  const count = (expect: SavedPage['expect'], news: boolean) =>
    judged.filter((page) => page.expect === expect && page.news === news).length;
  const [hits, missed, wrong, right] = [
    count('news', true),
    count('news', false),
    count('not-news', true),
    count('not-news', false),
  ] as const;
  console.log(
    `is it news: precision ${(hits / (hits + wrong)).toFixed(3)}, recall ${(hits / (hits + missed)).toFixed(3)} ` +
      `on ${hits + missed} news and ${wrong + right} other pages`,
  );
  for (const page of judged) {
    if (page.expect !== 'either' && page.news !== (page.expect === 'news'))
      console.log(`  misjudged: ${page.id}`);
  }
}

function ours(document: Document): string {
  const article = findArticle(document);
  // The headline is no part of the texts that were given.
  return article ? readText(article.roots.slice(article.headline ? 1 : 0), article.leaveOut).text : '';
}

const theirs = (document: Document) => new Readability(document).parse()?.textContent ?? '';

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

function find(pages: readonly SavedPage[], show: boolean): void {
  const labelled = labelledTexts();
  const groups = new Map<string, { ours: Score[]; theirs: Score[] }>();
  let ourTime = 0;
  let theirTime = 0;
  for (const page of pages) {
    const truth = page.truth ? readFileSync(pageFile(page.truth), 'utf8') : labelled.get(page.id);
    const set = page.truth ? page.id.slice(0, page.id.indexOf('-')) : 'labelled';
    if (!truth || page.expect === 'not-news' || set === BEGINNINGS) continue;
    const [document, copy] = [read(page), read(page)];
    const [found, our] = timed(() => ours(document));
    const [parsed, their] = timed(() => theirs(copy));
    ourTime += our;
    theirTime += their;
    const scores = { ours: scoreWords(found, truth), theirs: scoreWords(parsed, truth) };
    const kind = page.expect === 'news' ? 'news' : 'other articles';
    for (const name of [
      `${kind}, texts made by ${BY_READABILITY.has(set) ? 'Readability' : 'others'}`,
      'all',
    ]) {
      const group = groups.get(name) ?? { ours: [], theirs: [] };
      group.ours.push(scores.ours);
      group.theirs.push(scores.theirs);
      groups.set(name, group);
    }
    if (show)
      console.log(`  ours ${showScore(scores.ours)}  Readability ${showScore(scores.theirs)}  ${page.id}`);
  }
  for (const [name, group] of [...groups].sort()) {
    const count = String(group.ours.length).padStart(3);
    console.log(
      `${name.padEnd(42)} ${count}  ours ${showScore(mean(group.ours))}  Readability ${showScore(mean(group.theirs))}`,
    );
  }
  console.log(
    `time in linkedom: ours ${ourTime.toFixed(0)} ms, Readability ${theirTime.toFixed(0)} ms, ratio ${(theirTime / ourTime).toFixed(1)}`,
  );
}

const pages = savedPages();
if (pages) {
  decide(pages);
  find(pages, process.argv.includes('--show'));
}
