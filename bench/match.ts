import type { Span } from '../lib/attribution/attribution';

export interface Matching<G, F> {
  /** Each label with what was found there. */
  pairs: [G, F][];
  missed: G[];
  alarms: F[];
}

/** How many code units two spans share; not positive where they are apart. */
export const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Pairs labels with found spans that overlap them, the largest overlap first, each of both at most once.
 * Whoever touches an unsure label is left out: the label, what it was paired with, and an unpaired find that
 * overlaps any label of `doubts`.
 */
export function match<G extends Span & { unsure?: true }, F extends Span>(
  labels: readonly G[],
  found: readonly F[],
  doubts: readonly Span[],
): Matching<G, F> {
  const overlaps = labels
    .flatMap((label) => found.map((find) => ({ label, find, size: shared(label, find) })))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  const paired = new Map<G, F>();
  const taken = new Set<F>();
  for (const { label, find } of overlaps) {
    if (paired.has(label) || taken.has(find)) continue;
    paired.set(label, find);
    taken.add(find);
  }
  return {
    pairs: [...paired].filter(([label]) => !label.unsure),
    missed: labels.filter((label) => !paired.has(label) && !label.unsure),
    alarms: found.filter((find) => !taken.has(find) && !doubts.some((doubt) => shared(doubt, find) > 0)),
  };
}
