import type { Rule } from './rule';

export const refusedToAnswer: Rule = {
  id: 'refused-to-answer',
  explains: "Marks that somebody refused to comment or to answer a reporter's questions.",
  standard: {
    name: 'Ethics and Journalism Initiative',
    asks: 'advises against "refused" where "declined" is meant; the mark only repeats the article\'s word',
  },
  matches: [
    'Mr. Hale [[no-comment|refused to comment]].',
    'The minister [[no-comment|refused to answer reporters’ questions]].',
    'The hospital [[no-comment|has refused to say how many patients were moved]].',
    'The mayor [[no-comment|ignored shouted questions]] as she left the hall.',
    'The chairman [[no-comment|would not answer questions]] about the loan.',
    'The police commissioner flatly [[no-comment|refused to discuss the case]].',
    'At a news conference Ms. Pell [[no-comment|sidestepped a question]] about the memo.',
  ],
  refuses: [
    '{{anonymous-source|A clerk, who refused to be identified}}, said the vault was empty.',
    'Ms. Pell refused to say sorry.',
    'The horse refused to move.',
    'The senator refused to say the word “defeat” at rallies.',
    'Hale refused to answer the door to his brother.',
    'The witness refused to answer the prosecutor’s questions and was fined.',
    'The two brothers have refused to speak to each other since 1990.',
    'The pupil would not answer the exam’s last two questions.',
  ],
};
