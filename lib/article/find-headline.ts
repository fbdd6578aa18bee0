import { isProse, type Outline } from './outline';
import { HEADINGS } from './tags';

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** A headline is not further down than this share of the page's prose. */
const EARLY = 0.25;

/**
 * The article's headline among the page's headings: the one whose words stand most completely in the page's title
 * (`og:title`, `title`), an `h1` before others, an earlier before a later; failing that the page's only `h1`.
 */
export function findHeadline(document: Document, blocks: readonly Outline[]): Outline | null {
  const title =
    document.querySelector('meta[property="og:title"],meta[name="og:title"]')?.getAttribute('content') ||
    document.title ||
    '';
  const wanted = wordsOf(title);
  const limit = (blocks[0]?.mass ?? 0) * EARLY;
  const tops: Outline[] = [];
  let best: Outline | null = null;
  let bestScore = 0.6;
  let before = 0;
  for (const block of blocks) {
    if (block.mass > 0 && block.children.length === 0) before += block.mass;
    if (before > limit) break;
    if (!HEADINGS.has(block.tag)) continue;
    if (block.tag === 'H1') tops.push(block);
    const said = wordsOf(block.element.textContent ?? '');
    let shared = 0;
    for (const word of said) if (wanted.has(word)) shared++;
    // A heading of one or two words ("News") is in many a title by chance.
    const score =
      (shared / Math.max(said.size, 3)) * Math.min(1, shared / 3) + (block.tag === 'H1' ? 0.2 : 0);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  if (best) return best;
  return tops.length === 1 && (tops[0] as Outline).text > 15 ? (tops[0] as Outline) : null;
}

/** How many levels above the headline its standfirst may hang. */
const LEVELS = 2;

/** The paragraphs right below the headline (the standfirst), before the block where the text begins. */
export function standfirst(headline: Outline, blocks: readonly Outline[], text: Outline): Outline[] {
  let header = headline;
  for (let i = 0; i < LEVELS && header.parent && header.parent.end < text.order; i++) header = header.parent;
  return blocks.filter(
    (block) =>
      block.order > headline.order &&
      block.order <= header.end &&
      block.order < text.order &&
      block.children.length === 0 &&
      block.links < block.text * 0.25 &&
      (isProse(block) || (HEADINGS.has(block.tag) && block.own >= 50)) &&
      !inClutter(block, header),
  );
}

function inClutter(block: Outline, upTo: Outline): boolean {
  for (let each: Outline | null = block; each && each !== upTo; each = each.parent)
    if (each.clutter) return true;
  return false;
}
