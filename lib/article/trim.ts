import type { Outline } from './outline';
import { HEADINGS } from './tags';
import { inOrder } from './weigh';

/**
 * Puts on `leaveOut` what stands in the article's root and is not its text:
 * - clutter by tag, role or name (`weigh` has cleared what holds much of the prose);
 * - all before the headline, where the headline stands in the root;
 * - lists and boxes that are mostly links;
 * - short lines that are no sentences (bylines, dates, credits, labels), except headings and list items;
 * - headings and lines with a colon at the end that announce none of the article's text ("Read more:").
 */
export function trim(root: Outline, headline: Outline | null, leaveOut: Set<Element>): void {
  const startsAt = headline && headline.order > root.order ? headline.order : -1;
  /** A heading, or a line that ends with a colon, until it is clear whether its text follows. */
  let waiting: Outline | null = null;
  let skipTo = -1;
  for (const block of inOrder(root)) {
    if (block === root || block.order <= skipTo) continue;
    if ((block.end < startsAt && mayPrecede(block, headline)) || isOutside(block)) {
      leaveOut.add(block.element);
      skipTo = block.end;
      // Not a picture or an advertisement, which may stand between a heading and its text, but what it announces.
      if (waiting && block.links > block.text * 0.5 && block.text > 0) {
        leaveOut.add(waiting.element);
        waiting = null;
      }
    } else if (isHeading(block)) {
      if (waiting) leaveOut.add(waiting.element);
      waiting = block === headline ? null : block;
      skipTo = block.end;
    } else if (block.own > 0 && block.order > startsAt) {
      waiting = null;
    }
  }
  if (waiting) leaveOut.add(waiting.element);
}

/** A heading, unless it is set as one and reads like a paragraph; or a short line that announces something. */
function isHeading(block: Outline): boolean {
  if (HEADINGS.has(block.tag)) return !(block.sentence && block.own >= 60);
  return block.announces && block.children.length === 0 && block.own < 80;
}

function isOutside(block: Outline): boolean {
  if (block.clutter) return true;
  if (isTeaser(block)) return true;
  if (block.mass > 0) return false;
  if (HEADINGS.has(block.tag)) return block.links > block.text * 0.5 && block.text > 0 && block.links > 30;
  if (block.links > block.text * 0.5) return true;
  if (block.children.length > 0) return false;
  if (block.tag === 'LI' || block.tag === 'DD') return false;
  return !block.sentence && !block.announces && block.own < 80;
}

/** Whether a block before the headline is none of the article; a headline that is no `h1` is less sure than prose. */
function mayPrecede(block: Outline, headline: Outline | null): boolean {
  return block.mass === 0 || headline?.tag === 'H1';
}

/** A card for another story: a link first, by itself or in a heading, and a few words about it. */
function isTeaser(block: Outline): boolean {
  const first = block.children[0];
  if (!first || block.own > 0 || block.text > 600 || block.links < 20) return false;
  return first.text >= 20 && first.links >= first.text * 0.9 && block.links >= block.text * 0.15;
}
