import { linkedData } from './linked-data';

/** schema.org's news types: NewsArticle, its subtypes, and the posting of a live blog. */
export const NEWS_TYPE =
  /^(?:(?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle|LiveBlogPosting)$/;
/** Types of what is surely something else, where they stand at the top of a page's data. */
const OTHER_TYPE =
  /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|DiscussionForumPosting|QAPage|FAQPage|Product|ProductGroup|Recipe|SoftwareApplication|Course|JobPosting|TechArticle|ScholarlyArticle|APIReference|Event|Book|Movie|LocalBusiness)$/;

/** Names of `meta` elements, by what they say. */
const PUBLISHED =
  /(?:publish|publication-?_?date|pub_?date|pdate|issued?$|(?:^|[.:_-])date$|revision_date|displaydate|search\.updated)/;
const SECTION = /(?:^|[.:_-])(?:section|subsection|byl|byline)$|^section/;
const NEWS_ONLY = /^(?:news_keywords|googlebot-news|original-source|syndication-source|article:opinion)$/;
const SOFTWARE =
  /mediawiki|sphinx|docusaurus|mkdocs|discourse|vbulletin|phpbb|xenforo|vanilla|doxygen|shopify|magento/i;

/** A date in the address: /2016/12/07/, /2016/dec/07/, /2016/12/, 2016-12-07, 20161207. */
const DATED =
  /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2]|[a-z]{3})\/|(?:19|20)\d\d-(?:0\d|1[0-2])-[0-3]\d|\/20\d\d(?:0[1-9]|1[0-2])[0-3]\d(?=[/\D])/i;
/** Words by which newspapers call their sections and stories in an address. */
const SECTIONS =
  /(?:\/\/|\.|\/)(?:news|nachrichten|noticias?|noticia|actualites?|world|politics|politik|politiques?|politica|business|wirtschaft|economy|economie|economia|national|international|local|metro|sports?|opinion|editorials?|story|stories|articles?|us|uk|usa)(?=[/.]|$)/i;
const ELSEWHERE =
  /(?:\/\/|\/)(?:docs?|wiki|forums?|community|support|help|shop|store|products?|category|categories|tags?|topics?|authors?|search|archives?|jobs|courses?|users?|profiles?|videos?|galler(?:y|ies)|lists?|login|account)(?=[/.?]|$)/i;

/**
 * Whether a page is a news article. Cheap enough for every page: a few queries over `head`, and the paragraphs are
 * counted only where the metadata leaves it open.
 *
 * In this order:
 * 1. an address without a path is a front page: no;
 * 2. JSON-LD or microdata that calls the page a NewsArticle (or a subtype) or a live blog: yes, unless it lists many;
 * 3. otherwise what speaks for news is counted: `og:type` article (2), a date in the address (2), keywords for
 *    news search (2), and one each for a date of publication, a section, an Article in the data, an article body,
 *    a newspaper's words in the address, a byline, its date; and against it: another `og:type`, another kind of thing in the data, a
 *    wiki's, forum's or shop's software or address;
 * 4. with two of these and more the page must also look like an article: paragraphs of prose, and the fewer
 *    points, the more of them with the marks of speech. The weights are judgement, tuned on saved pages
 *    (`npm run bench:pages`); no outlet is known by name.
 *
 * @param url the page's address, where the document does not know it.
 */
export function isNews(document: Document, url: string = document.URL ?? ''): boolean {
  if (/^\w+:\/\/[^/?#]*\/?(?:index\.\w+)?(?:[?#]|$)/.test(url)) return false;
  const points = fromData(document);
  if (points === true) return true;
  const said = points + fromMeta(document) + fromAddress(url);
  const sum = said + (said < 0 || said > 2 ? 0 : fromByline(document));
  return sum >= 2 && looksLikeNews(document, sum);
}

function fromData(document: Document): true | number {
  let news = 0;
  let articles = 0;
  let others = 0;
  for (const { types } of linkedData(document, /"@type"/)) {
    if (types.some((type) => NEWS_TYPE.test(type))) news++;
    else if (types.includes('Article')) articles++;
    else if (types.some((type) => OTHER_TYPE.test(type))) others++;
  }
  for (const item of document.querySelectorAll('[itemtype*="schema.org/"]')) {
    const type = (item.getAttribute('itemtype') ?? '').replace(/^.*\//, '');
    if (NEWS_TYPE.test(type)) news++;
    else if (type === 'Article') articles++;
  }
  if (news > 0 && news <= (others ? 1 : 3)) return true;
  return (
    Math.min(articles, 1) + (document.querySelector('[itemprop~="articleBody"]') ? 1 : 0) - (others ? 2 : 0)
  );
}

function fromMeta(document: Document): number {
  let sum = 0;
  let published = 0;
  let section = 0;
  let keywords = 0;
  for (const meta of document.querySelectorAll('meta[property],meta[name]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    // Some pages, and some tools that save pages, say `value`.
    const content = meta.getAttribute('content') ?? meta.getAttribute('value') ?? '';
    if (name === 'og:type') sum = /^(?:og:)?(?:article|newsarticle|news)$/i.test(content.trim()) ? 2 : -2;
    else if (name === 'generator' && SOFTWARE.test(content)) return -3;
    else if (name.startsWith('citation_')) return -3;
    else if (NEWS_ONLY.test(name)) keywords = 2;
    else if (PUBLISHED.test(name) && /\d/.test(content)) published = 1;
    else if (SECTION.test(name) && content) section = 1;
  }
  return sum + published + section + keywords;
}

function fromAddress(url: string): number {
  return (DATED.test(url) ? 2 : 0) + (SECTIONS.test(url) ? 1 : 0) - (ELSEWHERE.test(url) ? 2 : 0);
}

/** A line that says who wrote it and when: one point each, where the page has a single headline. */
function fromByline(document: Document): number {
  if (document.querySelectorAll('h1').length !== 1) return 0;
  const line = document.querySelector('[class*="byline"],[rel~="author"],[itemprop~="author"]');
  if (!line) return 0;
  const dated =
    document.querySelector('time[datetime]') !== null || /\b(?:19|20)\d\d\b/.test(line.textContent ?? '');
  return dated ? 2 : 1;
}

/** Speech: a quotation opens or closes, or an English verb of saying. */
const SPEECH = /[“”„«»]|(?:^|\s)["'‘]\S|\b(?:said|says|told)\b/;

function looksLikeNews(document: Document, sum: number): boolean {
  let prose = 0;
  let paragraphs = 0;
  let speech = 0;
  for (const p of document.querySelectorAll('p')) {
    const text = p.textContent ?? '';
    if (text.length < 60) continue;
    prose += text.length;
    paragraphs++;
    if (SPEECH.test(text)) speech++;
    if (paragraphs >= 30) break;
  }
  if (sum >= 5) return prose >= 400 || longBody(document);
  if (sum === 4) return prose >= 400 && paragraphs >= 2 && speech >= (paragraphs < 10 ? 1 : 2);
  if (sum === 3) return prose >= 300 && paragraphs >= 2 && speech >= Math.max(1, paragraphs * 0.25);
  return prose >= 400 && paragraphs >= 3 && speech >= Math.max(2, paragraphs * 0.3);
}

/** Pages from before paragraphs were marked up as such. */
function longBody(document: Document): boolean {
  const body = document.querySelector('[itemprop~="articleBody"], article');
  return (body?.textContent ?? '').length >= 800;
}
