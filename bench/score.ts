import type { Attribution, Span } from '../lib/attribution/attribution';
import type { Label, LabelledArticle, LabelledKind } from '../tests/fixtures/accuracy/labelled';
import { match } from './match';
import { type Right, Tally } from './tally';

export const LABELLED_KINDS: readonly LabelledKind[] = [
  'anonymous-source',
  'unnamed-group',
  'unnamed-person',
  'spokesperson',
  'no-comment',
  'news-outlet',
  'hearsay',
  'outlet-knowledge',
];

/** The three that have a person or people without a name behind them. */
const UNNAMED = new Set<string>(['anonymous-source', 'unnamed-group', 'unnamed-person']);

/** A label that was missed, or a find where no label is. */
export interface Mistake extends Span {
  article: LabelledArticle;
  kind: LabelledKind;
  miss: boolean;
  /** The rule that raised a false alarm. */
  rule?: string;
}

export interface Score {
  kinds: Map<LabelledKind, Tally>;
  /** Unnamed people of any kind, whichever of the three names they were given. */
  unnamed: Tally;
  /** All kinds of a genre together. */
  genres: Map<string, Tally>;
  /** Whether an attribute was found where it stands, on sources that were found. */
  attributes: Record<'knowledge' | 'condition' | 'reason', Tally>;
  /** On lines of no comment that were found. */
  response: Right;
  party: Right;
  /** Pairs of mentions, of sources that were found, that are one source. */
  sameSource: Tally;
  mistakes: Mistake[];
}

interface Found extends Span {
  attribution: Attribution;
}

/** What a reader sees marked: the source's words, or those that say there was no comment. */
const marked = (attribution: Attribution): Found => {
  const { start, end } =
    attribution.kind !== 'no-comment' && attribution.source ? attribution.source : attribution;
  return { start, end, attribution };
};

/** Scores what was found in each article against its labels. Named people, bodies and documents are not scored. */
export function score(
  read: Iterable<{ article: LabelledArticle; attributions: readonly Attribution[] }>,
): Score {
  const result: Score = {
    kinds: new Map(LABELLED_KINDS.map((kind) => [kind, new Tally()])),
    unnamed: new Tally(),
    genres: new Map(),
    attributes: { knowledge: new Tally(), condition: new Tally(), reason: new Tally() },
    response: { right: 0, of: 0 },
    party: { right: 0, of: 0 },
    sameSource: new Tally(),
    mistakes: [],
  };
  for (const { article, attributions } of read) {
    const doubts = article.annotations.filter((label) => label.unsure);
    const found = attributions.map(marked);
    const genre = result.genres.get(article.genre) ?? new Tally();
    result.genres.set(article.genre, genre);

    const compare = (among: (kind: string) => boolean) =>
      match(
        article.annotations.filter(({ kind }) => among(kind)),
        found.filter(({ attribution }) => among(attribution.kind)),
        doubts,
      );
    for (const [kind, tally] of result.kinds) {
      const matching = compare((other) => other === kind);
      const here = tallied(matching);
      tally.add(here);
      genre.add(here);
      for (const label of matching.missed)
        result.mistakes.push({ ...span(label), article, kind, miss: true });
      for (const { start, end, attribution } of matching.alarms)
        result.mistakes.push({ start, end, article, kind, miss: false, rule: attribution.rule });
      if (kind === 'anonymous-source') weighSources(result, matching.pairs);
      if (kind === 'no-comment') for (const pair of matching.pairs) weighSilence(result, ...pair);
    }
    result.unnamed.add(tallied(compare((kind) => UNNAMED.has(kind))));
  }
  return result;
}

const span = ({ start, end }: Span): Span => ({ start, end });

function tallied({ pairs, missed, alarms }: ReturnType<typeof match<Label, Found>>): Tally {
  const tally = new Tally();
  tally.hits = pairs.length;
  tally.misses = missed.length;
  tally.alarms = alarms.length;
  tally.exact = pairs.filter(([label, find]) => label.start === find.start && label.end === find.end).length;
  return tally;
}

function weighSources({ attributes, sameSource }: Score, pairs: [Label, Found][]) {
  for (const [label, { attribution }] of pairs)
    for (const name of ['knowledge', 'condition', 'reason'] as const)
      attributes[name].count(label[name] !== undefined, attribution[name] !== undefined);
  const known = pairs.filter(([label]) => label.sourceId);
  known.forEach(([a, foundA], i) => {
    for (const [b, foundB] of known.slice(i + 1))
      sameSource.count(
        a.sourceId === b.sourceId,
        foundA.attribution.sourceId !== undefined &&
          foundA.attribution.sourceId === foundB.attribution.sourceId,
      );
  });
}

function weighSilence({ response, party }: Score, label: Label, { attribution }: Found) {
  response.of++;
  if (attribution.response === label.response) response.right++;
  if (!label.party) return;
  party.of++;
  const wanted = label.party.text;
  const got = attribution.party?.text ?? '';
  if (got && (got.includes(wanted) || wanted.includes(got))) party.right++;
}
