import { describe, expect, it } from 'vitest';
import { addEnglish } from '../../../lib/language/english';
import { Lexicon } from '../../../lib/language/lexicon';
import { findQuotations } from '../../../lib/language/quotations';
import { findSentences } from '../../../lib/language/sentences';
import { tokenise } from '../../../lib/language/tokens';

const lexicon = addEnglish(new Lexicon<never>());

function sentences(text: string): string[] {
  const tokens = tokenise(text, lexicon);
  return findSentences(tokens, findQuotations(tokens)).map(({ first, last }) =>
    text.slice(tokens.start[first], tokens.end[last]),
  );
}

function quotations(text: string): string[] {
  const tokens = tokenise(text, lexicon);
  return findQuotations(tokens).list.map(({ first, last }) =>
    text.slice(tokens.start[first], tokens.end[last]),
  );
}

describe('findSentences', () => {
  it.each([
    ['Mr. Hale met Dr. Ruiz in Washington, D.C., on Monday. He left.', 2],
    ['The U.S. official spoke. So did the U.N. envoy.', 2],
    ['It happened in the U.S. The police came.', 2],
    ['Gen. J. R. Stone said no. Sen. Park said yes.', 2],
    ['It cost $3.5 million. Shares fell 2.1%.', 2],
    ['“Is it over?” Hale asked.', 1],
    ['“It is over,” she said. “We won.”', 2],
    ['He asked why? because she knew.', 1],
    ['One\nTwo', 2],
    ['The meeting ended at 5 p.m. The doors closed.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('joins the lines of wrapped text and parts its paragraphs', () => {
    expect(sentences('The council met on\nTuesday night, and\nadjourned\nThe mayor left')).toHaveLength(3);
    expect(sentences('The council met on\nthe pier.')).toHaveLength(1);
  });
});

describe('findQuotations', () => {
  it.each([
    ['“One,” he said, “two.”', ['“One,”', '“two.”']],
    ['"One," he said, "two."', ['"One,"', '"two."']],
    ["''One,'' he said.", ["''One,''"]],
    ["'We won,' she said.", ["'We won,'"]],
    ['‘We won,’ she said, ‘and it’s over.’', ['‘We won,’', '‘and it’s over.’']],
    ["The '90s ended and the workers' hall closed.", []],
    ['The nurses’ union met.', []],
    ['He said “it was the ‘best’ day” and left.', ['“it was the ‘best’ day”']],
    ['“A long quotation begins\n“and goes on.”', ['“A long quotation begins', '“and goes on.”']],
    ['A mark “that nothing closes\nAnother paragraph.', []],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});
