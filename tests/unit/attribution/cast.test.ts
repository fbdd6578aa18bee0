import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/attribution/find-attributions';

/** Every source of a text: its kind and its label. */
const sources = (text: string) =>
  findAttributions(text).sources.map(({ kind, label }) => `${kind}: ${label}`);

describe('who a name stands for', () => {
  it.each([
    [
      'behind a preposition',
      'To Oonagh Brill, a policy associate, it is a ploy.\n“It is,” Brill said.',
      'Oonagh Brill',
    ],
    [
      'behind an office',
      'Norwegian Foreign Minister Torvik Aslund met her.\nAslund said talks go on.',
      'Torvik Aslund',
    ],
    [
      'told by an apposition alone',
      'Quellmann, a longtime supporter, came.\nQuellmann said it was late.',
      'Quellmann',
    ],
    [
      'spelled with its accents or without',
      'Hugo Soto-Belén sat down.\nSoto-Belen said he agreed.',
      'Hugo Soto-Belén',
    ],
  ])('finds a person %s', (_, text, name) => {
    expect(sources(text)).toEqual([`named-person: ${name}`]);
  });

  it.each([
    'More than four million cannot vote, according to the Tessaly Project.',
    'The White House said it would reply.',
  ])('takes no body for a person: %s', (text) => {
    expect(sources(text)[0]).toMatch(/^named-organization/);
  });
});
