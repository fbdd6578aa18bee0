import type { Piece } from './ranges';
import type { Block } from './read-text';

/** What stands between the last character written and the next. */
const NOTHING = 0;
const SPACE = 1;
const SOFT_BREAK = 2;
const BREAK = 3;

interface Frame {
  element: Element;
  heading: boolean;
  pre: boolean;
}

const SENTENCE_END = /[.!?:;…"”»)\]]$/;
const SMALL_LETTER = /^\p{Ll}/u;

/** White space, and the spaces a typesetter uses. */
function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** Characters that have no width and no meaning here. `before` is the character that precedes. */
function isInvisible(code: number, before: number): boolean {
  if (code < 0xad) return false;
  if (code === 0xad || code === 0xfeff || code === 0x200b || code === 0x180e) return true;
  if (code < 0x200c || code > 0x2069) return false;
  // The joiners shape Arabic and Indic letters and emoji; behind a Latin letter or a space they are left-overs.
  if (code <= 0x200d) return before < 0x250;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code !== 0x2065);
}

/** Whatever `write` must look at one by one: white space but single spaces, and what may be invisible. */
const SPECIAL = /[\t-\r\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]| {2}/;

/** Puts the text together while the DOM is walked, and remembers where each stretch of it came from. */
export class Writer {
  #parts: string[] = [];
  #length = 0;
  #pieces: Piece[] = [];
  #blocks: Block[] = [];
  #frames: Frame[] = [];
  #between = NOTHING;
  #tail = '';

  open(element: Element, heading = false, pre = false): void {
    const outer = this.#frames.at(-1);
    this.#frames.push({ element, heading: heading || !!outer?.heading, pre: pre || !!outer?.pre });
    this.#between = BREAK;
  }

  close(): void {
    this.#frames.pop();
    this.#between = BREAK;
  }

  lineBreak(): void {
    if (this.#frames.at(-1)?.heading) this.#between = Math.max(this.#between, SPACE);
    else this.#between = this.#between >= SOFT_BREAK ? BREAK : SOFT_BREAK;
  }

  write(node: Text): void {
    const data = node.data;
    if (SPECIAL.test(data)) this.#writeEach(node, data);
    else this.#writePlain(node, data);
  }

  /** Most text: only the edges may need a look. A regular expression tells it faster than a loop not yet compiled. */
  #writePlain(node: Text, data: string): void {
    const from = data.startsWith(' ') ? 1 : 0;
    const to = data.endsWith(' ') ? data.length - 1 : data.length;
    if (from > 0 || data === ' ') this.#between = Math.max(this.#between, SPACE);
    if (from < to) this.#put(node, data, from, to, true);
    if (from < to && to < data.length) this.#between = Math.max(this.#between, SPACE);
  }

  #writeEach(node: Text, data: string): void {
    const pre = this.#frames.at(-1)?.pre ?? false;
    let from = -1; // where the run of characters that are kept as they are began
    let plain = true; // whether the run needs no replacing
    let before = this.#tail ? this.#tail.charCodeAt(this.#tail.length - 1) : 32;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      // Nearly every character of nearly every page.
      if (code > 32 && code < 0xa0) {
        if (from < 0) from = i;
        before = code;
        continue;
      }
      if (isSpace(code)) {
        const lineBreak = pre && code === 10;
        const next = i + 1 < data.length ? data.charCodeAt(i + 1) : 32;
        if (from >= 0 && !lineBreak && !isSpace(next) && !isInvisible(next, 32)) {
          if (code !== 32) plain = false;
        } else {
          if (from >= 0) this.#put(node, data, from, i, plain);
          from = -1;
          plain = true;
          this.#between = Math.max(this.#between, lineBreak ? BREAK : SPACE);
        }
        before = 32;
      } else if (isInvisible(code, before)) {
        if (from >= 0) this.#put(node, data, from, i, plain);
        from = -1;
        plain = true;
      } else {
        if (from < 0) from = i;
        before = code;
      }
    }
    if (from >= 0) this.#put(node, data, from, data.length, plain);
  }

  finish(): { text: string; pieces: Piece[]; blocks: Block[] } {
    return { text: this.#parts.join(''), pieces: this.#pieces, blocks: this.#blocks };
  }

  #put(node: Text, data: string, from: number, to: number, plain: boolean): void {
    const slice = data.slice(from, to);
    const run = plain ? slice : slice.replace(/\s/g, ' ');
    this.#separate(run);
    this.#pieces.push({ start: this.#length, node, offset: from });
    this.#append(run);
    const block = this.#blocks.at(-1);
    if (block) block.end = this.#length;
  }

  #separate(run: string): void {
    let between = this.#between;
    if (between === SOFT_BREAK) {
      between = SMALL_LETTER.test(run) && !SENTENCE_END.test(this.#tail) ? SPACE : BREAK;
    }
    if (this.#length === 0 || between === BREAK) {
      if (this.#length > 0) this.#append('\n');
      const frame = this.#frames.at(-1) as Frame;
      this.#blocks.push({ element: frame.element, start: this.#length, end: this.#length });
    } else if (between === SPACE) {
      this.#append(' ');
    }
    this.#between = NOTHING;
  }

  #append(run: string): void {
    this.#parts.push(run);
    this.#length += run.length;
    this.#tail = run.length > 1 ? run.slice(-2) : run;
  }
}
