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

/**
 * Words in class names and ids by which page authors call what stands around an article. A word counts whole,
 * as a part of a name in any of the usual spellings: `related-links`, `relatedLinks`, `block__related`.
 */
const NAMES =
  /(?:^|[\s_\-:])(?:(?:user)?comments?|commenting|respond|disqus\w*|related\w*|recirc\w*|recommend\w*|readmore|read-more|more-(?:from|on|stories|news|in)|most-?(?:read|popular|viewed|shared)|trending|popular|also-?(?:read|like|in|on)|see-?also|up-?next|read-?next|next-(?:article|story)|outbrain|taboola|teasers?|promos?|promo\w+|promoted|sponsor\w*|advert\w*|ads?|ad-?(?:slot|unit|container|wrapper)|banner|newsletters?\w*|sign-?up|subscri\w+|regwall|donat\w+|share|sharing|sharebar|share-?(?:tools|bar|buttons?|links?)|social\w*|follow\w*|sidebars?|side-?bar|rail|right-?rail|left-?rail|widgets?|cookies?|consent|gdpr|modal\w*|overlay|popup|tooltip|breadcrumbs?|nav|navbar|navigation|menu|footer|foot|masthead|site-?header|toolbar|tools|utility|skip-?(?:link|nav|to)|caption\w*|credits?|byline\w*|bylines|dateline-?date|timestamp|author-?(?:bio|box|info|card|details|profile)|about-?(?:the-?)?author|bio|biography|contributors?|tag-?list|tags|tagged|topics|keywords|gallery|slideshow|carousel|lightbox|video-?(?:player|caption|container|wrapper)|player|copyright|disclaimer|pagination|pager|print-?only|noprint|no-print|visually-hidden|infobox|factbox|fact-box|poll|quiz|survey|feedback|login|profile|app-?download|correction-?form|toc|table-of-contents|pull-?quote\w*|jump-?links?)(?:$|[\s_\-:])/;

/** `relatedLinks` → `related-links`, and lower case, so that one set of words reads every spelling. */
function spellOut(names: string): string {
  return names.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}

export type Clutter = 'always' | 'by-name' | null;

/**
 * Whether an element by itself says that it is not the article's text: `always` by its tag or role; `by-name` by
 * the words in its class and id, which a page may use for something else, so that whoever asks must weigh it
 * against what the element holds. Looks at this element only.
 */
export function clutterOf(element: Element, tag: string): Clutter {
  if (TAGS.has(tag)) return 'always';
  const role = element.getAttribute('role');
  if (role && ROLES.test(role)) return 'always';
  const names = element.getAttribute('class');
  const id = element.id;
  if (!names && !id) return null;
  return NAMES.test(spellOut(names ? (id ? `${names} ${id}` : names) : id)) ? 'by-name' : null;
}
