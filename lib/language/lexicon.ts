import { withEd, withIng, withS } from './inflect';
import {
  ADJECTIVE,
  ADVERB,
  NOUN,
  PARTICIPLE,
  PLURAL,
  VERB_BASE,
  VERB_ING,
  VERB_PAST,
  VERB_S,
} from './word-class';

/** What is known of one word, whatever its place in the text. `M` is what a later room knows of it. */
export interface Entry<M> {
  /** In small letters, with a straight apostrophe. */
  lower: string;
  /** Bits of word-class.ts. */
  bits: number;
  meaning: M | undefined;
}

/** Words and what is known of them; words not in it are judged by their endings. */
export class Lexicon<M> {
  private readonly known = new Map<string, Entry<M>>();
  /** By the word as written, so that a text's words cost one look-up each. Emptied when a long run has filled it. */
  private seen = new Map<string, Entry<M>>();

  add(words: string, bits: number, meaning?: M): this {
    for (const word of words.split(/\s+/)) if (word) this.put(word.replaceAll('_', ' '), bits, meaning);
    return this;
  }

  /** Verbs with all their forms. "say/said" gives an irregular past, "know/knew/known" its participle too. */
  addVerbs(words: string, bits = 0, meaning?: M): this {
    for (const word of words.split(/\s+/)) {
      if (!word) continue;
      const [base = '', past, participle] = word.split('/');
      const plain = base.replace('!', '');
      this.put(plain, VERB_BASE | bits, meaning);
      this.put(withS(plain), VERB_S | bits, meaning);
      this.put(withIng(base), VERB_ING | bits, meaning);
      if (past && participle) {
        this.put(past, VERB_PAST | bits, meaning);
        this.put(participle, PARTICIPLE | bits, meaning);
      } else this.put(past ?? withEd(base), VERB_PAST | PARTICIPLE | bits, meaning);
    }
    return this;
  }

  /** Nouns with their plurals. "person/people" gives an irregular plural. */
  addNouns(words: string, bits = 0, meaning?: M): this {
    for (const word of words.split(/\s+/)) {
      if (!word) continue;
      const [singular = '', plural] = word.split('/');
      this.put(singular, NOUN | bits, meaning);
      this.put(plural ?? withS(singular), NOUN | PLURAL | bits, meaning);
    }
    return this;
  }

  /** What is known or can be guessed of a word as it stands in a text. */
  look(word: string): Entry<M> {
    let entry = this.seen.get(word);
    if (entry === undefined) {
      const lower = word.toLowerCase().replaceAll('’', "'");
      entry = this.known.get(lower) ?? { lower, bits: guess(lower), meaning: undefined };
      if (this.seen.size > 50_000) this.seen = new Map();
      this.seen.set(word, entry);
    }
    return entry;
  }

  private put(word: string, bits: number, meaning: M | undefined): void {
    const entry = this.known.get(word);
    if (entry) {
      entry.bits |= bits;
      if (meaning !== undefined) entry.meaning = entry.meaning ? { ...entry.meaning, ...meaning } : meaning;
    } else this.known.set(word, { lower: word, bits, meaning });
  }
}

/** Classes of a word nobody listed, by its ending. Rough by nature: the grammar asks the neighbours as well. */
function guess(word: string): number {
  const length = word.length;
  if (length > 4) {
    if (word.endsWith('ly')) return ADVERB;
    if (word.endsWith('ed')) return VERB_PAST | PARTICIPLE;
    if (word.endsWith('ing')) return VERB_ING | NOUN;
    if (/(?:ous|ful|ive|able|ible|ical|less|ish)$/.test(word)) return ADJECTIVE;
  }
  if (length > 3 && word.endsWith('s') && !word.endsWith('ss')) return NOUN | PLURAL;
  return NOUN;
}
