import {
  BARE_ED,
  INFINITIVE,
  NOUN_GROUP,
  PASSIVE,
  type Phrase,
  PREPOSITION,
  VERB_GROUP,
} from '../language/phrases';
import type { Phrase as TextPhrase } from './attribution';
import { type Cast, kindOfName, nameEnd } from './cast';
import type { Reading } from './reading';
import type { RuleId } from './rules/rule-id';
import { speakerOf } from './speaker';
import { subjectBefore } from './subject';

const OBTAINED = new Set(
  'obtained reviewed seen viewed examined verified analyzed analysed heard provided shared leaked given'.split(
    ' ',
  ),
);

/** Words without which no rule here finds anything. */
export const KNOWLEDGE_WORDS: ReadonlySet<string> = new Set([
  ...OBTAINED,
  ...'learned learnt understands reveal confirm disclose told confirmed'.split(' '),
]);

/** The outlet vouches and names nobody: "The Times has learned", "a memo obtained by the Post". */
export function outletKnowledgeIn(
  reading: Reading,
  cast: Cast,
  phrases: Phrase[],
  publisher: string | undefined,
): { rule: RuleId; span: TextPhrase }[] {
  const found: { rule: RuleId; span: TextPhrase }[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at] as Phrase;
    if (phrase.type !== VERB_GROUP || reading.quoted(phrase.first)) continue;
    const verb = reading.lower(phrase.head);
    const words = reading.span(phrase.first, phrase.last).text.toLowerCase();
    if (
      /\b(?:has|have) learn(?:ed|t)\b|^understands$|\bcan (?:exclusively )?(?:reveal|confirm|disclose)$|\b(?:has|have) been told$|\b(?:is|was) told$|^(?:has|have) (?:seen|obtained|confirmed|reviewed|verified)$/.test(
        words,
      )
    ) {
      const subject = subjectBefore(reading, phrases, at);
      if (!subject || !isOutlet(reading, cast, phrases, subject.group, subject.to, publisher)) continue;
      const next = phrases[at + 1];
      // "has learned to live without it"
      if (
        /learn(?:ed|t)$/.test(words) &&
        ((next?.type === VERB_GROUP && (next.form & INFINITIVE) !== 0) ||
          /^(?:to|from|how)$/.test(reading.lower(next?.first ?? -1)))
      )
        continue;
      if (/told$/.test(words) && next?.type === PREPOSITION && reading.lower(next.first) === 'by') continue;
      found.push({
        rule: 'has-learned',
        span: reading.span((phrases[subject.from] as Phrase).first, phrase.last),
      });
    } else if (OBTAINED.has(verb) && (phrase.form & (BARE_ED | PASSIVE)) !== 0) {
      const by = phrases[at + 1];
      const preposition = reading.lower(by?.first ?? -1);
      if (by?.type !== PREPOSITION || !/^(by|with|to)$/.test(preposition)) continue;
      if (preposition !== 'by' && !/^(provided|shared|leaked|given)$/.test(verb)) continue;
      if (preposition === 'by' && /^(provided|shared|given)$/.test(verb)) continue;
      if (!isOutlet(reading, cast, phrases, at + 2, at + 2, publisher)) continue;
      found.push({
        rule: 'obtained-by',
        span: reading.span(phrase.first, nameOf(reading, phrases[at + 2] as Phrase)),
      });
    }
  }
  return found;
}

/** The last token of the outlet's name: "the Gazette" of "the Gazette name the buyer". */
function nameOf(reading: Reading, { first, last }: Phrase): number {
  const start = reading.isCapital(first) ? first : first + 1;
  if (start > last) return last;
  return reading.isCapital(start) ? Math.min(last, nameEnd(reading, start)) : start;
}

function isOutlet(
  reading: Reading,
  cast: Cast,
  phrases: Phrase[],
  group: number,
  to: number,
  publisher: string | undefined,
): boolean {
  const phrase = phrases[group];
  if (phrase?.type !== NOUN_GROUP) return false;
  const name = reading.span(phrase.first, phrase.last).text.toLowerCase().replace(/^the /, '');
  if (name === 'this newspaper' || name === 'we' || name === 'i') return true;
  if (publisher && name === publisher.toLowerCase().replace(/^the /, '')) return true;
  const speaker = speakerOf(reading, cast, phrases, group, to);
  if (speaker?.kind === 'news-outlet' && speaker.name !== undefined && reading.isCapital(phrase.head))
    return true;
  // "seen by the Gazette name the buyer": the verb behind the name was taken for a noun
  const start = reading.isCapital(phrase.first) ? phrase.first : phrase.first + 1;
  if (!reading.isCapital(start)) return /^this (?:newspaper|paper|magazine|outlet)\b/.test(name);
  const end = nameEnd(reading, start);
  return (
    end < phrase.last &&
    kindOfName(reading, /^the$/.test(reading.lower(start)) ? start + 1 : start, end) === 'outlet'
  );
}
