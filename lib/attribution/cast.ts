import { COMMA, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import * as is from '../language/word-class';
import { partialNames } from './partial-names';
import type { Reading } from './reading';
import { singularOf } from './singular';
import type { Role } from './vocabulary/meaning';
import { MASTHEADS, OUTLETS, SHORT_MASTHEADS } from './vocabulary/outlets';

/** What a run of capitalised words names. */
export type NameKind = 'person' | 'body' | 'outlet' | 'place' | 'unknown';

/** Somebody the article names. */
export interface Member {
  /** Fullest form of the name: "Ellen Ruiz". */
  name: string;
  surname: string;
  /** Common nouns the article uses of them: "senator", "spokesman". */
  roles: Set<string>;
  /** 'f' or 'm' where a title or a given role tells; undefined otherwise. */
  gender: 'f' | 'm' | undefined;
  /** Where the name first stands, a token index. */
  first: number;
}

const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'ter',
  'ten',
]);
/** Words that begin a sentence with a capital, and no name. */
const OPENERS = is.FUNCTION_WORD | is.ADVERB;
/** A surname as it is looked up: without case and accents, which house styles drop at will. */
const folded = (name: string): string =>
  /^[\x20-\x7e]*$/.test(name)
    ? name.toLowerCase()
    : name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
const FEMALE = new Set(['mrs.', 'mrs', 'ms.', 'ms', 'lady', 'dame']);
const MALE = new Set(['mr.', 'mr', 'sir', 'lord']);

/** The people an article names, found in one pass over its capitalised words. */
export class Cast {
  private readonly bySurname = new Map<string, Member>();
  /** By role noun, in order of appearance. */
  private readonly byRole = new Map<string, Member[]>();
  /** Every mention by name, in reading order. */
  private readonly mentions: { token: number; member: Member }[] = [];

  /** Where each role noun first stood with "a" or "one": "a designer", "one employee". */
  private readonly introduced = new Map<string, number>();
  private readonly partial: ReadonlySet<string>;

  constructor(private readonly reading: Reading) {
    const { tokens } = reading;
    this.partial = partialNames(reading);
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD) continue;
      if (
        /^(?:an?|one|another|two|three|four|five)$/.test(reading.lower(i)) &&
        reading.lower(i - 1) !== 'the'
      )
        this.introduce(i);
      if (tokens.capital[i] === 0) continue;
      // "To Quinn Diaz, …", "However, …": the sentence's first word is no part of the name
      if (reading.bits(i) & OPENERS && !(reading.bits(i) & (is.TITLE | is.GIVEN_NAME | is.TIME))) continue;
      const last = nameEnd(reading, i);
      this.meet(i, last);
      i = last;
    }
  }

  get size(): number {
    return this.bySurname.size;
  }

  /** Who a surname (or a full name) stands for. */
  named(surname: string): Member | undefined {
    return this.bySurname.get(folded(surname));
  }

  /** Whom a pronoun may mean at a token: the person last named before it. */
  namedBefore(token: number): Member | undefined {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle] as { token: number }).token < token) low = middle + 1;
      else high = middle;
    }
    return this.mentions[low - 1]?.member;
  }

  /** Whom "the senator" means at a token: the last person before it who was called one. */
  inRole(role: string, before: number): Member | undefined {
    const members = this.byRole.get(role);
    if (!members) return undefined;
    for (let i = members.length - 1; i >= 0; i--)
      if ((members[i] as Member).first < before) return members[i];
    return undefined;
  }

  /** Whether a name stands for somebody whose full name is withheld. */
  isPartial(name: string): boolean {
    return this.partial.has(name);
  }

  /** Whether "the designer" at a token was "a designer" before. */
  wasIntroduced(noun: string, before: number): boolean {
    return (this.introduced.get(noun) ?? before) < before;
  }

  private introduce(article: number): void {
    for (let i = article + 1; i <= article + 5; i++) {
      if (!this.reading.isWord(i) || this.reading.bits(i) & (is.FUNCTION_WORD & ~is.NEGATION)) return;
      const lower = this.reading.lower(i);
      const noun = this.reading.bits(i) & is.PLURAL ? singularOf(lower) : lower;
      if (!this.introduced.has(noun)) this.introduced.set(noun, i);
    }
  }

  private meet(first: number, last: number): void {
    const { reading } = this;
    let start = first;
    let title = false;
    let gender: 'f' | 'm' | undefined;
    const roles: string[] = [];
    // "Mr.", "Sen.", "Secretary of State", "Mayor": what stands before the given name
    while (start <= last) {
      const lower = reading.lower(start);
      const bits = reading.bits(start);
      const role = reading.meaning(start)?.role;
      if (bits & is.TITLE) {
        title = true;
        if (FEMALE.has(lower)) gender = 'f';
        else if (MALE.has(lower)) gender = 'm';
        if (lower.startsWith('sen')) roles.push('senator');
        if (lower.startsWith('rep')) roles.push('congressman', 'congresswoman', 'representative');
        if (lower.startsWith('gov')) roles.push('governor');
      } else if (
        role &&
        role !== 'body' &&
        role !== 'document' &&
        role !== 'outlet' &&
        start < last &&
        !(bits & is.GIVEN_NAME)
      ) {
        roles.push(lower);
        title = true;
      } else break;
      start++;
    }
    // "City Attorney Barbara Parker": whatever stands before the given name describes them
    for (let i = start; i < last; i++) {
      if (!(reading.bits(i) & is.GIVEN_NAME) || reading.bits(i + 1) & (is.BODY | is.PREP)) continue;
      for (let k = start; k < i; k++) this.roleAt(k, roles);
      start = i;
      break;
    }
    // "Lithuanian Foreign Minister Gabrielius Hale": an office inside the run, and the name behind it
    for (let i = last - 1; i >= start; i--) {
      if (!isOffice(reading, i)) continue;
      for (let k = start; k <= i; k++) this.roleAt(k, roles);
      start = i + 1;
      title = true;
      break;
    }
    if (start > last || (title && reading.bits(last) & is.BODY)) return;
    const length = last - start + 1;
    if (length > 5) return;
    const surnameToken = surnameOf(reading, start, last);
    const surname = folded(reading.lower(surnameToken));
    const role = reading.meaning(surnameToken)?.role;
    if (
      role === 'partisan' ||
      role === 'informant' ||
      role === 'source' ||
      role === 'force' ||
      role === 'document' ||
      role === 'outlet'
    )
      return;
    const given = (reading.bits(start) & is.GIVEN_NAME) !== 0 && length > 1;
    const known = this.bySurname.get(surname);
    const described = !title && !given && this.isDescribed(last);
    if (length === 1 && !title && !described) {
      if (known) this.describe(known, first, last);
      return;
    }
    // "the Sentencing Board": people's full names take no article
    if (!title && !given && !described && reading.bits(first - 1) & is.DET) return;
    if (!title && !given && !described && (length < 2 || !looksLikePerson(reading, start, last))) return;
    if (!title && !described && kindOfName(reading, start, last) !== 'person') return;
    if (described && reading.bits(last) & (is.PLACE | is.BODY | is.TIME)) return;
    const name = reading.span(start, last).text;
    const member = known ?? {
      name,
      surname: reading.span(surnameToken, surnameToken).text,
      roles: new Set<string>(),
      gender,
      first,
    };
    if (!known) this.bySurname.set(surname, member);
    else if (length > 1 && member.name.length < name.length) member.name = name;
    member.gender ??= gender;
    for (const role of roles) this.call(member, role);
    this.describe(member, first, last);
  }

  /** Reads the roles beside a name: "department spokesman John Hall", "Ruiz, a professor of finance". */
  private describe(member: Member, first: number, last: number): void {
    this.mentions.push({ token: first, member });
    const { reading } = this;
    for (let i = first - 1; i >= 0 && i >= first - 2; i--) {
      if (reading.tokens.kind[i] === COMMA && i === first - 1) continue;
      if (!reading.isWord(i)) break;
      this.callBy(member, i);
      if (!reading.isCapital(i) && reading.meaning(i)?.role === undefined) break;
    }
    let i = last + 1;
    if (reading.tokens.kind[i] !== COMMA) return;
    i++;
    if (reading.tokens.kind[i] === NUMBER && reading.tokens.kind[i + 1] === COMMA) i += 2;
    const article = reading.bits(i) & (is.DET | is.POSSESSIVE_PRONOUN);
    for (let k = i; k < i + 9 && k < reading.tokens.count; k++) {
      if (reading.tokens.kind[k] === POSSESSIVE) continue;
      if (!reading.isWord(k)) break;
      const bits = reading.bits(k);
      if (bits & (is.PREP | is.RELATIVE | is.SUBORD | is.AUXILIARY) && reading.lower(k) !== 'of') break;
      if (bits & is.VERB_PAST && !(bits & is.NOUN)) break;
      if (!article && k > i + 3) break;
      this.callBy(member, k);
    }
  }

  /** "Hale, a longtime supporter,": the apposition says that the name is a person's. */
  private isDescribed(last: number): boolean {
    const { reading } = this;
    if (reading.tokens.kind[last + 1] !== COMMA || reading.lower(last).length < 3) return false;
    if (!/^(?:an?|the|his|her)$/.test(reading.lower(last + 2))) return false;
    for (let i = last + 3; i < last + 9; i++) {
      if (!reading.isWord(i) || reading.bits(i) & (is.FUNCTION_WORD | is.PLURAL)) break;
      const next = i + 1;
      const ends = !reading.isWord(next) || (reading.bits(next) & (is.PREP | is.RELATIVE)) !== 0;
      if (ends) return isPersonal(reading.meaning(i)?.role) && !reading.isCapital(i);
    }
    return false;
  }

  private roleAt(token: number, roles: string[]): void {
    const role = this.reading.meaning(token)?.role;
    if (role && role !== 'body' && role !== 'document' && role !== 'outlet' && role !== 'force')
      roles.push(this.reading.lower(token));
  }

  private callBy(member: Member, token: number): void {
    const role = this.reading.meaning(token)?.role;
    if (role && role !== 'body' && role !== 'document' && role !== 'outlet' && role !== 'force')
      this.call(member, this.reading.lower(token));
  }

  private call(member: Member, role: string): void {
    if (member.roles.has(role)) return;
    member.roles.add(role);
    const members = this.byRole.get(role);
    if (members) members.push(member);
    else this.byRole.set(role, [member]);
  }
}

const isPersonal = (role: Role | undefined): boolean =>
  role !== undefined && !/^(?:body|document|outlet|force)$/.test(role);

/** Whether a word says what the person is whose name follows: "President", "Minister", "Spokeswoman". */
export const isOffice = (reading: Reading, token: number): boolean =>
  isPersonal(reading.meaning(token)?.role) &&
  !(reading.bits(token) & (is.GIVEN_NAME | is.PLURAL | is.BODY)) &&
  reading.isCapital(token) &&
  reading.isCapital(token + 1);

/** The last token of the capitalised run that begins at `first`, with initials and particles inside. */
export function nameEnd(reading: Reading, first: number): number {
  const { tokens } = reading;
  let last = first;
  for (let i = first + 1; i < tokens.count && i < first + 12; i++) {
    if (tokens.kind[i] !== WORD) break;
    if (tokens.start[i] !== (tokens.end[i - 1] as number) + 1) break;
    if (tokens.capital[i] !== 0) {
      const bits = reading.bits(i);
      if (bits & is.TIME || bits & (is.FUNCTION_WORD & ~is.PREP & ~is.NEGATION) || bits & is.TITLE) break;
      last = i;
    } else if (PARTICLES.has(reading.lower(i)) && tokens.capital[i + 1]) continue;
    else break;
  }
  return last;
}

function surnameOf(reading: Reading, start: number, last: number): number {
  const lower = reading.lower(last);
  return last > start && /^(jr|sr|ii|iii|iv)\.?$/.test(lower) ? last - 1 : last;
}

function looksLikePerson(reading: Reading, start: number, last: number): boolean {
  const length = last - start + 1;
  if (length < 2 || length > 4) return false;
  for (let i = start; i <= last; i++) {
    const bits = reading.bits(i);
    if (bits & (is.BODY | is.TIME | is.PLACE)) return false;
    if (
      reading.tokens.capital[i] === 2 &&
      reading.tokens.text.charCodeAt((reading.tokens.end[i] as number) - 1) !== 46
    )
      return false;
    if (bits & is.FUNCTION_WORD && !PARTICLES.has(reading.lower(i))) return false;
    if (reading.meaning(i)?.role !== undefined) return false;
  }
  return true;
}

/** What the capitalised words from `start` to `last` name, judged by themselves. */
export function kindOfName(reading: Reading, start: number, last: number): NameKind {
  const words = reading.span(start, last).text.toLowerCase().replace(/^the /, '').replaceAll('’', "'");
  if (OUTLETS.has(words)) return 'outlet';
  const final = reading.lower(last);
  if (last > start && MASTHEADS.has(final)) return 'outlet';
  if (last === start && SHORT_MASTHEADS.has(final) && reading.lower(start - 1) === 'the') return 'outlet';
  if (last > start && /\bnews (?:agency|network|service|channel)$/.test(words)) return 'outlet';
  let body = false;
  let place = false;
  for (let i = start; i <= last; i++) {
    const bits = reading.bits(i);
    if (bits & is.BODY || reading.meaning(i)?.role === 'body') body = true;
    if (bits & is.PLACE) place = true;
  }
  if (body) return 'body';
  if (reading.bits(start) & is.TITLE || (reading.bits(start) & is.GIVEN_NAME && last > start))
    return 'person';
  if (place) return last === start ? 'place' : 'body';
  if (looksLikePerson(reading, start, last)) return 'person';
  return 'unknown';
}
