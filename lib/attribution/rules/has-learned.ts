import type { Rule } from './rule';

export const hasLearned: Rule = {
  id: 'has-learned',
  explains:
    'Marks where a news outlet vouches for something itself and names no source: "the Post has learned".',
  standard: {
    name: 'NPR ethics handbook',
    asks: 'holds it never enough to say that the outlet "has learned" something',
  },
  matches: [
    '[[outlet-knowledge|The Harbour Post has learned]] that the bridge was never inspected.',
    'The minister will resign on Friday, [[outlet-knowledge|the Harbour Post understands]].',
    '[[outlet-knowledge|The Harbour Post can exclusively reveal]] that the ferry had no lifeboats.',
    'The two boards met twice in June, [[outlet-knowledge|the Marlow Gazette understands]].',
    '[[outlet-knowledge|This newspaper has been told]] that three arrests are imminent.',
    'Today [[outlet-knowledge|we can reveal]] who paid for the trip.',
    'The captain has asked to leave, [[outlet-knowledge|The Harbour Post has learnt]].',
    '[[outlet-knowledge|The Granite Ledger has confirmed]] that the fund is closing.',
  ],
  refuses: [
    'Students have learned that the school will close.',
    'The Harbour Post has learned to live without a printing press.',
    'Ms. Pell understands the risk.',
    'The Harbour Post has been told by {{anonymous-source|two officials}} that the bridge is unsafe.',
    'A scan can reveal a crack before it spreads.',
    'The court understands that the witness is ill.',
    '“The Harbour Post has learned nothing,” Ms. Pell said.',
  ],
};
