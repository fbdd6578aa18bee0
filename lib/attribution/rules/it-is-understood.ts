import type { Rule } from './rule';

export const itIsUnderstood: Rule = {
  id: 'it-is-understood',
  explains: 'Marks "it is understood", "it is believed" and their kin, where nobody understands or believes.',
  standard: {
    name: 'NPR ethics handbook',
    asks: 'wants listeners told how a source knows; “it is understood” says neither who knows nor how',
  },
  matches: [
    '[[hearsay|It is understood]] that two ministers threatened to resign.',
    'The engine, [[hearsay|it is believed]], failed on take-off.',
    '[[hearsay|It is understood]] the boards met in Calder on Friday.',
    '[[hearsay|It was rumoured]] that the king had fled.',
    'A second arrest will follow, [[hearsay|it is understood]].',
    '[[hearsay|It is widely believed]] that the vote was bought.',
    '[[hearsay|It is alleged]] that the officer looked away.',
  ],
  refuses: [
    'It is understood by both parties that the lease ends in May.',
    'It was said with a smile.',
    'It is said in Latin at every graduation.',
    'Ms. Pell’s car is gone. It was reported stolen on Monday.',
    'It was thought out well.',
    'The word is old, but it is understood in the north.',
    '“It is understood that I am staying,” Ms. Pell said.',
    'It was reported by the Granite Ledger that the fund had closed.',
  ],
};
