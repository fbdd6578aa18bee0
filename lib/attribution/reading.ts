import { NOUN_GROUP, type Phrase, Phraser } from '../language/phrases';
import { findQuotations, type Quotations } from '../language/quotations';
import { findSentences, type Sentence } from '../language/sentences';
import { type Tokens, tokenise, WORD } from '../language/tokens';
import type { Phrase as TextPhrase } from './attribution';
import type { Meaning } from './vocabulary/meaning';
import { VOCABULARY } from './vocabulary/vocabulary';

/** A text as the rules see it: words, quotations, sentences, and phrases of the sentence being read. */
export class Reading {
  readonly tokens: Tokens<Meaning>;
  readonly quotations: Quotations;
  readonly sentences: Sentence[];
  private readonly phraser: Phraser<Meaning>;

  constructor(readonly text: string) {
    this.tokens = tokenise(text, VOCABULARY);
    this.quotations = findQuotations(this.tokens);
    this.sentences = findSentences(this.tokens, this.quotations);
    this.phraser = new Phraser(this.tokens, this.quotations);
  }

  phrases(sentence: Sentence): Phrase[] {
    return this.phraser.cut(sentence.first, sentence.last);
  }

  lower(token: number): string {
    return this.tokens.entry[token]?.lower ?? '';
  }

  bits(token: number): number {
    return this.tokens.entry[token]?.bits ?? 0;
  }

  meaning(token: number): Meaning | undefined {
    return this.tokens.entry[token]?.meaning;
  }

  isWord(token: number): boolean {
    return this.tokens.kind[token] === WORD;
  }

  isCapital(token: number): boolean {
    return (this.tokens.capital[token] ?? 0) > 0;
  }

  quoted(token: number): boolean {
    return (this.quotations.at[token] ?? 0) > 0;
  }

  /** The words from one token to another, both inclusive. */
  span(first: number, last: number): TextPhrase {
    const start = this.tokens.start[first] ?? 0;
    const end = this.tokens.end[last] ?? start;
    return { start, end, text: this.text.slice(start, end) };
  }

  /** Whether a phrase is a noun group headed by one of these words. */
  headIs(phrase: Phrase | undefined, words: ReadonlySet<string>): boolean {
    return phrase?.type === NOUN_GROUP && words.has(this.lower(phrase.head));
  }
}
