/** Bits of a word's class. A word may carry several: "report" is NOUN and VERB_BASE until its neighbours decide. */
export const DET = 1 << 0;
/** "his", "their": a determiner that points at somebody. */
export const POSSESSIVE_PRONOUN = 1 << 1;
/** "he", "they", "it": stands for somebody, as a subject or an object. */
export const PRONOUN = 1 << 2;
/** "two", "several", "many": how many. */
export const QUANTITY = 1 << 3;
export const PREP = 1 << 4;
/** "and", "or", "but". */
export const CONJ = 1 << 5;
/** "because", "that", "when": opens a clause. */
export const SUBORD = 1 << 6;
/** "who", "which", "that": opens a clause about the noun before it. */
export const RELATIVE = 1 << 7;
export const BE = 1 << 8;
export const HAVE = 1 << 9;
export const DO = 1 << 10;
export const MODAL = 1 << 11;
export const NEGATION = 1 << 12;
export const ADVERB = 1 << 13;
export const VERB_BASE = 1 << 14;
export const VERB_S = 1 << 15;
export const VERB_PAST = 1 << 16;
export const PARTICIPLE = 1 << 17;
export const VERB_ING = 1 << 18;
export const NOUN = 1 << 19;
export const PLURAL = 1 << 20;
export const ADJECTIVE = 1 << 21;
/** An adjective that may stand behind its noun: "people familiar with", "those present". */
export const POSTNOMINAL = 1 << 22;
/** "Mr.", "Sen.": a name follows. */
export const TITLE = 1 << 23;
/** A month, a weekday, "yesterday": when, not who. */
export const TIME = 1 << 24;
/** A given name: what stands behind it is a surname. */
export const GIVEN_NAME = 1 << 25;
/** A country, state or city. */
export const PLACE = 1 << 26;
/** "Inc.", "Department", "University": part of a body's name. */
export const BODY = 1 << 27;

export const AUXILIARY = BE | HAVE | DO | MODAL;
export const VERB = VERB_BASE | VERB_S | VERB_PAST | PARTICIPLE | VERB_ING;
export const FUNCTION_WORD =
  DET | POSSESSIVE_PRONOUN | PRONOUN | PREP | CONJ | SUBORD | RELATIVE | AUXILIARY | NEGATION;
