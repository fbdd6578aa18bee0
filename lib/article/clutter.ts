/** Elements and roles that are never the running text of an article. */
const TAGS = new Set([
  'NAV',
  'FOOTER',
  'ASIDE',
  'FIGURE',
  'FIGCAPTION',
  'DIALOG',
  'MENU',
  'SEARCH',
  'ADDRESS',
  'CAPTION',
]);
const ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|figure|img|status|alert|note)$/;

/** The words by which page authors call what stands around an article, in class names and ids. */
const WORDS = [
  // other stories
  'related\\w* recirc\\w* recommend\\w* read-?more more-(?:from|on|stories|news|in) trending popular up-?next',
  'most-?(?:read|popular|viewed|shared) also-?(?:read|like|in|on) see-?also read-?next next-(?:article|story) teasers?',
  // readers
  '(?:user)?comments? commenting respond disqus\\w* poll quiz survey feedback login profile follow\\w*',
  'share sharing sharebar share-?(?:tools|bar|buttons?|links?) social\\w*',
  // money
  'promos? promo\\w+ sponsor\\w* advert\\w* ads? ad-?(?:slot|unit|container|wrapper) banner outbrain taboola cta',
  'newsletter\\w* sign-?up subscri\\w+ donat\\w+ regwall restricted\\w* barrier affiliate\\w* app-?download',
  // the site
  'side-?bars? rail (?:right|left)-?rail widgets? breadcrumbs? nav navbar navigation menu footer foot masthead',
  'site-?header toolbar tools utility skip-?(?:link|nav|to) pagination pager print-?only no-?print jump-?links?',
  'cookies? consent gdpr modal\\w* overlay popup tooltip copyright disclaimer legal visually-hidden',
  // about the article
  'caption\\w* credits? byline\\w* timestamp bio biography contributors? author-?(?:bio|box|info|card|details|profile)',
  'about-?(?:the-?)?author (?:story|post|entry|article)-?meta tag-?list tags tagged topics keywords toc',
  'table-of-contents correction-?form',
  // beside the text
  'gallery slideshow carousel lightbox video-?(?:player|caption|container|wrapper) player infobox fact-?box pull-?quote\\w*',
];

/** One of the words, whole, or as a part of a name in any usual spelling: `related-links`, `block__related`. */
const NAMES = new RegExp(`(?:^|[\\s_\\-:])(?:${WORDS.join(' ').replaceAll(' ', '|')})(?:$|[\\s_\\-:])`);

/** The names that say so even of a whole paragraph, which otherwise is what it says and not what it is called. */
const NOTICES =
  /(?:^|[\s_\-:])(?:captions?|credits?|byline|newsletters?|sign-?up|disclaimer|copyright|affiliate|bio|author-?bio)(?:$|[\s_\-:])/;

/** `relatedLinks` → `related-links`, and lower case, so that one set of words reads every spelling. */
function spellOut(names: string): string {
  return names.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}

export type Clutter = 'always' | 'by-name' | null;

/** What class names were found to say: a page has thousands of elements and some hundred classes. */
const known = new Map<string, boolean>();
/** Class names remembered at most; a page that makes them up without end starts the memory over. */
const MEMORY = 5000;

function namesClutter(names: string): boolean {
  let answer = known.get(names);
  if (answer === undefined) {
    answer = NAMES.test(spellOut(names));
    if (known.size >= MEMORY) known.clear();
    known.set(names, answer);
  }
  return answer;
}

/**
 * Whether an element by itself says that it is not the article's text: `always` by its tag or role; `by-name` by
 * the words in its class and id, which a page may use for something else, so that whoever asks must weigh it
 * against what the element holds. Looks at this element only.
 */
export function clutterOf(element: Element, tag: string, hasRole: boolean): Clutter {
  if (TAGS.has(tag)) return 'always';
  if (hasRole && ROLES.test(element.getAttribute('role') ?? '')) return 'always';
  // Not `element.id`: a form with a field called "id" answers with the field.
  const names = element.getAttribute('class');
  const id = element.getAttribute('id');
  if (!(names && namesClutter(names)) && !(id && NAMES.test(spellOut(id)))) return null;
  return tag === 'P' && NOTICES.test(spellOut(`${names ?? ''} ${id ?? ''}`)) ? 'always' : 'by-name';
}
