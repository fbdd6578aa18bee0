import { beforeAll, describe, expect, it } from 'vitest';
import { renderSentence, type Translate } from '../../../lib/report/render-sentence';
import type { Report, UnnamedSource } from '../../../lib/report/report';
import { sentence } from '../../../lib/report/sentence';
import { english } from '../../../locales/english';

type Unnamed = [UnnamedSource['description'], UnnamedSource['reasonLevel']];

interface Given {
  people?: number;
  organizations?: number;
  documents?: number;
  outlets?: number;
  unnamed?: Unnamed[];
  lead?: Report['lead'];
  silences?: number;
  loose?: number;
}

const ids = (n = 0) => Array.from({ length: n }, (_, i) => `s${i}`);

function report({ unnamed = [], lead = 'unattributed', ...given }: Given): Report {
  return {
    roster: {
      people: ids(given.people),
      organizations: ids(given.organizations),
      documents: ids(given.documents),
      outlets: ids(given.outlets),
      unnamed: ids(unnamed.length),
    },
    namedPeople: { count: 0, of: 0 },
    reliance: { count: 0, of: 0 },
    lead,
    unnamed: unnamed.map(([description, reasonLevel], i) => ({
      sourceId: `s${i}`,
      label: 'an official',
      description,
      reasonLevel,
      mentions: [i],
    })),
    silences: ids(given.silences).map((_, mention) => ({ response: 'declined', mention })),
    secondHand: [],
    loose: ids(given.loose).map((_, i) => i),
    words: 500,
  };
}

let translate: Translate;
beforeAll(async () => {
  translate = await english();
});
const said = (given: Given, shares?: boolean) =>
  renderSentence(sentence(report(given), shares === undefined ? {} : { shares }), translate);

const ROLE: Unnamed = ['role', 'not-found'];
const BARE: Unnamed = ['bare', 'not-found'];
const STOCK: Unnamed = ['institution', 'stock'];
const SPECIFIC: Unnamed = ['knowledge', 'specific'];
const MENTIONED: Unnamed = ['role', 'condition-only'];

describe('nobody unnamed', () => {
  it.each<[Given, string]>([
    [{}, 'No attributed statement was found in this text.'],
    [{ loose: 2 }, 'No source was found, only loose attributions.'],
    [{ silences: 1 }, 'No unnamed source was found; one request for comment went without a full answer.'],
    [
      { loose: 1, silences: 2 },
      'No source was found, only loose attributions; two requests for comment went without a full answer.',
    ],
    [{ people: 1 }, 'No unnamed source was found; one source is named.'],
    [{ people: 2, organizations: 3 }, 'No unnamed source was found; five sources are named.'],
    [{ documents: 1 }, 'No unnamed source was found; one source is a document.'],
    [
      { people: 12, documents: 2 },
      'No unnamed source was found; 12 sources are named, two sources are documents.',
    ],
    [{ outlets: 1 }, 'No unnamed source was found; one source is another outlet.'],
    [
      { organizations: 1, outlets: 2, silences: 1 },
      'No unnamed source was found; one source is named, two sources are other outlets; one request for comment went without a full answer.',
    ],
  ])('%j', (given, expected) => expect(said(given)).toBe(expected));

  it('says nothing of the opening', () => {
    expect(said({ people: 1, lead: 'named' })).toBe('No unnamed source was found; one source is named.');
  });
});

describe('unnamed beside others', () => {
  it.each<[Given, string]>([
    [{ people: 3, unnamed: [ROLE] }, 'Mostly named sources, and one unnamed, '],
    [{ people: 3, unnamed: [ROLE, ROLE] }, 'Mostly named sources, and two unnamed, '],
    [{ documents: 2, unnamed: [ROLE] }, 'Mostly documents, and one unnamed source, '],
    [{ documents: 3, unnamed: [ROLE, ROLE] }, 'Mostly documents, and two unnamed sources, '],
    [
      { people: 1, documents: 1, unnamed: [ROLE] },
      'Mostly named sources and documents, and one unnamed source, ',
    ],
    [
      { people: 2, documents: 1, unnamed: [ROLE, ROLE] },
      'Mostly named sources and documents, and two unnamed sources, ',
    ],
    [{ outlets: 2, unnamed: [ROLE] }, 'Mostly other outlets, and one unnamed source, '],
    [{ outlets: 3, unnamed: [ROLE, ROLE] }, 'Mostly other outlets, and two unnamed sources, '],
    [{ people: 1, unnamed: [ROLE] }, 'One named source and one unnamed, '],
    [{ people: 2, unnamed: [ROLE, ROLE] }, 'As many named sources as unnamed ones, '],
    [{ documents: 1, unnamed: [ROLE] }, 'One document and one unnamed source, '],
    [{ documents: 2, unnamed: [ROLE, ROLE] }, 'As many documents as unnamed sources, '],
    [
      { people: 1, documents: 1, unnamed: [ROLE, ROLE] },
      'As many named sources and documents as unnamed sources, ',
    ],
    [{ outlets: 1, unnamed: [ROLE] }, 'One other outlet and one unnamed source, '],
    [{ outlets: 2, unnamed: [ROLE, ROLE] }, 'As many other outlets as unnamed sources, '],
    [{ people: 1, unnamed: [ROLE, ROLE] }, 'Mostly unnamed sources, '],
    [{ unnamed: [ROLE] }, 'A single source, unnamed, '],
    [{ unnamed: [ROLE, ROLE] }, 'Only unnamed sources, '],
    // An outlet that is quoted does not make the article's own sources named.
    [{ people: 1, outlets: 4, unnamed: [ROLE, ROLE] }, 'Mostly unnamed sources, '],
  ])('%j', (given, expected) => expect(said(given).slice(0, expected.length)).toBe(expected));
});

describe('how far they are described', () => {
  it.each<[Unnamed[], string]>([
    [[ROLE], ', whose role is described; '],
    [[ROLE, SPECIFIC], ', whose roles are described; '],
    [[BARE, ROLE, STOCK], ', two of them with a role described; '],
    [[BARE, ROLE], ', one of them with a role described; '],
    [[BARE], ', with no role described; '],
    [[BARE, BARE], ', with no role described; '],
  ])('%j', (unnamed, expected) => expect(said({ people: 9, unnamed })).toContain(expected));
});

describe('what the opening rests on', () => {
  it.each<[Given, string]>([
    [{ people: 2, unnamed: [ROLE], lead: 'unnamed' }, '; the opening rests on the unnamed source; '],
    [{ people: 2, unnamed: [ROLE, ROLE], lead: 'unnamed' }, '; the opening rests on unnamed sources; '],
    [{ people: 2, unnamed: [ROLE], lead: 'mixed' }, '; the opening rests on unnamed sources and others; '],
    [{ people: 2, unnamed: [ROLE], lead: 'named' }, '; the opening rests on named sources; '],
    [{ documents: 2, unnamed: [ROLE], lead: 'named' }, '; the opening rests on documents; '],
    [
      { people: 1, documents: 1, unnamed: [ROLE], lead: 'named' },
      '; the opening rests on named sources or documents; ',
    ],
    [{ outlets: 2, unnamed: [ROLE], lead: 'named' }, '; the opening rests on other outlets; '],
  ])('%j', (given, expected) => expect(said(given)).toContain(expected));

  it.each<Given>([
    { people: 2, unnamed: [ROLE], lead: 'unattributed' },
    { unnamed: [ROLE], lead: 'unnamed' },
  ])('is passed over: %j', (given) => expect(said(given)).not.toContain('opening'));
});

describe('why they are unnamed', () => {
  it.each<[Unnamed[], string]>([
    [[ROLE], '; no reason for anonymity was found.'],
    [[ROLE, MENTIONED], '; no reason for anonymity was found.'],
    [[MENTIONED], '; no reason for anonymity was found.'],
    [[SPECIFIC], '; the reason for anonymity is given.'],
    [[SPECIFIC, SPECIFIC], '; the reasons for anonymity are given.'],
    [[STOCK], '; the reason given for anonymity is a stock phrase.'],
    [[STOCK, STOCK], '; the reasons given for anonymity are stock phrases.'],
    [[STOCK, SPECIFIC], '; reasons for anonymity are given, some of them stock phrases.'],
    [[STOCK, ROLE], '; a reason for anonymity was found for one of them.'],
    [[SPECIFIC, STOCK, MENTIONED], '; a reason for anonymity was found for two of them.'],
  ])('%j', (unnamed, expected) => {
    const words = said({ people: 9, unnamed });
    expect(words.slice(-expected.length)).toBe(expected);
  });
});

it('reads as one sentence', () => {
  expect(said({ people: 4, unnamed: [ROLE, STOCK], lead: 'unnamed', silences: 3 })).toBe(
    'Mostly named sources, and two unnamed, whose roles are described; the opening rests on unnamed sources; a reason for anonymity was found for one of them.',
  );
});

describe('where shares would mislead', () => {
  it.each<[Given, string]>([
    [
      { people: 4, unnamed: [ROLE], lead: 'unnamed' },
      'Found: one unnamed source, whose role is described; no reason for anonymity was found.',
    ],
    [
      { unnamed: [BARE, BARE], lead: 'unnamed' },
      'Found: two unnamed sources, with no role described; no reason for anonymity was found.',
    ],
    [{ people: 1 }, 'No unnamed source was found; one source is named.'],
  ])('%j', (given, expected) => expect(said(given, false)).toBe(expected));
});

it('has words for every combination', () => {
  const counts = [0, 1, 2, 11];
  const sets: Unnamed[][] = [
    [],
    [ROLE],
    [BARE],
    [STOCK, SPECIFIC],
    [BARE, MENTIONED, STOCK],
    Array(12).fill(STOCK),
  ];
  for (const people of counts)
    for (const documents of counts)
      for (const outlets of counts)
        for (const unnamed of sets)
          for (const lead of ['unnamed', 'mixed', 'named', 'unattributed'] as const)
            for (const silences of [0, 1, 10]) {
              const words = said({ people, documents, outlets, unnamed, lead, silences });
              expect(words).toMatch(/^[A-Z][^{}|]+[^;,{}|]\.$/);
            }
});
