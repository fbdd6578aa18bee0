import type { Quotations } from './quotations';
import type { Tokens } from './tokens';
import * as token from './tokens';
import * as is from './word-class';

/** What a stretch of a sentence is. */
export const NOUN_GROUP = 1;
export const VERB_GROUP = 2;
export const PREPOSITION = 3;
export const COMMA = 4;
export const CONJUNCTION = 5;
export const SUBORDINATOR = 6;
export const RELATIVE = 7;
export const QUOTATION = 8;
export const DASH = 9;
export const COLON = 10;
export const BRACKET = 11;
export const ADVERB = 12;
export const ADJECTIVE = 13;
export const STOP = 14;

/** A phrase of a sentence; token indexes, `last` inclusive. */
export interface Phrase {
  type: number;
  first: number;
  last: number;
  /** The noun a noun group is about, the verb a verb group ends in. */
  head: number;
  /** Verb groups: bits of VerbForm. */
  form: number;
}

/** Verb groups. */
export const NEGATED = 1;
/** "to say". */
export const INFINITIVE = 2;
/** "saying", without a form of "be". */
export const BARE_ING = 4;
/** "briefed" without an auxiliary: past tense or participle, the neighbours decide. */
export const BARE_ED = 8;
/** "was told". */
export const PASSIVE = 16;
export const MODAL = 32;
export const PERFECT = 64;

/** Words that make a number a rough one. */
const APPROXIMATE = new Set([
  'about',
  'around',
  'nearly',
  'roughly',
  'almost',
  'over',
  'under',
  'only',
  'just',
]);

const NOMINAL = is.NOUN | is.ADJECTIVE | is.QUANTITY | is.TITLE | is.TIME;

/** Cuts one sentence into phrases, left to right, in one pass. */
export class Phraser<M> {
  private phrases: Phrase[] = [];
  private last = 0;

  constructor(
    private readonly tokens: Tokens<M>,
    private readonly quotations: Quotations,
  ) {}

  cut(first: number, last: number): Phrase[] {
    this.phrases = [];
    this.last = last;
    for (let i = first; i <= last; ) i = this.next(i);
    return this.phrases;
  }

  private bits(i: number): number {
    return i <= this.last && this.tokens.kind[i] === token.WORD ? (this.tokens.entry[i]?.bits ?? 0) : 0;
  }

  private lower(i: number): string {
    return i <= this.last && this.tokens.kind[i] === token.WORD ? (this.tokens.entry[i]?.lower ?? '') : '';
  }

  private put(type: number, first: number, last: number, head = last, form = 0): number {
    this.phrases.push({ type, first, last, head, form });
    return last + 1;
  }

  private previous(): number {
    return this.phrases.at(-1)?.type ?? 0;
  }

  private next(i: number): number {
    const { kind } = this.tokens;
    switch (kind[i]) {
      case token.QUOTE:
        return this.quotation(i);
      case token.COMMA:
        // "Ito, 54, added"
        if (
          kind[i + 1] === token.NUMBER &&
          kind[i + 2] === token.COMMA &&
          i + 2 <= this.last &&
          (this.tokens.end[i + 1] ?? 0) - (this.tokens.start[i + 1] ?? 0) <= 3
        )
          return this.put(BRACKET, i, i + 2);
        return this.put(COMMA, i, i);
      case token.DASH:
      case token.SEMICOLON:
        return this.put(DASH, i, i);
      case token.COLON:
        return this.put(COLON, i, i);
      case token.STOP:
      case token.CLOSE:
        return this.put(STOP, i, i);
      case token.OPEN:
        return this.bracket(i);
      case token.WORD:
        return this.word(i);
      default:
        return this.nounGroup(i);
    }
  }

  /** A quotation is one phrase, whatever is in it; one of a word or three is read as part of its sentence. */
  private quotation(i: number): number {
    const found = this.quotations.list[(this.quotations.at[i] as number) - 1];
    if (!found) return i + 1;
    if (
      found.first === i &&
      found.last <= this.last &&
      found.last - i <= 4 &&
      this.previous() !== COMMA &&
      i > 0
    ) {
      let plain = i !== 0 && this.phrases.length > 0 && this.previous() !== COLON;
      for (let k = i + 1; k < found.last; k++) if (this.tokens.kind[k] !== token.WORD) plain = false;
      if (plain) return i + 1;
    } else if (found.last === i && found.first > (this.phrases.at(-1)?.last ?? -1)) return i + 1;
    else if (found.last === i && found.last - found.first <= 4) return i + 1;
    return this.put(QUOTATION, i, Math.min(found.last, this.last));
  }

  private bracket(i: number): number {
    // a sentence in brackets is read like any other
    if (this.phrases.length === 0) return i + 1;
    for (let k = i + 1; k <= this.last && k < i + 40; k++) {
      if (this.tokens.kind[k] === token.CLOSE) return this.put(BRACKET, i, k);
    }
    return this.put(DASH, i, i);
  }

  private word(i: number): number {
    // a sentence that begins inside a quotation belongs to it as far as the quotation reaches
    const within = this.quotations.list[(this.quotations.at[i] as number) - 1];
    if (within && within.last - within.first > 4 && within.first < i && this.phrases.length === 0)
      return this.put(QUOTATION, i, Math.min(within.last, this.last));
    const bits = this.bits(i);
    const lower = this.tokens.entry[i]?.lower;
    if (lower === 'to') return this.to(i);
    if (APPROXIMATE.has(lower ?? '') && this.isNumber(i + 1)) return this.nounGroup(i + 1, i);
    if (lower === 'at' && /^(?:least|most)$/.test(this.lower(i + 1))) return this.nounGroup(i + 2, i);
    if (lower === 'more' && this.lower(i + 1) === 'than') return this.nounGroup(i + 2, i);
    if (
      (lower === 'all' || lower === 'both' || lower === 'each') &&
      this.bits(i + 1) & is.VERB &&
      !(this.bits(i + 1) & is.VERB_ING) &&
      !(this.bits(i + 1) & is.NOUN && this.previous() !== NOUN_GROUP)
    )
      return this.put(ADVERB, i, i);
    if (lower === 'that') return this.that(i);
    if (
      bits & is.RELATIVE &&
      !(bits & is.POSSESSIVE_PRONOUN && this.previous() !== COMMA && this.previous() !== NOUN_GROUP)
    )
      return this.put(RELATIVE, i, i);
    // "in May"
    if (bits & is.MODAL && bits & is.TIME && this.tokens.capital[i] && this.phrases.length > 0)
      return this.nounGroup(i);
    if (bits & is.AUXILIARY || (bits & is.NEGATION && !(bits & is.DET) && lower !== 'nor'))
      return this.verbGroup(i);
    if (bits & is.CONJ) return this.put(CONJUNCTION, i, i);
    if (bits & is.PREP)
      return this.put(bits & is.SUBORD && this.opensClause(i + 1) ? SUBORDINATOR : PREPOSITION, i, i);
    if (bits & is.SUBORD) return this.put(SUBORDINATOR, i, i);
    if (
      bits & is.POSTNOMINAL &&
      (this.previous() === NOUN_GROUP || this.previous() === VERB_GROUP || this.previous() === ADVERB) &&
      !this.isNominal(i + 1)
    )
      return this.put(ADJECTIVE, i, i);
    if (bits & (is.DET | is.POSSESSIVE_PRONOUN | is.PRONOUN | is.QUANTITY)) return this.nounGroup(i);
    if (bits & is.VERB && this.isVerb(i, -1)) return this.verbGroup(i);
    if (bits & is.ADVERB && !(bits & is.NOUN && this.tokens.capital[i])) return this.put(ADVERB, i, i);
    return this.nounGroup(i);
  }

  /** Whether a subject and a verb follow: "as officials say" against "as a precaution". Looks four words ahead. */
  private opensClause(i: number): boolean {
    for (let k = i; k < i + 5 && k <= this.last; k++) {
      const bits = this.bits(k);
      if (this.tokens.kind[k] !== token.WORD) return false;
      if (bits & (is.PREP | is.TIME)) return false;
      if (bits & (is.VERB_PAST | is.BE | is.HAVE | is.MODAL | is.DO) && k > i) return true;
      if (bits & (is.VERB_BASE | is.VERB_S) && !(bits & is.NOUN) && k > i) return true;
    }
    return false;
  }

  private to(i: number): number {
    let verb = i + 1;
    while (this.bits(verb) & is.ADVERB && !(this.bits(verb) & is.VERB_BASE)) verb++;
    const bits = this.bits(verb);
    const next = this.bits(verb + 1);
    const unlisted =
      bits === is.NOUN &&
      this.tokens.entry[verb]?.meaning === undefined &&
      (next & (is.DET | is.POSSESSIVE_PRONOUN | is.PRONOUN | is.PLURAL | is.QUANTITY)) !== 0;
    const base =
      (bits & (is.VERB_BASE | is.BE | is.HAVE | is.DO) || unlisted) && !this.tokens.capital[verb] ? verb : -1;
    return base < 0 ? this.put(PREPOSITION, i, i) : this.verbGroup(i);
  }

  private that(i: number): number {
    const before = this.previous();
    if (this.bits(i + 1) & is.TIME && !this.tokens.capital[i + 1]) return this.nounGroup(i);
    if (
      before === NOUN_GROUP &&
      (this.bits(i + 1) & (is.VERB | is.AUXILIARY)) !== 0 &&
      !this.isNominal(i + 1)
    )
      return this.put(RELATIVE, i, i);
    if (
      before !== VERB_GROUP &&
      before !== NOUN_GROUP &&
      before !== ADJECTIVE &&
      this.bits(i + 1) & is.NOUN &&
      !(this.bits(i + 1) & is.PLURAL) &&
      !this.tokens.capital[i + 1]
    )
      return this.nounGroup(i);
    return this.put(SUBORDINATOR, i, i);
  }

  private isNominal(i: number): boolean {
    if (i > this.last) return false;
    if (this.tokens.kind[i] === token.NUMBER) return true;
    if (this.tokens.kind[i] !== token.WORD) return false;
    const bits = this.bits(i);
    if (bits & is.FUNCTION_WORD) return false;
    return (bits & NOMINAL) !== 0 || this.tokens.capital[i] !== 0;
  }

  /** Whether the word at `i` is a verb here; `before` is the word before it in the same noun group, or -1. */
  private isVerb(i: number, before: number): boolean {
    const bits = this.bits(i);
    if (!(bits & is.VERB)) return false;
    const left = before >= 0 ? this.bits(before) : 0;
    const afterModifier =
      before >= 0 &&
      (((left & (is.DET | is.POSSESSIVE_PRONOUN | is.ADJECTIVE | is.QUANTITY)) !== 0 &&
        !(left & (is.NOUN | is.PRONOUN))) ||
        ((left & is.PARTICIPLE) !== 0 && !(left & (is.NOUN | is.VERB_BASE))) ||
        this.tokens.kind[before] === token.POSSESSIVE ||
        this.tokens.kind[before] === token.NUMBER);
    // a capital inside a sentence, or before another capital, is a name: "United Airlines"
    // headlines set their verbs in capitals: "Sources Say"
    if (this.tokens.capital[i] === 1 && before >= 0 && /^(?:says?|said|tells?|told)$/.test(this.lower(i)))
      return true;
    if (
      this.tokens.capital[i] &&
      (before >= 0 || this.phrases.length > 0 || (i < this.last && this.tokens.capital[i + 1]))
    )
      return false;
    if (bits & is.VERB_ING) {
      if (afterModifier) return false;
      return before >= 0 || !(bits & is.NOUN) || !this.isNominal(i + 1) || this.previous() === COMMA;
    }
    if (bits & (is.VERB_PAST | is.PARTICIPLE) && !(bits & (is.VERB_BASE | is.NOUN))) {
      // "ignored shouted questions"
      if (
        before < 0 &&
        (this.previous() === VERB_GROUP || this.previous() === PREPOSITION) &&
        bits & is.PARTICIPLE &&
        this.isNominal(i + 1)
      )
        return false;
      if (!afterModifier) return true;
      // "the unnamed official", but "several said", "the second said"
      return !this.isNominal(i + 1) && !/^(?:the|a|an)$/.test(this.tokens.entry[before]?.lower ?? '');
    }
    if (!(bits & is.NOUN))
      return !(
        afterModifier &&
        (left & (is.DET | is.POSSESSIVE_PRONOUN | is.ADJECTIVE) || this.tokens.kind[before] !== token.WORD)
      );
    // a word that is noun and verb: the number of the subject and the word behind decide
    if (before < 0) {
      const subject = this.phrases.at(-1);
      if (subject?.type === NOUN_GROUP && subject.last === i - 1 && !(this.bits(i - 1) & is.PRONOUN))
        return this.isVerb(i, i - 1);
      return (
        (subject?.type === RELATIVE && this.tokens.entry[subject.first]?.lower !== 'whose') ||
        (subject?.type === NOUN_GROUP && (this.bits(subject.last) & is.PRONOUN) !== 0) ||
        !!(subject?.type === ADVERB && this.phrases.at(-2)?.type === NOUN_GROUP && bits & is.VERB_BASE)
      );
    }
    if (afterModifier) return false;
    const right = this.bits(i + 1);
    if (right & (is.VERB_PAST | is.BE | is.HAVE | is.MODAL | is.DO) && !(right & is.NOUN)) return false;
    const plural = (left & is.PLURAL) !== 0 || (left & is.QUANTITY) !== 0;
    if (bits & is.VERB_BASE) return plural;
    if (bits & is.VERB_S && !plural) {
      const kind = this.tokens.kind[i + 1];
      return (
        i + 1 <= this.last &&
        ((right & (is.DET | is.POSSESSIVE_PRONOUN | is.PRONOUN | is.SUBORD)) !== 0 ||
          kind === token.QUOTE ||
          (this.tokens.capital[before] !== 0 && this.isNominal(i + 1)))
      );
    }
    return false;
  }

  private isNumber(i: number): boolean {
    return i <= this.last && (this.tokens.kind[i] === token.NUMBER || (this.bits(i) & is.QUANTITY) !== 0);
  }

  /** A noun group that begins at `first`; "about" and "at least" before it, from `opening`, belong to it. */
  private nounGroup(first: number, opening = first): number {
    if (first > this.last) return this.put(NOUN_GROUP, opening, this.last);
    const { kind, capital } = this.tokens;
    let head = first;
    let i = first;
    let time = true;
    for (; i <= this.last; i++) {
      const bits = this.bits(i);
      if (kind[i] === token.NUMBER || kind[i] === token.POSSESSIVE || kind[i] === token.SYMBOL) {
        if (kind[i] === token.NUMBER) time = false;
        if (kind[i] === token.NUMBER && i === first) head = i;
        continue;
      }
      if (kind[i] === token.QUOTE && i > first && this.isScareQuote(i)) continue;
      if (kind[i] !== token.WORD) break;
      if (i === first) {
        if (bits & is.PRONOUN && !(bits & is.DET)) return this.put(NOUN_GROUP, opening, i, i);
        if (!(bits & is.TIME)) time = false;
        continue;
      }
      const before = i - 1;
      // "six in 10 voters"
      if (this.isNumber(before) && this.isNumber(i + 1) && this.lower(i) === 'in') continue;
      if (bits & is.CONJ) {
        // "current and former officials", "law and order": only between modifiers
        if (this.bits(before) & is.ADJECTIVE && this.bits(i + 1) & (is.ADJECTIVE | is.PARTICIPLE)) continue;
        if (this.lower(i) === '&') continue;
        break;
      }
      if (
        bits & is.QUANTITY ||
        (bits & is.DET && this.bits(before) & (is.QUANTITY | is.DET) && this.lower(i) !== 'that')
      ) {
        if (bits & is.DET && before !== first) break;
        if (capital[i] && capital[before]) {
          head = i;
          continue;
        }
        if (
          this.isHeadNoun(head, i) &&
          !(this.bits(before) & (is.QUANTITY | is.DET | is.POSSESSIVE_PRONOUN | is.ADJECTIVE)) &&
          kind[before] !== token.POSSESSIVE
        )
          break;
        head = i;
        time = false;
        continue;
      }
      // "an inside source", "outside analysts"
      if (
        bits & is.PREP &&
        /^(?:inside|outside)$/.test(this.lower(i)) &&
        before === first &&
        this.isNominal(i + 1)
      )
        continue;
      if (bits & (is.FUNCTION_WORD & ~is.NEGATION) && !(capital[i] === 2 && bits & is.PRONOUN)) break;
      if (bits & is.POSTNOMINAL && !this.isNominal(i + 1)) break;
      if (bits & is.VERB && !(bits & is.TIME) && this.isVerb(i, before)) break;
      if (bits & is.ADVERB && !(bits & (is.NOUN | is.ADJECTIVE))) {
        if (this.isNominal(i + 1) && !this.isHeadNoun(head, i)) continue;
        if (
          this.bits(i + 1) & (is.ADJECTIVE | is.PARTICIPLE) &&
          this.isNominal(i + 2) &&
          !this.isHeadNoun(head, i)
        )
          continue;
        break;
      }
      // "officials Tuesday said", "Tuesday officials said": when is no part of who
      const isTime = (bits & is.TIME) !== 0 && capital[i] !== 0;
      if (isTime && this.isHeadNoun(head, i) && !time) break;
      if (time && !(bits & is.TIME) && !(this.bits(first) & is.DET)) break;
      if (!(bits & is.TIME)) time = false;
      // a name behind a finished common noun with its article begins an apposition, and stays in the group
      head = i;
    }
    // "this week", "Tuesday night": when it was said
    if (this.bits(head) & is.TIME) return this.time(opening, Math.max(first, i - 1));
    return this.put(NOUN_GROUP, opening, Math.max(first, i - 1), head);
  }

  /** "on Friday", "late last week": one adverb with the preposition before it. */
  private time(first: number, last: number): number {
    const before = this.phrases.at(-1);
    if (
      before?.type === PREPOSITION &&
      /^(?:on|in|at|by|since|before|after|during|until|through|over|for|from|of)$/.test(
        this.tokens.entry[before.first]?.lower ?? '',
      )
    ) {
      this.phrases.pop();
      return this.put(ADVERB, before.first, last);
    }
    return this.put(ADVERB, first, last);
  }

  private isHeadNoun(head: number, i: number): boolean {
    return head === i - 1 && (this.bits(head) & (is.NOUN | is.PLURAL)) !== 0;
  }

  private isScareQuote(i: number): boolean {
    const found = this.quotations.list[(this.quotations.at[i] as number) - 1];
    return found !== undefined && found.last - found.first <= 4 && found.last < this.last;
  }

  private verbGroup(first: number): number {
    let form = 0;
    let head = -1;
    let i = first;
    if (this.lower(i) === 'not' && this.lower(i + 1) === 'to') {
      form |= NEGATED;
      i++;
    }
    if (this.lower(i) === 'to') {
      form |= INFINITIVE;
      i++;
    }
    let be = false;
    let have = false;
    let helper = (form & INFINITIVE) !== 0;
    for (; i <= this.last; i++) {
      const bits = this.bits(i);
      if (this.tokens.kind[i] !== token.WORD) break;
      // "has yet to respond"
      if (have && this.lower(i) === 'yet' && this.lower(i + 1) === 'to') {
        form |= NEGATED;
        have = false;
        i++;
        continue;
      }
      // "would neither confirm nor deny"
      if (helper && this.lower(i) === 'neither') {
        form |= NEGATED;
        continue;
      }
      if (bits & is.NEGATION && !(bits & is.DET)) {
        form |= NEGATED;
        if (!(bits & is.AUXILIARY)) continue;
      }
      if (bits & is.AUXILIARY) {
        if (head >= 0 && !(bits & (is.BE | is.HAVE)) && !helper) break;
        if (bits & is.MODAL) form |= MODAL;
        if (bits & is.BE) be = true;
        if (bits & is.HAVE) {
          have = true;
          form |= PERFECT;
        }
        helper = true;
        head = i;
        continue;
      }
      // "who was there recalled"
      if (be && /^(?:there|here)$/.test(this.lower(i))) break;
      if (bits & is.ADVERB && !(bits & is.VERB)) {
        if (this.adverbLeadsToVerb(i)) continue;
        break;
      }
      if (be && bits & is.PARTICIPLE) {
        form |= PASSIVE;
        head = i++;
      } else if (be && bits & is.VERB_ING) head = i++;
      else if (have && bits & (is.PARTICIPLE | is.VERB_PAST) && !be) head = i++;
      else if (
        helper &&
        !be &&
        !have &&
        bits & (is.VERB_BASE | is.NOUN) &&
        !(bits & is.PLURAL) &&
        !(bits & is.PRONOUN) &&
        !this.tokens.capital[i]
      )
        head = i++;
      else if (!helper && bits & is.VERB) {
        if (bits & is.VERB_ING) form |= BARE_ING;
        else if (bits & is.PARTICIPLE) form |= BARE_ED;
        head = i++;
      }
      break;
    }
    const last = Math.max(first, i - 1);
    return this.put(VERB_GROUP, first, last, head < 0 ? last : head, form);
  }

  private adverbLeadsToVerb(i: number): boolean {
    for (let k = i; k < i + 4; k++) {
      const bits = this.bits(k);
      if (bits & (is.VERB | is.AUXILIARY) && !(bits & is.ADVERB)) return true;
      if (!(bits & (is.ADVERB | is.NEGATION))) return false;
    }
    return false;
  }
}
