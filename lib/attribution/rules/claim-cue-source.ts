import type { Rule } from './rule';

export const claimCueSource: Rule = {
  id: 'claim-cue-source',
  explains:
    'Says what is told first, then the verb, then who told it, as in "the talks have failed, said one official".',
  standard: {
    name: 'Guardian editorial guidelines (2000)',
    asks: 'call "one MP" all but meaningless, a senior minister better, and a cabinet minister with direct knowledge of the negotiations better still',
  },
  matches: [
    '“We were not told,” said [[anonymous-source|one official involved in the evacuation]].',
    'The engine had been overhauled in May, said [[anonymous-source|a mechanic who worked on it]].',
    '"It\'s done," says [[anonymous-source|a friend of the couple]].',
    'Calloway Foods is for sale, according to {{anonymous-source|people familiar with the matter}}. The company has hired bankers, said [[anonymous-source|the people, who asked not to be identified because the discussions are private]].',
    '“Nobody slept,” recalled [[anonymous-source|a nurse who was on duty that night]].',
    'The plan is dead, warned [[anonymous-source|a senior Labor MP]], unless the premier steps in.',
    '"Maybe next year," said [[anonymous-source|one delegate]]. "Not while he is in charge," said [[anonymous-source|another]].',
    '“The order came from the top,” said [[anonymous-source|a spokeswoman for the ministry, speaking on condition of anonymity under government rules]].',
    '"Go home," shouted [[unnamed-person|a man on the balcony]].',
    'The policy has failed, say [[unnamed-group|its critics]].',
  ],
  refuses: [
    '“It is over,” said Corin Hale, an official of the union.',
    '“We are proud of the result,” said the ministry.',
    '“Sources,” said Hale, “are like wells.”',
    'Nothing of the kind, said the report, had ever been tested.',
    '“An official told me to wait,” said Ruth Bell.',
    'Ms. Pell rose, said officials had been slow and sat down.',
    '“Where is the aide?” said the king in the second act, and the curtain fell.',
    '“Stop,” said his friend and teammate Tom Ferris, and he stopped.',
  ],
};
