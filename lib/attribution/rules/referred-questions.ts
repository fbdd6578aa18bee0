import type { Rule } from './rule';

export const referredQuestions: Rule = {
  id: 'referred-questions',
  explains: 'Marks that somebody who was asked sent the reporter to somebody else.',
  standard: {
    name: 'W3C CredWeb community group, draft signals (2019)',
    asks: 'list whether the primary subjects of a story had the opportunity to respond; being sent elsewhere is an answer of its kind',
  },
  matches: [
    'The hospital [[no-comment|referred questions to its lawyers]].',
    'The White House [[no-comment|referred questions to the Justice Department]].',
    'A spokesman for the army [[no-comment|directed inquiries to the ministry]].',
    'The airline [[no-comment|referred a reporter to a statement]] it made in May.',
    'Ms. Pell’s office [[no-comment|referred all requests for comment to the party]].',
    'The council [[no-comment|deferred questions to the state government]].',
    'Hale [[no-comment|referred queries to his agent]].',
  ],
  refuses: [
    'The doctor referred the patient to a specialist.',
    'The memo referred to the questions as old.',
    'Police directed traffic away from the bridge.',
    'The judge referred the case to a higher court.',
    'The teacher referred the pupils’ questions to the headmaster.',
    'Parliament referred the question to a committee.',
    'The usher directed a reporter to a seat in the back row.',
  ],
};
