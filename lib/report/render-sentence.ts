import type { SentenceKey, SentencePart } from './sentence';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

export type SentenceWords =
  | SentenceKey
  | `sentence.join.${'aside' | 'clause' | 'end'}`
  | `number.${(typeof NUMBERS)[number]}`;

/** Looks a message up, picks its plural by `count` (also a number in `named`, where it stands for {count}) and fills in the names in braces. */
export type Translate<Key extends string = string> = (
  key: Key,
  named?: Record<string, string | number>,
  count?: number,
) => string;

/** The sentence in words: numbers below ten spelled out, clauses joined, closed with its full stop. Empty for no parts. */
export function renderSentence(parts: SentencePart[], translate: Translate<SentenceWords>): string {
  const inWords = (n: number) => {
    const name = NUMBERS[n - 1];
    return name ? translate(`number.${name}`) : n;
  };
  let before = '';
  for (const { key, join, count, substitutions = {} } of parts) {
    const numbers = count === undefined ? substitutions : { count, ...substitutions };
    const named = Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, inWords(n)]));
    const after = translate(key, named, count);
    before = before ? translate(`sentence.join.${join}`, { before, after }) : after;
  }
  return before && translate('sentence.join.end', { before });
}
