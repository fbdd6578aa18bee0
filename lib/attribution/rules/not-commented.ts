import type { Rule } from './rule';

export const notCommented: Rule = {
  id: 'not-commented',
  explains: 'Marks that somebody has not commented, or not yet.',
  standard: {
    name: 'W3C CredWeb community group, draft signals (2019)',
    asks: 'list whether the primary subjects of a story had the opportunity to respond',
  },
  matches: [
    'The prime minister [[no-comment|has not commented]].',
    'Calloway Foods [[no-comment|has not publicly commented]] on the recall.',
    'The family [[no-comment|had not commented]] by Friday evening.',
    'Mr. Hale [[no-comment|has yet to comment]].',
    'The embassy [[no-comment|hasn’t commented]] on the arrests.',
    'The club [[no-comment|has so far not issued a statement]].',
    'Ms. Pell [[no-comment|has never commented]] on the letters.',
  ],
  refuses: [
    'The road has not been repaired.',
    '“She has not commented on my cooking,” Hale said.',
    'The council has not addressed the pothole in Mill Lane.',
    'The bank has not issued a coin since 1950.',
    'The programmers had not commented the code.',
    'Users who have not commented for a year lose their account.',
  ],
};
