import { findHeadline, standfirst } from './find-headline';
import { narrow } from './narrow';
import { type Outline, outline } from './outline';
import { trim } from './trim';
import { inOrder, weighAll, weighText } from './weigh';

/** Where a page's article is. Nothing of the page is changed to find it. */
export interface Article {
  headline: Element | null;
  /** What to read, in reading order: the headline, the standfirst where it stands apart, the element(s) that hold the text. */
  roots: Element[];
  /** What stands in the roots and is not the article: rails, captions, related links, boxes. */
  leaveOut: Set<Element>;
}

/**
 * Finds the article in a page, or `null` where the page has no running text.
 *
 * How: the blocks of the page are weighed by their prose, that is paragraphs that read as sentences and are not
 * mostly links. What is called a rail, a footer, comments and so on by tag, role or class weighs nothing, unless it
 * holds a large part of the page's prose. From the body the search goes down as long as one block holds most of the
 * prose; there the article is. What in it is no part of the text is put on `leaveOut`.
 *
 * Reads only; linear in the page's size; not recursive. Asks nothing of the page's layout.
 */
export function findArticle(document: Document): Article | null {
  if (!document.body) return null;
  const top = outline(document.body);
  const blocks = inOrder(top);
  weighAll(blocks);
  const headline = findHeadline(document, blocks);
  weighText(blocks, headline);
  if (top.mass === 0) return null;
  const parts = narrow(top, headline);
  const leaveOut = new Set<Element>();
  for (const part of parts) trim(part, headline, leaveOut);
  if (headline) {
    parts.unshift(headline, ...standfirst(headline, blocks, parts[0] as Outline));
    leaveOut.add(headline.element);
  }
  return { headline: headline?.element ?? null, roots: parts.map((part) => part.element), leaveOut };
}
