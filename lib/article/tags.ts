const upper = (names: string) => new Set(names.toUpperCase().split(' '));

/**
 * Elements that start and end a line. Tag names only: asking the page's styles for every node would cost more
 * than all the rest, so a `div` made inline by a style sheet still ends a line, and a `span` made a block does not.
 */
export const BLOCKS = upper(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table caption tbody td tfoot th thead tr ul',
);

/** Elements whose text is no prose of the page: code, drawings, controls, embedded media and their fallbacks. */
export const SILENT = upper(
  'applet audio button canvas datalist embed frame frameset head iframe input math meter noembed noframes ' +
    'noscript object option progress script select style svg template textarea title video',
);

export const HEADINGS = upper('h1 h2 h3 h4 h5 h6');

/** The element's name in upper case, whatever the kind of document. */
export function tagOf(element: Element): string {
  const name = element.tagName;
  // SVG and XHTML give lower case; HTML, nearly always, upper case already.
  return name.charCodeAt(0) >= 97 ? name.toUpperCase() : name;
}

/** Text for screen readers only, by the names such a class goes by everywhere. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader-?text|screenreader-only|hidden-text)(?:\s|$)/i;
/** Every element that could be hidden by its own mark-up, and few others. */
const SUSPECTS =
  '[hidden],[aria-hidden="true"],[style*="display"],[style*="visibility"],' +
  '[class*="sr-only"],[class*="isually"],[class*="creen"],[class*="hidden-text"]';

/**
 * The elements below `root` whose own mark-up says that they are not shown. Asks no style sheet. One query, because
 * asking each element for its attributes would take longer than all other reading.
 */
export function hiddenIn(root: Element): Set<Element> {
  const hidden = new Set<Element>();
  for (const element of root.querySelectorAll(SUSPECTS)) if (isHidden(element)) hidden.add(element);
  return hidden;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return UNSEEN.test(element.getAttribute('class') ?? '');
}
