import type { ArticleSummary } from '../../components/popup-state';
import type { Attribution, Kind, Response, Source } from '../../lib/attribution/attribution';
import type { Notice } from '../../lib/messages';
import type { Lead, ReasonLevel, UnnamedSource } from '../../lib/report/report';

interface Unnamed {
  label: string;
  description?: UnnamedSource['description'];
  knowledge?: string;
  reason?: string;
  condition?: string;
  stock?: boolean;
  mentions?: number;
}

interface Cast {
  people?: string[];
  organizations?: string[];
  documents?: string[];
  unnamed?: Unnamed[];
  silences?: [party: string | undefined, response: Response][];
  secondHand?: string[];
  loose?: [words: string, kind: Kind][];
  lead?: Lead;
  notices?: Notice[];
  likely?: boolean;
  title?: string;
  words?: number;
}

/** A summary as a page would send it, from who is in its article. Each line is one attribution, in this order. */
export function summaryOf(cast: Cast): ArticleSummary {
  const { people = [], organizations = [], documents = [], unnamed = [], silences = [] } = cast;
  const { secondHand = [], loose = [], lead = 'named', notices = [], words = 842 } = cast;
  const attributions: Attribution[] = [];
  const sources: Source[] = [];
  const quotes: string[] = [];
  const say = (kind: Kind, text: string, more: Partial<Attribution> = {}) => {
    const start = attributions.length * 100;
    const confidence = cast.likely ? 'likely' : 'high';
    attributions.push({ kind, start, end: start + text.length, rule: 'according-to', confidence, ...more });
    return quotes.push(text) - 1;
  };
  const introduce = (kind: Kind, label: string, mentions = 1) => {
    const id = `s${sources.length + 1}`;
    sources.push({ id, kind, label, mentions });
    return id;
  };
  const named = (kind: Kind) => (label: string) => {
    const id = introduce(kind, label);
    say(kind, label, { sourceId: id });
    return id;
  };
  const phrase = (text: string | undefined) => text && { start: attributions.length * 100, end: 0, text };
  const level = ({ reason, condition, stock }: Unnamed): ReasonLevel =>
    reason ? (stock ? 'stock' : 'specific') : condition ? 'condition-only' : 'not-found';
  const roster = {
    people: people.map(named('named-person')),
    organizations: organizations.map(named('named-organization')),
    documents: documents.map(named('document')),
    outlets: secondHand.map((label) => introduce('news-outlet', label)),
    unnamed: unnamed.map(({ label, mentions = 1 }) => introduce('anonymous-source', label, mentions)),
  };
  const described = unnamed.map((one, i): UnnamedSource => {
    const facts = Object.fromEntries(
      (['knowledge', 'reason', 'condition'] as const).flatMap((name) =>
        one[name] ? [[name, phrase(one[name])]] : [],
      ),
    );
    const sourceId = roster.unnamed[i] ?? '';
    const mentions = Array.from({ length: one.mentions ?? 1 }, (_, n) =>
      say('anonymous-source', n ? 'the source' : one.label, { sourceId, ...(n ? {} : facts) }),
    );
    const { label, description = 'role' } = one;
    return { sourceId, label, description, reasonLevel: level(one), mentions, ...facts };
  });
  const mentions = unnamed.reduce((sum, one) => sum + (one.mentions ?? 1), 0);
  const everybody = people.length + organizations.length + documents.length + mentions;
  return {
    state: 'article',
    title: cast.title ?? 'Council delays vote on new harbour ferry',
    outlet: 'The Harbour Post',
    url: 'https://www.harbourpost.example/news/ferry',
    readAt: '2026-03-02T14:03:00Z',
    quotes,
    notices,
    analysis: {
      language: 'en',
      attributions,
      sources,
      report: {
        roster,
        namedPeople: { count: people.length, of: people.length + unnamed.length },
        reliance: { count: mentions, of: everybody + 4 },
        lead,
        unnamed: described,
        silences: silences.map(([party, response]) => ({
          ...(party && { party }),
          response,
          mention: say('no-comment', 'did not comment'),
        })),
        secondHand: secondHand.map((words, i) =>
          say('news-outlet', words, { sourceId: roster.outlets[i] ?? '' }),
        ),
        loose: loose.map(([words, kind]) => say(kind, words)),
        words,
      },
    },
  };
}

const FIRST = ['Maren', 'Idris', 'Tova', 'Callum', 'Ngozi', 'Petra', 'Ruben', 'Saoirse', 'Emeka', 'Lena'];
const LAST = ['Vikander', 'Oyelaran', 'Brandt', 'Hargreaves'];
const crowd = (n: number) => Array.from({ length: n }, (_, i) => `${FIRST[i % 10]} ${LAST[(i * 3) % 4]}`);

export const zero = summaryOf({
  people: ['Maren Vikander', 'Idris Oyelaran', 'Tova Brandt'],
  organizations: ['Harbour Authority', 'Northern Ferries'],
  documents: ['a council report'],
});

export const nothing = summaryOf({ lead: 'unattributed', words: 312 });

export const one = summaryOf({
  people: ['Maren Vikander', 'Idris Oyelaran'],
  organizations: ['Harbour Authority'],
  unnamed: [{ label: 'a senior council official', mentions: 2 }],
  silences: [['Northern Ferries', 'declined']],
  lead: 'unnamed',
});

export const several = summaryOf({
  people: ['Maren Vikander', 'Idris Oyelaran', 'Tova Brandt', 'Callum Hargreaves', 'Ngozi Oyelaran'],
  organizations: ['Harbour Authority', 'Northern Ferries'],
  documents: ['a council report'],
  unnamed: [
    {
      label: 'two people briefed on the talks',
      description: 'knowledge',
      knowledge: 'briefed on the talks',
      condition: 'on condition of anonymity',
      reason: 'because they were not authorised to speak publicly',
      stock: true,
      mentions: 3,
    },
    {
      label: 'a former ferry captain',
      knowledge: 'who has seen the inspection report',
      reason: 'for fear of losing his pension',
    },
    { label: 'an official', condition: 'who asked not to be named' },
  ],
  silences: [
    ['Northern Ferries', 'declined'],
    ['the Transport Ministry', 'noreply'],
    [undefined, 'unreached'],
  ],
  secondHand: ['The Island Courier first reported'],
  loose: [
    ['Critics say', 'unnamed-group'],
    ['reportedly', 'hearsay'],
    ['The Harbour Post understands', 'outlet-knowledge'],
    ['one woman in the crowd shouted', 'unnamed-person'],
  ],
  lead: 'mixed',
  likely: true,
});

export const allUnnamed = summaryOf({
  unnamed: [
    { label: 'sources', description: 'bare', mentions: 2 },
    { label: 'insiders', description: 'bare' },
  ],
  lead: 'unnamed',
});

export const thirty = summaryOf({
  title:
    'Inside the long collapse of the northern ferry contract, as told by those who were in the room and those who were not',
  people: crowd(22),
  organizations: [
    'Harbour Authority',
    'Northern Ferries',
    'the Transport Ministry',
    'Seamen’s Union',
    'Audit Office',
    'Port of Lund',
    'Coast Guard',
    'Chamber of Trade',
  ],
  documents: ['a council report', 'court filings', 'an internal memo'],
  unnamed: Array.from({ length: 30 }, (_, i) => ({
    label: `a ${['senior', 'former', 'junior'][i % 3]} official at the Transport Ministry who worked on contract no. ${i + 1}`,
    ...(i % 2 ? { knowledge: 'who worked on the contract' } : {}),
    ...(i % 3 ? { reason: 'to discuss internal deliberations', stock: true } : {}),
    mentions: i === 3 ? 24 : (i % 5) + 1,
  })),
  silences: crowd(9).map((party, i) => [
    party,
    (['declined', 'noreply', 'unreached', 'refused', 'silent'] as const)[i % 5] ?? 'silent',
  ]),
  secondHand: ['The Island Courier', 'Radio North', 'The Weekly Tide'],
  loose: Array.from({ length: 12 }, (_, i) => [
    i % 2 ? 'reportedly' : 'Residents said',
    i % 2 ? 'hearsay' : 'unnamed-group',
  ]),
  lead: 'unnamed',
  words: 6120,
  likely: true,
});

export const opinion = { ...one, notices: ['opinion', 'paywall'] as Notice[] };
