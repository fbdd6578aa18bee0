import type { Rule } from './rule';

export const isSaidTo: Rule = {
  id: 'is-said-to',
  explains: 'Marks "is said to", "are believed to" and their kin, where nobody says or believes.',
  standard: {
    name: 'Ganter and Strube (2009), on weasel words',
    asks: 'count the passive that leaves out who speaks among them',
  },
  matches: [
    'The minister [[hearsay|is said to]] be furious.',
    'Nine climbers [[hearsay|are believed to]] have died on the north face.',
    'The heir [[hearsay|was rumoured to]] be hiding in Devgarh.',
    'The bank [[hearsay|is understood to]] have told staff on Friday.',
    'The painting [[hearsay|is widely believed to]] be a copy.',
    'The captain [[hearsay|is thought to]] want a move to Calder.',
    'The premier and her deputy [[hearsay|were said to]] be on poor terms.',
    'The lender [[hearsay|is reported to]] have frozen the account.',
  ],
  refuses: [
    'What was said to her stayed with her for years.',
    'The prayer was said to the sound of bells.',
    'Thefts are reported to police within the hour.',
    'The train is supposed to leave at noon.',
    'The company is expected to publish its results on Friday.',
    'He was believed by the jury.',
    'The minister is known to like jazz.',
  ],
};
