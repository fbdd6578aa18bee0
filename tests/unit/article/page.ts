import { parsePage } from '../../../cli/parse-page';
import type { Range } from '../../../lib/article/ranges';

/** A document of the given body and head. */
export const page = (body: string, head = ''): Document =>
  parsePage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

/** The characters of the text nodes between two boundary points, as they stand in the DOM. */
export function charactersOf(root: Node, range: Range): string {
  let text = '';
  let inside = false;
  const visit = (node: Node): boolean => {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      const from = node === range.startContainer ? range.startOffset : 0;
      if (node === range.startContainer) inside = true;
      if (inside) text += data.slice(from, node === range.endContainer ? range.endOffset : undefined);
      return node === range.endContainer;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) if (visit(child)) return true;
    return false;
  };
  visit(root);
  return text;
}

/** Words for made-up paragraphs: `count` sentences that say nothing about anything real. */
export function prose(count: number, about = 'the harbour'): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `On day ${i + 1}, the council talked about ${about} for hours, and then it voted to wait once more.`,
  ).join(' ');
}
