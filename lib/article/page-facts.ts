import type { Notice } from '../messages';
import { NEWS_TYPE } from './is-news';
import { linkedData, type Thing } from './linked-data';

/** What a page says about its article, beside the text. */
export interface PageFacts {
  title: string;
  /** The outlet's name as it gives it; absent where it gives none. */
  publisher?: string;
  /** BCP 47 tag as declared by the data or the page, in small letters; absent where neither declares one. */
  language?: string;
  /** What a reader must know before counts: opinion, live blog, transcript, text behind a paywall. */
  notices: Notice[];
}

/** Reads what the page declares; believes it, as far as it is well formed. */
export function pageFacts(document: Document): PageFacts {
  const things = linkedData(document, /"@type"/);
  const isArticle = (type: string) => NEWS_TYPE.test(type) || /(?:Article|BlogPosting)$/.test(type);
  const article = things.find(({ types }) => types.some(isArticle));
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = document
        .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
        ?.getAttribute('content');
      if (found?.trim()) return found.trim();
    }
    return undefined;
  };

  const facts: PageFacts = {
    title:
      text(article?.headline) ??
      meta('og:title', 'twitter:title') ??
      tidy(document.title || document.querySelector('h1')?.textContent || ''),
    notices: notices(document, article, meta('article:section', 'section') ?? '', document.URL ?? ''),
  };
  const publisher = nameOf(article?.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher');
  if (publisher) facts.publisher = publisher;
  const language =
    text(article?.inLanguage) ??
    document.documentElement?.getAttribute('lang') ??
    meta('content-language', 'og:locale');
  if (language?.trim()) facts.language = language.trim().toLowerCase().replace('_', '-');
  return facts;
}

const tidy = (value: string) => value.replace(/\s+/g, ' ').trim();

/** A property that is text, with the entities resolved that some put into JSON too. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? tidy(value) : undefined;
}

function nameOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? text((first as { name?: unknown }).name) : text(first);
}

const OPINION =
  /^(?:opinions?|op-?ed|editorials?|comment|commentary|columns?|columnists?|perspective|views?|voices|commentisfree)$/i;
const TRANSCRIPT = /(?:^|\W)(?:full |read the )?transcript(?:\W|$)/i;

function notices(document: Document, article: Thing | undefined, section: string, url: string): Notice[] {
  const found = new Set<Notice>();
  const types = article?.types ?? [];
  const path = url.replace(/^\w+:\/\/[^/]*|[?#].*$/g, '').split('/');
  const sections = [section, ...[article?.articleSection].flat().map((each) => text(each) ?? '')];
  const headline = document.querySelector('h1')?.textContent ?? document.title ?? '';
  if (
    types.includes('OpinionNewsArticle') ||
    sections.some((name) => OPINION.test(name.trim())) ||
    path.slice(1, -1).some((part) => OPINION.test(part)) ||
    /^\s*(?:opinion|editorial)\s*[:|]/i.test(headline)
  ) {
    found.add('opinion');
  }
  if (types.includes('LiveBlogPosting') || document.querySelector('[itemtype$="/LiveBlogPosting"]'))
    found.add('live');
  if (TRANSCRIPT.test(headline) || path.some((part) => /^transcripts?$/i.test(part))) found.add('transcript');
  if (String(article?.isAccessibleForFree).toLowerCase() === 'false') found.add('paywall');
  return [...found];
}
