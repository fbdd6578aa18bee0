import type { Rule } from './rule';

export const silent: Rule = {
  id: 'silent',
  explains: 'Marks that somebody who could answer has stayed silent.',
  standard: {
    name: 'W3C CredWeb community group, draft signals (2019)',
    asks: 'list whether the primary subjects of a story had the opportunity to respond; silence is told, never weighed',
  },
  matches: [
    'The premier [[no-comment|has remained silent]] on the allegations.',
    'The club [[no-comment|stayed silent]] when asked about the fee.',
    'The palace [[no-comment|has so far remained silent]].',
    'The ministry [[no-comment|has kept mum]] about the tender.',
    'Calloway Foods [[no-comment|has been silent]] on the recall.',
    'The union’s leaders [[no-comment|have stayed tight-lipped]] about the talks.',
    'The minister [[no-comment|has kept quiet]] about the meeting.',
  ],
  refuses: [
    'The crowd remained silent for a minute.',
    'The suspect was told of his right to remain silent.',
    'The guns have been silent since Friday.',
    'The children kept quiet while their father slept.',
    'The village has been quiet since the mine closed.',
    'The phones stayed silent all night.',
    'She remained silent during the speech.',
    'The film was silent, and a pianist played.',
  ],
};
