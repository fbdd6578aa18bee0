import type { Rule } from './rule';

export const wouldNotComment: Rule = {
  id: 'would-not-comment',
  explains: 'Marks that somebody would not comment, elaborate, confirm or say.',
  standard: {
    name: 'Orlando Sentinel code',
    asks: 'finds "would not comment" the most neutral way to say it',
  },
  matches: [
    'The army [[no-comment|would not comment]].',
    'The minister’s office [[no-comment|would not elaborate]].',
    'Hale confirmed the sale but [[no-comment|would not say how much he was paid]].',
    'Downing Street [[no-comment|would not be drawn]].',
    'The club [[no-comment|would neither confirm nor deny the report]].',
    'A spokeswoman for the lender [[no-comment|wouldn’t discuss the case]].',
    'The union [[no-comment|chose not to comment]].',
    'The police [[no-comment|will not disclose the cause]] of death, citing the inquest.',
    'Neither side [[no-comment|would comment]].',
  ],
  refuses: [
    'The door would not open.',
    'Ms. Pell would not say sorry.',
    'The senator would not say the word “defeat” at rallies.',
    'The horse would not be drawn into the stable.',
    'She would not discuss money with her children.',
    'The company will not release the water until spring.',
    'Voters would not be fooled twice.',
    'He could not talk about the war, even to his wife.',
  ],
};
