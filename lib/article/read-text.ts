import { findRange, type Range, type Span } from './ranges';
import { BLOCKS, HEADINGS, hiddenIn, SILENT, tagOf } from './tags';
import { Writer } from './writer';

export type { Range, Span } from './ranges';

/** One line of the text and the block element it stands in; a block with `<br>` gives several lines. */
export interface Block extends Span {
  element: Element;
}

export interface ArticleText {
  /** Lines separated by "\n", without empty ones. */
  text: string;
  /** The lines in reading order. They cover the text, but for the "\n" between them. */
  blocks: Block[];
  /**
   * Where spans of the text (UTF-16 offsets, in any order) lie in the DOM: init objects for `StaticRange`, in the
   * order given. `null` where a span covers no character of the page (only a gap between words, or outside the
   * text), and where the page has since shortened the text node it lay in.
   *
   * Edges: a range begins in the node of its first character and ends in the node of its last, so neither edge
   * takes in a neighbouring element. White space at the edges is left off, and half of a surrogate pair too.
   * Takes O(log n) for each span.
   */
  toRanges(spans: readonly Span[]): (Range | null)[];
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * The text of the given elements as a reader sees it, and the way back to the DOM. Reads only; linear in the size
 * of the DOM below `roots`, and not recursive, so that no nesting is too deep.
 *
 * Rules of the text:
 * - block elements (by tag name) stand on lines of their own, inline elements run on;
 * - a run of white space, no-break and other wide spaces included, is one space, and none at the edges of a line;
 *   in `pre` a line break stays one;
 * - `<br>` ends the line, but not in a heading, nor where a sentence plainly runs on (no full stop before it, a
 *   small letter after it); two or more always do;
 * - soft hyphens, zero-width and direction characters go; the joiners stay between letters that need them;
 * - scripts, styles, controls, drawings, media and what its own mark-up hides are passed over; where the browser
 *   can say so (`checkVisibility`), blocks hidden by a style sheet too, unless the whole root is hidden; blocks
 *   without any attribute are not asked, for nobody hides every bare `p`.
 *
 * Shadow trees and frames are not read.
 *
 * @param leaveOut elements below the roots to pass over; a root itself is always read.
 */
export function readText(roots: Iterable<Element>, leaveOut?: ReadonlySet<Element>): ArticleText {
  const writer = new Writer();
  for (const root of roots) readInto(writer, root, leaveOut);
  const { text, pieces, blocks } = writer.finish();
  return {
    text,
    blocks,
    toRanges: (spans) => spans.map((span) => findRange(text, pieces, span)),
  };
}

function readInto(writer: Writer, root: Element, leaveOut?: ReadonlySet<Element>): void {
  const mayAsk = typeof root.checkVisibility === 'function' && root.checkVisibility();
  const hidden = hiddenIn(root);
  writer.open(root);
  let node: Node | null = root.firstChild;
  let parent: Element = root;
  for (;;) {
    if (!node) {
      if (parent === root) break;
      leave(writer, parent);
      node = parent.nextSibling;
      parent = parent.parentNode as Element;
      continue;
    }
    if (node.nodeType === TEXT) {
      writer.write(node as Text);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'BR') {
        writer.lineBreak();
      } else if (!SILENT.has(tag) && !leaveOut?.has(element) && !hidden.has(element)) {
        const block = BLOCKS.has(tag);
        if (!block || !mayAsk || !element.hasAttributes() || element.checkVisibility()) {
          if (block) writer.open(element, HEADINGS.has(tag), tag === 'PRE');
          parent = element;
          node = element.firstChild;
          continue;
        }
      }
    }
    node = node.nextSibling;
  }
  writer.close();
}

function leave(writer: Writer, element: Element): void {
  if (BLOCKS.has(tagOf(element))) writer.close();
}
