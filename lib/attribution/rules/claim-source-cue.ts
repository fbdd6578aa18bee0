import type { Rule } from './rule';

export const claimSourceCue: Rule = {
  id: 'claim-source-cue',
  explains: 'Says what is told first, then who told it, as in "the talks have failed, two officials said".',
  standard: {
    name: 'Associated Press, Behind the News',
    asks: 'asks for the attribution just before or just after the first reference, in the same sentence',
  },
  matches: [
    'The deal will be signed on Friday, [[anonymous-source|two people familiar with the negotiations]] said.',
    '“He is finished,” [[anonymous-source|one cabinet minister]] said.',
    'Minister to quit within days, [[anonymous-source|sources]] say',
    'The trawler had no working radio, [[anonymous-source|a coastguard official who was not authorised to speak to the media]] told The Harbour Post.',
    '"They knew in March," [[anonymous-source|a former auditor at the lender]] said, "and they carried on."',
    'The minister is to be moved, [[anonymous-source|a party source in Devgarh]] said on condition of anonymity.',
    'The striker wants to leave in January, [[anonymous-source|a person close to the player]] says.',
    'The bridge, [[anonymous-source|an engineer who worked on the repairs]] said, had been cracking since spring.',
    'The vote was put off twice, [[anonymous-source|a person who attended the meeting]] said. It was never close, [[anonymous-source|the person]] added.',
    'Rents will rise again next year, [[unnamed-group|analysts]] said.',
    '"Shame on you," [[unnamed-person|a man in the crowd]] shouted.',
    'The council knew of the crack, [[anonymous-source|one of its former planners]] said.',
  ],
  refuses: [
    '“The sources of this story are my own parents,” Tess Marlow said.',
    'The road would stay shut, Corin Hale, an official at the port, said.',
    'The harvest was poor, the ministry said.',
    '“My adviser told me to sell,” Hale said.',
    'The museum has three sources of income, its accounts say.',
    'The charge would be fought, her lawyer, Sam Oduya, said.',
    'After a long night the aides left, saying nothing.',
    '“Sources say I am finished,” Ms. Pell joked.',
    'The fire began in a stairwell, said to be the oldest in the city.',
    'Nine aides were sworn in on Monday, the palace said.',
  ],
};
