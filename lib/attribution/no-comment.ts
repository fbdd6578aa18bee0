import {
  ADVERB,
  BARE_ING,
  COMMA,
  CONJUNCTION,
  INFINITIVE,
  MODAL,
  NEGATED,
  NOUN_GROUP,
  PASSIVE,
  PERFECT,
  type Phrase,
  PREPOSITION,
  RELATIVE,
  STOP,
  SUBORDINATOR,
  VERB_GROUP,
} from '../language/phrases';
import { POSSESSIVE } from '../language/tokens';
import * as is from '../language/word-class';
import type { Response, Phrase as TextPhrase } from './attribution';
import type { Reading } from './reading';
import type { RuleId } from './rules/rule-id';
import { clauseEnd, isFiniteVerb, type Subject, subjectBefore } from './subject';

/** A line that says somebody was asked and gave no full answer. */
export interface Silence {
  rule: RuleId;
  response: Response;
  /** From the (negated) verb to its object. */
  span: TextPhrase;
  /** Who was asked. */
  party?: TextPhrase;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What one does to the press; alone, or about something. */
const SPEAK = words('comment respond elaborate speculate speak talk interviewed drawn discuss reply');
/** What one tells the press: needs "whether", "how", "more", or nothing behind it. */
const TELL = words('say tell specify explain clarify');
/** What one gives the press: the object must be something a reporter asks for. */
const GIVE = words('provide offer give release share make issue furnish');
const DISCLOSE = words('disclose reveal identify name confirm detail describe address deny');
const ASKED_FOR = words(
  'comment comments detail details information specifics specific figure figures name names explanation reason reasons response responses answer answers timeline estimate estimates number numbers date dates list terms amount price tag count statement interview interviews clarification confirmation breakdown evidence documentation',
);
/** What reporters send. */
const INQUIRY = words(
  'comment comments interview interviews question questions query queries inquiry inquiries enquiry enquiries request requests call calls message messages email emails e-mail e-mails text texts voicemail voicemails letter letters reporter reporters clarification deadline',
);
const MEANS = words(
  'call calls email emails e-mail e-mails message messages request requests question questions inquiry inquiries enquiry enquiries letter letters text texts query queries phone number',
);
const TRIES = words('attempt attempts effort efforts');
const QUESTIONERS = words(
  'exam prosecutor judge court committee lawyer lawyers panel senator detective detectives investigators jury',
);

/** Words without which no rule here finds anything. */
export const SILENCE_WORDS: ReadonlySet<string> = new Set([
  ...SPEAK,
  ...TELL,
  ...DISCLOSE,
  ...INQUIRY,
  ...words(
    'decline declined declines declining refuse refused refuses refusing silent mum quiet tight-lipped responded replied answered answer returned return reached contacted located available unavailable unanswered unreturned unsuccessful commented commenting referred directed deflected sidestepped ignored dodged evaded statement response',
  ),
]);

type Judgement =
  | {
      rule: RuleId;
      response: Response;
      end: number;
      party?: Subject | undefined;
      partySpan?: TextPhrase | undefined;
    }
  | undefined;

/** Finds where a sentence says that somebody was asked and gave no full answer. */
export function silencesIn(reading: Reading, phrases: Phrase[]): Silence[] {
  const found: Silence[] = [];
  const judge = new SilenceJudge(reading, phrases);
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at] as Phrase;
    if (phrase.type !== VERB_GROUP || reading.quoted(phrase.first)) continue;
    const judged = judge.at(at);
    if (!judged) continue;
    const party =
      judged.partySpan ??
      (judged.party &&
        reading.span(
          (phrases[judged.party.from] as Phrase).first,
          (phrases[judged.party.to] as Phrase).last,
        ));
    found.push({
      rule: judged.rule,
      response: judged.response,
      span: reading.span(phrase.first, (phrases[judged.end] as Phrase).last),
      ...(party && { party }),
    });
    at = judged.end;
  }
  return found;
}

class SilenceJudge {
  constructor(
    private readonly reading: Reading,
    private readonly phrases: Phrase[],
  ) {}

  at(at: number): Judgement {
    const phrase = this.phrases[at] as Phrase;
    const verb = this.reading.lower(phrase.head);
    if (/^declin(?:ed?|es|ing)$/.test(verb)) return this.declined(at, 'declined-to-comment', 'declined');
    if (/^refus(?:ed?|es|ing)$/.test(verb)) return this.declined(at, 'refused-to-answer', 'refused');
    if (/^(?:chose|opted|elected)$/.test(verb))
      return this.declined(at, 'would-not-comment', 'declined', NEGATED);
    if (/^(?:remained|stayed|kept|been|remains|stays|remain|fell)$/.test(verb)) return this.silent(at);
    if (/^(?:referred|directed|deferred|deflected|sidestepped|ignored|dodged|evaded)$/.test(verb))
      return this.deflected(at, verb);
    const subject = this.subject(at);
    if (/^(?:returned|answered|were|was|went|are|failed)$/.test(verb)) {
      const means = subject && this.means(at, subject);
      if (means) return means;
    }
    if (/^(?:had|has|have|offered|made|issued|gave)$/.test(verb) && !(phrase.form & (NEGATED | MODAL)))
      return this.noComment(at, subject);
    if ((phrase.form & NEGATED) === 0 && !this.isNegativeSubject(subject))
      return this.unableToReach(at) ?? this.available(at, subject);
    return this.negated(at, verb, subject) ?? this.available(at, subject);
  }

  private subject(at: number): Subject | undefined {
    const { phrases } = this;
    if (((phrases[at] as Phrase).form & BARE_ING) === 0) return subjectBefore(this.reading, phrases, at);
    // ", refusing to comment": the subject of the clause before
    for (let k = at - 1; k >= 0 && k > at - 40; k--) {
      if (phrases[k]?.type === VERB_GROUP && isFiniteVerb(phrases, k))
        return subjectBefore(this.reading, phrases, k);
    }
    return undefined;
  }

  /** "declined to say whether", "refused to answer questions", "declined an interview request". */
  private declined(at: number, rule: RuleId, response: Response, form = 0): Judgement {
    const { phrases, reading } = this;
    const phrase = phrases[at] as Phrase;
    if (phrase.form & (INFINITIVE | MODAL | PASSIVE)) return undefined;
    let next = at + 1;
    while (
      phrases[next]?.type === ADVERB ||
      (phrases[next]?.type === PREPOSITION &&
        /^(?:for|through)$/.test(reading.lower((phrases[next] as Phrase).first)) &&
        phrases[next + 2]?.type === VERB_GROUP)
    ) {
      next += phrases[next]?.type === ADVERB ? 1 : 2;
    }
    const behind = phrases[next];
    if (behind?.type === VERB_GROUP && (behind.form & INFINITIVE) !== 0 && (behind.form & form) === form) {
      const end = this.answers(next, reading.lower(behind.head));
      return end === undefined ? undefined : { rule, response, end, party: this.subject(at) };
    }
    if (
      form === 0 &&
      behind?.type === NOUN_GROUP &&
      (this.mentions(next, ASKED_OR_INTERVIEW) ||
        (this.mentions(next, MEANS) && this.mentions(next + 2, ASKED_OR_INTERVIEW)))
    ) {
      return { rule, response, end: this.pastFor(next), party: this.subject(at) };
    }
    return undefined;
  }

  /** "The Post was unable to reach the family". */
  private unableToReach(at: number): Judgement {
    const { phrases, reading } = this;
    if (
      reading.lower(phrases[at + 1]?.first ?? -1) !== 'unable' ||
      !/^(?:reach|contact|locate)$/.test(reading.lower(phrases[at + 2]?.head ?? -1))
    )
      return undefined;
    const party = phrases[at + 3];
    if (party?.type !== NOUN_GROUP || !this.names(party)) return undefined;
    return {
      rule: 'unreached',
      response: 'unreached',
      end: at + 3,
      partySpan: reading.span(party.first, party.last),
    };
  }

  /** Where the words end of an answer withheld, or undefined when the verb at `at` gives the press nothing. */
  private answers(at: number, verb: string): number | undefined {
    const { reading } = this;
    const next = this.phrases[at + 1];
    const first = reading.lower(next?.first ?? -1);
    const clause =
      next?.type === SUBORDINATOR ||
      (next?.type === RELATIVE && /^(?:who|which)$/.test(first)) ||
      (next?.type === ADVERB && /^(?:much|more|how)$/.test(first));
    if (SPEAK.has(verb)) {
      if (/^(?:speak|talk)$/.test(verb))
        return next?.type === PREPOSITION && /^(?:on|about)$/.test(first) && !this.mentions(at + 2, RECORD)
          ? at
          : this.mentionsWithin(at, 3, INQUIRY) ||
              this.mentions(at + 2, RECORD) ||
              !next ||
              next.type === STOP
            ? this.pastFor(at)
            : undefined;
      if (verb === 'discuss')
        return next?.type === NOUN_GROUP && !this.isPrivate(at)
          ? at + 1
          : clause
            ? clauseEnd(this.phrases, at)
            : undefined;
      if (verb === 'comment' && next?.type === NOUN_GROUP && !(reading.bits(next.head) & is.TIME))
        return undefined;
      return this.pastFor(at);
    }
    if (TELL.has(verb)) {
      if (clause) return clauseEnd(this.phrases, at + 1);
      if (!next || next.type === STOP || next.type === COMMA) return at;
      if (
        next.type === NOUN_GROUP &&
        /^(?:anything|more|much|nothing|who|what|me|us|reporters)$/.test(reading.lower(next.head))
      )
        return at + 1;
      return verb === 'say' || verb === 'tell' ? undefined : at + 1;
    }
    if (GIVE.has(verb))
      return next?.type === NOUN_GROUP && this.mentions(at + 1, ASKED_FOR) ? at + 1 : undefined;
    if (DISCLOSE.has(verb))
      return clause ? clauseEnd(this.phrases, at + 1) : next?.type === NOUN_GROUP ? at + 1 : undefined;
    if (verb === 'answer') {
      if (
        !next ||
        next.type === STOP ||
        next.type === COMMA ||
        (next.type === ADVERB && !this.phrases[at + 2])
      )
        return at;
      if (clause) return clauseEnd(this.phrases, at + 1);
      return this.mentions(at + 1, INQUIRY) && !this.mentions(at + 1, QUESTIONERS)
        ? this.pastFor(at + 1)
        : undefined;
    }
    if (verb === 'go' || verb === 'get') return /^into$/.test(first) ? at + 2 : undefined;
    return undefined;
  }

  /** "did not respond to a request", "would not comment", "has not commented", "isn't commenting". */
  private negated(at: number, verb: string, subject: Subject | undefined): Judgement {
    const { phrases, reading } = this;
    const phrase = phrases[at] as Phrase;
    // "didn't get back to us"
    if (
      verb === 'get' &&
      /^back$/.test(reading.lower(phrases[at + 1]?.first ?? -1)) &&
      this.mentions(at + 3, words('us me reporters'))
    ) {
      return { rule: 'no-reply', response: 'noreply', end: at + 3, party: subject };
    }
    // "did not discuss their terms", "did not elaborate"
    if (/^(?:elaborate|discuss)$/.test(verb) && (phrase.form & MODAL) === 0) {
      const end = this.answers(at, verb);
      return end === undefined
        ? undefined
        : { rule: 'does-not-comment', response: 'declined', end, party: subject };
    }
    if (phrase.form & INFINITIVE && !(phrase.form & PERFECT)) return undefined;
    if (subject && this.isAudience(subject)) return undefined;
    if (/^(?:respond|reply|repli|return|answer)(?:ed|ing)?$/.test(verb) && !(phrase.form & PASSIVE)) {
      if (phrase.form & MODAL) {
        const end = verb === 'answer' ? this.answers(at, verb) : undefined;
        return end === undefined
          ? verb === 'respond' && this.mentionsWithin(at, 4, INQUIRY)
            ? { rule: 'no-reply', response: 'declined', end: this.pastFor(at), party: subject }
            : undefined
          : { rule: 'refused-to-answer', response: 'refused', end, party: subject };
      }
      return this.noReply(at, verb, subject);
    }
    // \"did not have an immediate comment\"
    if (
      /^(?:have|had|has)$/.test(verb) &&
      this.mentions(at + 1, words('immediate')) &&
      this.mentions(at + 1, words('comment response'))
    ) {
      return { rule: 'had-no-comment', response: 'declined', end: at + 1, party: subject };
    }
    if (/^(?:commented|comment|commenting)$/.test(verb)) {
      const next = phrases[at + 1];
      if (next?.type === NOUN_GROUP && !(reading.bits(next.head) & is.TIME)) return undefined;
      if (phrase.form & PERFECT)
        return { rule: 'not-commented', response: 'silent', end: at, party: subject };
      return {
        rule: phrase.form & MODAL ? 'would-not-comment' : 'does-not-comment',
        response: 'declined',
        end: this.pastFor(at),
        party: subject,
      };
    }
    if (
      /^(?:issued|made|offered)$/.test(verb) &&
      phrase.form & PERFECT &&
      this.mentions(at + 1, ASKED_OR_INTERVIEW)
    )
      return { rule: 'not-commented', response: 'silent', end: at + 1, party: subject };
    if (/^(?:reached|contacted|located)$/.test(verb) && phrase.form & PASSIVE && phrase.form & MODAL)
      return this.unreached(at, subject);
    if (
      phrase.form & MODAL &&
      !/\b(?:could|couldn't|can|can't|cannot|should|might|may)\b/.test(
        reading.span(phrase.first, phrase.head).text.toLowerCase().replaceAll('’', "'"),
      )
    ) {
      if (
        !/^(?:discuss|elaborate|speculate|drawn|interviewed|say|specify|confirm|disclose|reveal|name|identify|clarify|go|get|deny)$/.test(
          verb,
        )
      )
        return undefined;
      if (
        verb === 'drawn' &&
        reading.lower(phrases[at + 1]?.first ?? -1) === 'into' &&
        !this.mentions(at + 2, words('speculation debate detail details'))
      )
        return undefined;
      const end = verb === 'confirm' ? this.neitherNor(at) : this.answers(at, verb);
      return end === undefined
        ? undefined
        : { rule: 'would-not-comment', response: 'declined', end, party: subject };
    }
    return undefined;
  }

  /** "would neither confirm nor deny it" is one phrase of two verbs. */
  private neitherNor(at: number): number | undefined {
    const { reading, phrases } = this;
    const nor = phrases[at + 1];
    if (reading.lower(nor?.first ?? -1) === 'nor' || reading.lower(nor?.first ?? -1) === 'or') {
      let end = at + 2;
      while (phrases[end + 1]?.type === NOUN_GROUP && end < at + 4) end++;
      return end < phrases.length ? end : at;
    }
    return this.answers(at, 'confirm');
  }

  private noReply(at: number, verb: string, subject: Subject | undefined): Judgement {
    const { reading, phrases } = this;
    const phrase = phrases[at] as Phrase;
    const end = this.pastFor(at);
    const judged: Judgement = { rule: 'no-reply', response: 'noreply', end, party: subject };
    const object = phrases[at + 1]?.type === PREPOSITION ? at + 2 : at + 1;
    if (this.mentions(object, INQUIRY) || this.mentionsWithin(at, 6, REQUEST_WORDS)) {
      // "the request" is one the story told of, and seldom a reporter's
      const only = phrases[object] as Phrase | undefined;
      if (only && this.isPrivateMail(only)) return undefined;
      if (
        only &&
        /^(?:request|question)$/.test(reading.lower(only.head)) &&
        reading.lower(only.first) === 'the' &&
        reading.lower(phrases[object + 1]?.first ?? -1) !== 'for'
      )
        return undefined;
      return this.mentions(object, QUESTIONERS) ? undefined : judged;
    }
    if (/^(?:return|returned)$/.test(verb)) return undefined;
    const next = phrases[at + 1];
    if (/^answer/.test(verb)) {
      const how = next?.type === ADVERB ? at + 2 : at + 1;
      return phrases[how]?.type === SUBORDINATOR
        ? { ...judged, response: 'declined', end: clauseEnd(phrases, how) }
        : undefined;
    }
    const bare =
      !next ||
      next.type === STOP ||
      next.type === COMMA ||
      next.type === ADVERB ||
      (next.type === PREPOSITION && this.mentions(at + 2, DEADLINE));
    const asked =
      next?.type === SUBORDINATOR &&
      reading.lower(next.first) === 'when' &&
      this.mentionsWithin(at + 1, 4, words('asked reporter reporters'));
    if (asked) return { ...judged, end: at };
    const qualified = /\b(?:immediately|yet|directly)\b/.test(reading.span(phrase.first, phrase.head).text);
    return bare && (qualified || (subject && this.isSomebody(subject))) ? { ...judged, end: at } : undefined;
  }

  private unreached(at: number, subject: Subject | undefined): Judgement {
    const next = this.phrases[at + 1];
    const first = this.reading.lower(next?.first ?? -1);
    if (first === 'for' && this.mentions(at + 2, INQUIRY))
      return { rule: 'unreached', response: 'unreached', end: at + 2, party: subject };
    if (!subject || !this.isSomebody(subject)) return undefined;
    if (next?.type === PREPOSITION && !/^(?:at|on|by|for|despite|in)$/.test(first)) return undefined;
    return { rule: 'unreached', response: 'unreached', end: at, party: subject };
  }

  /** "was not available for comment", "was unavailable to comment". */
  private available(at: number, subject: Subject | undefined): Judgement {
    const { phrases, reading } = this;
    const phrase = phrases[at] as Phrase;
    if (!(reading.bits(phrase.head) & is.BE) && phrase.head !== phrase.last) return undefined;
    let next = at + 1;
    while (phrases[next]?.type === ADVERB) next++;
    const state = reading.lower(phrases[next]?.first ?? -1);
    const negative = (phrase.form & NEGATED) !== 0;
    if ((state === 'available' && negative) || state === 'unavailable') {
      const first = reading.lower(phrases[next + 1]?.first ?? -1);
      if (first === 'for' && this.mentions(next + 2, INQUIRY))
        return { rule: 'unreached', response: 'unreached', end: next + 2, party: subject };
      const behind = phrases[next + 1];
      if (
        /\bimmediately\b/.test(reading.span(phrase.first, (phrases[next] as Phrase).first).text) &&
        (!behind || behind.type === STOP || behind.type === ADVERB)
      )
        return { rule: 'unreached', response: 'unreached', end: next, party: subject };
      if (first === 'to' && this.mentionsWithin(next, 2, SPEAK))
        return { rule: 'unreached', response: 'unreached', end: next + 1, party: subject };
    }
    return undefined;
  }

  /** "had no comment", "offered no comment", "had little to say". */
  private noComment(at: number, subject: Subject | undefined): Judgement {
    const { phrases, reading } = this;
    let object = at + 1;
    if (phrases[object]?.type === ADVERB) object++;
    const group = phrases[object];
    if (group?.type !== NOUN_GROUP) return undefined;
    const first = reading.lower(group.first);
    const head = reading.lower(group.head);
    if (
      first === 'no' &&
      (/^(?:comment|statement)$/.test(head) ||
        (/^(?:comments|response)$/.test(head) && this.mentions(object, words('immediate'))))
    )
      return { rule: 'had-no-comment', response: 'declined', end: object, party: subject };
    return undefined;
  }

  /** "has so far remained silent on the deal"; any other silence is no answer to the press. */
  private silent(at: number): Judgement {
    const { phrases, reading } = this;
    let k = at + 1;
    while (phrases[k]?.type === ADVERB) k++;
    const state = phrases[k];
    if (
      !/^(?:silent|mum|quiet|tight-lipped)$/.test(reading.lower(state?.head ?? -1)) ||
      state?.first !== state?.last
    )
      return undefined;
    const next = phrases[k + 1];
    const first = reading.lower(next?.first ?? -1);
    const topic = next?.type === PREPOSITION && /^(?:on|about|over|regarding)$/.test(first);
    const asked =
      next?.type === SUBORDINATOR &&
      first === 'when' &&
      this.mentionsWithin(k + 1, 3, words('asked pressed questioned'));
    const publicly = /\b(?:so far|publicly|thus far|yet)\b/.test(
      reading.span((phrases[at] as Phrase).first, (state as Phrase).last).text,
    );
    // "Acme has remained silent since the leak was made public"
    const party = this.subject(at);
    const since =
      first === 'since' &&
      ((phrases[at] as Phrase).form & PERFECT) !== 0 &&
      party !== undefined &&
      this.isSomebody(party);
    if (!topic && !asked && !publicly && !since) return undefined;
    return { rule: 'silent', response: 'silent', end: k, party: this.subject(at) };
  }

  /** "ignored shouted questions", "referred requests for comment to her lawyer". */
  private deflected(at: number, verb: string): Judgement {
    const { phrases, reading } = this;
    if ((phrases[at] as Phrase).form & (NEGATED | INFINITIVE | PASSIVE)) return undefined;
    if (
      !this.mentions(
        at + 1,
        words(
          'question questions inquiry inquiries query queries enquiries request requests calls reporter reporters',
        ),
      )
    )
      return undefined;
    if (/^(?:referred|directed|deferred)$/.test(verb)) {
      const group = phrases[at + 1] as Phrase;
      const plural = this.mentions(at + 1, words('questions inquiries queries enquiries requests calls'));
      if (
        reading.bits(group.first) & (is.DET | is.POSSESSIVE_PRONOUN) &&
        !/^(?:all|any|a)$/.test(reading.lower(group.first))
      )
        return undefined;
      if (!plural && !(verb === 'referred' && this.mentions(at + 1, words('reporter reporters'))))
        return undefined;
      const end = this.pastFor(at + 1);
      const to =
        reading.lower(phrases[end + 1]?.first ?? -1) === 'to' && phrases[end + 2]?.type === NOUN_GROUP;
      return to
        ? { rule: 'referred-questions', response: 'declined', end: end + 2, party: this.subject(at) }
        : undefined;
    }
    if (!this.mentions(at + 1, words('question questions'))) return undefined;
    return { rule: 'refused-to-answer', response: 'refused', end: at + 1, party: this.subject(at) };
  }

  /** "Calls to her office were not returned", "Attempts to reach him were unsuccessful": what was sent is the subject. */
  private means(at: number, subject: Subject): Judgement {
    const { phrases, reading } = this;
    const group = phrases[subject.group] as Phrase;
    const phrase = phrases[at] as Phrase;
    const noun = reading.lower(group.head);
    const verb = reading.lower(phrase.head);
    const state = reading.lower(phrases[at + 1]?.first ?? -1);
    const failed = verb === 'failed' || verb === 'proved';
    const tries =
      TRIES.has(noun) && (failed || (state === 'unsuccessful' && /^(?:were|was|are)$/.test(verb)));
    const unanswered =
      MEANS.has(noun) &&
      (((phrase.form & NEGATED) !== 0 && (verb === 'returned' || verb === 'answered')) ||
        (verb === 'went' && /^un(?:answered|returned)$/.test(state)));
    if (!tries && !unanswered) return undefined;
    for (let k = subject.group + 1; k < subject.to + 1 && k < at; k++) {
      const lower = reading.lower((phrases[k] as Phrase).first);
      const reach =
        phrases[k]?.type === VERB_GROUP &&
        /^(?:reach|contact)$/.test(reading.lower((phrases[k] as Phrase).head));
      if ((lower === 'to' || reach) && phrases[k + 1]?.type === NOUN_GROUP) {
        const party = phrases[k + 1] as Phrase;
        if (tries && !this.names(party)) return undefined;
        return {
          rule: tries ? 'unreached' : 'no-reply',
          response: tries ? 'unreached' : 'noreply',
          end: (tries && !failed) || verb === 'went' ? at + 1 : at,
          partySpan: reading.span(party.first, party.last),
        };
      }
    }
    if (tries) return undefined;
    return { rule: 'no-reply', response: 'noreply', end: verb === 'went' ? at + 1 : at };
  }

  /** Past "to a request for comment", "for comment", "to questions from reporters": what the press sent belongs to the words. */
  private pastFor(at: number): number {
    const { phrases, reading } = this;
    let end = at;
    if (phrases[end + 1]?.type === NOUN_GROUP && this.mentions(end + 1, INQUIRY)) end++;
    while (
      phrases[end + 1]?.type === PREPOSITION &&
      /^(?:to|for|from|with)$/.test(reading.lower((phrases[end + 1] as Phrase).first)) &&
      (this.mentions(end + 2, INQUIRY) || this.mentions(end + 2, PIECE))
    )
      end += 2;
    if (
      phrases[end + 1]?.type === CONJUNCTION &&
      this.mentions(end + 2, INQUIRY) &&
      phrases[end + 2]?.type === NOUN_GROUP
    )
      end += 2;
    const sent = phrases[end + 1];
    if (
      sent?.type === VERB_GROUP &&
      /^(?:seeking|requesting|asking)$/.test(reading.lower(sent.head)) &&
      this.mentions(end + 2, INQUIRY)
    )
      end += 2;
    return end;
  }

  private mentions(at: number, wanted: ReadonlySet<string>): boolean {
    const phrase = this.phrases[at];
    if (!phrase) return false;
    for (let i = phrase.first; i <= phrase.last; i++) if (wanted.has(this.reading.lower(i))) return true;
    return false;
  }

  private mentionsWithin(at: number, far: number, wanted: ReadonlySet<string>): boolean {
    for (let k = at + 1; k <= at + far; k++) {
      if (this.phrases[k]?.type === COMMA || this.phrases[k]?.type === STOP) return false;
      if (this.mentions(k, wanted)) return true;
    }
    return false;
  }

  private isNegativeSubject(subject: Subject | undefined): boolean {
    return (
      subject !== undefined &&
      (/^(?:neither|none|nobody)$/.test(this.reading.lower((this.phrases[subject.from] as Phrase).first)) ||
        this.reading.lower(this.phrases[subject.from - 1]?.first ?? -1) === 'nor')
    );
  }

  /** "Users who do not comment": nobody asked them. */
  private isAudience(subject: Subject): boolean {
    return /^(?:users?|readers?|viewers?|people|patients?|programmers?|software|app|engine|site)$/.test(
      this.reading.lower((this.phrases[subject.group] as Phrase).head),
    );
  }

  private isSomebody(subject: Subject): boolean {
    return this.names(this.phrases[subject.group] as Phrase);
  }

  /** A name, a pronoun, or a noun for people or a body. */
  private names({ head }: Phrase): boolean {
    const { reading } = this;
    return (
      reading.isCapital(head) ||
      reading.meaning(head)?.role !== undefined ||
      (reading.bits(head) & is.PRONOUN) !== 0 ||
      SOMEBODY.has(reading.lower(head))
    );
  }

  /** "the landlord's letter": somebody's own mail, unless it asks for comment. */
  private isPrivateMail(group: Phrase): boolean {
    const { reading } = this;
    if (!/^(?:letters?|emails?|e-mails?|messages?|texts?)$/.test(reading.lower(group.head))) return false;
    for (let i = group.first; i < group.head; i++)
      if (reading.tokens.kind[i] === POSSESSIVE && !reading.isCapital(i - 1)) return true;
    return false;
  }

  /** "discuss money with her children" */
  private isPrivate(at: number): boolean {
    const group = this.phrases[at + 3];
    return (
      this.reading.lower(this.phrases[at + 2]?.first ?? -1) === 'with' &&
      group !== undefined &&
      (this.reading.bits(group.first) & is.POSSESSIVE_PRONOUN) !== 0
    );
  }
}

const SOMEBODY = words(
  'family families crew relatives staff couple parents heirs embassy palace airport port hospital studio label estate camp',
);
const PIECE = words('article story column piece report');
const RECORD = words('record media press');
const REQUEST_WORDS = words('comment interview interviews questions calls messages emails requests');
const DEADLINE = words('deadline publication time');
const ASKED_OR_INTERVIEW = words('comment comments interview interviews statement');
