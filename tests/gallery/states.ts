import type { PopupState } from '../../components/popup-state';
import * as summaries from './summaries';

const { zero, nothing, one, several, allUnnamed, thirty, opinion } = summaries;
const articles = { zero, nothing, one, several, allUnnamed, thirty, opinion };

/** Every state of the popup, by name. */
export const STATES: Record<string, PopupState> = {
  ...Object.fromEntries(
    Object.entries(articles).map(([name, summary]) => [name, { kind: 'summary', summary } as PopupState]),
  ),
  reading: { kind: 'reading' },
  noArticle: { kind: 'summary', summary: { state: 'no-article' } },
  notEnglish: { kind: 'summary', summary: { state: 'not-english' } },
  off: { kind: 'summary', summary: { state: 'off' } },
  unreachable: { kind: 'unreachable' },
  silent: { kind: 'silent' },
  failed: { kind: 'failed' },
};
