import {
  ADVERB,
  BRACKET,
  COMMA,
  NOUN_GROUP,
  type Phrase,
  PREPOSITION,
  RELATIVE,
  STOP,
} from '../language/phrases';
import { BREAK, COLON, DASH, NUMBER, POSSESSIVE } from '../language/tokens';
import * as is from '../language/word-class';
import type { Affiliation, Kind } from './attribution';
import { type Cast, isOffice, kindOfName, type Member, nameEnd } from './cast';
import type { Reading } from './reading';
import { singularOf } from './singular';
import type { Role } from './vocabulary/meaning';
import { MASTHEADS, OUTLETS } from './vocabulary/outlets';

/** Who a noun group speaks of, judged by its words alone; later mentions and scope are resolved afterwards. */
export interface Speaker {
  kind: Kind;
  role?: Role | undefined;
  /** The head noun in the singular, for later mentions: "official". */
  noun: string;
  count?: number | 'several';
  affiliation?: Affiliation | undefined;
  plural: boolean;
  /** "the official", "that person": points back, or at somebody named. */
  definite: boolean;
  /** "another official", "a second person": somebody new. */
  other: boolean;
  pronoun?: 'he' | 'she' | 'they' | 'it' | undefined;
  member?: Member | undefined;
  /** The name as the article gives it, for bodies and outlets. */
  name?: string | undefined;
  /** The noun is in no list and only ends like one for a person. */
  guessed?: boolean;
  /** "another", "a third" alone: of the kind of those before. */
  stands?: boolean;
  /** A condition of anonymity or their knowledge is stated: an informant even without a mention before. */
  confirmed?: boolean;
  /** Nothing but the noun and its article: "officials", "the official". */
  bare: boolean;
}

const COUNTS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const SEVERAL = new Set([
  'several',
  'some',
  'many',
  'few',
  'multiple',
  'numerous',
  'various',
  'dozens',
  'dozen',
  'scores',
  'half-dozen',
  'hundreds',
]);
const OTHERS = new Set(['another', 'second', 'third', 'fourth', 'separate', 'other', 'others', 'different']);
/** "one of the people", "some of them", "members of his team": who speaks stands behind the "of". */
const PARTITIVE = new Set([
  'one',
  'second',
  'third',
  'fourth',
  'fifth',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'some',
  'several',
  'many',
  'most',
  'few',
  'all',
  'none',
  'each',
  'both',
  'number',
  'dozens',
  'dozen',
  'half-dozen',
  'half',
  'scores',
  'majority',
  'handful',
  'couple',
  'two-thirds',
  'one-third',
  'three-quarters',
  'one-quarter',
  'group',
  'chorus',
  'host',
  'any',
  'pair',
  'trio',
  'hundreds',
  'thousands',
  'lots',
  'plenty',
  'minority',
  'third',
  'percent',
  'per cent',
  'quarter',
  'share',
  'series',
  'collection',
  'range',
]);
const POLLED = new Set([
  'two-thirds',
  'one-third',
  'three-quarters',
  'one-quarter',
  'percent',
  'percentage',
  'majority',
  'share',
  'respondents',
  'respondent',
  'plurality',
]);

/** Judges the noun group at `group`; undefined where it is nobody who could speak. */
export function speakerOf(
  reading: Reading,
  cast: Cast,
  phrases: Phrase[],
  group: number,
  to: number,
): Speaker | undefined {
  const phrase = phrases[group];
  if (phrase?.type !== NOUN_GROUP) return undefined;
  const { first, head } = phrase;
  const lower = reading.lower(head);
  if (first === head && reading.bits(head) & is.PRONOUN && reading.meaning(head)?.role === undefined)
    return pronounSpeaker(lower);
  const named = namedIn(reading, cast, phrase);
  if (named) return withApposition(reading, cast, phrases, group, to, named);
  const partitive = partitiveOf(reading, cast, phrases, group, to);
  if (partitive) return withApposition(reading, cast, phrases, group, to, partitive);
  const common = commonSpeaker(reading, cast, phrase);
  if (!common) return undefined;
  // "a report by CNBC"
  const by = phrases[group + 1];
  if (
    common.kind === 'document' &&
    common.noun === 'report' &&
    by?.type === PREPOSITION &&
    /^(?:by|from|in)$/.test(reading.lower(by.first))
  ) {
    const behind = phrases[group + 2];
    const whose = behind?.type === NOUN_GROUP ? namedIn(reading, cast, behind) : undefined;
    if (whose?.kind === 'news-outlet') return whose;
  }
  return withApposition(reading, cast, phrases, group, to, common);
}

function pronounSpeaker(lower: string): Speaker | undefined {
  const pronoun = lower === 'he' || lower === 'she' || lower === 'they' || lower === 'it' ? lower : undefined;
  if (!pronoun) return undefined;
  return {
    kind: pronoun === 'it' ? 'named-organization' : 'named-person',
    noun: lower,
    plural: lower === 'they',
    definite: true,
    other: false,
    pronoun,
    bare: true,
  };
}

/** A name inside the noun group: a person, a body, an outlet, a place that speaks for its government. */
function namedIn(reading: Reading, cast: Cast, phrase: Phrase): Speaker | undefined {
  const { first, last, head } = phrase;
  if (cast.isPartial(reading.lower(head)) && reading.isCapital(head) && !reading.isCapital(head - 1)) {
    return {
      kind: 'anonymous-source',
      role: 'person',
      noun: reading.lower(head),
      name: reading.span(head, head).text,
      plural: false,
      definite: true,
      other: false,
      bare: true,
      count: 1,
    };
  }
  if (
    !reading.isCapital(head) ||
    reading.bits(head) & (is.QUANTITY | is.DET | is.PRONOUN | is.POSSESSIVE_PRONOUN)
  )
    return undefined;
  // "officials" capitalised at the sentence's start, "Democrats", "Republicans", "Aides"
  const role = reading.meaning(head)?.role;
  const titled = head > first && (reading.bits(head - 1) & is.TITLE) !== 0;
  const known =
    titled ||
    ((first === head || reading.isCapital(head - 1)) &&
      cast.named(reading.lower(head)) !== undefined &&
      !(reading.bits(head) & is.PLURAL));
  if (
    role &&
    !known &&
    role !== 'body' &&
    (role === 'outlet' ||
      role === 'force' ||
      role === 'document' ||
      first === head ||
      !isAppositeName(reading, first, head))
  )
    return undefined;
  let start = head;
  while (
    start > first &&
    reading.isWord(start - 1) &&
    (reading.isCapital(start - 1) || isInner(reading, start - 1))
  ) {
    // "the Sunday Courier"
    const sunday = (reading.bits(start - 1) & is.TIME) !== 0 && reading.lower(start - 2) === 'the';
    if (!sunday && reading.bits(start - 1) & (is.DET | is.POSSESSIVE_PRONOUN | is.TIME | is.QUANTITY)) break;
    start--;
  }
  while (start < head && !reading.isCapital(start)) start++;
  const base = { noun: reading.lower(head), plural: false, definite: true, other: false, bare: true };
  const possessive = reading.tokens.kind[start - 1] === POSSESSIVE;
  const surname = /^(jr|sr|ii|iii|iv)\.?$/.test(reading.lower(head)) && head > start ? head - 1 : head;
  // a name that the article gave in full, or gives now, with whatever roles before it
  let nameStart = start;
  while (nameStart < head) {
    const r = reading.meaning(nameStart)?.role;
    if (reading.bits(nameStart) & is.TITLE || (r && r !== 'document')) nameStart++;
    else break;
  }
  // "French President Luc Hale": what stands before the office says whose
  let office = false;
  for (let i = head - 1; i >= nameStart; i--)
    if (isOffice(reading, i)) {
      office = true;
      nameStart = i + 1;
      break;
    }
  const member = cast.named(reading.lower(surname));
  const kind = kindOfName(reading, start, head);
  const surnameOnly = start === head && reading.lower(start - 1) !== 'the';
  if (member && (kind !== 'outlet' || surnameOnly) && (kind !== 'body' || !(reading.bits(head) & is.BODY)))
    return { ...base, kind: 'named-person', member, affiliation: undefined };
  const givenInside = givenNameIn(reading, nameStart, head);
  if (givenInside) return { ...base, kind: 'named-person', name: reading.span(givenInside, head).text };
  if (office && !(reading.bits(head) & is.BODY) && reading.meaning(head)?.role === undefined)
    return { ...base, kind: 'named-person', name: reading.span(nameStart, head).text };
  if (kind !== 'outlet' && isCalledOutlet(reading, phrase, start))
    return { ...base, kind: 'news-outlet', name: reading.span(start, head).text, affiliation: 'media' };
  if (kind === 'outlet')
    return { ...base, kind: 'news-outlet', name: reading.span(start, head).text, affiliation: 'media' };
  const article = start > first && /^(?:the|an?)$/.test(reading.lower(start - 1));
  if (
    (kind === 'person' && !article) ||
    (nameStart === head && reading.bits(head) & is.GIVEN_NAME && !(reading.bits(head) & is.PLACE))
  )
    return { ...base, kind: 'named-person', name: reading.span(nameStart, head).text };
  if (kind === 'body' || kind === 'place' || possessive || last > head)
    return { ...base, kind: 'named-organization', name: reading.span(start, head).text };
  return { ...base, kind: 'named-organization', name: reading.span(start, head).text };
}

/** "the news agency Bharat Samvad", "Brazilian broadcaster Globo": a noun for outlets stands before the name. */
function isCalledOutlet(reading: Reading, { first }: Phrase, start: number): boolean {
  for (let i = first; i < start; i++) {
    if (reading.meaning(i)?.role === 'outlet' && !reading.isCapital(i)) return true;
    if (reading.lower(i) === 'agency' && reading.lower(i - 1) === 'news') return true;
  }
  return false;
}

function isInner(reading: Reading, token: number): boolean {
  return (
    /^(of|for|and|the|&|de|van|von|bin|al|der|la|el)$/.test(reading.lower(token)) &&
    reading.isCapital(token - 1)
  );
}

function isAppositeName(reading: Reading, first: number, head: number): boolean {
  const role = reading.meaning(head)?.role;
  return (
    (role === 'office' || role === 'crowd' || role === 'ordinary') &&
    !(reading.bits(head) & is.PLURAL) &&
    head > first &&
    reading.isCapital(head - 1) &&
    (reading.bits(head - 1) & is.GIVEN_NAME) !== 0
  );
}

function givenNameIn(reading: Reading, start: number, head: number): number | undefined {
  for (let i = start; i < head; i++)
    if (reading.bits(i) & is.GIVEN_NAME && reading.isCapital(i + 1) && !(reading.bits(head) & is.BODY))
      return i;
  return undefined;
}

function partitiveOf(
  reading: Reading,
  cast: Cast,
  phrases: Phrase[],
  group: number,
  to: number,
): Speaker | undefined {
  const phrase = phrases[group] as Phrase;
  const head = reading.lower(phrase.head);
  if (
    /^(?:second|third|fourth|fifth)$/.test(head) &&
    (phrase.last > phrase.head || phrase.first === phrase.head)
  )
    return undefined;
  if (
    head !== 'duo' &&
    head !== 'those' &&
    head !== 'others' &&
    head !== 'another' &&
    !PARTITIVE.has(head) &&
    reading.tokens.kind[phrase.head] !== NUMBER
  )
    return undefined;
  const next = phrases[group + 1];
  const behind = phrases[group + 2];
  const polled = POLLED.has(head) || reading.span(phrase.last, phrase.last).text.endsWith('%');
  if (
    group + 2 <= to + 1 &&
    next?.type === PREPOSITION &&
    reading.lower(next.first) === 'of' &&
    behind?.type === NOUN_GROUP
  ) {
    const whole =
      reading.bits(behind.head) & is.PRONOUN ? undefined : speakerOf(reading, cast, phrases, group + 2, to);
    if (!whole) {
      if (!/^(them|us|those|these)$/.test(reading.lower(behind.head))) return undefined;
      return {
        kind: 'anonymous-source',
        role: 'person',
        noun: 'one',
        plural: head !== 'one',
        definite: true,
        other: false,
        bare: true,
        ...countOf(reading, phrase),
      };
    }
    if (whole.kind === 'named-person' || whole.kind === 'named-organization') {
      return polled || whole.kind === 'named-organization'
        ? { ...whole, kind: 'unnamed-group', member: undefined, name: undefined, bare: true }
        : undefined;
    }
    const kind: Kind = polled
      ? 'unnamed-group'
      : whole.kind === 'unnamed-group' && /^(one|two|three|four|five|several|dozen|half-dozen)$/.test(head)
        ? 'anonymous-source'
        : whole.kind;
    return {
      ...whole,
      kind,
      ...countOf(reading, phrase),
      plural: head !== 'one',
      definite: whole.definite && head === 'one',
      other: false,
      bare: false,
    };
  }
  if (polled)
    return {
      kind: 'unnamed-group',
      noun: 'respondents',
      plural: true,
      definite: false,
      other: false,
      bare: true,
      role: 'ordinary',
    };
  // "the pair", "the two": those before
  if (
    /^(?:pair|trio|duo|two|three)$/.test(head) &&
    reading.lower(phrase.first) === 'the' &&
    phrase.last === phrase.head
  ) {
    return {
      kind: 'anonymous-source',
      role: 'person',
      noun: 'pair',
      plural: true,
      definite: true,
      other: false,
      bare: true,
      stands: true,
    };
  }
  if (head === 'those' && to > group)
    return {
      kind: 'unnamed-group',
      role: 'person',
      noun: 'person',
      plural: true,
      definite: false,
      other: false,
      bare: true,
    };
  if (
    !/^(?:one|some|many|others|most|several|few|all|two|three|four|five|six|both|another|second|third|fourth|fifth)$/.test(
      head,
    )
  )
    return undefined;
  const singular = /^(?:one|another|second|third|fourth|fifth)$/.test(head);
  return {
    kind: singular ? 'anonymous-source' : 'unnamed-group',
    role: 'person',
    noun: 'one',
    plural: !singular,
    definite: false,
    other: OTHERS.has(head),
    bare: true,
    stands: singular && to === group,
    ...countOf(reading, phrase),
  };
}

function countOf(reading: Reading, phrase: Phrase): { count?: number | 'several' } {
  for (let i = phrase.first; i <= phrase.last; i++) {
    if (reading.tokens.kind[i] === NUMBER) {
      const value = Number(reading.span(i, i).text.replaceAll(',', ''));
      return Number.isInteger(value) ? { count: value } : {};
    }
    const lower = reading.lower(i);
    if (SEVERAL.has(lower)) return { count: 'several' };
    const count = COUNTS[lower];
    if (count !== undefined) {
      if (reading.lower(i + 1) === 'few' || SEVERAL.has(reading.lower(i + 1))) return { count: 'several' };
      return { count };
    }
    if (i > phrase.first + 3) break;
  }
  return {};
}

/** Endings of nouns for people. */
const AGENT = /(?:..er|or|ist|ian|eer|ant|ee|man|woman|ster|ologist)s?$/;
const NO_AGENT =
  /^(?:number|paper|letter|computer|order|cent(?:er|re)|water|answer|matter|power|chapter|factor|error|sector|quarter|winter|summer|shoulder|border|corner|river|tower|flower|shower|weather|feather|leather|december|september|october|november|offer|river|layer|murder|danger|anger|hunger|finger|butter|dinner|counter|monitor|mirror|color|harbor|labor|honor|humor|rumor|terror|horror|tumor|vapor|motor|tractor|reactor|elevator|corridor|poster|poll|newsletter|restaurant|plant|grant|committee|employee-s|degree|fee|tree|knee|three|coffee|guarantee|referee-s|list|twist|fist|mist|waist|merger|charter|register|theater|disaster|cluster|filter|shelter|minister-s|trailer|container|server|printer|router|scanner|folder|header|footer|slider|buffer|tanker|freighter|bomber|fighter-s|ladder|rubber|timber|lumber|chamber|member-s|figure|tenor|rotor|sensor|processor|conveyor|author-s|other|another|either|neither|whether|together|ever|never|over|under|after|later|former|latter|per)s?$/;

/** A noun nobody listed that ends like a word for a person, with an article or a number: "a luthier", "two beekeepers". */
function guessedRole(reading: Reading, phrase: Phrase): Role | undefined {
  const { first, head } = phrase;
  const lower = reading.lower(head);
  if (
    reading.isCapital(head) ||
    first === head ||
    lower.length < 5 ||
    !AGENT.test(lower) ||
    NO_AGENT.test(lower)
  )
    return undefined;
  const bits = reading.bits(first);
  return bits & (is.DET | is.QUANTITY | is.POSSESSIVE_PRONOUN) || reading.tokens.kind[first] === NUMBER
    ? 'ordinary'
    : undefined;
}

/** "six in 10 voters" */
function isShare(reading: Reading, phrase: Phrase): boolean {
  for (let i = phrase.first + 1; i < phrase.head; i++) if (reading.lower(i) === 'in') return true;
  return false;
}

/** People heard in public, not confiding in a reporter. */
const HEARD =
  /^(?:moderator|translator|narrator|caller|heckler|protester|protestor|demonstrator|juror|judge|reporter|journalist|onlooker|fan|user|viewer|reader|voter|boy|girl|child|kid)$/;

/** "Ferry was overloaded: official" */
function isHeadlineTag(reading: Reading, { first, last }: Phrase): boolean {
  const before = reading.tokens.kind[first - 1];
  const after = reading.tokens.kind[last + 1];
  return (before === COLON || before === DASH) && (after === undefined || after === 0 || after === BREAK);
}

const KIN =
  /^(?:mother|father|parent|son|daughter|wife|husband|brother|sister|uncle|aunt|niece|nephew|grand(?:mother|father|son|daughter)|widow|widower|cousin|twin|boyfriend|girlfriend|fianc[ée]e?)$/;

function isDetermined(reading: Reading, phrase: Phrase): boolean {
  const { first, head } = phrase;
  if (
    reading.bits(first) & (is.DET | is.POSSESSIVE_PRONOUN | is.QUANTITY) ||
    reading.tokens.kind[first] === NUMBER
  )
    return true;
  return hasPossessive(reading, phrase) || (head > first && (reading.bits(first) & is.PREP) !== 0);
}

/** "party figures", not the figures of a table. */
function isPartyFigure(reading: Reading, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.head; i++) {
    if (
      /^(?:senior|top|leading|party|industry|establishment|government|opposition|key|prominent|political|influential)$/.test(
        reading.lower(i),
      ) ||
      (reading.isCapital(i) && i > phrase.first)
    )
      return true;
  }
  return false;
}

/** So many a reporter can have spoken to; more are a survey's or a crowd's. */
const FEW = 20;

/** A common noun: "a senior official", "critics", "the ministry". */
function commonSpeaker(reading: Reading, cast: Cast, phrase: Phrase): Speaker | undefined {
  const { first, head } = phrase;
  const meaning = reading.meaning(head);
  const role = meaning?.role ?? guessedRole(reading, phrase);
  if (!role) return undefined;
  const lower = reading.lower(head);
  const plural = (reading.bits(head) & is.PLURAL) !== 0 || (role === 'force' && lower === 'police');
  const opening = reading.lower(first);
  const determined = (reading.bits(first) & is.DET) !== 0 && /^(the|that|this|these|those)$/.test(opening);
  let other = false;
  for (let i = first; i < head; i++) if (OTHERS.has(reading.lower(i))) other = true;
  const count = countOf(reading, phrase);
  const base: Speaker = {
    kind: 'anonymous-source',
    role,
    ...(meaning?.role === undefined && { guessed: true }),
    noun: singularOf(lower),
    plural,
    definite: determined,
    other,
    bare: head - first <= (determined || opening === 'a' || opening === 'an' ? 1 : 0),
    affiliation: affiliationOf(reading, phrase) ?? meaning?.affiliation,
    ...(count.count === undefined && !plural && role !== 'body' && role !== 'document'
      ? { count: 1 }
      : count),
  };
  if (
    role !== 'body' &&
    role !== 'force' &&
    role !== 'document' &&
    role !== 'outlet' &&
    !plural &&
    !isDetermined(reading, phrase)
  ) {
    // "Secretary of State Ann Hart", "SEIU chief says": a title, or the short grammar of headlines
    if (role === 'office') return { ...base, kind: 'named-person', name: reading.span(first, head).text };
    const tag = /^(?:source|informant)$/.test(role) && isHeadlineTag(reading, phrase);
    if (!reading.isCapital(first) && !tag) return undefined;
  }
  if (KIN.test(base.noun) && (reading.bits(first) & is.POSSESSIVE_PRONOUN || hasPossessive(reading, phrase)))
    return { ...base, kind: plural ? 'unnamed-group' : 'unnamed-person' };
  if (lower === 'figures' && !isPartyFigure(reading, phrase))
    return { ...base, kind: 'document', name: reading.span(first, head).text };
  const counted = typeof base.count === 'number' && base.count <= FEW && !isShare(reading, phrase);
  const crowded =
    (typeof base.count === 'number' && base.count > FEW) ||
    reading.lower(first) === 'most' ||
    isShare(reading, phrase);
  const quantified = (!plural || counted) && !crowded;
  switch (role) {
    case 'source':
    case 'informant':
      return crowded ? { ...base, kind: 'unnamed-group' } : base;
    case 'partisan':
      // "the Vermont senator" is somebody named; "several senators", "other senators" are those a reporter asked
      if (determined && !plural && !other)
        return { ...base, kind: 'named-person', member: cast.inRole(base.noun, first) };
      return quantified || other || (base.count === 'several' && opening !== 'some' && opening !== 'many')
        ? base
        : { ...base, kind: 'unnamed-group' };
    case 'person':
      // "people say" is anybody; how they know, or a condition, makes informants of them
      return plural && !determined && base.count === undefined ? { ...base, kind: 'unnamed-group' } : base;
    case 'crowd':
      return { ...base, kind: quantified ? 'anonymous-source' : 'unnamed-group' };
    case 'ordinary':
      return {
        ...base,
        kind:
          !plural && HEARD.test(base.noun)
            ? 'unnamed-person'
            : quantified
              ? 'anonymous-source'
              : 'unnamed-group',
      };
    case 'spokes':
      return { ...base, kind: 'spokesperson' };
    case 'body':
    case 'force':
      return {
        ...base,
        kind: plural && role === 'body' && !determined ? 'unnamed-group' : 'named-organization',
        name: reading.span(first, head).text,
      };
    case 'document':
      return {
        ...base,
        kind: isMediaReport(reading, phrase) ? 'news-outlet' : 'document',
        name: reading.span(first, head).text,
      };
    case 'outlet':
      // "according to its website", "the League's blog": what somebody publishes of themselves
      if (
        /^(?:website|blog|channel|paper)$/.test(base.noun) &&
        (reading.bits(first) & is.POSSESSIVE_PRONOUN ||
          hasPossessive(reading, phrase) ||
          reading.lower(head - 1) === 'white')
      )
        return { ...base, kind: 'document', name: reading.span(first, head).text };
      return { ...base, kind: 'news-outlet', name: reading.span(first, head).text };
    case 'office': {
      const whose = (reading.bits(first) & is.POSSESSIVE_PRONOUN) !== 0 || hasPossessive(reading, phrase);
      const member = determined ? cast.inRole(base.noun, first) : undefined;
      if (HEARD.test(base.noun) && !determined && !whose)
        return { ...base, kind: plural ? 'unnamed-group' : 'unnamed-person' };
      if (determined || whose) return { ...base, kind: 'named-person', member };
      return { ...base, kind: quantified ? 'anonymous-source' : 'unnamed-group' };
    }
  }
}

function hasPossessive(reading: Reading, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.head; i++) if (reading.tokens.kind[i] === POSSESSIVE) return true;
  return false;
}

/** "media reports", "a Reuters report": another outlet's, not a document. */
function isMediaReport(reading: Reading, phrase: Phrase): boolean {
  if (
    !/^(reports?|analysis|tally|account|accounts|article|story|investigation|interview)$/.test(
      reading.lower(phrase.head),
    )
  )
    return false;
  if (
    /^reports$/.test(reading.lower(phrase.head)) &&
    /^(local|national|media|press|news|unconfirmed|published|television|tv|pool)$/.test(
      reading.lower(phrase.head - 1),
    )
  )
    return true;
  for (let i = phrase.first; i < phrase.head; i++) {
    const lower = reading.lower(i);
    if (
      reading.meaning(i)?.role === 'outlet' ||
      lower === 'news' ||
      lower === 'pool' ||
      (MASTHEADS.has(lower) && reading.isCapital(i) && i > phrase.first)
    )
      return true;
    if (
      reading.isCapital(i) &&
      OUTLETS.has(
        reading.span(i, nameEnd(reading, i) < phrase.head ? nameEnd(reading, i) : i).text.toLowerCase(),
      )
    )
      return true;
  }
  return false;
}

const AFFILIATIONS: [RegExp, Affiliation][] = [
  [/^(law|police|f\.?b\.?i\.?|sheriff'?s?|prosecution|enforcement|interpol|dea|atf)$/, 'law-enforcement'],
  [/^(military|army|navy|defense|defence|pentagon|air-force|marine|naval|nato)$/, 'military'],
  [
    /^(campaign|party|gop|democratic|republican|labour|conservative|tory|political|clinton|trump|senate|house|congressional)$/,
    'political',
  ],
  [
    /^(administration|government|state|federal|treasury|ministry|department|white|cabinet|u\.s\.|us|american|intelligence|c\.?i\.?a\.?|embassy|diplomatic|foreign|agency|european|eu|u\.n\.|western|justice|kremlin)$/,
    'government',
  ],
  [/^(company|bank|industry|corporate|firm|business|market|airline|oil|tech|banking)$/, 'corporate'],
  [/^(university|academic|school|college)$/, 'academic'],
  [/^(legal|court|defense-team)$/, 'legal'],
  [/^(media|newspaper|network|newsroom)$/, 'media'],
];

function affiliationOf(reading: Reading, phrase: Phrase): Affiliation | undefined {
  for (let i = phrase.first; i < phrase.head; i++) {
    const lower = reading.lower(i);
    for (const [words, affiliation] of AFFILIATIONS) if (words.test(lower)) return affiliation;
  }
  return undefined;
}

/** "One of his advisers, Tad Devine,": the name behind the comma is who speaks. */
function withApposition(
  reading: Reading,
  cast: Cast,
  phrases: Phrase[],
  group: number,
  to: number,
  speaker: Speaker,
): Speaker {
  if (speaker.kind === 'named-person' || speaker.kind === 'news-outlet' || speaker.kind === 'document')
    return speaker;
  for (let at = group + 1; at <= to + 2 && at < phrases.length; at++) {
    const phrase = phrases[at] as Phrase;
    if (phrase.type === RELATIVE) return speaker;
    const comma = phrase.type === COMMA || phrase.type === ADVERB;
    if (phrase.type === COMMA || at > group + 6) {
      const next = phrases[at + 1];
      if (next?.type !== NOUN_GROUP) return speaker;
      const named = namedIn(reading, cast, next);
      const closes = phrases[at + 2];
      const isName = named?.kind === 'named-person' && (reading.isCapital(next.first) || at + 1 <= to);
      if (
        isName &&
        (at + 1 <= to ||
          closes === undefined ||
          closes.type === COMMA ||
          closes.type === STOP ||
          closes.type === BRACKET)
      )
        return { ...named, role: speaker.role, affiliation: speaker.affiliation };
      return speaker;
    }
    if (comma) continue;
  }
  return speaker;
}
