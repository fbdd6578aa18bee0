import type { Rule } from './rule';

export const declinedToComment: Rule = {
  id: 'declined-to-comment',
  explains: 'Marks that somebody was asked and declined to comment, to answer or to be interviewed.',
  standard: {
    name: 'Ethics and Journalism Initiative',
    asks: 'reminds that people decline for many reasons: a lawyer’s advice, an employer’s ban, a lawsuit, fear',
  },
  matches: [
    'Calloway Foods [[no-comment|declined to comment]].',
    'A spokesman for the bank [[no-comment|declined to discuss individual customers]].',
    'Ms. Pell, through her lawyer, [[no-comment|declined an interview request]].',
    'The council [[no-comment|declined to say whether the bridge had been inspected]], citing the inquiry.',
    'Reached by phone, Mr. Hale [[no-comment|declined comment]].',
    'The regulator and the lender both [[no-comment|declined to comment for this article]].',
    '“Our policy is well known,” the club said, [[no-comment|declining to elaborate]].',
    'The Ministry of Ports [[no-comment|has repeatedly declined to answer questions]] about the contract.',
    'Mr. Ito, who [[no-comment|declined to be interviewed]], left the firm in May.',
    'Hale confirmed the sale but [[no-comment|declined to name the buyer]].',
  ],
  refuses: [
    '{{anonymous-source|A driver who declined to be named}} said the road was shut.',
    'Shares of Calloway Foods declined 3 percent on Monday.',
    'The board declined the offer.',
    'The court declined to hear the appeal.',
    'Ms. Pell declined to run for a third term.',
    'Hale was offered tea and declined.',
    'The museum declined to lend the portrait.',
    'The premier declined to rule out an early election.',
    'The invitation was declined with thanks.',
  ],
};
