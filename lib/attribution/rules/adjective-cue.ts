import type { Rule } from './rule';

export const adjectiveCue: Rule = {
  id: 'adjective-cue',
  explains: 'Finds the ones who "were adamant that" or "are worried that", where no verb of saying stands.',
  standard: {
    name: 'Associated Press, News Values and Principles',
    asks: 'allows unnamed sources for information, not for opinion or speculation',
  },
  matches: [
    '[[anonymous-source|People briefed on the search]] were adamant that no name had been chosen.',
    '[[anonymous-source|Two of the senator’s advisers]] were confident that he would win back the north.',
    '[[anonymous-source|Western officials]] are worried that the truce will not hold.',
    '[[anonymous-source|A person close to the chairman]] was certain he would stay.',
    '[[anonymous-source|One aide]] was blunt: the money had run out.',
    '[[anonymous-source|Allies of the premier, speaking on background]], were convinced the numbers would hold.',
    '[[anonymous-source|Senior officers at the base]] remain doubtful that the aircraft can fly by June.',
    '[[unnamed-group|Many economists]] are sceptical that the cut will come before spring.',
  ],
  refuses: [
    'Corin Hale, an adviser to the mayor, was adamant that the road would open.',
    'The officials were clear of the building when the roof fell.',
    'The weather service was confident that the storm would pass.',
    'Workers were alarmed by the bang and ran.',
    '“My sources are adamant that it is over,” Ms. Pell told the crowd.',
    'Two of her aides, Ruth Bell and Sam Ito, were convinced that she would run.',
    'The aide was sure of foot on the icy path.',
  ],
};
