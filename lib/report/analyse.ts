import { findAttributions } from '../attribution/find-attributions';
import type { Analysis } from './report';

export interface Context {
  /** The outlet that publishes the text, as a reader knows it ("The Harbour Post"): its own name is no second-hand source. */
  publisher?: string;
}

/** Reads an article and says how it is sourced. Pure, and linear in the text's length. Paragraphs are separated by line breaks. */
export function analyse(text: string, context: Context = {}): Analysis {
  const { attributions, sources } = findAttributions(text, context.publisher);
  return {
    language: 'en',
    attributions,
    sources,
    report: {
      roster: { people: [], organizations: [], documents: [], unnamed: [], outlets: [] },
      namedPeople: { count: 0, of: 0 },
      reliance: { count: 0, of: 0 },
      lead: 'unattributed',
      unnamed: [],
      silences: [],
      secondHand: [],
      loose: [],
      words: 0,
    },
  };
}
