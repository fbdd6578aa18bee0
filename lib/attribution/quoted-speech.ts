import type { Sentence } from '../language/sentences';
import { QUOTE, STOP } from '../language/tokens';
import type { Attribution } from './attribution';
import type { Reading } from './reading';

/**
 * Gives every sentence that is nothing but quotation to whoever is being quoted: the speaker named before it in its
 * paragraph, else the one named behind it, else, in a paragraph of quotation alone, the speaker of the paragraph before.
 * `bySentence` holds the attributions of each sentence; their `content` grows.
 */
export function spreadQuotations(reading: Reading, bySentence: readonly Attribution[][]): void {
  const { sentences } = reading;
  let speaker: Attribution | undefined;
  let spokeIn = -2;
  for (let first = 0; first < sentences.length; ) {
    const paragraph = (sentences[first] as Sentence).paragraph;
    let end = first;
    while (end < sentences.length && (sentences[end] as Sentence).paragraph === paragraph) end++;
    let current: Attribution | undefined;
    let waiting: Sentence[] = [];
    for (let i = first; i < end; i++) {
      const sentence = sentences[i] as Sentence;
      const found = bySentence[i]?.find((a) => a.source);
      if (found) {
        current = found;
        for (const w of waiting) add(reading, current, w);
        waiting = [];
      } else if (isQuotation(reading, sentence)) {
        if (current) add(reading, current, sentence);
        else waiting.push(sentence);
      }
    }
    if (current) {
      speaker = current;
      spokeIn = paragraph;
    } else if (waiting.length > 0 && waiting.length === end - first && speaker && paragraph - spokeIn <= 1) {
      for (const w of waiting) add(reading, speaker, w);
      spokeIn = paragraph;
    }
    first = end;
  }
}

function add(reading: Reading, attribution: Attribution, sentence: Sentence): void {
  attribution.content ??= [];
  attribution.content.push({
    start: reading.tokens.start[sentence.first] as number,
    end: reading.tokens.end[sentence.last] as number,
  });
}

/** Whether a sentence lies inside quotation marks, those of a quotation that began earlier included. */
function isQuotation(reading: Reading, sentence: Sentence): boolean {
  for (let i = sentence.first; i <= sentence.last; i++) {
    const kind = reading.tokens.kind[i];
    if (!reading.quoted(i) && kind !== STOP && kind !== QUOTE) return false;
  }
  return true;
}
