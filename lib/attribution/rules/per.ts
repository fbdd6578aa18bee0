import type { Rule } from './rule';

export const per: Rule = {
  id: 'per',
  explains: 'Names its source with "per", as sports pages do.',
  standard: {
    name: 'Wall Street Journal style',
    asks: 'would rather not see the word "sources" at all, and asks for a description as specific as can be',
  },
  matches: [
    'The striker will have a medical on Monday, per [[anonymous-source|league sources]].',
    'Per [[anonymous-source|a source with knowledge of the talks]], the offer is worth $40 million over three years.',
    'The coach met the owners twice last week, per [[anonymous-source|a person familiar with the situation]].',
    'Nine players are available, per [[anonymous-source|multiple team officials]].',
    'No charges are expected, per [[anonymous-source|two law enforcement officials briefed on the case]].',
    'The guard will miss a month, per [[anonymous-source|sources]], and may need surgery.',
    'The trade is done, per [[news-outlet|the Granite Ledger]].',
  ],
  refuses: [
    'Dinner costs $40 per person, and one official paid for nine.',
    'Some 12 per cent of employees left last year.',
    'Teams were allowed two scouts per match, the league said.',
    'The office has two aides per senator.',
    'Costs per employee rose faster than wages.',
    'The dredging begins in May, per Corin Hale, an official at the port.',
    'Helmets are worn as per the official rules.',
  ],
};
