import { isProse, type Outline } from './outline';

/** What is named like clutter and holds this share of the prose around it is the article, badly named. */
const TOO_MUCH = 0.4;
/** The same, where the headline stands in it. */
const TITLED = 0.15;

/** All blocks at and below `top`, in reading order. */
export function inOrder(top: Outline): Outline[] {
  const blocks: Outline[] = [];
  const stack = [top];
  for (let block = stack.pop(); block; block = stack.pop()) {
    blocks.push(block);
    for (let i = block.children.length - 1; i >= 0; i--) stack.push(block.children[i] as Outline);
  }
  return blocks;
}

/**
 * Sets each block's `mass`: the characters of the paragraphs in it. What is clutter by tag or role weighs nothing.
 */
export function weighAll(blocks: readonly Outline[]): void {
  sum(blocks, (block) => block.clutter === 'always');
}

/**
 * Takes what is clutter by name out of the masses; unless it holds a large part of the whole, or the headline and
 * some of it, and is then cleared of the name. To be called after `weighAll`.
 */
export function weighText(blocks: readonly Outline[], headline: Outline | null): void {
  const whole = blocks[0]?.mass ?? 0;
  for (const block of blocks) {
    if (block.clutter !== 'by-name') continue;
    const titled = !!headline && block.order <= headline.order && headline.order <= block.end;
    if (block.mass >= whole * (titled ? TITLED : TOO_MUCH) || isParagraph(block)) block.clutter = null;
  }
  sum(blocks, (block) => block.clutter !== null);
}

/** A whole paragraph is what it says, not what its class is called; captions and notices are shorter or hold less. */
function isParagraph(block: Outline): boolean {
  return block.tag === 'P' && block.mass >= 150;
}

function sum(blocks: readonly Outline[], weightless: (block: Outline) => boolean): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Outline;
    block.mass = 0;
    if (weightless(block)) continue;
    if (isProse(block)) block.mass = block.own;
    for (const child of block.children) block.mass += child.mass;
  }
}
