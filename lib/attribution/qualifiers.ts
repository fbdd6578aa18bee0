import type { Phrase as TextPhrase } from './attribution';

/** The words of a source phrase, or of what follows it, that say how it knows and why it is unnamed. */
export interface Qualifiers {
  knowledge?: TextPhrase;
  condition?: TextPhrase;
  reason?: TextPhrase;
}

const TO_END = '[^.,;:!?—“”"\\n]{1,160}';

/** How they know, strongest first. Each needs a complement, so that "familiar" alone is none. */
const KNOWLEDGE = [
  new RegExp(`\\b(?:intimately |closely |directly )?familiar with ${TO_END}`),
  new RegExp(
    `\\b(?:who )?(?:was|were|is|are|has been|have been|had been)? ?\\b(?:directly |recently )?(?:briefed|told|informed) (?:on|about|of|in) ${TO_END}`,
  ),
  new RegExp(`\\bwith (?:\\w+ ){0,2}knowledge (?:of|about) ${TO_END}`),
  new RegExp(`\\b(?:directly )?knowledgeable about ${TO_END}`),
  new RegExp(`\\b(?:directly |closely |who (?:was|were|is|are) )?involved (?:in|with|at) ${TO_END}`),
  new RegExp(`\\bclose to (?!\\d)${TO_END}`),
  new RegExp(`\\bprivy to ${TO_END}`),
  new RegExp(`\\baware of ${TO_END}`),
  /\bwho (?:has|have|had)? ?(?:seen|read|reviewed|heard|attended|witnessed|worked (?:with|on|at|for|in)|participated in|took part in|helped|saw|handled|oversaw|described the meeting)\b[^.,;:!?\n]{0,120}/,
  /\bwho (?:was|were|is|are) (?:present|there|in (?:the room|attendance)|at the)[^.,;:!?\n]{0,80}/,
  /\b(?:present|in attendance|in the room|on the call|at the (?:meeting|table|dinner|scene))\b[^.,;:!?\n]{0,60}/,
  /\bin (?:\S+ ){1,3}(?:orbit|circle|inner circle)\b/,
  new RegExp(`\\bwith (?:long-?time|close|direct|strong) (?:ties|links|connections|access) to ${TO_END}`),
  /\bwith inside information\b/,
  /\baround (?:him|her|them|[A-Z]\w+)\b/,
];

const CONDITION =
  /\b(?:on (?:the )?condition(?: of (?:strict )?(?:anonymity|not being (?:named|identified))| that? ?(?:\w+ ){1,4}not be (?:named|identified)[^.,;]{0,40})|(?:spoke|speaking|speak|responded|talked|talking|told [^.,;]{1,40}?) anonymously|(?:requested|requesting|request|asked for|asking for|demanded|demanding|sought|insisted on|insisting on|granted|given|offered|promised|were granted|was granted) (?:\w+ )?anonymity|(?:who |and )?(?:asked|asking|wished|wishing|preferred|preferring|requested|requesting|wanted|wanting|chose|choosing|insisted|insisting) (?:that (?:\w+ ){1,5})?(?:not to be|to not be|not be|to remain|to stay) (?:publicly )?(?:named|identified|quoted|anonymous|unnamed|unidentified)(?: by name)?|(?:declined|declining|refused|refusing) to be (?:publicly )?(?:named|identified|quoted by name)|(?:did not|didn['’]t|does not|do not|don['’]t) want (?:to be (?:named|identified|quoted)|(?:his|her|their) names? (?:used|published|disclosed|to be used))|not authori[sz]ed to be (?:named|identified)|whose (?:full |last |real )?names? (?:is|are|was|were|has been|have been|had been|is being) (?:being )?withheld|(?:asked|asking|agreed to talk on the condition) that (?:his|her|their) (?:\w+ )?names?[^.,;]{0,40}|(?:speaking|spoke|speak) on (?:deep )?background|(?:speaking|spoke) (?:off the record|not for attribution)|anonymous(?:ly)? because)/;

const REASON = [
  /\bbecause [^.;!?\n]{2,200}/,
  /\b(?:out of fear|for fear)\b[^.,;!?\n]{0,120}/,
  /\b(?:citing|fearing|due to|given the|in light of|owing to|so as not to|in order to) [^.,;!?\n]{2,120}/,
  /\b(?:according to|under|in line with|in keeping with) (?:\S+ ){0,3}(?:protocol|policy|rules?|custom|practice|ground rules)\b[^.,;!?\n]{0,40}/,
  /\bto (?:discuss|describe|speak|talk|share|reveal|offer|avoid|protect|provide|give|be candid|detail|disclose|characterize|relay|comment|preserve|assess|recount|address|brief|explain|preview|outline|divulge)\b[^.;!?\n,]{0,160}/,
  /\bas (?:they|he|she|the (?:talks|matter|discussions|information|details|deliberations|plans?) (?:is|are|was|were)) [^.,;!?\n]{2,120}/,
];

/** A source that may not speak: the reason stands without the word "anonymity". */
const NOT_AUTHORIZED =
  /\b(?:(?:was|were|is|are|wasn['’]t|weren['’]t|isn['’]t|aren['’]t)(?: not)? |not )(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|discuss|talk|comment|brief|disclose|reveal|be quoted|release|describe|share)[^.;!?\n,]{0,120}/;

/**
 * Reads the qualifiers from the words of one source: `start` to `phraseEnd` is the source phrase,
 * up to `sentenceEnd` is what may say why it is unnamed. Offsets are UTF-16 code units of the whole text.
 */
export function readQualifiers(
  text: string,
  start: number,
  phraseEnd: number,
  sentenceEnd: number,
): Qualifiers {
  const found: Qualifiers = {};
  const phrase = text.slice(start, phraseEnd);
  for (const pattern of KNOWLEDGE) {
    const match = pattern.exec(phrase);
    if (match) {
      const words = untilQualifier(match[0].trimStart());
      if (words.length > 5) {
        found.knowledge = at(
          text,
          start + match.index + (match[0].length - match[0].trimStart().length),
          words.length,
        );
        break;
      }
    }
  }
  const tail = text.slice(start, sentenceEnd);
  const condition = CONDITION.exec(tail);
  if (condition) {
    found.condition = at(text, start + condition.index, condition[0].length);
    const after = condition.index + condition[0].length;
    const rest = tail.slice(after, after + 260);
    for (const pattern of REASON) {
      const reason = pattern.exec(rest);
      if (
        reason &&
        /^[\s,]*(?:and |only |in order |so |\w+ly )*$/.test(rest.slice(0, reason.index).slice(-30))
      ) {
        found.reason = at(text, start + after + reason.index, reason[0].trimEnd().length);
        break;
      }
    }
  }
  if (!found.reason) {
    const reason = NOT_AUTHORIZED.exec(phrase);
    if (reason) found.reason = at(text, start + reason.index, reason[0].trimEnd().length);
  }
  return found;
}

/** "familiar with the talks who spoke on condition…": the knowledge ends where the next qualifier begins. */
function untilQualifier(words: string): string {
  const stop =
    /\s+(?:who|and (?:who|spoke|described|requested|asked)|speaking|but|said|says|told|on (?:the )?condition|because|requested)\b/.exec(
      words.slice(8),
    );
  return (stop ? words.slice(0, 8 + stop.index) : words).trimEnd();
}

function at(text: string, start: number, length: number): TextPhrase {
  return { start, end: start + length, text: text.slice(start, start + length) };
}
