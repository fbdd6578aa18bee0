import type { Entry, Lexicon } from './lexicon';
import { PRONOUN, RELATIVE } from './word-class';

/** What a token is. */
export const WORD = 1;
export const NUMBER = 2;
export const COMMA = 3;
/** . ? ! … */
export const STOP = 4;
export const COLON = 5;
export const SEMICOLON = 6;
export const DASH = 7;
export const OPEN = 8;
export const CLOSE = 9;
/** A quotation mark of any shape; quotations.ts says which way it faces. */
export const QUOTE = 10;
/** 's, or the apostrophe behind a plural's s. */
export const POSSESSIVE = 11;
/** A line break: the end of a paragraph. */
export const BREAK = 12;
export const SYMBOL = 13;

/** A text cut into words and marks. Parallel arrays, by token; offsets are UTF-16 code units into the text. */
export interface Tokens<M> {
  text: string;
  count: number;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  /** What is known of each word; marks and numbers share one empty entry. */
  entry: Entry<M>[];
  /** 1 where the word begins with a capital, 2 where it is all capitals (and longer than one letter). */
  capital: Uint8Array;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const NEWLINE = 4;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) ASCII[code] = LETTER;
  else if (/[0-9]/.test(char)) ASCII[code] = DIGIT;
  else if (char === '\n' || char === '\r') ASCII[code] = NEWLINE;
  else if (code <= 32) ASCII[code] = SPACE;
}

/** Beyond ASCII everything is a letter but spaces, punctuation and symbols: names come in every script. */
function classOf(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return SPACE;
  if (code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : 0;
  if (code === 0xd7 || code === 0xf7) return 0;
  if (code >= 0x200b && code <= 0x200d) return LETTER;
  if (code >= 0x2010 && code <= 0x2bff) return 0;
  if (code >= 0x3001 && code <= 0x303f) return 0;
  if (code >= 0xd800 && code <= 0xf8ff) return 0;
  if (code >= 0xfe00 && code <= 0xfe6f) return 0;
  return LETTER;
}

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
};

/** Shortened words whose full stop is part of them. A list from general usage, no corpus. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt maj cmdr adm cpl pvt rev fr hon insp det supt messrs sens reps govs st jr sr inc corp co ltd llc plc bros vs no jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd dept univ assn est fla calif mass conn mich ariz ore wash penn tenn wis minn ill ind kan ky la md mo mont neb nev okla tex va vt wyo del colo ala ark ga'.split(
    ' ',
  ),
);

/** Whether the full stop at `at` belongs to the word that began at `start`. */
function keepsStop(text: string, start: number, at: number): boolean {
  if (at - start === 1) return isCapital(text, start) && text.charCodeAt(start) !== 73; // an initial; not the pronoun I
  if (text.charCodeAt(at - 2) === 46) return true; // U.S. p.m.
  if (at - start > 6) return false;
  if (!isCapital(text, start)) return false;
  return ABBREVIATIONS.has(text.slice(start, at).toLowerCase());
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** The end of the word that begins at `start`: letters and digits, with hyphens, apostrophes and full stops inside. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const of = classOf(code);
    if (of === LETTER || of === DIGIT) continue;
    const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : 0;
    if (next === LETTER || next === DIGIT) {
      if (code === 45 || code === 0x2010 || code === 0x2011 || code === 38) continue;
      if (isApostrophe(code) && next === LETTER) continue;
      // "U.S.", "a.m.", "example.org": a stop with a letter behind it and no space
      if (
        code === 46 &&
        next === LETTER &&
        (at - start === 1 || text.charCodeAt(at - 2) === 46 || !isCapital(text, at + 1))
      )
        continue;
    }
    if (code === 46 && keepsStop(text, start, at)) return at + 1;
    return at;
  }
  return at;
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const of = classOf(code);
    if (of === DIGIT || of === LETTER) continue;
    const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : 0;
    if ((code === 44 || code === 46 || code === 58) && next === DIGIT) continue;
    if (code === 45 && (next === LETTER || next === DIGIT)) continue;
    break;
  }
  if (text.charCodeAt(at) === 37) at++;
  return at;
}

/** Words behind which 's is a verb. */
const CLAUSAL = PRONOUN | RELATIVE;

/** How many characters at a word's end are 's, 're, 've, 'll, 'd or 'm. */
function clitic(text: string, start: number, end: number): number {
  if (end - start > 2 && isApostrophe(text.charCodeAt(end - 2)) && /[sdmSDM]/.test(text.charAt(end - 1)))
    return 2;
  if (
    end - start > 3 &&
    isApostrophe(text.charCodeAt(end - 3)) &&
    /^(?:re|ve|ll)$/i.test(text.slice(end - 2, end))
  )
    return 3;
  return 0;
}

function markKind(code: number): number {
  switch (code) {
    case 44:
      return COMMA;
    case 46:
    case 33:
    case 63:
    case 0x2026:
      return STOP;
    case 58:
      return COLON;
    case 59:
      return SEMICOLON;
    case 45:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return DASH;
    case 40:
    case 91:
      return OPEN;
    case 41:
    case 93:
      return CLOSE;
    case 34:
    case 39:
    case 0x60:
    case 0xab:
    case 0xbb:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201c:
    case 0x201d:
    case 0x201e:
      return QUOTE;
    default:
      return SYMBOL;
  }
}

/** Room for one more token needs at least one more character, so the text's length bounds the count. */
function grow(tokens: { kind: Uint8Array; start: Int32Array; end: Int32Array; capital: Uint8Array }): void {
  const size = tokens.kind.length * 2;
  for (const name of ['kind', 'capital'] as const) {
    const wider = new Uint8Array(size);
    wider.set(tokens[name]);
    tokens[name] = wider;
  }
  for (const name of ['start', 'end'] as const) {
    const wider = new Int32Array(size);
    wider.set(tokens[name]);
    tokens[name] = wider;
  }
}

/** A line of wrapped plain text goes on behind the break: nothing ended before it, and the next begins in small letters. */
function wraps<M>(tokens: Tokens<M>, text: string, next: number): boolean {
  const last = tokens.kind[tokens.count - 1];
  if (last === COMMA) return true;
  const code = text.charCodeAt(next);
  return (last === WORD || last === NUMBER) && classOf(code) === LETTER && !isCapital(text, next);
}

/** Cuts a text into words and marks, in one pass. */
export function tokenise<M>(text: string, lexicon: Lexicon<M>): Tokens<M> {
  const none: Entry<M> = { lower: '', bits: 0, meaning: undefined };
  const size = Math.max(64, text.length >> 2);
  const tokens: Tokens<M> = {
    text,
    count: 0,
    kind: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    entry: [],
    capital: new Uint8Array(size),
  };
  const put = (kind: number, start: number, end: number, entry: Entry<M>, capital = 0): void => {
    const at = tokens.count++;
    if (at >= tokens.kind.length) grow(tokens);
    tokens.kind[at] = kind;
    tokens.start[at] = start;
    tokens.end[at] = end;
    tokens.entry.push(entry);
    tokens.capital[at] = capital;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const of = classOf(code);
    if (of === SPACE || code === 0xad || code === 0xfeff) {
      at++;
    } else if (of === NEWLINE) {
      let next = at + 1;
      while (next < text.length && classOf(text.charCodeAt(next)) >= SPACE) next++;
      if (tokens.count > 0 && !wraps(tokens, text, next)) put(BREAK, at, at + 1, none);
      at = next;
    } else if (of === LETTER) {
      let end = wordEnd(text, at);
      // "Mr. Reid's" is a name and a possessive, "he's" a pronoun and a verb; "didn't" stays one word of the lexicon
      const tail = end;
      end -= clitic(text, at, end);
      const word = text.slice(at, end);
      const capital =
        isCapital(text, at) ||
        (text.charCodeAt(at + 2) === 45 && /^(?:al|el|an|as|at|ar|ad)-\p{Lu}/u.test(word));
      const entry = lexicon.look(word);
      put(WORD, at, end, entry, capital ? (end - at > 1 && word === word.toUpperCase() ? 2 : 1) : 0);
      if (tail > end) {
        const verb = tail - end > 2 || text.charCodeAt(tail - 1) !== 115 || (entry.bits & CLAUSAL) !== 0;
        put(verb ? WORD : POSSESSIVE, end, tail, verb ? lexicon.look(text.slice(end, tail)) : none);
      }
      at = tail;
      const mark = text.charCodeAt(at);
      if (
        isApostrophe(mark) &&
        text.charCodeAt(at - 1) === 115 &&
        classOf(text.charCodeAt(at + 1)) === SPACE
      ) {
        put(POSSESSIVE, at, at + 1, none);
        at++;
      }
    } else if (
      of === DIGIT ||
      ((code === 36 || code === 0xa3 || code === 0x20ac) && classOf(text.charCodeAt(at + 1)) === DIGIT)
    ) {
      const end = numberEnd(text, at);
      put(NUMBER, at, end, none);
      at = end;
    } else {
      const kind = markKind(code);
      let end = at + 1;
      // ''two'' and ``two`` single marks are one double mark
      if (
        kind === QUOTE &&
        (code === 39 || code === 0x60 || code === 0x2019 || code === 0x2018) &&
        text.charCodeAt(end) === code
      )
        end++;
      else if (kind === STOP || kind === DASH) while (text.charCodeAt(end) === code) end++;
      put(kind, at, end, none);
      at = end;
    }
  }
  return tokens;
}
