import { NOUN_GROUP, type Phrase } from '../language/phrases';
import type { Sentence } from '../language/sentences';
import { PLACE } from '../language/word-class';
import { accepts } from './acceptance';
import type { Attribution, Source, Span } from './attribution';
import { Cast } from './cast';
import { contentOf } from './content';
import { type Frame, Framer, STATES_OF_MIND } from './frames';
import { hedgesIn } from './hedges';
import { SILENCE_WORDS, silencesIn } from './no-comment';
import { KNOWLEDGE_WORDS, outletKnowledgeIn } from './outlet-knowledge';
import { readQualifiers } from './qualifiers';
import { spreadQuotations } from './quoted-speech';
import { Reading } from './reading';
import { Resolver } from './resolve';
import type { Speaker } from './speaker';

export interface Found {
  attributions: Attribution[];
  sources: Source[];
  /** Every sentence of the text, in order. */
  sentences: Span[];
}

/** Finds who says what in a text, and how they are named. Linear in the text's length. */
export function findAttributions(text: string, publisher?: string): Found {
  const reading = new Reading(text);
  const finder = new Finder(reading, publisher);
  const bySentence = reading.sentences.map((sentence) => finder.read(sentence));
  spreadQuotations(reading, bySentence);
  const sentences = reading.sentences.map(({ first, last }) => ({
    start: reading.tokens.start[first] as number,
    end: reading.tokens.end[last] as number,
  }));
  return { attributions: finder.attributions, sources: finder.resolver.sources(), sentences };
}

/** An attribution whose speaker is not resolved yet; `head` is the token of the noun that names them. */
interface Draft extends Attribution {
  speaker?: Speaker;
  head?: number;
}

/** Ordinary people a text speaks of as a body even when it says "said". */
const AT_LARGE =
  /^(?:respondents|voter|fan|user|viewer|reader|consumer|respondent|protest[eo]r|demonstrator|heckler)$/;

class Finder {
  readonly attributions: Attribution[] = [];
  readonly resolver: Resolver;
  private readonly cast: Cast;
  private readonly framer: Framer;

  constructor(
    private readonly reading: Reading,
    private readonly publisher: string | undefined,
  ) {
    this.cast = new Cast(reading);
    this.framer = new Framer(reading, this.cast);
    this.resolver = new Resolver(reading, this.cast, publisher);
  }

  /** Everything is drafted first and resolved in reading order: "the official" must find the one before it. */
  read(sentence: Sentence): Attribution[] {
    const before = this.attributions.length;
    const { reading } = this;
    const drafts: Draft[] = [];
    for (const { span, rule } of hedgesIn(reading, sentence))
      drafts.push({ kind: 'hearsay', start: span.start, end: span.end, cue: span, rule, confidence: 'high' });
    if (mayAttribute(reading, sentence)) {
      const phrases = reading.phrases(sentence);
      this.draftFrames(phrases, sentence, drafts);
      for (const { span, party, rule, response } of silencesIn(reading, phrases)) {
        drafts.push({
          kind: 'no-comment',
          start: span.start,
          end: span.end,
          cue: span,
          response,
          rule,
          confidence: 'high',
          ...(party && { party }),
        });
      }
      for (const { span, rule } of outletKnowledgeIn(reading, this.cast, phrases, this.publisher)) {
        drafts.push({
          kind: 'outlet-knowledge',
          start: span.start,
          end: span.end,
          cue: span,
          rule,
          confidence: 'high',
        });
      }
    }
    drafts.sort((a, b) => a.start - b.start);
    for (const draft of drafts) this.keep(draft, sentence);
    return this.attributions.slice(before);
  }

  private draftFrames(phrases: Phrase[], sentence: Sentence, drafts: Draft[]): void {
    const { reading } = this;
    const byHead = new Map<number, Draft>();
    let outlet: Draft | undefined;
    for (const frame of this.framer.frames(phrases, sentence)) {
      const head = (phrases[frame.subject.group] as Phrase).head;
      const cueFirst = (phrases[frame.cueFrom] as Phrase).first;
      if (reading.quoted(cueFirst) || reading.quoted(head) || !accepts(frame)) continue;
      const source = reading.span(
        (phrases[frame.subject.from] as Phrase).first,
        (phrases[frame.subject.to] as Phrase).last,
      );
      const cue = reading.span(cueFirst, (phrases[frame.cueTo] as Phrase).last);
      const { speaker } = frame;
      if (
        frame.confided &&
        (speaker.kind === 'unnamed-group' || speaker.kind === 'unnamed-person') &&
        speaker.noun !== 'respondents'
      )
        speaker.kind = 'anonymous-source';
      // "a picketer told a passing driver": heard, not confided
      if (
        speaker.kind === 'anonymous-source' &&
        speaker.role === 'ordinary' &&
        frame.cue === 'tell' &&
        !frame.confided &&
        !speaker.plural
      )
        speaker.kind = 'unnamed-person';
      if (
        speaker.kind === 'anonymous-source' &&
        frame.shouted &&
        (speaker.role === 'ordinary' || speaker.role === 'person')
      )
        speaker.kind = 'unnamed-person';
      // "is seen by other leaders as": a view at large; "residents described": those the reporter met
      // "Starline reported that": a name nobody knows, doing what outlets do
      if (
        speaker.kind === 'named-organization' &&
        speaker.name !== undefined &&
        speaker.role === undefined &&
        this.reportsNews(phrases, frame)
      )
        speaker.kind = 'news-outlet';
      if (frame.cue === 'regard' && speaker.plural && speaker.kind === 'anonymous-source')
        speaker.kind = 'unnamed-group';
      if (
        speaker.kind === 'unnamed-group' &&
        speaker.role === 'ordinary' &&
        frame.told &&
        !AT_LARGE.test(speaker.noun) &&
        typeof speaker.count !== 'number'
      )
        speaker.kind = 'anonymous-source';
      const draft: Draft = {
        kind: speaker.kind,
        start: source.start,
        end: source.end,
        source,
        cue,
        content: contentOf(reading, sentence, source, cue),
        rule: frame.rule,
        confidence: 'high',
        speaker,
        head,
      };
      if (draft.kind === 'news-outlet') outlet ??= draft;
      // "cited officials who described it": one mention, told twice; the first frame found stands, with both lives' attributes
      const twin = byHead.get(head);
      if (twin) {
        if (frame.rule === 'citing') twin.rule = 'citing';
        continue;
      }
      byHead.set(head, draft);
      drafts.push(draft);
    }
    if (outlet?.source)
      for (const draft of byHead.values())
        if (draft.rule === 'citing' && draft.kind === 'anonymous-source') draft.via = outlet.source;
  }

  private reportsNews(phrases: Phrase[], frame: Frame): boolean {
    const { reading } = this;
    const cue = phrases[frame.cueTo] as Phrase;
    if (frame.cue === 'cite') return phrases[frame.cueTo + 1]?.type === NOUN_GROUP;
    if (
      !/^report(?:ed|s)$/.test(reading.lower(cue.head)) ||
      reading.bits((phrases[frame.subject.group] as Phrase).head) & PLACE
    )
      return false;
    const first = reading.lower((phrases[frame.cueFrom - 1] as Phrase | undefined)?.first ?? -1) === 'first';
    return frame.content === 'clause' || frame.content === 'aside' || frame.content === 'quotation' || first;
  }

  private keep(draft: Draft, sentence: Sentence): void {
    const { speaker, head, ...made } = draft;
    if (!speaker || head === undefined) {
      this.attributions.push(made);
      return;
    }
    this.qualify(made, sentence);
    const resolved = this.resolver.resolve(
      { ...speaker, kind: made.kind, confirmed: Boolean(made.condition || made.knowledge) },
      head,
    );
    if (!resolved) return;
    made.kind = resolved.kind;
    made.sourceId = resolved.id;
    if (speaker.count !== undefined) made.count = speaker.count;
    if (speaker.affiliation !== undefined) made.affiliation = speaker.affiliation;
    if (made.kind !== 'anonymous-source')
      for (const key of ['knowledge', 'condition', 'reason', 'via'] as const) delete made[key];
    this.resolver.mention(resolved.id, made);
    this.attributions.push(made);
  }

  /** A condition of anonymity, or words that say how they know, make an informant of whoever speaks unnamed. */
  private qualify(made: Attribution, sentence: Sentence): void {
    if (
      made.kind !== 'anonymous-source' &&
      made.kind !== 'spokesperson' &&
      made.kind !== 'unnamed-group' &&
      made.kind !== 'unnamed-person'
    )
      return;
    const sentenceEnd = this.reading.tokens.end[sentence.last] as number;
    const qualifiers = readQualifiers(this.reading.text, made.start, made.end, sentenceEnd);
    if (qualifiers.condition || (made.kind !== 'spokesperson' && qualifiers.knowledge))
      made.kind = 'anonymous-source';
    Object.assign(made, qualifiers);
  }
}

/** Words besides the cue verbs without which no rule finds anything; most sentences have neither, and are not read further. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...SILENCE_WORDS,
  ...KNOWLEDGE_WORDS,
  ...STATES_OF_MIND,
  ...'according per interviews interview interviewed conversations spoke talked words eyes view opinion put puts'.split(
    ' ',
  ),
]);

function mayAttribute(reading: Reading, sentence: Sentence): boolean {
  // a headline needs no verb: "Ford to cut 3,000 jobs -sources"
  if (sentence.paragraph === 0) return true;
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (reading.meaning(i)?.cue || TRIGGERS.has(reading.lower(i))) return true;
  }
  return false;
}
