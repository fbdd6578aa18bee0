import type { Rule } from './rule';

export const noReply: Rule = {
  id: 'no-reply',
  explains: 'Marks that somebody was asked and did not answer before the story was published.',
  standard: {
    name: 'Columbia Journalism Review (2024)',
    asks: 'counted “did not respond to a request for comment” five times as often in May 2024 as in May 2014; “immediately” says only that the answer had not come by the deadline',
  },
  matches: [
    'Calloway Foods [[no-comment|did not respond to a request for comment]].',
    'The ministry [[no-comment|did not immediately reply to an email seeking comment]].',
    'Mr. Hale [[no-comment|did not return calls and messages]].',
    'The club [[no-comment|has yet to respond to questions]] sent by The Harbour Post.',
    'The trust’s lawyers [[no-comment|didn’t respond to multiple requests for an interview]].',
    'Emails to the port authority [[no-comment|were not returned]].',
    'Calls to Ms. Pell’s office [[no-comment|went unanswered]].',
    'The collector’s office [[no-comment|had not replied to an email]] by the time of publication.',
    'Neither the airline nor the union [[no-comment|responded to requests for comment]].',
    'A request for comment sent to the embassy [[no-comment|was not answered]].',
    'The minister [[no-comment|did not respond]] when a reporter asked if he would resign.',
  ],
  refuses: [
    'The patients did not respond to treatment.',
    'The engine did not respond, and the boat drifted.',
    'Hale did not return to banking.',
    'The prayer went unanswered.',
    'One in five did not answer the survey.',
    'The keys were not returned to the owner.',
    'The tenant did not reply to the landlord’s letter, the judge found.',
    'Voters have yet to answer the question that the premier put to them.',
  ],
};
