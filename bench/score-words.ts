export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words in common, each counted as often as it stands in both. */
export function scoreWords(found: string, truth: string): Score {
  const left = new Map<string, number>();
  const wanted = words(truth);
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const given = words(found);
  let hits = 0;
  for (const word of given) {
    const n = left.get(word) ?? 0;
    if (n > 0) hits++;
    left.set(word, n - 1);
  }
  const precision = given.length ? hits / given.length : 0;
  const recall = wanted.length ? hits / wanted.length : 0;
  return { precision, recall, f1: hits ? (2 * precision * recall) / (precision + recall) : 0 };
}

export function mean(scores: readonly Score[]): Score {
  const of = (pick: (score: Score) => number) =>
    scores.reduce((sum, each) => sum + pick(each), 0) / scores.length;
  return {
    precision: of((each) => each.precision),
    recall: of((each) => each.recall),
    f1: of((each) => each.f1),
  };
}

export const showScore = ({ precision, recall, f1 }: Score) =>
  `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
