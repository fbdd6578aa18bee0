/** A stretch of the text read. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What `StaticRange` is made from. */
export interface Range {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** A stretch of one text node that stands, character for character, in the text read. */
export interface Piece {
  /** Offset in the text. */
  start: number;
  node: Text;
  /** Offset in the node's data. */
  offset: number;
}

/** The last of `pieces` (sorted by start) that begins at or before `offset`, or -1. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const isGap = (code: number) => code === 32 || code === 10;
const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;

/** Where a span of the text lies in the DOM; see `ArticleText.toRanges` for the edges. */
export function findRange(text: string, pieces: readonly Piece[], span: Span): Range | null {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  if (start > 0 && isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1))) start++;
  if (end < text.length && isLow(text.charCodeAt(end)) && isHigh(text.charCodeAt(end - 1))) end--;
  while (start < end && isGap(text.charCodeAt(start))) start++;
  while (end > start && isGap(text.charCodeAt(end - 1))) end--;
  if (!(start < end)) return null;

  const first = pieces[pieceAt(pieces, start)];
  const last = pieces[pieceAt(pieces, end - 1)];
  if (!first || !last) return null;
  const startOffset = first.offset + (start - first.start);
  const endOffset = last.offset + (end - last.start);
  if (startOffset >= first.node.length || endOffset > last.node.length) return null;
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset };
}
