import type { Summary } from '../lib/messages';

/** All the popup can have to show. */
export type PopupState =
  | { kind: 'reading' }
  /** No page of the web: nothing of ours can ever be there. */
  | { kind: 'unreachable' }
  /** A page of the web on which nothing of ours answers. */
  | { kind: 'silent' }
  | { kind: 'failed' }
  | { kind: 'summary'; summary: Summary };

/** The site of the page, as settings know it, and whether it is switched on. */
export interface Site {
  name: string;
  on: boolean;
}

export interface Said {
  words: string;
  /** Whether the words were found and shown. */
  shown: boolean;
}

export interface PopupEvents {
  /** To the words of an attribution, by its index. */
  onJump: (mention: number) => void;
  onSwitch: (on: boolean) => void;
  onLook: () => void;
  onReload: () => void;
  onSettings: () => void;
}

export type ArticleSummary = Extract<Summary, { state: 'article' }>;
