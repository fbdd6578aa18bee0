import type { Outline } from './outline';
import { HEADINGS } from './tags';

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How much of the shorter text's words the two share, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/**
 * The article's headline among the page's headings: the one that says most of what the page's title says; failing
 * that the only `h1`, if it stands before the article's text ends.
 */
export function findHeadline(document: Document, blocks: readonly Outline[], root: Outline): Outline | null {
  const title =
    document.querySelector('meta[property="og:title"],meta[name="og:title"]')?.getAttribute('content') ||
    document.title ||
    '';
  const wanted = words(title);
  let best: Outline | null = null;
  let bestScore = 0.6;
  const first: Outline[] = [];
  for (const block of blocks) {
    if (!HEADINGS.has(block.tag)) continue;
    if (block.tag === 'H1') first.push(block);
    const said = words(block.element.textContent ?? '');
    if (said.size < 2) continue;
    const score = likeness(said, wanted) * Math.min(1, said.size / 4) + (block.tag === 'H1' ? 0.1 : 0);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  if (best) return best;
  const only = first.length === 1 ? first[0] : undefined;
  return only && only.order < root.order + 1 && only.text > 15 ? only : null;
}
