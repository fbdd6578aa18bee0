import type { Rule } from './rule';

export const sourceCue: Rule = {
  id: 'source-cue',
  explains: 'Says who tells it before what they tell, as in "two officials said the talks had failed".',
  standard: {
    name: 'Reuters, The Essentials of Reuters Sourcing',
    asks: 'prefers a named source to an unnamed one and wants every statement that is no established fact to have a source',
  },
  matches: [
    '[[anonymous-source|Two people briefed on the merger talks]] said the boards would meet again on Sunday.',
    '[[anonymous-source|A senior Treasury official, who was not authorised to speak publicly]], said ministers had yet to see the figures.',
    '[[anonymous-source|A Western diplomat in the capital]] told The Harbour Post that the envoy had packed. [[anonymous-source|The diplomat]] added that no date had been set.',
    '[[anonymous-source|Sources close to the chief minister]] told The Harbour Post that three legislators would be dropped from the cabinet.',
    '[[anonymous-source|Club insiders]] say the manager has until Christmas.',
    '[[anonymous-source|A former engineer at the plant who reviewed the inspection logs and asked not to be named because he still draws a company pension]] said the valve had failed twice.',
    '[[anonymous-source|Leena, who asked that her surname not be used]], said the landlord had kept the deposit.',
    '[[anonymous-source|Three members of the committee, speaking on condition of anonymity to describe a closed session]], said the vote was not close.',
    '[[anonymous-source|A senior Labor figure]] said the premier would not see out the year.',
    '[[anonymous-source|Six current and former employees]] described a culture of fear at the warehouse.',
    '[[anonymous-source|A police officer and two paramedics who were at the scene]] said the driver had walked away.',
    '[[anonymous-source|One official]] said the order came by phone. [[anonymous-source|Another official]] said it came in writing. [[anonymous-source|A third]] said there was no order.',
    '[[unnamed-group|Critics of the scheme]] say it will cost twice as much.',
    '[[unnamed-person|A woman in the gallery]] shouted that the vote was a disgrace.',
  ],
  refuses: [
    'One of the mayor’s advisers, Corin Hale, said the road would open in May.',
    'Dr. Maya Oduya, an official familiar with the flood maps, said the dam was sound.',
    'The ministry said official results would be published on Monday.',
    'Officials closed the canal at noon and handed out sandbags.',
    '“I have a source in the ministry who says they are all leaving,” said Joan Pell, a councillor.',
    'The firm sources its cotton from four villages, and the label says so.',
    'Hale, who is familiar with the matter, said he had nothing to add to his report.',
    'The three sources of the river, says the guidebook, lie above the snow line.',
    'Joan Pell met two senior officials in Devgarh. The talks, she said, were cordial.',
    'Corin Hale is the port’s harbourmaster. The official said on Monday that dredging would begin in May.',
  ],
};
