import { findArticle } from '../../lib/article/find-article';
import { isNews } from '../../lib/article/is-news';
import { pageFacts } from '../../lib/article/page-facts';
import { readText } from '../../lib/article/read-text';
import type { Span } from '../../lib/attribution/attribution';
import type { Notice, Summary } from '../../lib/messages';
import { analyse } from '../../lib/report/analyse';
import type { Analysis } from '../../lib/report/report';

/** One reading of the page. */
export interface Reading {
  /** Elements the text was read from. */
  roots: Element[];
  text: string;
  analysis: Analysis;
  /** Where each attribution's words are, by index; null where the page has no characters for them. */
  ranges: (StaticRange | null)[];
  title: string;
  outlet: string | undefined;
  notices: Notice[];
  url: string;
  readAt: string;
}

/** Below as many words counts say little: a brief, a caption, what a paywall lets through. */
const SHORT = 120;

/**
 * Reads the page's article.
 * @param anyway reads even what is no news article, the whole page where no article is found.
 * @param before the last reading: where the words are still the same they are not analysed again.
 * @returns undefined where there is nothing to read.
 */
export function readPage(anyway: boolean, before?: Reading): Reading | undefined {
  const news = isNews(document);
  if (!news && !anyway) return undefined;
  const article = findArticle(document);
  if (!article && !anyway) return undefined;
  const roots = article?.roots ?? [document.body];
  const { text, toRanges } = readText(roots, article?.leaveOut);
  if (text === '') return undefined;
  const facts = pageFacts(document);
  const same = before?.text === text && before.url === location.href;
  const analysis = same
    ? before.analysis
    : analyse(text, facts.publisher ? { publisher: facts.publisher } : {});
  return {
    roots,
    text,
    analysis,
    ranges: toRanges(analysis.attributions as Span[]).map((range) => range && new StaticRange(range)),
    title: facts.title,
    outlet: facts.publisher,
    notices: [
      ...facts.notices,
      ...(news ? [] : (['outside-article'] as const)),
      ...(analysis.report.words < SHORT ? (['short'] as const) : []),
    ],
    url: location.href,
    readAt: same ? before.readAt : new Date().toISOString(),
  };
}

/** What the popup is told. */
export function summaryOf({ analysis, text, title, outlet, url, readAt, notices }: Reading): Summary {
  if (analysis.language !== 'en') return { state: 'not-english' };
  const quotes = analysis.attributions.map(({ start, end }) => text.slice(start, end));
  return { state: 'article', title, ...(outlet && { outlet }), url, readAt, analysis, quotes, notices };
}
