import type { Quotations } from './quotations';
import { BREAK, CLOSE, NUMBER, QUOTE, STOP, SYMBOL, type Tokens, WORD } from './tokens';
import { ADVERB, FUNCTION_WORD, TIME, TITLE, VERB_PAST, VERB_S } from './word-class';

/** A sentence: token indexes, `last` inclusive, without the line break. */
export interface Sentence {
  first: number;
  last: number;
  /** Which paragraph it stands in, counted from 0. */
  paragraph: number;
}

/** Cuts tokens into sentences. A stop ends one when what follows it begins like a sentence. */
export function findSentences<M>(tokens: Tokens<M>, quotations: Quotations): Sentence[] {
  const { kind, count } = tokens;
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] === BREAK) {
      if (i > first) sentences.push({ first, last: i - 1, paragraph });
      first = i + 1;
      paragraph++;
    } else if (kind[i] === STOP || endsInStop(tokens, i)) {
      let last = i;
      while (last + 1 < count && closes(tokens, quotations, last + 1)) last++;
      if (last + 1 < count && !beginsSentence(tokens, quotations, i, last + 1)) continue;
      sentences.push({ first, last, paragraph });
      first = last + 1;
      i = last;
    }
  }
  if (count > first) sentences.push({ first, last: count - 1, paragraph });
  return sentences;
}

/** An abbreviation's own full stop ("in the U.S.") may also be the sentence's. */
function endsInStop<M>(tokens: Tokens<M>, i: number): boolean {
  return (
    tokens.kind[i] === WORD &&
    tokens.text.charCodeAt((tokens.end[i] as number) - 1) === 46 &&
    ((tokens.entry[i]?.bits as number) & TITLE) === 0 &&
    (tokens.end[i] as number) - (tokens.start[i] as number) > 2
  );
}

function closes<M>(tokens: Tokens<M>, quotations: Quotations, i: number): boolean {
  const kind = tokens.kind[i];
  if (kind === CLOSE || kind === STOP) return true;
  if (kind !== QUOTE) return false;
  const quotation = quotations.at[i] as number;
  return quotation === 0 ? tokens.start[i] === tokens.end[i - 1] : quotations.list[quotation - 1]?.last === i;
}

function beginsSentence<M>(tokens: Tokens<M>, quotations: Quotations, stop: number, next: number): boolean {
  const kind = tokens.kind[next];
  if (kind === BREAK || kind === QUOTE || kind === SYMBOL) return true;
  if (kind === NUMBER) return tokens.kind[stop] === STOP;
  if (kind !== WORD) return kind !== STOP && tokens.kind[stop] === STOP;
  if (tokens.capital[next] === 0) return false;
  const bits = (at: number) => tokens.entry[at]?.bits ?? 0;
  if (tokens.kind[stop] === WORD)
    return (bits(next) & (FUNCTION_WORD | ADVERB)) !== 0 && (bits(next) & TIME) === 0;
  // “Is it?” Reid asked. — the mark ends the quotation, not the sentence
  if (quotations.at[stop] !== 0 && quotations.at[next] === 0) {
    for (let i = next; i < next + 4 && i < tokens.count && tokens.capital[i] !== 0; i++) {
      if (
        tokens.capital[i + 1] === 0 &&
        (bits(i + 1) & (VERB_PAST | VERB_S)) !== 0 &&
        tokens.text.charCodeAt(tokens.start[stop] as number) !== 46
      )
        return false;
    }
  }
  return true;
}
