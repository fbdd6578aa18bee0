import type { RuleId } from './rule-id';

/**
 * One rule of the analysis as a reader of news may read it. The rule's code stands elsewhere; this is what it
 * promises, and every promise is tried by the tests.
 *
 * An example is one text: a headline, a sentence, or paragraphs with a line break between them, written for this
 * project about people and outlets that do not exist, and read as if `EXAMPLE_PUBLISHER` had published it.
 * Words that must be marked stand in brackets with their kind before them:
 *
 *     [[anonymous-source|two people briefed on the talks]]    found by this rule
 *     {{no-comment|declined to comment}}                      rightly found by another rule
 *
 * The brackets are taken off before the text is read. Bracketed words must be found exactly, no word more or less,
 * with their kind; and in the whole text nothing else may be found of the kinds in `ASSERTED`. Other kinds (whoever is
 * named, documents, spokespeople, other outlets) may be found or not, unless they are bracketed.
 */
export interface Rule {
  id: RuleId;
  /** What the rule looks for, in one plain sentence. */
  explains: string;
  standard: Standard;
  /** Texts in which it must find something: each has at least one pair of square brackets. At least five. */
  matches: readonly string[];
  /**
   * Look-alikes, in which it must find nothing: they have no square brackets, so that whatever is found of the kinds
   * in `ASSERTED` was found by another rule, in curly brackets, or fails. At least five.
   */
  refuses: readonly string[];
}

/** What a rule rests on. */
export interface Standard {
  /** Who asks: a newsroom's code, a handbook, a study. */
  name: string;
  /** What is asked, in our own words, as the end of "It asks…" or a sentence about it. */
  asks: string;
}

/** The paper in which every example stands; what it says of itself is no other outlet's report. */
export const EXAMPLE_PUBLISHER = 'The Harbour Post';
