/** "officials" → "official", "people" → "person", "allies" → "ally": so that later mentions meet. */
export function singularOf(noun: string): string {
  if (noun === 'people') return 'person';
  if (noun.endsWith('men') && noun !== 'men') return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(ss|us)$/.test(noun)) return noun;
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
