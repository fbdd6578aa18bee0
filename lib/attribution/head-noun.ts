import { singularOf } from './singular';

/** Where what qualifies a noun begins: "officials | briefed on the talks", "a lawyer | for the family". */
const QUALIFIER =
  /[,(—–:;]|\s-|\s(?:who|whose|whom|which|that|with|in|at|on|of|for|from|to|near|inside|within|outside|under|around|across|among|close|familiar|briefed|told|informed|involved|aware|privy|knowledgeable|speaking|asking|requesting|present|working|interviewed|cited|by|and)\b/;

/** The noun group of a source's words without what follows it: "two senior officials" of "two senior officials at the port". */
function nounGroup(words: string): string {
  const ofThem =
    /^(?:one|some|several|many|most|two|three|four|five|both|all|another|each) of (?:the |those |these |his |her |their )?/i;
  const rest = words.replace(ofThem, '');
  const end = rest.search(QUALIFIER);
  return (end > 0 ? rest.slice(0, end) : rest).trim();
}

/** The noun of a source's words, singular and in small letters: "official" of "Two senior officials at the port". */
export function headNoun(words: string): string {
  return singularOf(nounGroup(words).toLowerCase().split(/\s+/).pop() ?? '');
}
