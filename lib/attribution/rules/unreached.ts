import type { Rule } from './rule';

export const unreached: Rule = {
  id: 'unreached',
  explains: 'Marks that somebody could not be reached or was not available for comment.',
  standard: {
    name: 'Spangher and others (2023), codebook of news sources',
    asks: 'put "could not be reached" in one class with a declined comment: the approach was made and gave nothing',
  },
  matches: [
    'Mr. Hale [[no-comment|could not be reached for comment]].',
    'Ms. Pell [[no-comment|could not immediately be reached]].',
    'The owner of the ferry [[no-comment|was not available for comment]].',
    'The sarpanch [[no-comment|was unavailable for comment]].',
    'Relatives of the pilot [[no-comment|couldn’t be located]].',
    'Attempts to reach the captain [[no-comment|were unsuccessful]].',
    'The Harbour Post [[no-comment|was unable to reach the family]].',
    'The crew [[no-comment|could not be contacted]].',
    'Efforts to reach the family [[no-comment|failed]].',
  ],
  refuses: [
    'No agreement could be reached before midnight.',
    'The summit could not be reached from the south.',
    'The drug is unavailable in stores.',
    'The wreck could not be located.',
    'The rebels’ attempts to reach the capital were unsuccessful.',
    'The climbers were unable to reach the hut before dark.',
    'The minister was available to voters every Friday.',
  ],
};
