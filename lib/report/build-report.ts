import type { Attribution, Kind, Source, Span } from '../attribution/attribution';
import type { Terms } from '../attribution/scope';
import { descriptionOf, reasonLevel } from './levels';
import type { Lead, Report, Share, UnnamedSource } from './report';

/** Kinds that name nobody and confide nothing: shown apart, counted nowhere. */
const LOOSE: ReadonlySet<Kind> = new Set(['unnamed-group', 'unnamed-person', 'hearsay', 'outlet-knowledge']);

export interface ReportInput {
  text: string;
  attributions: readonly Attribution[];
  sources: readonly Source[];
  /** Every sentence of the text, in order. */
  sentences: readonly Span[];
  /** What the article says once of all its unnamed sources: "All spoke on condition of anonymity". */
  forAll?: Terms;
}

/** Adds up what an article's attributions say: the domain reference's measures M1 to M12, lists first. */
export function buildReport(input: ReportInput): Report {
  const { attributions, sources } = input;
  const ids = (...kinds: Kind[]) =>
    sources.filter((source) => kinds.includes(source.kind)).map((source) => source.id);
  const roster = {
    people: ids('named-person'),
    organizations: ids('named-organization', 'spokesperson'),
    documents: ids('document'),
    unnamed: ids('anonymous-source'),
    outlets: ids('news-outlet'),
  };
  const indexesOf = (wanted: (a: Attribution) => boolean) =>
    attributions.flatMap((a, index) => (wanted(a) ? [index] : []));
  return {
    roster,
    namedPeople: { count: roster.people.length, of: roster.people.length + roster.unnamed.length },
    reliance: reliance(input),
    lead: lead(input),
    unnamed: unnamedSources(input),
    silences: attributions.flatMap((a, mention) =>
      a.kind === 'no-comment' && a.response
        ? [{ ...(a.party && { party: a.party.text }), response: a.response, mention }]
        : [],
    ),
    secondHand: indexesOf((a) => a.kind === 'news-outlet'),
    loose: indexesOf((a) => LOOSE.has(a.kind)),
    words: input.text.match(/\S+/g)?.length ?? 0,
  };
}

function unnamedSources({ attributions, sources, forAll }: ReportInput): UnnamedSource[] {
  const mentions = new Map<string, number[]>();
  attributions.forEach((a, index) => {
    if (a.kind !== 'anonymous-source' || a.sourceId === undefined) return;
    const list = mentions.get(a.sourceId);
    if (list) list.push(index);
    else mentions.set(a.sourceId, [index]);
  });
  return sources
    .filter((source) => source.kind === 'anonymous-source')
    .map((source) => {
      const indexes = mentions.get(source.id) ?? [];
      const own = indexes.map((index) => attributions[index] as Attribution);
      const first = <K extends 'knowledge' | 'condition' | 'reason'>(key: K) => {
        const found =
          own.find((a) => a[key])?.[key] ?? (key === 'knowledge' ? undefined : forAll?.[key as keyof Terms]);
        return found ? { [key]: found } : {};
      };
      return {
        sourceId: source.id,
        label: source.label,
        description: descriptionOf(source.label, own),
        ...first('knowledge'),
        ...first('condition'),
        ...first('reason'),
        reasonLevel: reasonLevel(forAll ? [...own, forAll] : own),
        mentions: indexes,
      };
    });
}

/** Sentences that carry an unnamed source, of those that carry any attribution. One pass: both lists are in reading order. */
function reliance({ attributions, sentences }: ReportInput): Share {
  const any = new Set<number>();
  const unnamed = new Set<number>();
  let sentence = 0;
  for (const a of [...attributions].sort((x, y) => x.start - y.start)) {
    while (sentence < sentences.length && (sentences[sentence] as Span).end <= a.start) sentence++;
    if (a.kind === 'no-comment' || a.kind === 'hearsay') continue;
    any.add(sentence);
    if (a.kind === 'anonymous-source') unnamed.add(sentence);
  }
  return { count: unnamed.size, of: any.size };
}

/** The headline and the first three paragraphs are the first four lines of the text. */
const LEAD_LINES = 4;

function lead({ text, attributions }: ReportInput): Lead {
  let end = -1;
  for (let line = 0; line < LEAD_LINES; ) {
    const next = text.indexOf('\n', end + 1);
    if (next < 0) {
      end = text.length;
      break;
    }
    if (text.slice(end + 1, next).trim()) line++;
    end = next;
  }
  let unnamed = false;
  let named = false;
  for (const a of attributions) {
    if (a.start >= end) continue;
    if (a.kind === 'anonymous-source') unnamed = true;
    else if (a.kind !== 'no-comment' && !LOOSE.has(a.kind)) named = true;
  }
  if (unnamed) return named ? 'mixed' : 'unnamed';
  return named ? 'named' : 'unattributed';
}
