import type { Report } from './report';

type Who = 'named' | 'documents' | 'named_documents' | 'outlets';

/** The messages the sentence is made of; their words stand in the locale files. */
export type SentenceKey =
  | `sentence.sources.${'nothing' | 'loose' | 'none_unnamed' | 'fewer' | 'unnamed' | 'found'}`
  | `sentence.sources.only.${'people' | 'documents' | 'outlets'}`
  | `sentence.sources.${'mostly' | 'even'}.${Who}`
  | `sentence.described.${'all' | 'some' | 'none'}`
  | `sentence.lead.${'unnamed' | 'mixed' | Who}`
  | `sentence.reason.${'specific' | 'stock' | 'both' | 'some' | 'none'}`
  | 'sentence.response';

export interface SentencePart {
  key: SentenceKey;
  /** An aside leans on the clause before it; a clause stands for itself. */
  join: 'aside' | 'clause';
  /** Chooses the plural, and is what {count} stands for. */
  count?: number;
  /** Numbers for the other names in braces. */
  substitutions?: Record<string, number>;
}

export interface SentenceOptions {
  /** False where shares would mislead (opinion, live pages, transcripts): then it neither compares nor weighs the opening. */
  shares?: boolean;
}

/**
 * What the report adds up to, as one sentence in parts that can be translated: who speaks, how far the unnamed are
 * described, what the opening rests on, why they are unnamed, who was asked. It says what was found and grades nothing
 * (the measures are M1, M4, M5, M7 and M9 of the domain reference).
 * Who was asked is said only where nothing longer has to be: it has its own place below the sentence.
 * An opening that attributes nothing is passed over: most stories attribute their first lines further down.
 */
export function sentence(report: Report, { shares = true }: SentenceOptions = {}): SentencePart[] {
  const parts = [...sources(report, shares)];
  if (report.unnamed.length > 0) {
    parts.push(described(report));
    if (shares) parts.push(...opening(report));
    parts.push(reason(report));
  } else if (report.silences.length > 0) {
    parts.push(clause('sentence.response', report.silences.length));
  }
  return parts;
}

function clause(key: SentenceKey, count?: number): SentencePart {
  return count === undefined ? { key, join: 'clause' } : { key, join: 'clause', count };
}

/** How many stand behind it by name or title, and the one word for them. Other outlets count where there is nobody else. */
function identified({ roster }: Report): { total: number; who: Who } {
  const named = roster.people.length + roster.organizations.length;
  const documents = roster.documents.length;
  const total = named + documents;
  if (total === 0) return { total: roster.outlets.length, who: 'outlets' };
  if (documents === 0) return { total, who: 'named' };
  return { total, who: named === 0 ? 'documents' : 'named_documents' };
}

function sources(report: Report, shares: boolean): SentencePart[] {
  const unnamed = report.unnamed.length;
  const { total, who } = identified(report);
  if (unnamed === 0) {
    if (total > 0) return [clause('sentence.sources.none_unnamed'), ...identifiedOnly(report)];
    if (report.loose.length > 0) return [clause('sentence.sources.loose')];
    return [
      clause(report.silences.length > 0 ? 'sentence.sources.none_unnamed' : 'sentence.sources.nothing'),
    ];
  }
  if (!shares) return [clause('sentence.sources.found', unnamed)];
  if (total === 0) return [clause('sentence.sources.unnamed', unnamed)];
  if (total < unnamed) return [clause('sentence.sources.fewer')];
  return [clause(`sentence.sources.${total > unnamed ? 'mostly' : 'even'}.${who}`, unnamed)];
}

function identifiedOnly({ roster }: Report): SentencePart[] {
  const counts = {
    people: roster.people.length + roster.organizations.length,
    documents: roster.documents.length,
    outlets: roster.outlets.length,
  };
  return (['people', 'documents', 'outlets'] as const)
    .filter((who) => counts[who] > 0)
    .map((who, i) => ({
      ...clause(`sentence.sources.only.${who}`, counts[who]),
      join: i ? 'aside' : 'clause',
    }));
}

function described({ unnamed }: Report): SentencePart {
  const known = unnamed.filter((source) => source.description !== 'bare').length;
  if (known === unnamed.length) return { key: 'sentence.described.all', join: 'aside', count: known };
  if (known === 0) return { key: 'sentence.described.none', join: 'aside' };
  return { key: 'sentence.described.some', join: 'aside', substitutions: { known } };
}

function opening(report: Report): SentencePart[] {
  const { total, who } = identified(report);
  // With nobody else in the article, what the opening rests on is already said.
  if (total === 0) return [];
  if (report.lead === 'unnamed') return [clause('sentence.lead.unnamed', report.unnamed.length)];
  if (report.lead === 'mixed') return [clause('sentence.lead.mixed')];
  if (report.lead === 'named') return [clause(`sentence.lead.${who}`)];
  return [];
}

function reason({ unnamed }: Report): SentencePart {
  const specific = unnamed.filter((source) => source.reasonLevel === 'specific').length;
  const stock = unnamed.filter((source) => source.reasonLevel === 'stock').length;
  const known = specific + stock;
  if (known === 0) return clause('sentence.reason.none');
  if (known < unnamed.length) return { ...clause('sentence.reason.some'), substitutions: { known } };
  if (stock === 0) return clause('sentence.reason.specific', known);
  if (specific === 0) return clause('sentence.reason.stock', known);
  return clause('sentence.reason.both');
}
