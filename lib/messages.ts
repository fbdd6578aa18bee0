import type { Kind } from './attribution/attribution';
import type { Analysis } from './report/report';

/** What a page's script answers when the popup asks how its page is sourced. */
export type Summary =
  | { state: 'off' }
  | { state: 'no-article' }
  | { state: 'not-english' }
  | {
      state: 'article';
      title: string;
      url: string;
      /** ISO 8601 time of the reading. */
      readAt: string;
      analysis: Analysis;
      /** The marked words of each attribution, by index. */
      quotes: string[];
      /** Things a reader must know before the counts. */
      notices: Notice[];
    };

/** Why counts may mislead here. */
export type Notice = 'opinion' | 'live' | 'transcript' | 'short' | 'paywall' | 'outside-article';

/** What the reader chose, as far as one page's script must know. */
export interface PageChoice {
  on: boolean;
  kinds: Kind[];
}

/** From the popup or the background to a page's script. Answers stand beside each. */
export type ToPage =
  | { to: 'page'; kind: 'summary' } // → Summary
  | { to: 'page'; kind: 'jump'; mention: number } // → boolean: whether the words are still on the page
  | { to: 'page'; kind: 'look' } // → Summary: reads the page although it is no news article
  | { to: 'page'; kind: 'choice'; choice: PageChoice }; // → nothing

/** From a page's script to the background. */
export type ToBackground =
  | { to: 'background'; kind: 'news' } // → nothing: this page is a news article; read it if its site is on
  | { to: 'background'; kind: 'count'; unnamed: number | null }; // → nothing: null takes the badge away
