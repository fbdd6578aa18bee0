import type { Rule } from './rule';

export const accordingTo: Rule = {
  id: 'according-to',
  explains: 'Names its source with "according to", before or behind what is told.',
  standard: {
    name: 'Associated Press, policy on anonymous sources (2005)',
    asks: 'does not allow simply quoting “a source”, and wants the story to say why the source asked not to be named',
  },
  matches: [
    'According to [[anonymous-source|two people briefed on the talks]], the deal is off.',
    'The inquiry has widened, according to [[anonymous-source|a law enforcement official who spoke on condition of anonymity because the case is sealed]].',
    'The premier, according to [[anonymous-source|three Labor MPs]], has stopped taking calls.',
    'The raid began at dawn, according to [[anonymous-source|sources in the port authority]].',
    'The tower was never inspected, according to [[anonymous-source|current and former employees, several of whom asked not to be named for fear of losing their jobs]].',
    'According to [[anonymous-source|a person who has seen the letter but was not permitted to discuss it]], the offer lapses on Friday.',
    'The school hid the results, according to interviews with [[anonymous-source|two dozen former pupils]].',
    'The ban will do little, according to [[unnamed-group|experts]].',
    'Profits doubled last year, according to [[news-outlet|the Granite Ledger]].',
    'The site was never surveyed, according to [[anonymous-source|one of the council’s own former planners, who declined to be named]].',
  ],
  refuses: [
    'According to Corin Hale, an official of the port, dredging begins in May.',
    'Both games were played according to the rules.',
    'Guests were seated according to rank, friends nearest the door.',
    'According to a report by the auditors, two officials had signed the cheque.',
    '“According to sources, I have already resigned,” Ms. Pell joked.',
    'According to the officials’ own timetable, the ferry leaves at six.',
    'The sources are listed according to age.',
    'The estate was split among the friends according to the will.',
  ],
};
