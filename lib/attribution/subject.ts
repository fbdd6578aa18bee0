import {
  ADJECTIVE,
  ADVERB,
  BARE_ED,
  BARE_ING,
  BRACKET,
  COLON,
  COMMA,
  CONJUNCTION,
  DASH,
  INFINITIVE,
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
import { COMMA as COMMA_MARK } from '../language/tokens';
import * as is from '../language/word-class';
import type { Reading } from './reading';

/** Who a verb is said of: phrase indexes into the sentence. */
export interface Subject {
  /** The noun group that names them. */
  group: number;
  /** Where the whole phrase begins (coordinated groups stand before) and ends (qualifiers stand behind). */
  from: number;
  to: number;
  /** The verb stands in a relative clause about them: "officials who said". */
  relative: boolean;
}

/** How far a search goes, in phrases: longer sentences than this are lists, and the search must stay linear. */
const REACH = 48;

/** The subject that stands before the verb group at `verb`, with everything that qualifies it; undefined where there is none. */
export function subjectBefore(reading: Reading, phrases: Phrase[], verb: number): Subject | undefined {
  let at = skipAdverbs(phrases, verb - 1);
  if (at < 0) return undefined;
  const type = phrases[at]?.type;
  if (type === RELATIVE && at > 0) {
    const noun = phrases[at - 1]?.type === COMMA ? at - 2 : at - 1;
    const climbed = climb(reading, phrases, noun);
    if (climbed === undefined) return undefined;
    // "Hart is an official who said"
    if (
      phrases[climbed - 1]?.type === VERB_GROUP &&
      reading.bits((phrases[climbed - 1] as Phrase).head) & is.BE
    )
      return undefined;
    const group = nameBefore(reading, phrases, climbed);
    return { ...coordinated(reading, phrases, group), to: noun, relative: true };
  }
  // "customers we spoke to say"
  if (
    type === PREPOSITION &&
    phrases[at - 1]?.type === VERB_GROUP &&
    phrases[at - 2]?.type === NOUN_GROUP &&
    phrases[at - 3]?.type === NOUN_GROUP
  ) {
    return { group: at - 3, from: at - 3, to: at, relative: false };
  }
  if (type === CONJUNCTION) return sharedSubject(reading, phrases, at);
  if (type === COMMA || type === DASH || type === BRACKET) {
    const open = type === BRACKET ? at : parenthesisBefore(reading, phrases, at);
    if (open === undefined) return undefined;
    at = skipAdverbs(phrases, open - 1);
  }
  const climbed = climb(reading, phrases, at);
  if (climbed === undefined) return undefined;
  const group = phrases[at + 1]?.type === COMMA ? nameBefore(reading, phrases, climbed) : climbed;
  return { ...coordinated(reading, phrases, group), to: lastBefore(phrases, verb), relative: false };
}

function skipAdverbs(phrases: Phrase[], at: number): number {
  while (at >= 0 && phrases[at]?.type === ADVERB) at--;
  return at;
}

function clauseAdverb(phrases: Phrase[], at: number): boolean {
  if (phrases[at]?.type !== ADVERB || phrases[at]?.first === phrases[at]?.last) return false;
  for (let k = at - 1; k > at - 8; k--) {
    const type = phrases[k]?.type;
    if (type === RELATIVE) return true;
    if (type === COMMA || type === undefined) return false;
  }
  return false;
}

/** The phrase before the verb with the comma that closes a parenthesis, and adverbs, left out. */
function lastBefore(phrases: Phrase[], verb: number): number {
  // "who attended the briefing the next morning said": the adverb of a relative clause belongs to it
  let at = clauseAdverb(phrases, verb - 1) ? verb - 1 : skipAdverbs(phrases, verb - 1);
  if (phrases[at]?.type === COMMA || phrases[at]?.type === DASH) at--;
  return at;
}

/** From a comma that closes a parenthesis back to the one that opens it. */
function parenthesisBefore(reading: Reading, phrases: Phrase[], close: number): number | undefined {
  const mark = phrases[close]?.type;
  const limit = Math.max(1, close - REACH);
  let finite = false;
  for (let at = close - 1; at >= limit; at--) {
    const phrase = phrases[at] as Phrase;
    if (phrase.type === QUOTATION || phrase.type === STOP || phrase.type === COLON) return undefined;
    if (isFiniteVerb(phrases, at)) finite = true;
    // the comma behind an age opens as well: "Ito, 54, a baker who left, said"
    const age = mark === COMMA && phrase.type === BRACKET && reading.tokens.kind[phrase.first] === COMMA_MARK;
    if ((phrase.type !== mark && !age) || at === close - 1) continue;
    const opens = phrases[at + 1] as Phrase;
    const before = phrases[at - 1]?.type;
    if (before !== NOUN_GROUP && before !== BRACKET && before !== ADJECTIVE && before !== ADVERB) continue;
    const clause =
      opens.type === RELATIVE ||
      (opens.type === VERB_GROUP && (opens.form & (BARE_ING | BARE_ED)) !== 0) ||
      (opens.type === CONJUNCTION && phrases[at + 2]?.type === RELATIVE) ||
      (opens.type === SUBORDINATOR && reading.lower(opens.first) !== 'that') ||
      (opens.type === NOUN_GROUP && reading.lower(opens.first) === 'whose');
    if (clause) return at;
    // "with whom", "none of whom": a relative clause behind a preposition
    if (opens.type === PREPOSITION && phrases.slice(at + 2, at + 5).some((p) => p.type === RELATIVE))
      return at;
    if (
      !finite &&
      (opens.type === NOUN_GROUP ||
        opens.type === PREPOSITION ||
        opens.type === ADJECTIVE ||
        opens.type === ADVERB ||
        opens.type === CONJUNCTION)
    )
      return at;
  }
  return undefined;
}

/** Whether a verb group makes a clause of its own, outside a relative clause. */
export function isFiniteVerb(phrases: Phrase[], at: number): boolean {
  const phrase = phrases[at];
  if (phrase?.type !== VERB_GROUP || (phrase.form & (INFINITIVE | BARE_ING)) !== 0) return false;
  const before = skipAdverbs(phrases, at - 1);
  if (phrases[before]?.type === RELATIVE) return false;
  if ((phrase.form & BARE_ED) === 0) return true;
  const next = phrases[at + 1]?.type;
  if (next === PREPOSITION) return false;
  // "relatives of people killed on Thursday": a participle without an object, behind an object
  return (
    next === NOUN_GROUP ||
    next === VERB_GROUP ||
    next === SUBORDINATOR ||
    next === QUOTATION ||
    phrases[before - 1]?.type !== PREPOSITION
  );
}

/** From the end of a noun phrase to the noun group it is about: "people ← familiar ← with ← the talks". */
function climb(reading: Reading, phrases: Phrase[], start: number): number | undefined {
  const limit = Math.max(0, start - REACH);
  let at = start;
  let candidate: number | undefined;
  while (at >= limit) {
    const phrase = phrases[at] as Phrase;
    if (phrase.type === NOUN_GROUP) {
      candidate = at;
      const left = skipAdverbs(phrases, at - 1);
      const before = phrases[left];
      if (!before || left < 0) return candidate;
      if (before.type === PREPOSITION) {
        at = skipAdverbs(phrases, left - 1);
        // "ridden along on"
        while (phrases[at]?.type === PREPOSITION) at--;
        // "officials in the bureau and at the department"
        if (
          phrases[at]?.type === CONJUNCTION &&
          phrases[at - 1]?.type === NOUN_GROUP &&
          phrases[at - 2]?.type === PREPOSITION
        )
          at--;
        if (at < 0 || !continuesPhrase(phrases[at])) return undefined;
        candidate = undefined;
        continue;
      }
      const outer = listObjectOf(reading, phrases, left);
      if (outer !== undefined) {
        at = outer;
        continue;
      }
      if (before.type === VERB_GROUP) {
        const above = aboveVerb(phrases, left);
        if (above === undefined) return candidate;
        at = above;
        continue;
      }
      return candidate;
    }
    if (phrase.type === VERB_GROUP) {
      const above = aboveVerb(phrases, at);
      if (above === undefined) return undefined;
      at = above;
    } else if (phrase.type === ADJECTIVE) {
      at = skipAdverbs(phrases, at - 1);
      const before = phrases[at];
      if (before?.type === VERB_GROUP) {
        const above = aboveVerb(phrases, at);
        if (above === undefined) return undefined;
        at = above;
      }
    } else if (phrase.type === BRACKET || phrase.type === ADVERB) at--;
    else if (phrase.type === COMMA && phrases[at + 1]?.type === RELATIVE) at--;
    else return undefined;
  }
  return candidate;
}

/** "Scott Hale, a former official, said": behind a comma the noun may describe the name before it. */
function nameBefore(reading: Reading, phrases: Phrase[], group: number): number {
  // "Doley, a banker and former official,"
  const first =
    phrases[group - 1]?.type === CONJUNCTION &&
    phrases[group - 3]?.type === COMMA &&
    phrases[group - 2]?.type === NOUN_GROUP
      ? group - 2
      : group;
  if ((phrases[first - 1]?.type !== COMMA && phrases[first - 1]?.type !== BRACKET) || first < 2) return group;
  let at = first - 2;
  // an age: "Hale, 54, a former official,"
  if (
    phrases[at]?.type === NOUN_GROUP &&
    phrases[at - 1]?.type === COMMA &&
    /^\d+$/.test(reading.span((phrases[at] as Phrase).first, (phrases[at] as Phrase).last).text)
  )
    at -= 2;
  // "Hale of California, the ranking member,"
  if (
    phrases[at - 1]?.type === PREPOSITION &&
    phrases[at - 2]?.type === NOUN_GROUP &&
    reading.isCapital((phrases[at] as Phrase).head)
  )
    at -= 2;
  const name = phrases[at];
  if (name?.type !== NOUN_GROUP) return group;
  const described = reading.meaning(name.head)?.role !== undefined && reading.lower(name.first) === 'the';
  const named =
    reading.isCapital(name.head) &&
    (reading.meaning(name.head)?.role === undefined ||
      (name.head > name.first && reading.isCapital(name.head - 1)));
  if (!described && !named) return group;
  const before = phrases[at - 1]?.type;
  return before === PREPOSITION ? group : at;
}

/** "strategists for Hart and Ruiz": where a list ends that a preposition of an earlier noun governs, that noun; else undefined. */
function listObjectOf(reading: Reading, phrases: Phrase[], conjunction: number): number | undefined {
  if (phrases[conjunction]?.type !== CONJUNCTION) return undefined;
  let at = conjunction - 1;
  while (phrases[at]?.type === COMMA || phrases[at]?.type === BRACKET) at--;
  while (
    phrases[at]?.type === NOUN_GROUP &&
    phrases[at - 1]?.type === COMMA &&
    phrases[at - 2]?.type === NOUN_GROUP
  )
    at -= 2;
  if (phrases[at]?.type !== NOUN_GROUP || phrases[at - 1]?.type !== PREPOSITION) return undefined;
  // "with gunfire and explosions": things, so the preposition has both
  const last = phrases[conjunction + 1];
  if (last?.type === NOUN_GROUP && !isPersonLike(reading, last) && continuesPhrase(phrases[at - 2]))
    return at - 2;
  const noun = phrases[at - 2];
  // "officials close to Hart and Ruiz"
  if (noun?.type === ADJECTIVE) return at - 2;
  if (noun?.type !== NOUN_GROUP || reading.meaning(noun.head)?.role === undefined) return undefined;
  return reading.isCapital((phrases[at] as Phrase).head) || phrases[at - 3] === undefined
    ? at - 2
    : undefined;
}

function continuesPhrase(phrase: Phrase | undefined): boolean {
  return (
    phrase !== undefined &&
    (phrase.type === NOUN_GROUP ||
      phrase.type === ADJECTIVE ||
      phrase.type === VERB_GROUP ||
      phrase.type === BRACKET)
  );
}

/** Where the noun stands that a participle or relative clause with this verb is about; undefined for a clause of its own. */
function aboveVerb(phrases: Phrase[], verb: number): number | undefined {
  const phrase = phrases[verb] as Phrase;
  const left = skipAdverbs(phrases, verb - 1);
  const before = phrases[left];
  if (!before) return undefined;
  if (before.type === RELATIVE) return left - 1;
  if ((phrase.form & (BARE_ING | INFINITIVE)) !== 0) {
    if (before.type === NOUN_GROUP || before.type === ADJECTIVE) return left;
    if (before.type === VERB_GROUP) return aboveVerb(phrases, left);
    return undefined;
  }
  // "officials briefed on": the noun right before; a verb of its own would have an object
  if ((phrase.form & BARE_ED) !== 0 && before.type === NOUN_GROUP && phrases[verb + 1]?.type !== NOUN_GROUP)
    return left;
  // "who spoke on background and asked": the second verb of a relative clause
  if (before.type === CONJUNCTION) {
    for (let at = left - 1; at > 0 && at > left - 10; at--) {
      if (phrases[at]?.type === RELATIVE) return at - 1;
      if (phrases[at]?.type === COMMA) break;
    }
  }
  return undefined;
}

/** "Friends, lobbyists and former foes": the phrase begins with the first of them. */
function coordinated(reading: Reading, phrases: Phrase[], group: number): { group: number; from: number } {
  let from = group;
  for (let at = group - 1; at > 0 && group - at < 12; ) {
    const joint = phrases[at]?.type;
    if (joint !== CONJUNCTION && !(joint === COMMA && from !== group)) break;
    if (joint === CONJUNCTION && reading.lower((phrases[at] as Phrase).first) === 'but') break;
    let left = at - 1;
    if (phrases[left]?.type === COMMA) left--;
    if (phrases[left]?.type === ADVERB) left--;
    const before = phrases[left];
    if (before?.type !== NOUN_GROUP || !isPersonLike(reading, before)) break;
    const outer = phrases[left - 1]?.type;
    if (outer === PREPOSITION || outer === VERB_GROUP) break;
    from = left;
    at = left - 1;
  }
  return { group, from };
}

function isPersonLike(reading: Reading, phrase: Phrase): boolean {
  return (
    reading.meaning(phrase.head)?.role !== undefined ||
    reading.isCapital(phrase.head) ||
    (reading.bits(phrase.head) & (is.PRONOUN | is.QUANTITY)) !== 0
  );
}

/**
 * "She nodded and said": the subject of the verb before the conjunction. A verb that shares its subject in turn sends
 * the search further left, four times as far at most, in this one loop: each verb asking anew takes exponential time.
 */
function sharedSubject(reading: Reading, phrases: Phrase[], conjunction: number): Subject | undefined {
  const farthest = Math.max(0, conjunction - 4 * REACH);
  let limit = Math.max(farthest, conjunction - REACH);
  let nearest: Subject | undefined;
  let passed: Subject | undefined;
  for (let at = conjunction - 1; at >= limit; at--) {
    const type = phrases[at]?.type;
    if (type === STOP || type === COLON) break;
    if (type !== VERB_GROUP || !isFiniteVerb(phrases, at)) continue;
    // "They said none had done it and said": who said the first said the second
    const cue = reading.meaning((phrases[at] as Phrase).head)?.cue;
    const said = cue === 'say' || cue === 'tell' || cue === 'state';
    const left = skipAdverbs(phrases, at - 1);
    if (phrases[left]?.type === CONJUNCTION) {
      if (said) {
        passed ??= nearest;
        nearest = undefined;
      }
      if (!nearest) limit = Math.max(farthest, left - REACH);
      continue;
    }
    const found = subjectBefore(reading, phrases, at);
    if (found && said) return found;
    nearest ??= found;
  }
  return nearest ?? passed;
}

/** The last phrase that belongs to the noun group at `group`, reading rightwards over what qualifies it. */
export function phraseAfter(reading: Reading, phrases: Phrase[], group: number): number {
  let end = group;
  let at = group + 1;
  const limit = Math.min(phrases.length, group + REACH);
  let relative = false;
  while (at < limit) {
    const phrase = phrases[at] as Phrase;
    const next = phrases[at + 1];
    if (
      phrase.type === PREPOSITION &&
      next &&
      (next.type === NOUN_GROUP || next.type === VERB_GROUP || next.type === RELATIVE)
    ) {
      if (reading.bits(phrase.first) & is.SUBORD && !relative && reading.lower(phrase.first) !== 'like')
        break;
      // "described by two people who attended as icy"
      if (
        reading.lower(phrase.first) === 'as' &&
        phrases[group - 1]?.type === PREPOSITION &&
        reading.lower((phrases[group - 1] as Phrase).first) === 'by'
      )
        break;
      end = at + 1;
      at += 2;
      // \"for fear of losing their jobs\"
      if (next.type === VERB_GROUP) while (at < limit && phrases[at]?.type === NOUN_GROUP) end = at++;
    } else if (phrase.type === ADJECTIVE || phrase.type === BRACKET) end = at++;
    else if (phrase.type === RELATIVE) {
      if (tellsOn(reading, phrases, at)) break;
      relative = true;
      end = at++;
    } else if (phrase.type === VERB_GROUP) {
      const qualifies = (phrase.form & (BARE_ING | BARE_ED | INFINITIVE)) !== 0;
      if (!qualifies && !relative) break;
      // a second finite verb is the main clause's
      if (!qualifies && !isFirstVerbOfClause(phrases, at)) break;
      end = at++;
      // its object, and the clause or infinitive that completes it
      while (
        at < limit &&
        (phrases[at]?.type === NOUN_GROUP || phrases[at]?.type === ADVERB || phrases[at]?.type === ADJECTIVE)
      )
        end = at++;
    } else if (
      phrase.type === CONJUNCTION &&
      next?.type === NOUN_GROUP &&
      isPersonLike(reading, next) &&
      !isSubjectAhead(phrases, at + 1)
    ) {
      end = at + 1;
      at += 2;
    } else if (phrase.type === CONJUNCTION && next?.type === VERB_GROUP && relative) {
      end = at + 1;
      at += 2;
    } else if (phrase.type === COMMA && next && opensQualifier(reading, phrases, at + 1)) {
      end = ++at;
      if (next.type === RELATIVE || next.type === NOUN_GROUP) relative = true;
      if (next.type === NOUN_GROUP || next.type === PREPOSITION || next.type === VERB_GROUP) at++;
    } else if (
      phrase.type === SUBORDINATOR &&
      relative &&
      /^(because|that|if|while|whether)$/.test(reading.lower(phrase.first))
    ) {
      end = subclauseEnd(phrases, at);
      at = end + 1;
    } else if (phrase.type === ADVERB && relative && (!next || next.type === STOP || next.type === COMMA)) {
      end = at++;
    } else if (
      phrase.type === ADVERB &&
      next &&
      (next.type === VERB_GROUP || next.type === ADJECTIVE || next.type === PREPOSITION)
    )
      at++;
    else break;
  }
  return end;
}

/** "officials who described the message": the clause goes on telling, and is no qualifier; "who asked not to be named" is one. */
function tellsOn(reading: Reading, phrases: Phrase[], relative: number): boolean {
  const verb = phrases[skipForward(phrases, relative + 1)];
  if (verb?.type !== VERB_GROUP || /^(ask|insist|demand)/.test(reading.lower(verb.head))) return false;
  const cue = reading.meaning(verb.head)?.cue;
  return (
    (cue === 'say' || cue === 'relate' || cue === 'state' || cue === 'tell') && (verb.form & PASSIVE) === 0
  );
}

/** "because he still draws a pension": up to the next finite verb that is not the clause's own. */
function subclauseEnd(phrases: Phrase[], at: number): number {
  const limit = clauseEnd(phrases, at);
  let verbs = 0;
  for (let k = at + 1; k <= limit; k++) {
    if (isFiniteVerb(phrases, k) && ++verbs > 1) return k - 1;
  }
  return limit;
}

function isFirstVerbOfClause(phrases: Phrase[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const type = phrases[at]?.type;
    if (type === RELATIVE) return true;
    if (type === VERB_GROUP || type === COMMA) return false;
  }
  return false;
}

function isSubjectAhead(phrases: Phrase[], group: number): boolean {
  const next = phrases[skipForward(phrases, group + 1)];
  return next?.type === VERB_GROUP && (next.form & (BARE_ING | INFINITIVE)) === 0;
}

function skipForward(phrases: Phrase[], at: number): number {
  while (phrases[at]?.type === ADVERB) at++;
  return at;
}

/** Behind a comma: "who…", "speaking…", "granted…", and an age. */
function opensQualifier(reading: Reading, phrases: Phrase[], at: number): boolean {
  const phrase = phrases[at] as Phrase;
  if (phrase.type === RELATIVE)
    return reading.lower(phrase.first) !== 'which' && !tellsOn(reading, phrases, at);
  // ", most of whom asked"
  // \"said Marek, a pump operator who\"
  const noun = phrases[at - 2];
  if (
    phrase.type === NOUN_GROUP &&
    noun &&
    reading.isCapital(noun.head) &&
    /^an?$/.test(reading.lower(phrase.first)) &&
    (reading.meaning(phrase.head)?.role || phrases[at + 1]?.type === RELATIVE)
  )
    return true;
  if (phrase.type === NOUN_GROUP)
    return phrases[at + 1]?.type === PREPOSITION && phrases[at + 2]?.type === RELATIVE;
  if (phrase.type !== VERB_GROUP) return false;
  const verb = reading.lower(phrase.head);
  return (
    (phrase.form & (BARE_ING | BARE_ED)) !== 0 &&
    /^(speaking|asking|requesting|insisting|granted|given|citing|declining|familiar)$/.test(verb)
  );
}

/** The last phrase of the clause that begins at `at`: up to a comma, a stop or a dash. */
export function clauseEnd(phrases: Phrase[], at: number): number {
  let end = at;
  for (let k = at + 1; k < phrases.length; k++) {
    const type = phrases[k]?.type;
    if (type === COMMA || type === STOP || type === DASH || type === COLON || type === QUOTATION) break;
    end = k;
  }
  return end;
}

function relativeFollows(phrases: Phrase[], group: number): boolean {
  for (let at = group + 1; at < group + 6; at++) {
    const type = phrases[at]?.type;
    if (type === RELATIVE) return true;
    if (type !== PREPOSITION && type !== NOUN_GROUP && type !== ADJECTIVE) return false;
  }
  return false;
}

/**
 * Where reading leftwards from the verb found nobody: a noun whose qualifiers, read rightwards, reach the verb.
 * "A former engineer who asked not to be named because he still draws a pension said".
 */
export function subjectReaching(reading: Reading, phrases: Phrase[], verb: number): Subject | undefined {
  if (phrases[verb - 1]?.type === RELATIVE || phrases[verb - 1]?.type === CONJUNCTION) return undefined;
  for (let at = Math.max(0, verb - REACH); at < verb - 2; at++) {
    if (phrases[at]?.type !== NOUN_GROUP || !relativeFollows(phrases, at)) continue;
    const role = reading.meaning((phrases[at] as Phrase).head)?.role;
    if (role === undefined) continue;
    const to = phraseAfter(reading, phrases, at);
    if (to < lastBefore(phrases, verb)) continue;
    const group = nameBefore(reading, phrases, at);
    return { group, from: group, to: lastBefore(phrases, verb), relative: false };
  }
  return undefined;
}
