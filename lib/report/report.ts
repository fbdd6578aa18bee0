import type { Attribution, Phrase, Response, Source } from '../attribution/attribution';

/** How far a description goes: "sources" · "an official" · "a Treasury official" · with how they know. */
export type Description = 'bare' | 'role' | 'institution' | 'knowledge';

/** A stock phrase ("not authorized to speak") says less than a reason of this case ("for fear of losing her job"). */
export type ReasonLevel = 'specific' | 'stock' | 'condition-only' | 'not-found';

/** What the headline and the first three paragraphs rest on. */
export type Lead = 'unnamed' | 'mixed' | 'named' | 'unattributed';

/** An unnamed source (one cluster of mentions) as the summary shows it. */
export interface UnnamedSource {
  sourceId: string;
  label: string;
  description: Description;
  knowledge?: Phrase;
  condition?: Phrase;
  reason?: Phrase;
  reasonLevel: ReasonLevel;
  /** Indexes into the analysis' attributions, in reading order. */
  mentions: number[];
}

/** Somebody who was asked and gave no full answer. */
export interface Silence {
  party?: string;
  response: Response;
  /** Index into the analysis' attributions. */
  mention: number;
}

/** A number of things out of a number of things; shown as a fraction below ten, never as a grade. */
export interface Share {
  count: number;
  of: number;
}

/** What an article's attributions add up to. Lists first: every count is the length of one of them. */
export interface Report {
  /** Source ids by what they are, in order of first mention. Spokespersons count with organisations. */
  roster: {
    people: string[];
    organizations: string[];
    documents: string[];
    unnamed: string[];
    outlets: string[];
  };
  /** People named, of all people on whom it rests. */
  namedPeople: Share;
  /** Sentences that rest on an unnamed source, of those that rest on any. */
  reliance: Share;
  lead: Lead;
  unnamed: UnnamedSource[];
  silences: Silence[];
  /** Indexes of attributions to other outlets. */
  secondHand: number[];
  /** Indexes of loose attributions: groups, hearsay, the outlet's own knowledge, a voice in a crowd. */
  loose: number[];
  words: number;
}

/** All that is said about one article. Plain data: it crosses from page to popup, and is what `audit` prints. */
export interface Analysis {
  /** 'en', or 'other' where the text is not English and nothing was looked for. */
  language: 'en' | 'other';
  attributions: Attribution[];
  sources: Source[];
  report: Report;
}
