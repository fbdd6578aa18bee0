import type { Rule } from './rule';

export const citing: Rule = {
  id: 'citing',
  explains:
    'Finds the unnamed source behind another outlet\'s report, as in "the Journal, citing two officials, reported".',
  standard: {
    name: 'Agence France-Presse, 20 principles (2016)',
    asks: 'gives indirect sources a heading of their own: what another outlet was told is second-hand',
  },
  matches: [
    'The Granite Ledger reported on Sunday that the fund was closing, citing [[anonymous-source|people familiar with the matter]].',
    'The Marlow Gazette cited [[anonymous-source|two government officials]] as saying the port would close.',
    'State television, quoting [[anonymous-source|an unnamed military source]], said the column had turned back.',
    'The broadcaster quoted [[anonymous-source|a senior diplomat]] as saying that talks had stalled.',
    'Citing [[anonymous-source|sources in the dressing room]], the Calder Herald said the captain had been dropped.',
    'The Devgarh Chronicle, citing [[anonymous-source|officials who asked not to be named]], said the tender had been scrapped.',
    'The newspaper quotes [[anonymous-source|an employee of the mine]] as saying the alarm had failed.',
  ],
  refuses: [
    'Citing ill health, Ms. Pell resigned.',
    'The Granite Ledger, citing court records, said the fine was never paid.',
    'Police cited two workers for trespassing.',
    'Calloway Foods {{no-comment|declined to comment}}, citing client confidentiality.',
    'Hale quoted a friend a price of £40 for the boat.',
    'The paper cited Corin Hale, an adviser to the mayor.',
    'He credited his friends and colleagues with the win.',
    'The study cites four sources, all of them printed before 1900.',
  ],
};
