import type { Sentence } from '../language/sentences';
import type { Span } from './attribution';
import type { Reading } from './reading';

/** What is attributed: the sentence without its source and cue. */
export function contentOf(reading: Reading, sentence: Sentence, source: Span, cue: Span): Span[] {
  const { tokens } = reading;
  const start = tokens.start[sentence.first] as number;
  const end = tokens.end[sentence.last] as number;
  const from = Math.min(source.start, cue.start);
  const to = Math.max(source.end, cue.end);
  const spans: Span[] = [];
  if (from - start > 2) spans.push({ start, end: from });
  if (end - to > 2) spans.push({ start: to, end });
  return spans;
}
