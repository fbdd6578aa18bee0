import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../lib/article/page-facts';
import { page } from './page';

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const facts = (head: string, body = '') => pageFacts(page(body, head));

describe('what a page says of its article', () => {
  it('is read from its data first', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: ' The wall\n will wait ',
      publisher: { '@type': 'Organization', name: 'Harbour Post' },
      inLanguage: 'en-GB',
    };
    expect(facts(`${ld(data)}<meta property="og:title" content="No"><title>No</title>`)).toEqual({
      title: 'The wall will wait',
      publisher: 'Harbour Post',
      language: 'en-gb',
      notices: [],
    });
  });

  it('then from its metadata', () => {
    expect(
      facts(
        '<meta property="og:title" content="The wall"><meta property="og:site_name" content="Harbour Post"><title>No</title>',
      ),
    ).toEqual({ title: 'The wall', publisher: 'Harbour Post', language: 'en', notices: [] });
  });

  it('then from the page', () => {
    expect(facts('<title>The wall | Harbour Post</title>').title).toBe('The wall | Harbour Post');
    expect(facts('', '<h1>The  wall</h1>').title).toBe('The wall');
  });

  it.each([
    ['a publisher given as text', { publisher: 'Harbour Post' }],
    ['a list of publishers', { publisher: [{ name: 'Harbour Post' }, { name: 'Other' }] }],
  ])('takes %s', (_, data) => {
    expect(facts(ld({ '@type': 'NewsArticle', ...data })).publisher).toBe('Harbour Post');
  });

  it.each([
    ['nothing', {}],
    ['numbers', { publisher: 3, headline: 4, inLanguage: 5, articleSection: 6, isAccessibleForFree: 7 }],
    ['null', { publisher: null, headline: null, inLanguage: null, articleSection: null }],
  ])('does without where the data holds %s', (_, data) => {
    expect(facts(`${ld({ '@type': 'NewsArticle', ...data })}<title>The wall</title>`)).toEqual({
      title: 'The wall',
      language: 'en',
      notices: [],
    });
  });
});

describe('notices', () => {
  it.each([
    ['opinion', ld({ '@type': 'OpinionNewsArticle' }), ''],
    ['opinion', ld({ '@type': 'NewsArticle', articleSection: ['World', 'Opinion'] }), ''],
    ['opinion', '<meta property="article:section" content="Editorials">', ''],
    ['opinion', '', '<h1>Opinion: Build the wall</h1>'],
    ['live', ld({ '@type': 'LiveBlogPosting' }), ''],
    ['live', '', '<div itemscope itemtype="https://schema.org/LiveBlogPosting"></div>'],
    ['transcript', '', '<h1>Transcript: the mayor on the wall</h1>'],
    ['paywall', ld({ '@type': 'NewsArticle', isAccessibleForFree: false }), ''],
    ['paywall', ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }), ''],
  ])('%s', (notice, head, body) => {
    expect(facts(head, body).notices).toEqual([notice]);
  });

  it.each([
    ['news about opinion', ld({ '@type': 'NewsArticle', articleSection: 'Opinion polls' }), ''],
    ['a headline about opinions', '', '<h1>Opinion is divided on the wall</h1>'],
    ['a page free to read', ld({ '@type': 'NewsArticle', isAccessibleForFree: true }), ''],
  ])('none for %s', (_, head, body) => {
    expect(facts(head, body).notices).toEqual([]);
  });
});
