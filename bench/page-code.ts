// What `pages-in-browser` runs in the page.
import { Readability } from '@mozilla/readability';
import { findArticle } from '../lib/article/find-article';
import { isNews } from '../lib/article/is-news';
import { readText } from '../lib/article/read-text';

export interface Timing {
  news: boolean;
  isNews: number;
  ours: number;
  theirs: number;
  characters: number;
}

/** Times each part on the page it runs in; the median of so many runs, in milliseconds. */
export function measure(runs: number): Timing {
  const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] as number;
  const time = (run: () => void) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const each = (run: () => void) => median(Array.from({ length: runs }, () => time(run)));
  let news = false;
  let characters = 0;
  const first = each(() => {
    news = isNews(document);
  });
  const ours = each(() => {
    const article = findArticle(document);
    characters = article ? readText(article.roots, article.leaveOut).text.length : 0;
  });
  const copies = Array.from({ length: runs }, () => document.cloneNode(true) as Document);
  const theirs = each(() => new Readability(copies.pop() as Document).parse());
  return { news, isNews: first, ours, theirs, characters };
}
