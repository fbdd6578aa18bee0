import { BREAK, QUOTE, type Tokens } from './tokens';

/** Words between quotation marks, marks included. Token indexes, both inclusive. */
export interface Quotation {
  first: number;
  last: number;
  /** No closing mark: the next paragraph opens with another quotation mark and goes on. */
  continues: boolean;
}

export interface Quotations {
  list: Quotation[];
  /** By token: 1 + index into the list, or 0 outside. */
  at: Int32Array;
}

const OPENING = new Set([0x201c, 0x201e, 0xab, 0x2018, 0x201a, 0x60]);
const CLOSING = new Set([0x201d, 0xbb, 0x2019]);
const SINGLE = new Set([39, 0x2018, 0x2019, 0x201a, 0x60]);

const isSpace = (code: number) =>
  Number.isNaN(code) || code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f;
const isOpener = (code: number) =>
  isSpace(code) || code === 40 || code === 91 || code === 45 || code === 0x2014 || code === 0x2013;
const isWordCode = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;

/**
 * Finds the quotations, outermost only, each inside one paragraph. A straight mark faces the side that touches a word.
 * A single mark that nothing closes is an apostrophe; a double one that nothing closes runs to the paragraph's end
 * when the next paragraph opens with a mark (the printers' rule for long quotations), and is dropped otherwise.
 */
export function findQuotations<M>(tokens: Tokens<M>): Quotations {
  const { text, kind, start, end, count } = tokens;
  const list: Quotation[] = [];
  const at = new Int32Array(count);
  const close = (first: number, last: number, continues: boolean) => {
    list.push({ first, last, continues });
    at.fill(list.length, first, last + 1);
  };
  let open = -1;
  let openIsSingle = false;
  for (let i = 0; i <= count; i++) {
    if (i === count || kind[i] === BREAK) {
      if (open >= 0 && !openIsSingle && i + 1 < count && kind[i + 1] === QUOTE) close(open, i - 1, true);
      open = -1;
      continue;
    }
    if (kind[i] !== QUOTE) continue;
    const from = start[i] as number;
    const to = end[i] as number;
    const code = text.charCodeAt(from);
    const single = to - from === 1 && SINGLE.has(code);
    const before = from === 0 ? Number.NaN : text.charCodeAt(from - 1);
    const after = text.charCodeAt(to);
    const faces = OPENING.has(code)
      ? 1
      : CLOSING.has(code)
        ? -1
        : isOpener(before) && !isSpace(after)
          ? 1
          : !isSpace(before)
            ? -1
            : 0;
    if (open >= 0) {
      if (single !== openIsSingle) continue;
      if (single ? faces < 0 && !isWordCode(after) : faces <= 0 || i > open + 1) {
        // an opening mark while one is open: the writer forgot to close; begin anew
        if (faces > 0 && OPENING.has(code)) open = i;
        else {
          close(open, i, false);
          open = -1;
        }
      }
    } else if (single ? faces > 0 && isWordCode(after) && isOpener(before) : faces >= 0) {
      open = i;
      openIsSingle = single;
    }
  }
  return { list, at };
}
