import type { Rule } from './rule';

export const headlineSource: Rule = {
  id: 'headline-source',
  explains:
    'Finds the source that a headline sets before or behind a colon or a dash, as in "Sources: striker to leave".',
  standard: {
    name: 'New York Times (2016)',
    asks: 'wants a top editor to look at a story whose central fact hinges on unnamed sources',
  },
  matches: [
    '[[anonymous-source|Insiders]]: Calloway chief to step down\nThe shares of Calloway Foods rose on Monday.',
    '[[anonymous-source|Sources]]: Striker agrees four-year deal',
    'Calloway Foods to cut 3,000 jobs -[[anonymous-source|sources]]',
    'Port of Devgarh to reopen on Sunday: [[anonymous-source|sources]]',
    '[[anonymous-source|Official]]: Gunman had been questioned twice',
    'Central bank weighs surprise cut – [[anonymous-source|sources]]\nThe central bank meets on Thursday.',
    'Ferry was overloaded: [[anonymous-source|official]]',
    '[[anonymous-source|U.S. officials]]: Two pilots rescued after crash',
  ],
  refuses: [
    'Open source: the quiet revolution',
    'Sources of joy: ten gardens to see this summer',
    'Match officials: Tom Ferris and Joan Pell',
    'Source code: a guide for beginners',
    'Energy sources: who pays for what',
    'Corin Hale: I will not run again',
    'Teachers, officials, neighbours: everybody came to the fair',
    'The scandal was about one thing: officials.\nThe play opens on Friday.',
  ],
};
