import { findAttributions } from '../attribution/find-attributions';
import { scope } from '../attribution/scope';
import { isEnglish } from '../language/detect-english';
import { buildReport } from './build-report';
import type { Analysis } from './report';

export interface Context {
  /** The outlet that publishes the text, as a reader knows it ("The Harbour Post"): its own name is no second-hand source. */
  publisher?: string;
}

/** Reads an article and says how it is sourced. Pure, and linear in the text's length. Paragraphs are separated by line breaks. */
export function analyse(text: string, context: Context = {}): Analysis {
  const language = isEnglish(text) ? 'en' : 'other';
  const found =
    language === 'en'
      ? findAttributions(text, context.publisher)
      : { attributions: [], sources: [], sentences: [] };
  const { attributions, forAll } = scope(text, found.attributions, found.sentences);
  return {
    language,
    attributions,
    sources: found.sources,
    report: buildReport({ text, ...found, attributions, ...(forAll && { forAll }) }),
  };
}
