import { COMMA, type Phrase, STOP, VERB_GROUP } from '../language/phrases';
import type { Phrase as TextPhrase, Response } from './attribution';
import type { Reading } from './reading';
import { subjectBefore } from './subject';

export interface Silence {
  rule: string;
  response: Response;
  span: TextPhrase;
  party?: TextPhrase;
}

interface Pattern {
  rule: string;
  response: Response;
  /** Reads from the first word of the verb group, in small letters with straight apostrophes. */
  words: RegExp;
}

const PRESS = '(?:comments?|interviews?|interview|statement|questions?|inquiries|enquiries|inquiry|clarification|messages?|emails?|e-mails?|calls?|phone calls?|telephone calls?|texts?|text messages?|voicemails?|reporters|reporter|details|requests?)';
const ANSWER = '(?:comment|respond|discuss|elaborate|answer|say|talk|speak|address|be interviewed|confirm|identify|provide|offer|give|release|disclose|reveal|specify|speculate|explain|detail|describe|weigh in|clarify|share|make)';

const PATTERNS: Pattern[] = [
  { rule: 'declined-to-comment', response: 'declined', words: new RegExp(`^(?:has |have |had |also |repeatedly |all |both |each |again )*(?:declin(?:ed|es|ing)) (?:for years )?to ${ANSWER}\\b`) },
  { rule: 'declined-to-comment', response: 'declined', words: /^(?:has |have |had |also |both |all )*declin(?:ed|es|ing)(?: an?| any| all| multiple| repeated| several| numerous| our| the)?(?: \S+){0,3}? (?:comment|interview|interviews|requests?)\b/ },
  { rule: 'would-not-comment', response: 'declined', words: /^(?:would not|wouldn't|will not|won't|chose not to|opted not to|could not|couldn't)(?: \w+ly)? (?:comment|discuss|elaborate|be drawn|go into|get into|speculate|provide details|give details|say (?:if|whether|when|how|what|who|where|why|more|anything|which)|confirm|offer (?:any )?(?:details|comment)|specify|be interviewed|talk about|detail|address|disclose|identify|release)\b/ },
  { rule: 'would-not-comment', response: 'declined', words: /^(?:would|will) (?:neither confirm nor deny|say nothing|only say)\b/ },
  { rule: 'does-not-comment', response: 'declined', words: /^(?:does not|doesn't|do not|don't|did not|didn't)(?: \w+ly)? comment\b/ },
  { rule: 'had-no-comment', response: 'declined', words: /^(?:had|has|have|offered|made|issued|gave|provided) (?:no|little) (?:\w+ )?(?:comment|statement|response|to say)\b/ },
  { rule: 'no-reply', response: 'noreply', words: new RegExp(`^(?:has|have|had|did|does|do)(?: also)?(?:n't| not| not yet| yet to| never)(?: (?:immediately|directly|promptly|publicly|yet|so far|return|\\w+ly))* (?:respond|responded|reply|replied|return|returned|answer|answered|acknowledge)\\b`) },
  { rule: 'no-reply', response: 'noreply', words: /^(?:has|have|had) yet to (?:respond|reply|answer|comment)\b/ },
  { rule: 'no-reply', response: 'noreply', words: /^(?:was|were|went) (?:not )?(?:immediately )?(?:returned|answered|unanswered|unreturned)\b/ },
  { rule: 'unreached', response: 'unreached', words: /^(?:could not|couldn't|can not|cannot)(?: immediately| be immediately)? be (?:immediately )?(?:reached|contacted|located)\b/ },
  { rule: 'unreached', response: 'unreached', words: /^(?:was|were|is|are)(?:n't| not)? (?:immediately |yet )?(?:available|unavailable|reachable) (?:for|to) (?:further |immediate )?(?:comment|an interview|interviews|interview)\b/ },
  { rule: 'unreached', response: 'unreached', words: /^(?:was|were) (?:unsuccessful|unable to reach)\b/ },
  { rule: 'not-commented', response: 'silent', words: /^(?:has|have|had)(?:n't| not|n't yet| not yet| never)?(?: yet| so far| publicly| also)* (?:commented|issued (?:any|a) (?:comment|statement)|made any (?:public )?comment|addressed the)\b/ },
  { rule: 'silent', response: 'silent', words: /^(?:has|have|had)?(?: so far| thus far| largely| also)* ?(?:remained|stayed|kept|been|remains|stays|fell) (?:largely |mostly |publicly |conspicuously |so far |uncharacteristically )*(?:silent|mum|quiet|tight-lipped)\b/ },
  { rule: 'refused-to-answer', response: 'refused', words: /^(?:has |have |had |also |repeatedly |flatly |all )*refus(?:ed|es|ing)(?: repeatedly)? to (?:comment|answer|discuss|respond|say|elaborate|speak|talk|confirm|address|reveal|disclose|identify|provide|give|be interviewed|be drawn)\b/ },
  { rule: 'refused-to-answer', response: 'refused', words: /^(?:would not|wouldn't|will not|won't|did not|didn't)(?: \w+ly)? answer (?:\w+ )*?questions?\b/ },
  { rule: 'refused-to-answer', response: 'refused', words: /^(?:deflected|sidestepped|ignored|dodged|brushed off|waved off|evaded|avoided) (?:\S+ ){0,3}questions?\b/ },
  { rule: 'referred-questions', response: 'declined', words: /^(?:referred|directed|deferred|refers) (?:\S+ ){0,4}?(?:questions|inquiries|enquiries|requests|queries|comment|reporters|a reporter)\b/ },
];

/** What makes a "no answer" one to the press; "did not respond to treatment" is none. */
const TO_THE_PRESS = new RegExp(`\\b${PRESS}\\b|^\\S+(?: \\S+){0,4} (?:respond|reply|responded|replied)$`);
const TRIGGER = /^(declin|refus|comment|respon|repl|return|answer|reach|contact|available|unavailable|silent|mum|unsuccessful|discuss|elaborate|refer|deflect|sidestep|dodg|say$|specify|confirm$|speculat|unable|speak$|located|ignored$|detail$|acknowledge$|identify$|quiet$|direct|deferred|confirm|disclose|release|address|unanswered|talk$|go$|get$)/;

/** Finds where a sentence says that somebody was asked and gave no full answer. */
export function silencesIn(reading: Reading, phrases: Phrase[]): Silence[] {
  const found: Silence[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at] as Phrase;
    if (phrase.type !== VERB_GROUP || reading.quoted(phrase.first)) continue;
    if (!mayBeSilence(reading, phrases, at)) continue;
    const end = endOfClause(phrases, at);
    const lastToken = (phrases[end] as Phrase).last;
    const span = reading.span(phrase.first, lastToken);
    const words = span.text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
    const pattern = PATTERNS.find((p) => p.words.test(words));
    if (!pattern || !isAnswer(pattern, words)) continue;
    const party = partyOf(reading, phrases, at);
    found.push({ rule: pattern.rule, response: pattern.response, span, ...(party && { party }) });
    at = end;
  }
  return found;
}

function mayBeSilence(reading: Reading, phrases: Phrase[], at: number): boolean {
  const phrase = phrases[at] as Phrase;
  for (let i = phrase.first; i <= phrase.last + 2; i++) if (TRIGGER.test(reading.lower(i))) return true;
  const lower = reading.lower(phrase.head);
  return /^(had|has|have|offered|made|issued|gave|provided|remained|stayed|kept|been|remains)$/.test(lower);
}

function endOfClause(phrases: Phrase[], at: number): number {
  let end = at;
  for (let k = at + 1; k < phrases.length; k++) {
    const type = phrases[k]?.type;
    if (type === COMMA || type === STOP || (type !== undefined && type >= 8 && type <= 10)) break;
    if (type === 5 && phrases[k + 1]?.type === VERB_GROUP) break;
    if (type === 5 && k + 2 < phrases.length && phrases[k + 2]?.type === VERB_GROUP) break;
    end = k;
  }
  return end;
}

function isAnswer(pattern: Pattern, words: string): boolean {
  if (/\bto be (?:publicly )?(?:named|identified|quoted)\b/.test(words)) return false;
  if (pattern.rule === 'no-reply') return TO_THE_PRESS.test(words);
  if (pattern.rule === 'declined-to-comment' || pattern.rule === 'refused-to-answer') {
    if (/\bto (?:release|provide|offer|give|make|share) (?!.*\b(?:comments?|details?|statement|information|specifics|figures?|specific|names?|explanation|reason|response|answers?|interview|timeline|estimate)\b)/.test(words)) return false;
  }
  return true;
}

function partyOf(reading: Reading, phrases: Phrase[], at: number): TextPhrase | undefined {
  const subject = subjectBefore(reading, phrases, at);
  if (!subject) return undefined;
  return reading.span((phrases[subject.from] as Phrase).first, (phrases[subject.to] as Phrase).last);
}
