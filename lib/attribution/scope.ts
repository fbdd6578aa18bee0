import type { Attribution, Phrase, Span } from './attribution';
import { headNoun } from './head-noun';
import { readQualifiers } from './qualifiers';
import { quotationAt } from './quotation-at';

/** Why somebody is unnamed, in the article's words. */
export interface Terms {
  condition?: Phrase;
  reason?: Phrase;
}

export interface Scoped {
  /** The attributions given, in the same order; a source's mention carries the terms that the next sentences tell of it. */
  attributions: Attribution[];
  /** What the article says once of all its unnamed sources. */
  forAll?: Terms;
}

/** Words without which a sentence says nothing of anonymity; most sentences have none, and are not read. */
const TRACE =
  /\banonym|\bidentif(?:ied|y)|\bnam(?:ed|es?|ing)\b|\b(?:on|deep) background\b|\boff the record|\bauthori[sz]ed\b/g;

/** "Like others interviewed for this story", "all of the officials interviewed for this article". */
const LIKE_OTHERS = /\b(?:like|as (?:did|were|with)) (?:the |many |most |several )?(?:\w+ )?others?\b/i;
const ALL =
  /^\W*(?:they )?(?:(?:nearly |almost )?all|most|none|everyone|everybody|each)(?: of (?:them|those|these|the \w+(?: \w+)?)| (?:the |those |these )?(?:\w+ )?(?:sources|people|officials|employees|aides|workers|students))?(?: (?:who (?:were |was )?(?:quoted|cited|interviewed|spoke)|interviewed|quoted|cited|spoken to)[^,.]{0,60})?(?: (?:also|were|have|had|who|would|was|did))* (?:spoke|asked|requested|insisted|declined|wanted|demanded|sought|refused|granted|agreed|talked|wished|preferred|chose)\b/i;
const GROUP = /^\W*(?:all |the )?(both|two|three|four|five|six)\b(?: of (?:them|the \w+)| \w+)?/i;
const NUMBERS: Record<string, number> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };
const PRONOUN = /^\W*(?:[a-z]+ (?:still|also|only|later) )?(he|she|they)\b/i;
const DEFINITE =
  /^\W*(?:the|that|this|these|those) ((?:[\w-]+ ){0,3}?[\w-]+?)(?=,| (?:who|has|had|was|were|is|are|all|also|spoke|speaking|asked|requested|insisted|declined|wanted|demanded|sought|refused|agreed|talked|wished|preferred|would|did)\b)/i;
/** Who else says or hears something in between speaks of somebody else. */
const SOMEBODY_ELSE = /\b(?:said|says|that the|whether|reported)\b/;

/** The newsroom speaks: "The Post is not naming the woman because", "agreed to withhold her name because". */
const WITHHELD =
  /\b(?:(?:is|are|has|have) (?:not (?:naming|identifying)|withholding)|agreed (?:not to (?:name|identify|use|publish|print)|to withhold)|(?:is|are) being granted anonymity|granted) ((?:him|her|them|its|his|their)\b(?: (?:sources|names?|full names?|last names?|identity|identities|anonymity))?|the \w+(?:['’]s? names?)?)/;
/** "None of them wanted to be named". */
const NOBODY =
  /^\W*none (?:of (?:them|those|the \w+) )?(?:wanted|agreed|wished|would agree|(?:was|were) willing) to be (?:named|identified|quoted by name)/i;
const WHY =
  /^[^.;!?\n]{0,30}?\b((?:because|out of|for fear|to protect|to avoid|due to|citing|given)\b[^.;!?\n]{2,200})/;

/**
 * Reads what the sentences around a source say of its anonymity, where they attribute nothing themselves: "They asked
 * not to be named because…" is said of the source before it, "All spoke on condition of anonymity" of every one. What
 * is said of somebody the sentence before does not tell stays where it is.
 * @param attributions in reading order. They are copied where they change.
 * @param sentences every sentence of the text, in order.
 */
export function scope(
  text: string,
  attributions: readonly Attribution[],
  sentences: readonly Span[],
): Scoped {
  const result: Scoped = { attributions: [...attributions] };
  if (!attributions.some(isUnnamed)) return result;
  const quoted = quotationAt(text);
  let next = 0;
  let sentence = 0;
  let done = -1;
  for (const { index } of text.matchAll(TRACE)) {
    while (sentence + 1 < sentences.length && (sentences[sentence] as Span).end <= index) sentence++;
    const span = sentences[sentence] as Span;
    if (quoted(index) || sentence === done || index < span.start) continue;
    done = sentence;
    while (next < attributions.length && (attributions[next] as Attribution).start < span.start) next++;
    let behind = next;
    while (behind < attributions.length && (attributions[behind] as Attribution).start < span.end) behind++;
    const words = text.slice(span.start, span.end);
    const own = result.attributions.slice(next, behind).find((a) => isUnnamed(a) && a.condition);
    if (own) {
      if (LIKE_OTHERS.test(words)) tellAll(result, own);
      continue;
    }
    const since = (sentences[Math.max(0, sentence - 2)] as Span).start;
    const told = tell(text, span, words);
    if (!told) continue;
    if (told.whom === 'all') {
      tellAll(result, told.terms);
      give(
        result,
        before(result, next, () => true),
        told.terms,
      );
    } else if (typeof told.whom === 'number') {
      let left = told.whom;
      const seen = new Set<string | undefined>();
      for (let i = next - 1; i >= 0 && left > 0 && i > next - 12; i--) {
        const a = result.attributions[i] as Attribution;
        if (!isUnnamed(a) || seen.has(a.sourceId)) continue;
        seen.add(a.sourceId);
        left -= typeof a.count === 'number' ? a.count : 1;
        give(result, i, told.terms);
      }
    } else if (told.whom === 'last') {
      let last = behind - 1;
      while (last >= 0 && (result.attributions[last] as Attribution).sourceId === undefined) last--;
      const a = result.attributions[last];
      if (a && isUnnamed(a) && a.start >= since) give(result, last, told.terms);
    } else {
      const { noun } = told.whom;
      const back = before(result, behind, (a) => sameNoun(a, noun));
      if (back >= 0) give(result, back, told.terms);
      else {
        const following = sentences[sentence + 1]?.end ?? 0;
        let ahead = behind;
        while (result.attributions[ahead]?.kind === 'hearsay') ahead++;
        const a = result.attributions[ahead];
        if (a && isUnnamed(a) && a.start < following && sameNoun(a, noun)) give(result, ahead, told.terms);
      }
    }
  }
  return result;
}

/** 'all'; a number of people before it; the last one who spoke; or whoever was called by a noun. */
type Whom = 'all' | 'last' | number | { noun: string };

function tell(text: string, span: Span, words: string): { whom: Whom; terms: Terms } | undefined {
  const { condition, reason } = readQualifiers(text, span.start, span.end, span.end);
  const newsroom = WITHHELD.exec(words);
  if (newsroom && /^\W*(?:[A-Z]|we\b)/.test(words)) {
    const terms = termsOf(text, span, newsroom, reason);
    const whose = newsroom[1] ?? '';
    if (/^its sources/.test(whose)) return { whom: 'all', terms };
    const noun = /^the (\w+)/.exec(whose)?.[1];
    return { whom: noun ? { noun: headNoun(noun) } : 'last', terms };
  }
  const nobody = NOBODY.exec(words);
  if (nobody) return { whom: 'all', terms: termsOf(text, span, nobody, reason) };
  const first = condition ?? reason;
  if (!first) return undefined;
  const terms = { ...(condition && { condition }), ...(reason && { reason }) };
  const subject = text.slice(span.start, first.end);
  const until = subject.slice(0, first.start - span.start);
  if (LIKE_OTHERS.test(until)) return { whom: 'all', terms };
  if (SOMEBODY_ELSE.test(until) || /\b(?:not|never|n['’]t)\s+(?:\w+\s+)?$/.test(until)) return undefined;
  const group = GROUP.exec(subject)?.[1];
  if (group) return { whom: NUMBERS[group.toLowerCase()] as number, terms };
  if (ALL.test(subject)) return { whom: 'all', terms };
  if (PRONOUN.test(subject)) return { whom: 'last', terms };
  const definite = DEFINITE.exec(subject)?.[1];
  return definite === undefined ? undefined : { whom: { noun: headNoun(definite) }, terms };
}

/** The words found, and the reason told behind them. */
function termsOf(text: string, span: Span, found: RegExpExecArray, reason: Phrase | undefined): Terms {
  const start = span.start + found.index;
  const end = start + found[0].length;
  const condition = { start, end, text: found[0] };
  if (reason && reason.start >= end) return { condition, reason };
  const why = WHY.exec(text.slice(end, span.end));
  if (!why?.[1]) return { condition };
  const at = end + why[0].length - why[1].length;
  const words = why[1].trimEnd();
  return { condition, reason: { start: at, end: at + words.length, text: words } };
}

const isUnnamed = (a: Attribution) => a.kind === 'anonymous-source';

/** Nouns that stand for whoever was described in other words. */
const ANYBODY = /^(?:person|source|man|woman|one|individual)$/;

function sameNoun(a: Attribution, noun: string): boolean {
  return ANYBODY.test(noun) || (a.source !== undefined && headNoun(a.source.text) === noun);
}

/** The nearest unnamed mention before an index that fits; no further than a few back. */
function before({ attributions }: Scoped, index: number, fits: (a: Attribution) => boolean): number {
  for (let i = index - 1; i >= 0 && i > index - 12; i--) {
    const a = attributions[i] as Attribution;
    if (isUnnamed(a) && fits(a)) return i;
  }
  return -1;
}

function give({ attributions }: Scoped, index: number, { condition, reason }: Terms): void {
  const a = attributions[index];
  if (!a) return;
  attributions[index] = {
    ...a,
    ...(condition && !a.condition && { condition }),
    ...(reason && !a.reason && { reason }),
  };
}

/** The first words said of all stand, except that words with a reason say more than words without. */
function tellAll(result: Scoped, { condition, reason }: Terms): void {
  if (result.forAll && (result.forAll.reason || !reason)) return;
  result.forAll = { ...(condition && { condition }), ...(reason && { reason }) };
}
