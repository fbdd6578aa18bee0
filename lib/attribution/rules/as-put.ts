import type { Rule } from './rule';

export const asPut: Rule = {
  id: 'as-put',
  explains: 'Finds "as one diplomat put it" and its kin.',
  standard: {
    name: 'Globe and Mail',
    asks: 'does not use direct quotations of unnamed people for opinion',
  },
  matches: [
    'The plan was, as [[anonymous-source|one diplomat]] put it, a bridge to nowhere.',
    '“A coin toss,” as [[anonymous-source|a senior adviser to the campaign]] put it.',
    'As [[anonymous-source|one person involved in the rescue]] put it, the boat was a coffin.',
    'Or, as [[anonymous-source|a former minister who lost his seat in May]] puts it, “we ran out of road.”',
    'The premier, as [[anonymous-source|one Labor backbencher]] bluntly put it, has no friends left.',
    '[[anonymous-source|Another official]] put it more gently: the minister was tired.',
    '"Dead" was how [[anonymous-source|a third adviser]] put it.',
  ],
  refuses: [
    'As Corin Hale put it, the road is a river in winter.',
    'The aide put it on the desk and left.',
    'One worker put it back together in an hour.',
    'The ministry put it plainly: no more loans.',
    'A friend put it up for sale.',
    'As the old saying puts it, a fool and his money are soon parted.',
    'Officials put it to a vote.',
  ],
};
