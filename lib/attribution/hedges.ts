import type { Sentence } from '../language/sentences';
import { COMMA } from '../language/tokens';
import * as is from '../language/word-class';
import type { Phrase as TextPhrase } from './attribution';
import type { Reading } from './reading';
import type { RuleId } from './rules/rule-id';

const ADVERBS = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'rumored', 'rumoured']);
const SAID = new Set([
  'said',
  'believed',
  'thought',
  'rumored',
  'rumoured',
  'understood',
  'reported',
  'presumed',
  'alleged',
  'reputed',
]);
const IT = new Set([
  'understood',
  'believed',
  'rumored',
  'rumoured',
  'reported',
  'said',
  'thought',
  'alleged',
  'claimed',
]);

/** Hedges with nobody behind them: "reportedly", "is said to". */
export function hedgesIn(reading: Reading, sentence: Sentence): { rule: RuleId; span: TextPhrase }[] {
  const found: { rule: RuleId; span: TextPhrase }[] = [];
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (!reading.isWord(i) || reading.quoted(i)) continue;
    const lower = reading.lower(i);
    if (SAID.has(lower)) {
      let be = i - 1;
      while (be > sentence.first && reading.bits(be) & is.ADVERB) be--;
      if (!(reading.bits(be) & is.BE)) {
        if (ADVERBS.has(lower)) found.push({ rule: 'reportedly', span: reading.span(i, i) });
        continue;
      }
      const subject = reading.lower(be - 1);
      if (reading.lower(i + 1) === 'to' && reading.bits(i + 2) & (is.VERB_BASE | is.BE | is.HAVE))
        found.push({ rule: 'is-said-to', span: reading.span(be, i + 1) });
      else if (subject === 'it' && IT.has(lower) && opensClaim(reading, i, be - 1))
        found.push({ rule: 'it-is-understood', span: reading.span(be - 1, i) });
    } else if (ADVERBS.has(lower)) found.push({ rule: 'reportedly', span: reading.span(i, i) });
  }
  return found;
}

/** "It is understood that…", "…, it is understood,"; "it is understood by both parties" has somebody behind it. */
function opensClaim(reading: Reading, participle: number, it: number): boolean {
  const next = reading.lower(participle + 1);
  if (next === 'that') return true;
  if (reading.tokens.kind[it - 1] === COMMA) return !reading.isWord(participle + 1);
  return /^(?:the|a|an|he|she|they|there|this|these)$/.test(next);
}
