import { describe, expect, it } from 'vitest';
import { readExample } from '../../../lib/attribution/rules/read-example';

describe('an example of the catalogue', () => {
  it('gives its text without brackets and the words that stood in them', () => {
    const { text, expected } = readExample('[[hearsay|Reportedly]], {{anonymous-source|one aide}} left.');
    expect(text).toBe('Reportedly, one aide left.');
    expect(expected).toEqual([
      { kind: 'hearsay', words: 'Reportedly', own: true, start: 0, end: 10 },
      { kind: 'anonymous-source', words: 'one aide', own: false, start: 12, end: 20 },
    ]);
  });

  it('may have no brackets', () => {
    expect(readExample('Nobody said a word.')).toEqual({ text: 'Nobody said a word.', expected: [] });
  });

  it.each([
    ['an unknown kind', '[[anon|one aide]] said no.', /"anon" is no kind/],
    ['a bracket left open', '[[hearsay|reportedly, he left.', /cannot read the brackets/],
    ['a bracket without kind', 'He [[reportedly]] left.', /cannot read the brackets|is no kind/],
    ['brackets that do not pair', 'He [[hearsay|reportedly}} left.', /cannot read the brackets/],
  ])('is refused with %s', (_, source, message) => {
    expect(() => readExample(source)).toThrow(message);
  });
});
