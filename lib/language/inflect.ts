const VOWELS = 'aeiou';

/** "say" → "says", "watch" → "watches", "deny" → "denies". Also makes a noun's plural. */
export function withS(word: string): string {
  const last = word.at(-1) ?? '';
  if (last === 'y' && !VOWELS.includes(word.at(-2) ?? '')) return `${word.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** "note" → "noted", "deny" → "denied", "admit!" → "admitted": an exclamation mark asks for a doubled consonant. */
export function withEd(word: string): string {
  if (word.endsWith('!')) return `${word.slice(0, -1)}${word.at(-2)}ed`;
  if (word.endsWith('e')) return `${word}d`;
  if (word.endsWith('y') && !VOWELS.includes(word.at(-2) ?? '')) return `${word.slice(0, -1)}ied`;
  return `${word}ed`;
}

/** "note" → "noting", "admit!" → "admitting". */
export function withIng(word: string): string {
  if (word.endsWith('!')) return `${word.slice(0, -1)}${word.at(-2)}ing`;
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (word.endsWith('e') && !/(ee|oe|ye)$/.test(word)) return `${word.slice(0, -1)}ing`;
  return `${word}ing`;
}
