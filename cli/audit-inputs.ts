/** One article to analyse. */
export interface Input {
  id: string | number;
  text: string;
  publisher?: string;
  /** The text was found in a page, so that the reader of the output cannot know it otherwise. */
  found?: true;
}

/**
 * Reads one line of JSONL. A number is taken for an id too, and given back as it came.
 * @throws Error saying what is wrong with the line.
 */
export function parseInput(line: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  const { id, text, publisher } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" must be a string');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (publisher === undefined || publisher === null) return { id, text };
  if (typeof publisher !== 'string') throw new Error('"publisher" must be a string');
  return { id, text, publisher };
}
