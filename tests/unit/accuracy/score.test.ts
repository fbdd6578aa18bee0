import { describe, expect, it } from 'vitest';
import { score } from '../../../bench/score';
import type { Attribution, Kind, Phrase } from '../../../lib/attribution/attribution';
import { parseLabelled } from '../../fixtures/accuracy/parse-labelled';

const article = parseLabelled(
  `genre: test
publisher: The Daily Test

[[anon#a|A man {know|who was there}]] said so, and [[anon#a|the man]] said it again. [[anon#b|A woman]] agreed.
Acme [[declined who="Acme"|declined to comment]]. [[group unsure|Some]] say it rained. [[hearsay|Reportedly]] it did.
`,
  'made.txt',
);

/** An attribution to the nth occurrence of some words. */
function found(kind: Kind, text: string, more: Partial<Attribution> = {}, nth = 1): Attribution {
  let start = -1;
  for (let i = 0; i < nth; i++) start = article.text.indexOf(text, start + 1);
  if (start < 0) throw new Error(`"${text}" stands nowhere`);
  const phrase: Phrase = { start, end: start + text.length, text };
  return { ...phrase, kind, source: phrase, rule: 'source-cue', confidence: 'high', ...more };
}
const words = (text: string): Phrase => ({ start: 0, end: text.length, text });
const scored = (attributions: Attribution[]) => score([{ article, attributions }]);

describe('score', () => {
  it('finds nothing where nothing was found', () => {
    const { kinds, unnamed, mistakes } = scored([]);
    expect(kinds.get('anonymous-source')).toMatchObject({ hits: 0, misses: 3, alarms: 0, f1: 0 });
    expect(kinds.get('unnamed-group')).toMatchObject({ hits: 0, misses: 0, alarms: 0 });
    expect(unnamed.misses).toBe(3);
    expect(mistakes.filter(({ miss }) => miss)).toHaveLength(5);
  });

  it('takes an overlap as right and counts exact words apart', () => {
    const { kinds, genres } = scored([
      found('anonymous-source', 'A man'),
      found('anonymous-source', 'the man'),
      found('anonymous-source', 'it rained', { rule: 'silent' }),
    ]);
    const sources = kinds.get('anonymous-source');
    expect(sources).toMatchObject({ hits: 2, exact: 1, misses: 1, alarms: 1 });
    expect(sources?.precision).toBeCloseTo(2 / 3);
    expect(sources?.recall).toBeCloseTo(2 / 3);
    expect(genres.get('test')).toMatchObject({ hits: 2, misses: 3, alarms: 1 });
  });

  it('pairs the largest overlap first, and each span once', () => {
    const { kinds, mistakes } = scored([
      found('anonymous-source', 'A'),
      found('anonymous-source', 'A man who was there'),
    ]);
    expect(kinds.get('anonymous-source')).toMatchObject({ hits: 1, exact: 1, misses: 2, alarms: 1 });
    expect(mistakes.find(({ miss }) => !miss)).toMatchObject({ start: 0, end: 1, rule: 'source-cue' });
  });

  it('leaves out what is unsure, whatever kind it was taken for', () => {
    for (const kind of ['unnamed-group', 'anonymous-source', 'hearsay'] as const)
      expect(scored([found(kind, 'Some')]).kinds.get(kind)).toMatchObject({ hits: 0, alarms: 0 });
  });

  it('does not take one kind for another, but knows an unnamed person by any name', () => {
    const { kinds, unnamed } = scored([found('unnamed-person', 'A woman')]);
    expect(kinds.get('anonymous-source')?.misses).toBe(3);
    expect(kinds.get('unnamed-person')?.alarms).toBe(1);
    expect(unnamed).toMatchObject({ hits: 1, misses: 2, alarms: 0 });
  });

  it('compares a line of no comment by its own words, not by who is silent', () => {
    const { kinds, response, party } = scored([
      found('no-comment', 'declined to comment', {
        source: found('no-comment', 'Acme').source as Phrase,
        response: 'refused',
        party: words('Acme Corporation'),
      }),
    ]);
    expect(kinds.get('no-comment')).toMatchObject({ hits: 1, exact: 1 });
    expect(response).toEqual({ right: 0, of: 1 });
    expect(party).toEqual({ right: 1, of: 1 });
  });

  it('weighs attributes and sameness on the sources that were found', () => {
    const { attributes, sameSource } = scored([
      found('anonymous-source', 'A man', { knowledge: words('who was there'), sourceId: 's1' }),
      found('anonymous-source', 'the man', { reason: words('to be heard'), sourceId: 's2' }),
      found('anonymous-source', 'A woman', { sourceId: 's2' }),
    ]);
    expect(attributes.knowledge).toMatchObject({ hits: 1, misses: 0, alarms: 0 });
    expect(attributes.reason).toMatchObject({ hits: 0, misses: 0, alarms: 1 });
    expect(sameSource).toMatchObject({ hits: 0, misses: 1, alarms: 1 });
  });

  it('does not score people, bodies and documents with a name', () => {
    const { kinds, mistakes } = scored([found('named-organization', 'Acme')]);
    expect([...kinds.values()].every(({ alarms }) => alarms === 0)).toBe(true);
    expect(mistakes.every(({ miss }) => miss)).toBe(true);
  });
});
