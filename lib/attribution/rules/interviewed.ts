import type { Rule } from './rule';

export const interviewed: Rule = {
  id: 'interviewed',
  explains: 'Finds the people whom the reporters say they spoke to and do not name.',
  standard: {
    name: 'NPR ethics handbook',
    asks: 'wants listeners told how a source knows: whether she was in the room, whether he has a copy of the report',
  },
  matches: [
    'The Harbour Post spoke to [[anonymous-source|two people who were in the room]].',
    'The Granite Ledger interviewed [[anonymous-source|eleven former employees, most of whom asked not to be named]].',
    'Reporters spoke with [[anonymous-source|three officials briefed on the inquiry]].',
    'The Harbour Post has spoken to [[anonymous-source|a dozen women who worked at the hotel]].',
    'The Calder Herald talked to [[anonymous-source|four members of the crew, who asked that their names be withheld]].',
    'We interviewed [[anonymous-source|more than 30 current and former guards]].',
    'This newspaper spoke to [[anonymous-source|nine people with direct knowledge of the sale]].',
    '[[anonymous-source|Six teachers]] spoke to The Harbour Post on condition of anonymity.',
  ],
  refuses: [
    'The Harbour Post spoke to Corin Hale, an official at the port.',
    'Detectives interviewed two employees about the fire.',
    'The coach spoke to players at half-time.',
    'The board interviewed four executives for the post.',
    'Ms. Pell spoke to officials in her native Welsh.',
    'Ms. Pell talked to friends about leaving.',
    'Reporters spoke with Joan Pell and Tom Ferris, two former officials of the league.',
  ],
};
