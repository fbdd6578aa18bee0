import type { Outline } from './outline';

/** The search goes further down into a block that holds this share of the prose around it. */
const MOST = 0.6;
/** A block with the headline is preferred to a weightier one beside it, if it holds this share of its prose. */
const SHARE = 0.15;
/** Characters of prose that make a story. */
const ENOUGH = 500;
/** Less of the prose than this may stand in loose paragraphs beside the block that is gone into. */
const LITTLE = 0.05;
/** Blocks that are text themselves: the search does not go into them. */
const TEXT_BLOCKS = new Set(['P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'DL', 'DD', 'DT']);

/**
 * The blocks that hold the article, in reading order: from the top down as long as one block holds most of the
 * prose; and on the way what stands beside it and is prose of the same kind, for many pages set an article in parts.
 */
export function narrow(top: Outline, headline: Outline | null): Outline[] {
  const parts: Outline[] = [];
  const titled = new Set<Outline>();
  for (let block = headline; block; block = block.parent) titled.add(block);
  let root = top;
  for (;;) {
    const own = root.children.find((child) => titled.has(child));
    const heaviest = root.children.reduce((a, b) => (b.mass > a.mass ? b : a), root.children[0] as Outline);
    if (own && isStoryAmongOthers(own, heaviest, root)) {
      root = own;
    } else if (heaviest && heaviest.mass >= root.mass * MOST && !TEXT_BLOCKS.has(heaviest.tag)) {
      const others = root.children.filter((child) => child !== heaviest);
      // Paragraphs beside it: this is the level of the text already.
      const beside = others.reduce((sum, child) => sum + (TEXT_BLOCKS.has(child.tag) ? child.mass : 0), 0);
      if (root !== top && beside > root.mass * LITTLE) break;
      // Of another kind only where the headline is not far: high up stand boxes that have nothing to do with it.
      const near = root !== top && (!headline || titled.has(root));
      parts.push(...others.filter((child) => isPart(child, heaviest, near)));
      root = heaviest;
    } else break;
  }
  parts.push(root);
  return parts.sort((a, b) => a.order - b.order);
}

const kindOf = (block: Outline) =>
  `${block.tag} ${(block.element.getAttribute('class') ?? '').trim().split(/[\s\d]/, 1)[0]}`;

/** Whether the block with the headline is a whole story, and what stands beside it are others. */
function isStoryAmongOthers(own: Outline, heaviest: Outline, parent: Outline): boolean {
  if (TEXT_BLOCKS.has(own.tag) || own.mass < ENOUGH) return false;
  if (own !== heaviest && own.mass >= heaviest.mass * SHARE) return true;
  const more = parent.children.filter(
    (child) => child !== own && child.mass >= 80 && kindOf(child) === kindOf(own),
  );
  return own.tag === 'ARTICLE' && more.length > 0 && own.element.querySelector('p') !== null;
}

/** Whether a block is prose like the chosen one beside it, rather than another story, a teaser or a footnote. */
function isPart(block: Outline, chosen: Outline, near: boolean): boolean {
  if (block.mass < 80 || block.clutter || block.tag === 'ARTICLE' || block.links > block.text * 0.25)
    return false;
  const sameKind = kindOf(block) === kindOf(chosen);
  // Blocks without a class are all of one kind, which says little further up.
  if (sameKind && (near || !kindOf(block).endsWith(' '))) return true;
  if (!near) return false;
  return TEXT_BLOCKS.has(block.tag) || (block.mass >= block.text * 0.5 && block.mass >= chosen.mass * 0.2);
}
