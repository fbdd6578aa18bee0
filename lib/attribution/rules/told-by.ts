import type { Rule } from './rule';

export const toldBy: Rule = {
  id: 'told-by',
  explains: 'Says who told it behind "by", as in "was described by two people as tense".',
  standard: {
    name: 'Society of Professional Journalists, Code of Ethics (2014)',
    asks: 'holds that the public is entitled to as much information as possible to judge how reliable sources are and what moves them',
  },
  matches: [
    'Reporters were told by [[anonymous-source|a defence official]] that the search had ended.',
    'The meeting was described by [[anonymous-source|two people who attended]] as icy.',
    'The chancellor is seen by [[unnamed-group|some in the party]] as a spent force.',
    'The Harbour Post was told by [[anonymous-source|a club source]] that no bid had arrived.',
    'The account was confirmed by [[anonymous-source|three officials familiar with the order]].',
    'Ms. Pell’s departure was disclosed by [[anonymous-source|a person close to the board, who asked for anonymity to discuss a personnel matter]].',
    'He has been described by [[anonymous-source|former colleagues]] as generous and vain.',
    'The plan is viewed by [[unnamed-group|many economists]] as a gamble.',
    'The closure was first reported by [[news-outlet|The Granite Ledger]].',
  ],
  refuses: [
    'The driver was told by his doctor, Maya Oduya, to rest.',
    'She was told by phone that the last train had gone.',
    'The bill was drafted by officials and passed by the senate.',
    'The town is surrounded by sources of clean water.',
    'Passengers were told by a recorded message to leave.',
    'The plan was described by Corin Hale, an adviser to the mayor, as a stunt.',
    '“I was told by a source that the race was fixed,” Tom Ferris testified.',
    'The letter was carried by an aide to the palace.',
  ],
};
