import type { Rule } from './rule';

export const hadNoComment: Rule = {
  id: 'had-no-comment',
  explains: 'Marks that somebody had, gave or offered no comment.',
  standard: {
    name: "Independent Press Standards Organisation, Editors' Codebook",
    asks: 'looks for proof that those concerned were given the chance to comment',
  },
  matches: [
    'Ms. Pell [[no-comment|had no comment]].',
    'The lender [[no-comment|offered no comment]].',
    'The ministry said it [[no-comment|had no further comment]].',
    'Hale’s lawyers [[no-comment|have made no comment]].',
    'The governor [[no-comment|made no comment]] on the ruling.',
    'The port authority [[no-comment|had no immediate comment]].',
    'The palace [[no-comment|issued no statement]].',
    'The White House [[no-comment|did not have an immediate comment]].',
  ],
  refuses: [
    'The new page has no comment section.',
    'The old edition had no comments or notes.',
    'The patient had no response to the drug.',
    'Hale had little to say to his brother at the wedding.',
    'The bank has no statement fees.',
    'The course offers no commentary in English.',
    'The referee gave no warning.',
  ],
};
