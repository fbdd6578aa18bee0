import type { Outline } from './outline';

/** The search goes further down into a block that holds this share of the prose around it. */
const MOST = 0.6;
/** A block with the headline is preferred to a weightier one beside it, if it holds this share of its prose. */
const ENOUGH = 0.15;
/** Blocks that are text themselves: the search does not go into them. */
const TEXT_BLOCKS = new Set(['P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'DL', 'DD', 'DT', 'TD']);

/**
 * The blocks that hold the article, in reading order: from the top down as long as one block holds most of the
 * prose; and on the way what stands beside it and is prose of the same kind, for many pages set an article in parts.
 */
export function narrow(top: Outline, headline: Outline | null): Outline[] {
  const parts: Outline[] = [];
  const withHeadline = new Set<Outline>();
  for (let block = headline; block; block = block.parent) withHeadline.add(block);
  let root = top;
  for (;;) {
    const next = heaviest(root, withHeadline);
    if (!next) break;
    for (const child of root.children) if (child !== next && isPart(child, next)) parts.push(child);
    root = next;
  }
  parts.push(root);
  return parts.sort((a, b) => a.order - b.order);
}

function heaviest(root: Outline, withHeadline: ReadonlySet<Outline>): Outline | null {
  let best: Outline | null = null;
  for (const child of root.children) if (!best || child.mass > best.mass) best = child;
  if (!best) return null;
  if (!withHeadline.has(best)) {
    const titled = root.children.find((child) => withHeadline.has(child));
    if (titled && titled.mass >= Math.max(500, best.mass * ENOUGH) && !TEXT_BLOCKS.has(titled.tag))
      return titled;
  }
  return TEXT_BLOCKS.has(best.tag) || best.mass < root.mass * MOST ? null : best;
}

const kindOf = (block: Outline) =>
  `${block.tag} ${(block.element.getAttribute('class') ?? '').trim().split(/[\s\d]/, 1)[0]}`;

/** Whether a block is prose like the chosen one beside it, rather than another story, a teaser or a footnote. */
function isPart(block: Outline, chosen: Outline): boolean {
  if (block.mass < 80 || block.clutter || block.tag === 'ARTICLE') return false;
  if (block.links > block.text * 0.25 || block.mass < block.text * 0.5) return false;
  return kindOf(block) === kindOf(chosen) || block.mass >= chosen.mass * 0.1;
}
