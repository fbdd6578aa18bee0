import type { Attribution, Kind, Source } from './attribution';
import type { Cast, Member } from './cast';
import type { Reading } from './reading';
import type { Speaker } from './speaker';

interface Known extends Source {
  noun: string;
  plural: boolean;
  affiliation: string | undefined;
  member: Member | undefined;
  gender: 'f' | 'm' | undefined;
  at: number;
}

/** Called by their name, however long the phrase around it. */
const NAMED: ReadonlySet<Kind> = new Set(['named-person', 'named-organization', 'news-outlet', 'document']);

/** Gives mentions of one source one id, in reading order. */
export class Resolver {
  private readonly known: Known[] = [];
  private readonly byKey = new Map<string, Known>();
  private lastPerson: Known | undefined;
  private lastBody: Known | undefined;
  private lastPlural: Known | undefined;
  private lastUnnamed: Known | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly publisher: string | undefined,
  ) {}

  sources(): Source[] {
    return this.known
      .filter((k) => k.mentions > 0)
      .map(({ id, kind, label, mentions }) => ({ id, kind, label, mentions }));
  }

  /** Whom a speaker is, and of which kind; undefined where the text does not tell. */
  resolve(speaker: Speaker, token: number): { id: string; kind: Kind } | undefined {
    if (speaker.pronoun) return this.pronoun(speaker, token);
    if (speaker.member)
      return this.keyed(`person:${speaker.member.surname.toLowerCase()}`, 'named-person', speaker);
    if (speaker.kind === 'news-outlet' && this.publisher && sameOutlet(speaker.name, this.publisher))
      return undefined;
    if (
      speaker.kind === 'named-person' ||
      speaker.kind === 'named-organization' ||
      speaker.kind === 'news-outlet' ||
      speaker.kind === 'document'
    ) {
      const name = (speaker.name ?? speaker.noun).toLowerCase().replace(/^(the|a|an) /, '');
      return this.keyed(`${speaker.kind}:${name}`, speaker.kind, speaker);
    }
    if (speaker.stands) {
      const before = this.lastUnnamed;
      return before && this.fresh({ ...speaker, kind: before.kind, noun: before.noun });
    }
    if (speaker.definite && !speaker.other) {
      const earlier = this.earlier(speaker);
      const member = speaker.plural ? undefined : this.cast.inRole(speaker.noun, token);
      if (earlier && !(member && member.first > earlier.at)) return { id: earlier.id, kind: earlier.kind };
      if (member)
        return this.keyed(`person:${member.surname.toLowerCase()}`, 'named-person', {
          ...speaker,
          member,
          kind: 'named-person',
        });
    }
    // "the friends", "the top aide" without a mention before them were introduced by name
    if (speaker.name !== undefined && speaker.kind === 'anonymous-source')
      return this.keyed(`partial:${speaker.noun}`, 'anonymous-source', speaker);
    if (
      speaker.definite &&
      !speaker.other &&
      !speaker.confirmed &&
      speaker.kind !== 'spokesperson' &&
      !this.cast.wasIntroduced(speaker.noun, token) &&
      ((!speaker.plural &&
        speaker.role !== 'source' &&
        speaker.role !== 'person' &&
        speaker.noun !== 'official') ||
        speaker.role === 'ordinary' ||
        /^(?:friend|relative|colleague|roommate|neighbor|neighbour)$/.test(speaker.noun))
    )
      return undefined;
    // "the official", with nobody unnamed before, may be somebody named whose office no word told
    if (
      speaker.definite &&
      speaker.bare &&
      !speaker.plural &&
      speaker.noun === 'official' &&
      !speaker.confirmed &&
      !this.lastUnnamed &&
      !this.cast.wasIntroduced('official', token)
    )
      return undefined;
    return this.fresh(speaker);
  }

  mention(id: string, made: Attribution): void {
    const known = this.known[Number(id.slice(1)) - 1];
    if (!known) return;
    known.mentions++;
    known.kind = made.kind === 'anonymous-source' ? made.kind : known.kind;
    const text = known.member?.name ?? made.source?.text ?? known.label;
    if (
      known.label === '' ||
      (!known.member &&
        !NAMED.has(known.kind) &&
        text.length > known.label.length &&
        text.length < 120 &&
        !/^(the|that|this|those|these) /i.test(text))
    )
      known.label = text;
    if (/^(?:anonymous-source|unnamed-group|unnamed-person)$/.test(known.kind)) this.lastUnnamed = known;
    if (known.kind === 'named-person') this.lastPerson = known;
    else if (known.plural) this.lastPlural = known;
    else if (known.kind === 'named-organization' || known.kind === 'document') this.lastBody = known;
    else if (
      known.kind === 'anonymous-source' ||
      known.kind === 'spokesperson' ||
      known.kind === 'unnamed-person'
    )
      this.lastPerson = known;
  }

  private pronoun(speaker: Speaker, token: number): { id: string; kind: Kind } | undefined {
    const known =
      speaker.pronoun === 'it'
        ? this.lastBody
        : speaker.pronoun === 'they'
          ? this.lastPlural
          : this.lastPerson;
    if (
      !known ||
      (speaker.pronoun !== 'it' &&
        speaker.pronoun !== 'they' &&
        known.kind !== 'named-person' &&
        known.kind !== 'anonymous-source')
    ) {
      const member =
        speaker.pronoun === 'he' || speaker.pronoun === 'she' ? this.cast.namedBefore(token) : undefined;
      return (
        member && this.keyed(`person:${member.surname.toLowerCase()}`, 'named-person', { ...speaker, member })
      );
    }
    if (known.kind !== 'named-person' && known.kind !== 'named-organization' && known.kind !== 'document')
      return undefined;
    return { id: known.id, kind: known.kind };
  }

  private earlier(speaker: Speaker): Known | undefined {
    for (let i = this.known.length - 1; i >= 0 && i > this.known.length - 40; i--) {
      const known = this.known[i] as Known;
      if (
        known.kind !== 'anonymous-source' &&
        known.kind !== 'spokesperson' &&
        known.kind !== 'unnamed-person' &&
        known.kind !== 'unnamed-group'
      )
        continue;
      if (known.noun === speaker.noun || (speaker.noun === 'person' && known.noun !== 'official'))
        return known;
    }
    return undefined;
  }

  private keyed(key: string, kind: Kind, speaker: Speaker): { id: string; kind: Kind } {
    let known = this.byKey.get(key);
    if (!known) {
      known = this.add(kind, speaker);
      this.byKey.set(key, known);
    }
    return { id: known.id, kind: known.kind };
  }

  private fresh(speaker: Speaker): { id: string; kind: Kind } {
    const known = this.add(speaker.kind, speaker);
    return { id: known.id, kind: known.kind };
  }

  private add(kind: Kind, speaker: Speaker): Known {
    const known: Known = {
      id: `s${this.known.length + 1}`,
      kind,
      label: speaker.member?.name ?? speaker.name ?? '',
      mentions: 0,
      noun: speaker.noun,
      plural: speaker.plural,
      affiliation: speaker.affiliation,
      member: speaker.member,
      gender: speaker.member?.gender,
      at: this.reading.tokens.count,
    };
    this.known.push(known);
    return known;
  }
}

function sameOutlet(name: string | undefined, publisher: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^the /, '');
  return name !== undefined && plain(name) === plain(publisher);
}
