import type { Rule } from './rule';

export const doesNotComment: Rule = {
  id: 'does-not-comment',
  explains: 'Marks that somebody never comments on such things, or did not.',
  standard: {
    name: 'Orlando Sentinel code',
    asks: 'weighs the words for it: “would not comment” is neutral, “declined” implies no duty to answer, “refused” is loaded',
  },
  matches: [
    'The agency [[no-comment|does not comment]] on personnel matters.',
    'The bank said it [[no-comment|does not comment]] on market rumours.',
    'The palace [[no-comment|did not comment]].',
    'Calloway Foods [[no-comment|doesn’t comment]] on pending litigation, a spokeswoman said.',
    'Intelligence services [[no-comment|do not publicly comment]] on operations.',
    'Asked about the memo, the premier [[no-comment|did not comment]].',
  ],
  refuses: [
    'The app does not let its users comment on pictures.',
    '“I don’t comment on the weather,” the farmer Tom Ferris said.',
    'The software does not comment its own code.',
    'Users who do not comment are called lurkers.',
    'Most readers do not comment or vote.',
    'Readers may not comment on this article.',
    'The form does not have a comment box.',
  ],
};
