import type { Rule } from './rule';

export const reportedly: Rule = {
  id: 'reportedly',
  explains: 'Marks "reportedly", "allegedly" and other words that hedge and name nobody.',
  standard: {
    name: 'NPR ethics handbook',
    asks: 'holds it not enough to report that some detail is "reportedly" true',
  },
  matches: [
    'The singer [[hearsay|reportedly]] refused the crown.',
    'Ms. Pell, who [[hearsay|reportedly]] owns two boats, was not at the dinner.',
    '[[hearsay|Reportedly]], the safe was empty.',
    'The two men had [[hearsay|supposedly]] met in a car park in Devgarh.',
    'The guard [[hearsay|allegedly]] took 40 lakh rupees from the vault.',
    'A letter [[hearsay|purportedly]] signed by the prince was sold for £900.',
    'The club has [[hearsay|reportedly]] agreed a fee of A$3 million for the striker.',
  ],
  refuses: [
    'The soldiers reported for duty at six.',
    'The alleged fraud was never tried.',
    '“He reportedly likes jazz,” Ms. Pell said with a laugh.',
    'The reported figures were audited in May.',
    'The train was supposed to leave at noon.',
    'A reporter stood on the quay.',
    'The allegation was withdrawn on Friday.',
  ],
};
