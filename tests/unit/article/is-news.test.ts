import { describe, expect, it } from 'vitest';
import { isNews } from '../../../lib/article/is-news';
import { page, prose } from './page';

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const at = 'https://harbour.test/a/b';
const paragraphs = Array.from({ length: 6 }, () => `<p>“${prose(1)}” she said.</p>`).join('');
const og = '<meta property="og:type" content="article">';

describe('a page is news by its data', () => {
  it.each([
    ['NewsArticle', { '@type': 'NewsArticle' }],
    ['a subtype', { '@type': 'OpinionNewsArticle' }],
    ['a list of types', { '@type': ['Article', 'ReportageNewsArticle'] }],
    ['a full address as type', { '@type': 'https://schema.org/NewsArticle' }],
    ['a live blog', { '@type': 'LiveBlogPosting' }],
    ['an array', [{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle' }]],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle' }] }],
    ['a main entity', { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } }],
  ])('%s', (_, data) => {
    expect(isNews(page('', ld(data)), at)).toBe(true);
  });

  it('reads what is left of broken JSON', () => {
    const broken =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "a "quoted" word",}</script>';
    expect(isNews(page('', broken), at)).toBe(true);
  });

  it('microdata', () => {
    expect(isNews(page('<div itemscope itemtype="http://schema.org/NewsArticle"></div>'), at)).toBe(true);
  });
});

describe('a page is not news', () => {
  const story = { '@type': 'NewsArticle' };
  it.each([
    ['a list whose items are news', at, ld({ '@type': 'ItemList', itemListElement: [story, story, story] })],
    ['a collection with several stories', at, ld([{ '@type': 'CollectionPage' }, story, story])],
    ['many stories', at, ld([story, story, story, story])],
    ['a front page', 'https://harbour.test/', ld(story)],
    ['a front page with a query', 'https://harbour.test/?edition=en', ld(story)],
    ['data that is not an object', at, ld(null) + ld(7) + ld('NewsArticle')],
    ['a shop', 'https://shop.test/news/2020/01/02/mug', `${og}${ld({ '@type': 'Product' })}`],
    ['a wiki', 'https://wiki.test/wiki/2020', `${og}<meta name="generator" content="MediaWiki 1.40">`],
    ['a paper', at, `${og}<meta name="citation_title" content="x"><meta name="date" content="2020">`],
  ])('%s', (_, url, head) => {
    expect(isNews(page(paragraphs, head), url)).toBe(false);
  });

  it('an article without speech, and no more', () => {
    expect(isNews(page(`<p>${prose(9)}</p>`.repeat(4), og), 'https://site.test/about')).toBe(false);
  });

  it('a page without anything', () => {
    expect(isNews(page(''), '')).toBe(false);
  });
});

describe('without news in its data', () => {
  const head = `${og}<meta property="article:published_time" content="2024-01-02T03:04:05Z">`;

  it('metadata, address and paragraphs together speak for news', () => {
    expect(isNews(page(paragraphs, head), 'https://harbour.test/2024/01/02/wall')).toBe(true);
  });

  it('metadata without an article is not enough', () => {
    expect(isNews(page('<p>Soon.</p>', head), 'https://harbour.test/2024/01/02/wall')).toBe(false);
  });

  it('an old page is known by its address and its quotations', () => {
    expect(isNews(page(paragraphs), 'http://news.harbour.test/2004/05/06/wall.html')).toBe(true);
    expect(
      isNews(page(`<p>${prose(9)}</p>`.repeat(4)), 'http://news.harbour.test/2004/05/06/wall.html'),
    ).toBe(false);
  });
});
