import type { Rule } from './rule';

export const interviewsWith: Rule = {
  id: 'interviews-with',
  explains: 'Finds what rests on interviews or conversations with people it does not name.',
  standard: {
    name: 'Reuters, reporting on its own rules for anonymous sources (2008)',
    asks: 'holds that two or more sources are better than one',
  },
  matches: [
    'Interviews with [[anonymous-source|more than two dozen current and former employees]] show a firm at war with itself.',
    'This account is based on interviews with [[anonymous-source|14 people who worked on the dam, most of whom asked not to be named because they had signed confidentiality agreements]].',
    'The picture that emerges from conversations with [[anonymous-source|nine officials involved in the rescue]] is of a plan made up on the night.',
    'In conversations with [[anonymous-source|a dozen party members in the north]], few had a good word for the leader.',
    'Interviews with [[anonymous-source|residents who fled the valley]] suggest the alarm never sounded.',
    'Accounts from [[anonymous-source|three survivors]] describe a wall of mud.',
    'In interviews, [[anonymous-source|five former guards]] told of nights without light.',
  ],
  refuses: [
    'In an interview with The Harbour Post, Ms. Pell said she would run.',
    'Job interviews with officials of the bank begin on Monday.',
    'The coach cancelled all interviews with reporters.',
    'The detective’s interviews with suspects were taped.',
    'Her conversations with friends were private, Ms. Pell said.',
    'Applicants sit two interviews with managers.',
    'Money was moved from accounts with employees to a fund abroad.',
    'Interviews with Joan Pell and Tom Ferris, two former officials, fill the first half of the film.',
  ],
};
