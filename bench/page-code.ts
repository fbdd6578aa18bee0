// What `pages-in-browser` runs in the page.
import { Readability } from '@mozilla/readability';
import { findArticle } from '../lib/article/find-article';
import { isNews } from '../lib/article/is-news';
import { readText } from '../lib/article/read-text';

/** Milliseconds of the first run, with code that was never run before, as on a page just opened; and the median. */
export interface Times {
  first: number;
  median: number;
}

export interface Timing {
  news: boolean;
  characters: number;
  deciding: Times;
  ours: Times;
  theirs: Times;
}

/** Times each part on the page it runs in. */
export function measure(runs: number): Timing {
  const each = (run: () => void): Times => {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return { first: times[0] as number, median: [...times].sort((a, b) => a - b)[runs >> 1] as number };
  };
  // A page that is being read has its layout; what asks for it must not pay for making it.
  document.body?.getBoundingClientRect();
  let news = false;
  let characters = 0;
  const deciding = each(() => {
    news = isNews(document);
  });
  const ours = each(() => {
    const article = findArticle(document);
    characters = article ? readText(article.roots, article.leaveOut).text.length : 0;
  });
  const copies = Array.from({ length: runs }, () => document.cloneNode(true) as Document);
  const theirs = each(() => {
    new Readability(copies.pop() as Document).parse();
  });
  return { news, characters, deciding, ours, theirs };
}
