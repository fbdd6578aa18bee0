import {
  ADJECTIVE,
  ADVERB,
  BARE_ED,
  BARE_ING,
  COLON,
  COMMA,
  CONJUNCTION,
  DASH,
  INFINITIVE,
  MODAL,
  NEGATED,
  NOUN_GROUP,
  PASSIVE,
  type Phrase,
  PREPOSITION,
  QUOTATION,
  RELATIVE,
  STOP,
  SUBORDINATOR,
  VERB_GROUP,
} from '../language/phrases';
import type { Sentence } from '../language/sentences';
import * as is from '../language/word-class';
import type { Cast } from './cast';
import type { Reading } from './reading';
import type { RuleId } from './rules/rule-id';
import { type Speaker, speakerOf } from './speaker';
import {
  clauseEnd,
  isFiniteVerb,
  phraseAfter,
  type Subject,
  subjectBefore,
  subjectReaching,
} from './subject';
import type { Cue } from './vocabulary/meaning';

/** One speaker and the cue that lets them speak, before anything is resolved. Phrase indexes into the sentence. */
export interface Frame {
  rule: RuleId;
  speaker: Speaker;
  subject: Subject;
  /** The phrases of the cue. */
  cueFrom: number;
  cueTo: number;
  cue: Cue;
  /** Whether something that is said was found: a quotation, a clause, a comma that sets the cue apart, an object, "of" or "against" something. */
  content: 'quotation' | 'clause' | 'aside' | 'object' | 'topic' | 'view' | 'none';
  /** Said to the press, or out of its hearing: "told the Herald", "say privately". Generic speakers are informants then. */
  confided: boolean;
  /** Heard in public: "shouted", "chanted". */
  shouted: boolean;
  /** Told once, in the plain past: "said", not "say" or "have said". */
  told: boolean;
}

/** States of mind that are reported as said; "worried" and "furious" are told of people as often as by them. */
export const STATES_OF_MIND: ReadonlySet<string> = new Set(
  'quick adamant confident convinced certain skeptical sceptical optimistic pessimistic hopeful doubtful sure blunt worried concerned alarmed wary'.split(
    ' ',
  ),
);

type Made = Omit<Frame, 'confided' | 'shouted' | 'told'>;

/** Finds every frame of one sentence. */
export class Framer {
  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
  ) {}

  frames(phrases: Phrase[], sentence: Sentence): Frame[] {
    const found: Frame[] = [];
    const put = (made: Made | undefined) => {
      if (!made) return;
      const shouted = /^(?:shout|yell|chant|scream|tweet|wr[io]t|ask|jok|post)/.test(
        this.reading.lower((phrases[made.cueTo] as Phrase).head),
      );
      const cue = phrases[made.cueTo] as Phrase;
      const told =
        made.rule !== 'told-by' &&
        cue.type === VERB_GROUP &&
        cue.form === BARE_ED &&
        (made.cue === 'say' || made.cue === 'tell' || made.cue === 'relate') &&
        (this.reading.bits(cue.head) & is.VERB_PAST) !== 0;
      found.push({ ...made, shouted, told, confided: this.isConfided(phrases, made) });
      const { subject } = made;
      if (subject.from < subject.group && made.speaker.kind === 'named-person') {
        // "Survivors and Inspector Ann Hart said": those before the "and" speak as well
        const first = { group: subject.from, from: subject.from, to: subject.from, relative: false };
        const speaker = this.speaker(phrases, first);
        if (speaker && speaker.kind !== 'named-person')
          found.push({ ...made, speaker, subject: first, confided: false, shouted: false, told });
      }
    };
    for (let at = 0; at < phrases.length; at++) {
      const phrase = phrases[at] as Phrase;
      if (phrase.type === VERB_GROUP) {
        const cue = this.reading.meaning(phrase.head)?.cue;
        const deemed = cue === 'regard' && phrases[at + 1]?.type === NOUN_GROUP ? 2 : 1;
        const byWhom =
          phrase.form & BARE_ED && this.reading.lower(phrases[at + deemed]?.first ?? -1) === 'by';
        if (cue)
          put(phrase.form & PASSIVE || byWhom ? this.passive(phrases, at, cue) : this.verb(phrases, at, cue));
        if (cue === 'cite') put(this.citing(phrases, at));
        else if (
          this.reading.bits(phrase.head) & is.BE ||
          /^(?:remain|seem|grew|sound)/.test(this.reading.lower(phrase.head)) ||
          STATES_OF_MIND.has(this.reading.lower(phrase.head))
        )
          put(this.adjective(phrases, at));
        else if (/^(?:spoken?|talked|interviewed)$/.test(this.reading.lower(phrase.head)))
          put(this.interviewed(phrases, at));
        else if (/^(put|puts)$/.test(this.reading.lower(phrase.head))) put(this.asPut(phrases, at));
      } else if (phrase.type === PREPOSITION) {
        put(this.preposition(phrases, at));
      } else if (phrase.type === COLON && sentence.paragraph < 2) put(this.headline(phrases, at));
      if (phrase.type === DASH || phrase.type === COLON) put(this.headlineTail(phrases, at, sentence));
    }
    return found.filter((frame) => !this.isNested(phrases, frame, found));
  }

  /** "A source said that officers had warned": whom others quote are not the article's own sources, but an outlet's sources are. */
  private isNested(phrases: Phrase[], frame: Frame, all: Frame[]): boolean {
    if (frame.speaker.kind !== 'anonymous-source' || frame.rule !== 'source-cue') return false;
    return all.some(({ cue, content, cueTo, speaker, rule }) => {
      if (
        content !== 'clause' ||
        rule !== 'source-cue' ||
        cue === 'think' ||
        speaker.kind === 'news-outlet' ||
        speaker.kind === 'document'
      )
        return false;
      if (cueTo >= frame.subject.from || cueTo >= frame.cueFrom) return false;
      for (let at = cueTo + 1; at < frame.subject.from; at++) {
        const type = phrases[at]?.type;
        if (type === COMMA || type === DASH || type === QUOTATION || type === COLON || type === CONJUNCTION)
          return false;
      }
      return true;
    });
  }

  private isConfided(phrases: Phrase[], frame: Made): boolean {
    const cue = phrases[frame.cueTo] as Phrase;
    const around = this.reading.span((phrases[frame.subject.to] as Phrase).last, cue.last).text;
    if (/\b(?:privately|quietly|confidentially|in private)\b/.test(around)) return true;
    if (
      /\bwe (?:spoke|talked) (?:to|with)\b|\b(?:I|we) interviewed\b/.test(
        this.reading.span((phrases[frame.subject.group] as Phrase).first, cue.last).text,
      )
    )
      return true;
    if (
      frame.subject.to > frame.subject.group &&
      this.spoketoPress(phrases, frame.subject.group + 1, frame.subject.to)
    )
      return true;
    return frame.cue === 'tell' && this.isPress(phrases[frame.cueTo + 1]);
  }

  /** "who spoke with reporters", "interviewed by the Herald". */
  private spoketoPress(phrases: Phrase[], from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const phrase = phrases[at] as Phrase;
      if (phrase.type !== VERB_GROUP) continue;
      const verb = this.reading.lower(phrase.head);
      if (
        verb === 'interviewed' ||
        (/^(spoke|speaking|talked|talking)$/.test(verb) &&
          (this.isPress(phrases[at + 2]) || this.isPress(phrases[at + 1])))
      )
        return true;
    }
    return false;
  }

  private isPress(phrase: Phrase | undefined): boolean {
    if (phrase?.type !== NOUN_GROUP) return false;
    if (
      /^(?:reporters?|journalists?|correspondent|me|us|we|media|newspaper|network|magazine|paper)$/.test(
        this.reading.lower(phrase.head),
      )
    )
      return true;
    return (
      this.reading.isCapital(phrase.head) &&
      speakerOf(this.reading, this.cast, [phrase], 0, 0)?.kind === 'news-outlet'
    );
  }

  private speaker(phrases: Phrase[], subject: Subject): Speaker | undefined {
    return speakerOf(this.reading, this.cast, phrases, subject.group, subject.to);
  }

  /** A subject to the right, with everything that qualifies it. */
  private rightward(phrases: Phrase[], group: number): { subject: Subject; speaker: Speaker } | undefined {
    if (phrases[group]?.type !== NOUN_GROUP) return undefined;
    const to = phraseAfter(this.reading, phrases, group);
    const subject = { group, from: group, to, relative: false };
    let speaker = this.speaker(phrases, subject);
    // "police and medical officials", "lobbyist and strategist Ann Hart": the second noun tells who they are
    if (phrases[group + 1]?.type === CONJUNCTION && group + 2 <= to) {
      const second = speakerOf(this.reading, this.cast, phrases, group + 2, to);
      const undetermined = !(this.reading.bits((phrases[group] as Phrase).first) & is.DET);
      if (second && speaker?.kind !== 'anonymous-source' && second.kind === 'anonymous-source')
        speaker = second;
      else if (
        second?.kind === 'named-person' &&
        speaker &&
        !speaker.plural &&
        undetermined &&
        speaker.kind !== 'named-person'
      )
        speaker = second;
    }
    return speaker && !speaker.pronoun ? { subject, speaker } : undefined;
  }

  /** Active: "officials said", "said officials". */
  private verb(phrases: Phrase[], at: number, cue: Cue): Made | undefined {
    const phrase = phrases[at] as Phrase;
    if (phrase.form & (INFINITIVE | MODAL)) return undefined;
    if (phrase.form & NEGATED && cue !== 'think') return undefined;
    if (phrase.form & BARE_ING) return this.participle(phrases, at, cue);
    const before = skipBack(phrases, at - 1);
    const inverted = this.inverted(phrases, at, cue, before);
    if (inverted && (before < 0 || phrases[before]?.type === QUOTATION)) return inverted;
    const subject = subjectBefore(this.reading, phrases, at);
    const speaker = subject && this.speaker(phrases, subject);
    if (!subject || !speaker) return inverted ?? this.reaching(phrases, at, cue);
    // "Mr. Roe and other leaders": named with them
    if (
      subject.from < subject.group &&
      speaker.other &&
      this.speaker(phrases, { ...subject, group: subject.from, to: subject.from })?.kind === 'named-person'
    )
      speaker.kind = 'named-person';
    // "heard an officer yell": the bare form does not go with one person
    if (this.reading.bits(phrase.head) & is.VERB_BASE && phrase.form === 0 && speaker.count === 1)
      return undefined;
    // \"does not let its users comment\"
    const above = phrases[subject.from - 1];
    if (
      phrase.form === 0 &&
      above?.type === VERB_GROUP &&
      /^(?:let|make|makes|made|helps?|helped|sees?|saw|hears?|heard|watch(?:es|ed)?|have|had)$/.test(
        this.reading.lower(above.head),
      )
    )
      return undefined;
    if (inverted && phrases[before]?.type === COMMA && !followsParenthesis(subject, before)) return inverted;
    const content = this.contentOf(phrases, at, cue, subject.from);
    const asked =
      phrases[subject.from - 1]?.type === COMMA ? this.inInterviews(phrases, subject.from - 2) : false;
    if (asked)
      return {
        rule: 'interviews-with',
        speaker: informant(speaker),
        subject,
        cueFrom: at,
        cueTo: at,
        cue,
        content: 'aside',
      };
    const claimed =
      content === 'aside' || (content === 'quotation' && phrases[subject.from - 1]?.type === QUOTATION);
    return {
      rule: claimed ? 'claim-source-cue' : 'source-cue',
      speaker,
      subject,
      cueFrom: at,
      cueTo: at,
      cue,
      content,
    };
  }

  /** "In interviews," before the subject. */
  private inInterviews(phrases: Phrase[], noun: number): boolean {
    return (
      this.reading.headIs(phrases[noun], INTERVIEWS) &&
      this.reading.lower(phrases[noun - 1]?.first ?? -1) === 'in'
    );
  }

  private reaching(phrases: Phrase[], at: number, cue: Cue): Made | undefined {
    const subject = subjectReaching(this.reading, phrases, at);
    const speaker = subject && this.speaker(phrases, subject);
    return (
      subject &&
      speaker && {
        rule: 'source-cue',
        speaker,
        subject,
        cueFrom: at,
        cueTo: at,
        cue,
        content: this.contentOf(phrases, at, cue, subject.from),
      }
    );
  }

  /** "…," said one official. */
  private inverted(phrases: Phrase[], at: number, cue: Cue, before: number): Made | undefined {
    if (cue !== 'say' && cue !== 'state' && cue !== 'relate') return undefined;
    const left = phrases[before];
    if (
      left &&
      left.type !== QUOTATION &&
      left.type !== COMMA &&
      left.type !== DASH &&
      !(left.type === CONJUNCTION && phrases[before - 1]?.type === QUOTATION)
    )
      return undefined;
    const right = this.rightward(phrases, skipForward(phrases, at + 1));
    if (!right) return undefined;
    const after = phrases[skipForward(phrases, right.subject.to + 1)];
    if (left?.type !== QUOTATION && after?.type === VERB_GROUP && isFiniteVerb(phrases, right.subject.to + 1))
      return undefined;
    if (
      left?.type === COMMA &&
      phrases[before - 1]?.type !== QUOTATION &&
      after &&
      after.type === SUBORDINATOR &&
      this.reading.lower(after.first) === 'that'
    )
      return undefined;
    return {
      rule: 'claim-cue-source',
      ...right,
      cueFrom: at,
      cueTo: at,
      cue,
      content: left?.type === QUOTATION ? 'quotation' : 'aside',
    };
  }

  /** "…, saying that": the subject of the clause before. */
  private participle(phrases: Phrase[], at: number, cue: Cue): Made | undefined {
    const before = phrases[at - 1];
    if (cue === 'cite') return undefined;
    // "with some saying": the noun is the subject
    if (
      before?.type === NOUN_GROUP &&
      phrases[at - 2]?.type === PREPOSITION &&
      this.reading.lower((phrases[at - 2] as Phrase).first) === 'with'
    ) {
      const subject = { group: at - 1, from: at - 1, to: at - 1, relative: false };
      const speaker = this.speaker(phrases, subject);
      return (
        speaker && {
          rule: 'source-cue',
          speaker,
          subject,
          cueFrom: at,
          cueTo: at,
          cue,
          content: this.contentOf(phrases, at, cue, at - 1),
        }
      );
    }
    if (before?.type !== COMMA && before?.type !== QUOTATION) return undefined;
    const content = this.contentOf(phrases, at, cue, at);
    if (content === 'none' || content === 'object' || content === 'topic') return undefined;
    for (let k = at - 1; k >= 0 && k > at - 40; k--) {
      if (phrases[k]?.type !== VERB_GROUP || !isFiniteVerb(phrases, k)) continue;
      const subject = subjectBefore(this.reading, phrases, k);
      const speaker = subject && this.speaker(phrases, subject);
      if (!subject || !speaker || speaker.guessed) return undefined;
      return { rule: 'source-cue', speaker, subject, cueFrom: at, cueTo: at, cue, content };
    }
    return undefined;
  }

  /** "were told by two officials", "was described by aides as". */
  private passive(phrases: Phrase[], at: number, cue: Cue): Made | undefined {
    if ((phrases[at] as Phrase).form & (NEGATED | INFINITIVE | MODAL)) return undefined;
    let by = at + 1;
    while (
      by < phrases.length &&
      by < at + 6 &&
      !(phrases[by]?.type === PREPOSITION && this.reading.lower((phrases[by] as Phrase).first) === 'by')
    ) {
      const type = phrases[by]?.type;
      if (type === COMMA || type === STOP || type === VERB_GROUP || type === SUBORDINATOR) return undefined;
      by++;
    }
    if ((phrases[at] as Phrase).form & BARE_ING) return undefined;
    // "the president was told by friends" is an event; "reporters were told by an official" an attribution
    if (cue === 'tell') {
      const told = subjectBefore(this.reading, phrases, at);
      const group = told && phrases[told.group];
      if (group && !this.isPress(group) && !(this.reading.bits(group.head) & is.PRONOUN)) return undefined;
    }
    const right = this.rightward(phrases, by + 1);
    if (!right) return undefined;
    const crowd =
      right.speaker.kind === 'unnamed-group' &&
      (right.speaker.role === 'crowd' || right.speaker.role === 'partisan');
    if (cue === 'act' && !crowd) return undefined;
    // "seen by some as\"; "the child was seen by two doctors" is no view
    const as = this.reading.lower(phrases[right.subject.to + 1]?.first ?? -1) === 'as';
    const deemed = phrases[at + 1]?.type === NOUN_GROUP || phrases[at + 1]?.type === ADJECTIVE;
    if (cue === 'regard' && !as && !(crowd && deemed)) return undefined;
    // "a plan announced by officials" is an act; "first reported by" credits an outlet
    const loose = crowd && (cue === 'act' || cue === 'regard');
    if ((phrases[at] as Phrase).form & BARE_ED && right.speaker.kind !== 'news-outlet' && !loose)
      return undefined;
    return { rule: 'told-by', ...right, cueFrom: at, cueTo: by, cue, content: 'clause' };
  }

  /** "People briefed on it were adamant that…". */
  private adjective(phrases: Phrase[], at: number): Made | undefined {
    const phrase = phrases[at] as Phrase;
    if (phrase.form & (MODAL | INFINITIVE | NEGATED)) return undefined;
    let k = at;
    if (!STATES_OF_MIND.has(this.reading.lower(phrase.head))) {
      k = skipForward(phrases, at + 1);
      const adjective = phrases[k];
      if (
        !adjective ||
        !(adjective.type === ADJECTIVE || adjective.type === NOUN_GROUP) ||
        adjective.first !== adjective.last ||
        !STATES_OF_MIND.has(this.reading.lower(adjective.first))
      )
        return undefined;
    }
    const next = phrases[k + 1];
    // worries are told of the past as often as by those who have them
    if (
      /^(?:worried|concerned|alarmed|wary)$/.test(this.reading.lower((phrases[k] as Phrase).head)) &&
      (!/^(?:is|are)$/.test(this.reading.lower(phrase.first)) || next?.type !== SUBORDINATOR)
    )
      return undefined;
    const clause =
      next?.type === SUBORDINATOR ||
      next?.type === COLON ||
      (next?.type === NOUN_GROUP && this.hasClause(phrases, k + 1));
    const subject = subjectBefore(this.reading, phrases, at);
    const speaker = subject && this.speaker(phrases, subject);
    if (!subject || !speaker) return undefined;
    return {
      rule: 'adjective-cue',
      speaker,
      subject,
      cueFrom: at,
      cueTo: k,
      cue: 'think',
      content: clause ? 'clause' : 'none',
    };
  }

  /** "citing two officials", "the Journal quoted a diplomat": the source behind another's report. */
  private citing(phrases: Phrase[], at: number): Made | undefined {
    if ((phrases[at] as Phrase).form & (PASSIVE | NEGATED)) return undefined;
    const right = this.rightward(phrases, at + 1);
    if (!right) return undefined;
    const { speaker } = right;
    if (
      !isInformed(right) &&
      speaker.kind !== 'anonymous-source' &&
      speaker.kind !== 'news-outlet' &&
      speaker.kind !== 'document'
    )
      return undefined;
    if (speaker.role === 'ordinary' && speaker.definite) return undefined;
    // "police cited two workers", "the study cites four sources": who cites must be one who reports
    if (((phrases[at] as Phrase).form & BARE_ING) === 0 && speaker.kind === 'anonymous-source') {
      const subject = subjectBefore(this.reading, phrases, at);
      const who = subject && this.speaker(phrases, subject);
      if (
        !who ||
        (who.kind !== 'news-outlet' && who.kind !== 'outlet-knowledge' && who.kind !== 'named-person')
      )
        return undefined;
    }
    return { rule: 'citing', ...right, cueFrom: at, cueTo: at, cue: 'cite', content: 'aside' };
  }

  /** "The Herald spoke to two people who…": the reporter's own interviews. */
  private interviewed(phrases: Phrase[], at: number): Made | undefined {
    const group = phrases[at + 1]?.type === PREPOSITION ? at + 2 : at + 1;
    const right = this.rightward(phrases, group);
    const subject = subjectBefore(this.reading, phrases, at);
    if (!subject) return undefined;
    // "Six teachers spoke to the Herald on condition of anonymity"
    if (
      this.isPress(phrases[group]) &&
      group > at + 1 &&
      this.reading.lower(phrases[group + 2]?.first ?? -1) === 'condition'
    ) {
      const speaker = this.speaker(phrases, subject);
      return speaker && !speaker.pronoun
        ? {
            rule: 'interviewed',
            speaker: informant(speaker),
            subject,
            cueFrom: at,
            cueTo: group,
            cue: 'tell',
            content: 'aside',
          }
        : undefined;
    }
    if (
      !right ||
      right.speaker.definite ||
      !isUnnamed(right.speaker) ||
      !this.isPress(phrases[subject.group])
    )
      return undefined;
    right.speaker = informant(right.speaker);
    return { rule: 'interviewed', ...right, cueFrom: at, cueTo: group - 1, cue: 'say', content: 'aside' };
  }

  /** "as one diplomat put it". */
  private asPut(phrases: Phrase[], at: number): Made | undefined {
    const object = phrases[at + 1];
    // "as one diplomat put it", "an executive put the number at three"
    if (
      object?.type !== NOUN_GROUP ||
      (this.reading.lower(object.first) !== 'it' && this.reading.lower(phrases[at + 2]?.first ?? -1) !== 'at')
    )
      return undefined;
    const it = this.reading.lower(object.first) === 'it';
    const quoted = phrases.slice(at + 2, at + 5).some(({ type }) => type === COLON || type === QUOTATION);
    const before = skipBack(phrases, at - 1);
    const start = this.asBefore(phrases, before);
    if (it && start === undefined && !quoted) return undefined;
    const subject =
      start === undefined
        ? subjectBefore(this.reading, phrases, at)
        : { group: start, from: start, to: before, relative: false };
    const speaker = subject && this.speaker(phrases, subject);
    return (
      subject &&
      speaker && {
        rule: 'as-put',
        speaker,
        subject,
        cueFrom: at,
        cueTo: at + 1,
        cue: 'say',
        content: 'aside',
      }
    );
  }

  /** "according to", "per", "citing", "in the words of", "interviews with". */
  private preposition(phrases: Phrase[], at: number): Made | undefined {
    const first = this.reading.lower((phrases[at] as Phrase).first);
    if (first === 'according') {
      if (this.reading.lower(phrases[at + 1]?.first ?? -1) !== 'to') return undefined;
      let group = at + 2;
      // "according to interviews with", "according to accounts from"
      const noun = phrases[group];
      if (
        noun?.type === NOUN_GROUP &&
        /^(interviews?|conversations|accounts?|discussions)$/.test(this.reading.lower(noun.head)) &&
        phrases[group + 1]?.type === PREPOSITION
      )
        group += 2;
      const right = this.rightward(phrases, group);
      if (right && group > at + 2) right.speaker = informant(right.speaker);
      return (
        right && { rule: 'according-to', ...right, cueFrom: at, cueTo: at + 1, cue: 'say', content: 'aside' }
      );
    }
    if (first === 'per') {
      const right = this.rightward(phrases, at + 1);
      if (
        !right ||
        right.speaker.kind === 'named-person' ||
        right.speaker.role === 'ordinary' ||
        right.speaker.role === 'body'
      )
        return undefined;
      // "per person" is a rate
      if (
        !right.speaker.plural &&
        right.speaker.kind !== 'news-outlet' &&
        !(
          this.reading.bits((phrases[right.subject.group] as Phrase).first) &
          (is.DET | is.QUANTITY | is.POSSESSIVE_PRONOUN)
        )
      )
        return undefined;
      return { rule: 'per', ...right, cueFrom: at, cueTo: at, cue: 'say', content: 'aside' };
    }
    if (first === 'with' || first === 'from') {
      const noun = phrases[at - 1];
      if (
        noun?.type !== NOUN_GROUP ||
        !(first === 'with' ? /^(?:interviews?|conversations)$/ : /^(?:interviews?|accounts)$/).test(
          this.reading.lower(noun.head),
        )
      )
        return undefined;
      // "based on interviews with", "In conversations with": no job interviews, and nobody's own conversations
      const left = this.reading.lower(phrases[at - 2]?.first ?? -1);
      const opens = at === 1 && noun.first === noun.head;
      if (!opens && !/^(?:on|in|from|of)$/.test(left)) return undefined;
      const right = this.rightward(phrases, at + 1);
      if (!right?.speaker.plural || !isUnnamed(right.speaker) || this.isPress(phrases[at + 1]))
        return undefined;
      if (opens && !this.tells(phrases, right.subject.to + 1)) return undefined;
      right.speaker = informant(right.speaker);
      return { rule: 'interviews-with', ...right, cueFrom: at - 1, cueTo: at, cue: 'say', content: 'aside' };
    }
    if (first === 'of' || first === 'by') {
      const noun = phrases[at - 1];
      if (
        first === 'of' &&
        noun?.type === NOUN_GROUP &&
        /^(words|view|eyes|opinion|telling)$/.test(this.reading.lower(noun.head)) &&
        this.reading.lower(phrases[at - 2]?.first ?? -1) === 'in'
      ) {
        const right = this.rightward(phrases, at + 1);
        return (
          right && { rule: 'in-words-of', ...right, cueFrom: at - 2, cueTo: at, cue: 'say', content: 'aside' }
        );
      }
    }
    return undefined;
  }

  /** Where the noun group begins that an "as" opens and that ends at `end`: "as a minister who lost his seat". */
  private asBefore(phrases: Phrase[], end: number): number | undefined {
    for (let at = end; at > 0 && at > end - 12; at--) {
      const type = phrases[at]?.type;
      if (type === COMMA || type === QUOTATION || type === STOP) return undefined;
      if (type === NOUN_GROUP && /^(?:as|how)$/.test(this.reading.lower((phrases[at - 1] as Phrase).first)))
        return at;
    }
    return undefined;
  }

  /** A headline or a list's lead: "Insiders: Trump will rebound". */
  private headline(phrases: Phrase[], at: number): Made | undefined {
    if (at !== 1 || phrases[0]?.type !== NOUN_GROUP) return undefined;
    // "Match officials: Tom Ferris and Joan Pell", "Energy sources: who pays": a headline says something
    if (phrases[2]?.type === RELATIVE || !phrases.slice(2).some((phrase) => phrase.type === VERB_GROUP))
      return undefined;
    const subject = { group: 0, from: 0, to: 0, relative: false };
    const speaker = this.speaker(phrases, subject);
    if (
      !speaker ||
      (speaker.role !== 'source' &&
        speaker.role !== 'informant' &&
        speaker.kind !== 'news-outlet' &&
        speaker.role !== 'force' &&
        speaker.role !== 'document')
    )
      return undefined;
    if (speaker.kind === 'news-outlet' && !speaker.name) return undefined;
    return {
      rule: 'headline-source',
      speaker,
      subject,
      cueFrom: at,
      cueTo: at,
      cue: 'say',
      content: 'clause',
    };
  }

  /** "Ford to cut 3,000 jobs -sources": the wire's headline tag. */
  private headlineTail(phrases: Phrase[], at: number, sentence: Sentence): Made | undefined {
    if (sentence.paragraph > 1 || at + 2 < phrases.length || at === 0) return undefined;
    const right = this.rightward(phrases, at + 1);
    if (
      !right ||
      right.subject.to + 1 < phrases.length ||
      (right.speaker.role !== 'source' && right.speaker.role !== 'informant')
    )
      return undefined;
    return { rule: 'headline-source', ...right, cueFrom: at, cueTo: at, cue: 'say', content: 'aside' };
  }

  /** What is said, judged by what stands behind the cue and before its subject at `from`. */
  private contentOf(phrases: Phrase[], at: number, cue: Cue, from: number): Frame['content'] {
    const behind = this.contentBehind(phrases, at, cue);
    if (cue === 'regard') return this.isView(phrases, at) ? 'view' : 'none';
    // \"call for\", \"point to\", \"hit out at\": speech with its preposition
    if (
      cue === 'act' &&
      behind === 'none' &&
      /^(?:for|at|on|against|out)$/.test(this.reading.lower(phrases[at + 1]?.first ?? -1))
    )
      return 'object';
    if (behind === 'quotation' || behind === 'clause') return behind;
    const before = phrases[from - 1];
    if (before?.type === QUOTATION) return 'quotation';
    // "what one official described as", "which officials said will end"
    if (
      before?.type === RELATIVE ||
      (before?.type === SUBORDINATOR && /^(?:what|that|where|as)$/.test(this.reading.lower(before.first)))
    )
      return 'clause';
    // an aside stands in or behind what it attributes; "staff reported to the office" attributes nothing
    if (behind === 'aside') return before && before.type !== CONJUNCTION && from > 1 ? 'aside' : 'none';
    return behind;
  }

  /** "see him as", "expect her to be", "consider it fair": what a verb of opinion needs. */
  private isView(phrases: Phrase[], at: number): boolean {
    let k = skipForward(phrases, at + 1);
    if (phrases[k]?.type !== NOUN_GROUP) return false;
    k = phraseAfter(this.reading, phrases, k) + 1;
    return (
      this.reading.lower(phrases[k]?.first ?? -1) === 'as' ||
      this.reading.lower(phrases[k - 2]?.first ?? -1) === 'as'
    );
  }

  private contentBehind(phrases: Phrase[], at: number, cue: Cue): Frame['content'] {
    let k = skipForward(phrases, at + 1);
    // "told reporters", "said of the plan", "said in an interview", "said on Tuesday"
    if (cue === 'tell' && phrases[k]?.type === NOUN_GROUP)
      k = skipForward(phrases, phraseAfter(this.reading, phrases, k) + 1);
    while (
      phrases[k]?.type === PREPOSITION &&
      phrases[k + 1] &&
      (phrases[k + 1]?.type === NOUN_GROUP ||
        (phrases[k + 1]?.type === VERB_GROUP &&
          !/^(?:of|about|against)$/.test(this.reading.lower((phrases[k] as Phrase).first))))
    )
      k = skipForward(phrases, phraseAfter(this.reading, phrases, k + 1) + 1);
    // "told the Post, however, that"
    if (phrases[k]?.type === COMMA && phrases[k + 1]?.type === ADVERB && phrases[k + 2]?.type === COMMA)
      k += 3;
    const next = phrases[k];
    if (!next || next.type === STOP) return 'aside';
    if (next.type === QUOTATION || next.type === COLON) return 'quotation';
    if (
      next.type === SUBORDINATOR &&
      /^(that|how|why|whether|what|where|if|when|so)$/.test(this.reading.lower(next.first))
    )
      return 'clause';
    if (next.type === COMMA || next.type === DASH)
      return phrases[k + 1]?.type === QUOTATION ? 'quotation' : 'aside';
    if (next.type === PREPOSITION)
      return /^(?:of|about|against)$/.test(this.reading.lower(next.first)) ? 'topic' : 'none';
    if (next.type === VERB_GROUP && (next.form & BARE_ING) !== 0) return 'object';
    // \"vow to boycott\", \"expect the bank to cut\": what is said is to be done
    if (
      next.type === VERB_GROUP &&
      (next.form & INFINITIVE) !== 0 &&
      /^(?:vow|pledge|promise|threaten)/.test(this.reading.lower((phrases[at] as Phrase).head))
    )
      return 'view';
    if (
      next.type === NOUN_GROUP &&
      /^expect/.test(this.reading.lower((phrases[at] as Phrase).head)) &&
      (phrases[phraseAfter(this.reading, phrases, k)]?.form ?? 0) & INFINITIVE
    )
      return 'view';
    if (next.type === NOUN_GROUP || next.type === RELATIVE)
      return this.hasClause(phrases, k) ? 'clause' : 'object';
    // "said there were two", "which officials said will end"
    if (next.type === VERB_GROUP && (next.form & (INFINITIVE | BARE_ING)) === 0) return 'clause';
    if (next.type === VERB_GROUP && k > at + 1) return 'aside';
    return 'none';
  }

  /** "Interviews with residents suggest": a verb of telling follows. */
  private tells(phrases: Phrase[], at: number): boolean {
    const verb = phrases[skipForward(phrases, at)];
    return (
      verb?.type === VERB_GROUP &&
      /^(?:say|state|relate|show|tell)$/.test(this.reading.meaning(verb.head)?.cue ?? '')
    );
  }

  /** Whether a finite verb follows the noun group before the clause ends. */
  private hasClause(phrases: Phrase[], group: number): boolean {
    const end = Math.min(clauseEnd(phrases, group), group + 14);
    let relative = false;
    for (let k = group + 1; k <= end; k++) {
      if (phrases[k]?.type === RELATIVE) relative = true;
      if (phrases[k]?.type !== VERB_GROUP || ((phrases[k] as Phrase).form & (INFINITIVE | BARE_ING)) !== 0)
        continue;
      if (relative) relative = false;
      else if (
        !((phrases[k] as Phrase).form & BARE_ED && phrases[k + 1]?.type === PREPOSITION && k === group + 1)
      )
        return true;
      else return true;
    }
    return false;
  }
}

const INTERVIEWS: ReadonlySet<string> = new Set(['interviews', 'conversations']);

const isUnnamed = (speaker: Speaker) =>
  /^(?:anonymous-source|unnamed-group|unnamed-person)$/.test(speaker.kind);

/** "people familiar with it": a phrase longer than its noun may say how they know. */
const isInformed = (right: { speaker: Speaker; subject: Subject }) =>
  right.speaker.role === 'person' && right.subject.to > right.subject.group;

/** Whoever the reporter talked to has informed, though the same words may mean a crowd elsewhere. */
const informant = (speaker: Speaker): Speaker =>
  isUnnamed(speaker) && speaker.noun !== 'respondents' ? { ...speaker, kind: 'anonymous-source' } : speaker;

const followsParenthesis = (subject: Subject, comma: number) =>
  subject.to >= comma - 1 && subject.group < comma - 1;

function skipBack(phrases: Phrase[], at: number): number {
  while (at >= 0 && phrases[at]?.type === ADVERB) at--;
  return at;
}

function skipForward(phrases: Phrase[], at: number): number {
  while (phrases[at]?.type === ADVERB) at++;
  return at;
}
