import type { Rule } from './rule';

export const inWordsOf: Rule = {
  id: 'in-words-of',
  explains: 'Gives the words or the view of somebody it does not name, as in "in the words of one senator".',
  standard: {
    name: 'New York Times policy on unnamed sources',
    asks: 'does not want them used for trivial comment or as cover for a personal or partisan attack',
  },
  matches: [
    'The budget was, in the words of [[anonymous-source|one senator]], a work of fiction.',
    'In the view of [[anonymous-source|two officials who took part in the talks]], the offer came too late.',
    'In the words of [[anonymous-source|an executive at a rival airline]], “they bought a headache.”',
    'It was, in the telling of [[anonymous-source|three people who were in the room]], a short meeting.',
    'In the opinion of [[anonymous-source|one former colleague]], he was too proud to ask.',
    'He is, in the words of [[anonymous-source|one long-serving MP who has sat under five leaders]], the best of a bad lot.',
    'In the eyes of [[unnamed-group|many villagers]], the dam was a curse.',
  ],
  refuses: [
    'In the words of Corin Hale, the road is a river in winter.',
    'Every partner, in the words of the treaty, keeps its own fleet.',
    'All are equal in the eyes of the law.',
    'In the opinion of the court, the fine was too low.',
    'It was dead calm in the eye of the storm, the officials’ shelter included.',
    'In view of the officials’ box stood a man with a flag.',
    'In her own words, Ms. Pell told friends of the pain.',
  ],
};
