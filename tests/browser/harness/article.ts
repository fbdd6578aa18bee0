export interface ArticlePage {
  title?: string;
  /** Paragraphs, as HTML. */
  text?: string[];
  /** What stands in the head besides. */
  head?: string;
  /** What stands after the article. */
  after?: string;
  /** False: nothing on the page says that it is news. */
  news?: boolean;
}

/** Two unnamed sources' worth of invented news, with a refusal. */
export const TEXT = [
  'ELLERY — The harbour board will close the old lock in March, two officials familiar with the plan said on Monday.',
  'The cost of the closure has doubled since the spring, according to three people with direct knowledge of the accounts.',
  'Mara Lindqvist, who chairs the board, declined to comment.',
  'The lock was built in 1911 and carries about forty boats a day in summer, most of them small pleasure boats.',
];

/** What is marked in `TEXT`, by highlight, while nothing else was chosen. */
export const MARKED = {
  'on-the-record-unnamed': [
    'two officials familiar with the plan',
    'three people with direct knowledge of the accounts',
  ],
  'on-the-record-no-comment': ['declined to comment'],
};

const METADATA =
  '<meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Old lock to close"}</script>';

/** A page with an article, as a newspaper's site would serve it. */
export function articlePage({
  title = 'Old lock to close',
  text = TEXT,
  head = '',
  after = '',
  news = true,
}: ArticlePage = {}) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
${news ? METADATA : ''}${head}</head><body><header><nav><a href="/">Home</a></nav></header>
<main><article><h1>${title}</h1>${text.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main>
${after}</body></html>`;
}
