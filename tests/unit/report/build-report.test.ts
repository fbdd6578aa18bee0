import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/report/analyse';

const report = (text: string) => analyse(text).report;

describe('report', () => {
  it('counts a source once, whatever its mentions', () => {
    const text =
      'The deal is off, according to two people familiar with the talks. The people said it failed on Sunday. Another person said it never began.';
    const { roster, unnamed, namedPeople } = report(text);
    expect(roster.unnamed).toHaveLength(2);
    expect(unnamed[0]).toMatchObject({
      label: 'two people familiar with the talks',
      description: 'knowledge',
      mentions: [0, 1],
    });
    expect(namedPeople).toEqual({ count: 0, of: 2 });
  });

  it('is empty where nobody speaks', () => {
    expect(report('The ferry leaves at nine. It comes back at six.')).toMatchObject({
      lead: 'unattributed',
      unnamed: [],
      silences: [],
      reliance: { count: 0, of: 0 },
    });
  });

  it.each([
    ['an official who spoke on condition of anonymity', 'condition-only'],
    [
      'an official who spoke on condition of anonymity because she was not authorized to speak publicly',
      'stock',
    ],
    ['an official who spoke on condition of anonymity for fear of losing her job', 'specific'],
    ['an official at the port', 'not-found'],
  ])('tells why %s is unnamed', (source, level) => {
    expect(report(`The pier is closed, said ${source}.`).unnamed[0]?.reasonLevel).toBe(level);
  });

  it.each([
    ['The pier is closed, officials said.\nIt was.\nIt is.\nIt will be.\nAnn Hart said no.', 'unnamed'],
    ['The pier is closed, Ann Hart said.\nIt was.\nIt is.\nIt will be.\nTwo officials said so.', 'named'],
    ['The pier is closed, Ann Hart said.\nTwo officials said so.', 'mixed'],
    ['The pier is closed.\nIt was.\nIt is.\nIt will be.\nTwo officials said so.', 'unattributed'],
  ])('weighs the opening: %s', (text, lead) => {
    expect(report(text).lead).toBe(lead);
  });

  it('lists who was asked and did not answer', () => {
    expect(
      report('Acme declined to comment. A lawyer for Ms. Roe did not respond to a request for comment.')
        .silences,
    ).toEqual([
      { party: 'Acme', response: 'declined', mention: 0 },
      { party: 'A lawyer for Ms. Roe', response: 'noreply', mention: 1 },
    ]);
  });
});
