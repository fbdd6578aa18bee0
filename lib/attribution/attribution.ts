import type { RuleId } from './rules/rule-id';

/** A stretch of the analysed text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the words it covers, exactly as they stand in the text. */
export interface Phrase extends Span {
  text: string;
}

/** What an attribution rests on. The first six are the Markkula Center's source types. */
export const KINDS = [
  'named-person',
  'named-organization',
  'spokesperson',
  'document',
  'anonymous-source',
  'unnamed-person',
  'unnamed-group',
  'news-outlet',
  'outlet-knowledge',
  'hearsay',
  'no-comment',
] as const;
export type Kind = (typeof KINDS)[number];

export type Affiliation =
  | 'government'
  | 'law-enforcement'
  | 'military'
  | 'corporate'
  | 'political'
  | 'legal'
  | 'academic'
  | 'media'
  | 'other';

/** How somebody who was asked did not answer. */
export type Response = 'declined' | 'noreply' | 'unreached' | 'refused' | 'silent';

export type Confidence = 'high' | 'likely';

/** One place where the article says, or declines to say, who stands behind its words. */
export interface Attribution extends Span {
  kind: Kind;
  /** Who speaks, with what qualifies them; absent where the text names nobody. */
  source?: Phrase;
  /** The words that make it an attribution: "said", "according to". */
  cue?: Phrase;
  /** What is attributed, in reading order. */
  content?: Span[];
  /** Mentions of one source share this id. */
  sourceId?: string;
  /** How many people the text says stand behind the phrase. */
  count?: number | 'several';
  affiliation?: Affiliation;
  /** How they know: "familiar with the matter". */
  knowledge?: Phrase;
  /** What grants or asks for anonymity: "on condition of anonymity". */
  condition?: Phrase;
  /** Why they are unnamed: "because she was not authorized to speak publicly". */
  reason?: Phrase;
  /** The outlet that relied on them. */
  via?: Phrase;
  response?: Response;
  /** Who was asked. */
  party?: Phrase;
  /** The id of the rule that found it. */
  rule: RuleId;
  confidence: Confidence;
}

/** A source with all its mentions. */
export interface Source {
  id: string;
  kind: Kind;
  /** Its fullest description in the article's own words. */
  label: string;
  /** How many attributions rest on it. */
  mentions: number;
}
