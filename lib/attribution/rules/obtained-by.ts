import type { Rule } from './rule';

export const obtainedBy: Rule = {
  id: 'obtained-by',
  explains:
    'Marks a document or recording that the outlet has seen and does not say from whom: "a memo obtained by the Post".',
  standard: {
    name: 'W3C CredWeb community group, draft signals (2019)',
    asks: 'list whether the documents that an article rests on are cited and whether readers can see them',
  },
  matches: [
    'The bridge was unsafe, according to a memo [[outlet-knowledge|obtained by The Harbour Post]].',
    'Emails [[outlet-knowledge|seen by this newspaper]] show that the warning was read.',
    'The contract, [[outlet-knowledge|reviewed by the Granite Ledger]], runs to nine pages.',
    'A recording [[outlet-knowledge|heard by The Harbour Post]] ends with a slammed door.',
    'Text messages [[outlet-knowledge|shared with the Marlow Gazette]] name the buyer.',
    'A draft [[outlet-knowledge|leaked to The Harbour Post]] puts the cost at £9 million.',
    'In letters [[outlet-knowledge|viewed by the Devgarh Chronicle]], the trust asks for more time.',
  ],
  refuses: [
    'The visa was obtained by deception.',
    'The child was seen by two doctors.',
    'The sentence was reviewed by the appeal court.',
    'The film was reviewed by critics in Devgarh.',
    'A copy of the will was obtained by police.',
    'The water leaked to the floor below.',
    'The kitchen is shared with the neighbours.',
  ],
};
