import type { Outline } from './outline';
import { HEADINGS } from './tags';
import { inOrder } from './weigh';

/**
 * Puts on `leaveOut` what stands in the article's root and is not its text:
 * - clutter by tag, role or name (`weigh` has cleared what holds much of the prose);
 * - all before the headline, where the headline stands in the root;
 * - lists and boxes that are mostly links;
 * - short lines that are no sentences (bylines, dates, credits, labels), except headings and list items;
 * - headings that no text follows ("More on this story").
 */
export function trim(root: Outline, headline: Outline | null, leaveOut: Set<Element>): void {
  const startsAt = headline && headline.order > root.order ? headline.order : -1;
  let heading: Outline | null = null;
  const blocks = inOrder(root);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Outline;
    if (block === root) continue;
    const last = lastIn(blocks, i);
    const inside = last - i;
    if (((blocks[last] as Outline).order < startsAt && mayPrecede(block, headline)) || isOutside(block)) {
      leaveOut.add(block.element);
      i += inside;
    } else if (HEADINGS.has(block.tag)) {
      if (heading) leaveOut.add(heading.element);
      heading = block;
      i += inside;
    } else if (block.own > 0 && block.order > startsAt) {
      heading = null;
    }
  }
  if (heading) leaveOut.add(heading.element);
}

/** The index of the last block inside the block at `index` of a list in reading order. */
function lastIn(blocks: readonly Outline[], index: number): number {
  let block = blocks[index] as Outline;
  let count = index;
  while (block.children.length > 0) block = block.children[block.children.length - 1] as Outline;
  while (blocks[count] !== block) count++;
  return count;
}

function isOutside(block: Outline): boolean {
  if (block.clutter) return true;
  if (isTeaser(block)) return true;
  if (block.mass > 0) return false;
  if (HEADINGS.has(block.tag)) return block.links > block.text * 0.5 && block.text > 0 && block.links > 30;
  if (block.links > block.text * 0.5) return true;
  if (block.children.length > 0) return false;
  if (block.tag === 'LI' || block.tag === 'DD') return false;
  return !block.sentence && block.own < 80;
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
