import type { Affiliation } from '../attribution';

/** What a verb does when somebody is its subject. */
export type Cue =
  /** "said": what is said stands in the same sentence, in any form. */
  | 'say'
  /** "told": the person told comes before what is told. */
  | 'tell'
  /** "warned", "noted": an attribution when a clause or quotation is its content. */
  | 'state'
  /** "described the call": an attribution with an object alone. */
  | 'relate'
  /** "believe", "fear": an attribution when a clause is its content. */
  | 'think'
  /** "asked", "demanded": an attribution with a quotation alone. */
  | 'ask'
  /** "was seen by some as": an attribution in the passive only. */
  | 'regard'
  /** "show", "found": what documents do. */
  | 'show'
  /** "cited", "quoted": the object is the source's own source. */
  | 'cite'
  /** "criticized", "urged": speaks, but is told as an act. */
  | 'act';

/** What a noun names when it speaks. */
export type Role =
  /** "source": says of itself that it informs. */
  | 'source'
  /** "official", "aide": speaks to reporters from inside. */
  | 'informant'
  /** "Democrat", "lawmaker": one is an informant, all together a group. */
  | 'partisan'
  /** "person", "people", "someone": an informant if the text says how they know. */
  | 'person'
  /** "critics", "experts": a collective voice. */
  | 'crowd'
  /** "woman", "voter": one is an ordinary person, many a group. */
  | 'ordinary'
  /** "spokeswoman", "lawyer": speaks for somebody named. */
  | 'spokes'
  /** "ministry", "company": a body. */
  | 'body'
  /** "police", "prosecutors": a body whose people speak as one. */
  | 'force'
  /** "report", "filing". */
  | 'document'
  /** "newspaper", "media". */
  | 'outlet'
  /** "president", "coach": a later mention of somebody named. */
  | 'office';

/** What the attribution room knows of a word. */
export interface Meaning {
  cue?: Cue;
  role?: Role;
  affiliation?: Affiliation;
}
