import { GIVEN_NAME, NOUN, PLURAL } from '../language/word-class';
import type { Reading } from './reading';

/** What a text withholds of a name, and the words that say it is withheld; both must stand in one sentence. */
const NAME =
  /\b(?:first|last|middle|real|full|family) names?\b|\bsurnames?\b|\bpseudonyms?\b|\binitials\b|\bnom de guerre\b|\bnames? (?:has|have) been changed\b|\b(?:we are|we're|I am|I'm) calling\b|\bknown (?:only )?as\b/;
const WITHHELD =
  /\b(?:ask|agreed|request|condition|only|withh|not be used|not be published|not (?:his|her|their) real|declin|pseudonym|calling|changed|by (?:his|her|their))/;

/**
 * The names under which people speak who are named only in part: "Maria, who asked that her last name not be used",
 * "a worker we are calling Jo". In small letters.
 */
export function partialNames(reading: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  const { tokens } = reading;
  for (const sentence of reading.sentences) {
    const text = reading.text.slice(tokens.start[sentence.first], tokens.end[sentence.last]);
    const match = NAME.exec(text);
    if (!match || !WITHHELD.test(text)) continue;
    const at = (tokens.start[sentence.first] as number) + match.index;
    const behind = /calling$|known|nom de guerre|pseudonym/.test(match[0]);
    const name = behind
      ? (alone(reading, sentence.first, sentence.last, at + match[0].length, 1) ??
        alone(reading, sentence.first, sentence.last, at, -1))
      : alone(reading, sentence.first, sentence.last, at, -1);
    if (name) found.add(name);
  }
  return found;
}

/** The capitalised word nearest to an offset that is no part of a longer name. */
function alone(
  reading: Reading,
  first: number,
  last: number,
  offset: number,
  step: 1 | -1,
): string | undefined {
  const { tokens } = reading;
  let i = step === 1 ? first : last;
  while (
    i >= first &&
    i <= last &&
    (step === 1 ? (tokens.start[i] as number) < offset : (tokens.end[i] as number) > offset)
  )
    i += step;
  for (let far = 0; i >= first && i <= last && far < 14; i += step, far++) {
    if (!reading.isCapital(i) || tokens.capital[i] === 2) continue;
    if (i > first && reading.isCapital(i - 1) && i - 1 > first) continue;
    if (reading.isCapital(i + 1)) continue;
    const bits = reading.bits(i);
    const entry = tokens.entry[i];
    // a word of the language at a sentence's start is no name
    if (entry?.meaning?.role || bits & ~NOUN_OR_NAME) continue;
    return reading.lower(i);
  }
  return undefined;
}

const NOUN_OR_NAME = NOUN | PLURAL | GIVEN_NAME;
