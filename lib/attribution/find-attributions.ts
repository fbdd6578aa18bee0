import { NOUN_GROUP, type Phrase, VERB_GROUP } from '../language/phrases';
import type { Sentence } from '../language/sentences';
import type { Attribution, Source, Span } from './attribution';
import { Cast } from './cast';
import { type Frame, Framer } from './frames';
import { hedgesIn } from './hedges';
import { silencesIn } from './no-comment';
import { outletKnowledgeIn } from './outlet-knowledge';
import { readQualifiers } from './qualifiers';
import { Reading } from './reading';
import { Resolver } from './resolve';
import { type Speaker, speakerOf } from './speaker';
import { phraseAfter } from './subject';

/** Finds who says what in a text, and how they are named. Linear in the text's length. */
export function findAttributions(text: string, publisher?: string): { attributions: Attribution[]; sources: Source[] } {
  const reading = new Reading(text);
  const cast = new Cast(reading);
  const framer = new Framer(reading, cast);
  const resolver = new Resolver(reading, cast, publisher);
  const attributions: Attribution[] = [];
  for (const sentence of reading.sentences) {
    const within = attributions.length;
    for (const hedge of hedgesIn(reading, sentence)) attributions.push({ kind: 'hearsay', start: hedge.span.start, end: hedge.span.end, cue: hedge.span, rule: hedge.rule, confidence: 'high' });
    if (!hasCue(reading, sentence)) continue;
    const phrases = reading.phrases(sentence);
    for (const frame of framer.frames(phrases, sentence)) {
      const made = attribute(reading, resolver, phrases, sentence, frame);
      if (made) attributions.push(made);
      if (frame.cue === 'cite' || frame.rule === 'per') cited(reading, cast, resolver, phrases, sentence, frame, attributions);
    }
    citing(reading, cast, resolver, phrases, sentence, attributions, within);
    for (const silence of silencesIn(reading, phrases, sentence)) {
      const { span, party, rule, response } = silence;
      // "a spokesman declined to comment" is one thing to say, not two
      attributions.push({ kind: 'no-comment', start: span.start, end: span.end, cue: span, response, rule, confidence: 'high', ...(party && { party }) });
    }
    for (const known of outletKnowledgeIn(reading, cast, phrases, publisher)) attributions.push({ kind: 'outlet-knowledge', start: known.span.start, end: known.span.end, cue: known.span, rule: known.rule, confidence: 'high' });
    if (attributions.length - within > 1) dropDoubles(attributions, within);
  }
  return { attributions, sources: resolver.sources() };
}

function hasCue(reading: Reading, sentence: Sentence): boolean {
  for (let i = sentence.first; i <= sentence.last; i++) if (reading.meaning(i)?.cue || (reading.isWord(i) && TRIGGERS.has(reading.lower(i)))) return true;
  return false;
}

const TRIGGERS = new Set('according per declined declines decline declining refused refuses refusing respond reply reached comment comments silent available unavailable returned return learned obtained reviewed seen told unanswered interviews interview words put puts adamant confident worried concerned skeptical quiet mum questions messages calls elaborate discuss'.split(' '));

/** Which frames are attributions: by who speaks, what the verb does and whether something is said. */
function accepts(frame: Frame): boolean {
  const { speaker, cue, content } = frame;
  if (frame.subject.relative && speaker.kind !== 'anonymous-source') return false;
  const said = content === 'quotation' || content === 'clause' || content === 'aside';
  switch (speaker.kind) {
    case 'document':
      return cue !== 'think' && cue !== 'cite' && cue !== 'tell' && cue !== 'act' && content !== 'none';
    case 'news-outlet':
      return cue === 'cite' || ((cue === 'say' || cue === 'state' || cue === 'relate' || cue === 'show') && content !== 'none');
    case 'anonymous-source':
      if (speaker.role === 'person' && speaker.bare && speaker.noun === 'person' && speaker.plural && !speaker.definite) return false;
      break;
    case 'unnamed-group':
      break;
    default:
  }
  if (cue === 'say') return content !== 'none' || frame.rule !== 'source-cue';
  if (cue === 'tell' || cue === 'state') return said;
  if (cue === 'relate') return content !== 'none';
  if (cue === 'think') return content === 'clause' || content === 'aside';
  if (cue === 'show') return content === 'clause';
  if (cue === 'cite') return false;
  return false;
}

function attribute(reading: Reading, resolver: Resolver, phrases: Phrase[], sentence: Sentence, frame: Frame): Attribution | undefined {
  const cueFirst = (phrases[frame.cueFrom] as Phrase).first;
  if (reading.quoted(cueFirst) || reading.quoted((phrases[frame.subject.group] as Phrase).head)) return undefined;
  if (!accepts(frame)) return undefined;
  const resolved = resolver.resolve(frame.speaker, (phrases[frame.subject.group] as Phrase).head);
  if (!resolved) return undefined;
  const source = reading.span((phrases[frame.subject.from] as Phrase).first, (phrases[frame.subject.to] as Phrase).last);
  const cue = reading.span(cueFirst, (phrases[frame.cueTo] as Phrase).last);
  return finish(reading, resolver, sentence, frame.speaker, { kind: resolved.kind, start: source.start, end: source.end, source, cue, content: contentOf(reading, sentence, source, cue), rule: frame.rule, confidence: 'high' }, resolved.id);
}

function finish(reading: Reading, resolver: Resolver, sentence: Sentence, speaker: Speaker, made: Attribution, id: string): Attribution {
  made.sourceId = id;
  if (speaker.count !== undefined) made.count = speaker.count;
  if (speaker.affiliation !== undefined) made.affiliation = speaker.affiliation;
  if (made.kind === 'anonymous-source' || made.kind === 'spokesperson' || made.kind === 'unnamed-group' || made.kind === 'unnamed-person') {
    const sentenceEnd = reading.tokens.end[sentence.last] as number;
    const qualifiers = readQualifiers(reading.text, made.start, made.end, sentenceEnd);
    if (made.kind !== 'anonymous-source' && (qualifiers.condition || (made.kind !== 'spokesperson' && qualifiers.knowledge))) made.kind = 'anonymous-source';
    if (made.kind === 'anonymous-source') Object.assign(made, qualifiers);
  }
  resolver.mention(id, made);
  return made;
}

/** What is attributed: the sentence without its source and cue, and the quotation it belongs to. */
function contentOf(reading: Reading, sentence: Sentence, source: Span, cue: Span): Span[] {
  const { tokens } = reading;
  const start = tokens.start[sentence.first] as number;
  const end = tokens.end[sentence.last] as number;
  const from = Math.min(source.start, cue.start);
  const to = Math.max(source.end, cue.end);
  const spans: Span[] = [];
  if (from - start > 2) spans.push({ start, end: from });
  if (end - to > 2) spans.push({ start: to, end });
  return spans;
}

/** "citing two officials": the source behind another's report. */
function citing(reading: Reading, cast: Cast, resolver: Resolver, phrases: Phrase[], sentence: Sentence, attributions: Attribution[], within: number): void {
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at] as Phrase;
    if (phrase.type !== VERB_GROUP || reading.meaning(phrase.head)?.cue !== 'cite' || reading.quoted(phrase.first)) continue;
    if (phrases[at + 1]?.type !== NOUN_GROUP) continue;
    const group = at + 1;
    const to = phraseAfter(reading, phrases, group);
    const speaker = speakerOf(reading, cast, phrases, group, to);
    if (!speaker || (speaker.kind !== 'anonymous-source' && speaker.kind !== 'news-outlet' && speaker.kind !== 'document')) continue;
    const resolved = resolver.resolve(speaker, (phrases[group] as Phrase).head);
    if (!resolved) continue;
    const source = reading.span((phrases[group] as Phrase).first, (phrases[to] as Phrase).last);
    const cue = reading.span(phrase.first, phrase.last);
    const made = finish(reading, resolver, sentence, speaker, { kind: resolved.kind, start: source.start, end: source.end, source, cue, content: contentOf(reading, sentence, source, cue), rule: 'citing', confidence: 'high' }, resolved.id);
    if (made.kind === 'anonymous-source') {
      const outlet = attributions.slice(within).find((a) => a.kind === 'news-outlet');
      if (outlet?.source) made.via = outlet.source;
    }
    attributions.push(made);
  }
}

function cited(_r: Reading, _c: Cast, _v: Resolver, _p: Phrase[], _s: Sentence, _f: Frame, _a: Attribution[]): void {}

/** Of two attributions to the same words in one sentence the first stands. */
function dropDoubles(attributions: Attribution[], from: number): void {
  const seen = new Set<string>();
  let write = from;
  for (let i = from; i < attributions.length; i++) {
    const a = attributions[i] as Attribution;
    const key = `${a.kind}:${a.source?.start ?? a.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    attributions[write++] = a;
  }
  attributions.length = write;
  const tail = attributions.slice(from).sort((a, b) => a.start - b.start);
  attributions.splice(from, tail.length, ...tail);
}
