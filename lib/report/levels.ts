import type { Attribution } from '../attribution/attribution';
import type { Description, ReasonLevel } from './report';

/** Formulas that readers meet everywhere; the New York Times's 2004 and 2010 rules call them no help. AP allows them. */
const STOCK =
  /\b(?:not (?:been )?(?:authori[sz]ed|permitted|allowed|cleared)|(?:wasn|weren|isn|aren)['’]t (?:authori[sz]ed|permitted|allowed)|sensitiv\w+|to (?:speak|talk|be) (?:more )?(?:freely|candid\w*|openly|frankly)|to (?:discuss|describe|share|reveal|detail|disclose|characterize|preview|offer|recount|relay)\b|(?:is|are|was|were) (?:private|confidential|ongoing|internal|not public)|under .{0,30}\b(?:rules|protocol|policy)|according to protocol|company policy)/i;

/** How much the text says about why a source is unnamed, over all mentions of it. */
export function reasonLevel(mentions: readonly Pick<Attribution, 'condition' | 'reason'>[]): ReasonLevel {
  const reasons = mentions.flatMap((mention) => (mention.reason ? [mention.reason.text] : []));
  if (reasons.some((reason) => !STOCK.test(reason))) return 'specific';
  if (reasons.length > 0) return 'stock';
  return mentions.some((mention) => mention.condition) ? 'condition-only' : 'not-found';
}

const BARE =
  /^(?:(?:the|a|an|one|two|three|several|some|many|other|another|multiple|numerous|these|those|that|this|more|\d+|anonymous|unnamed|unidentified)\s+)*(?:sources?|insiders?|officials?|aides?|people|persons?|advis[eo]rs?|allies|ally|friends?|associates?|one|others?|some|many|them)$/i;

/** How far the fullest description of a source goes; the ladder follows the Guardian's and Reuters' (domain levels D0 to D4). */
export function descriptionOf(label: string, mentions: readonly Attribution[]): Description {
  if (mentions.some((mention) => mention.knowledge)) return 'knowledge';
  if (mentions.some((mention) => mention.affiliation)) return BARE.test(label) ? 'role' : 'institution';
  if (/^(?:\S+ )*sources?$/i.test(label) && BARE.test(label)) return 'bare';
  return BARE.test(label) &&
    /\b(?:sources?|insiders?|people|persons?|one|others?|some|many|them)$/i.test(label)
    ? 'bare'
    : 'role';
}
