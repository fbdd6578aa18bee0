import { accordingTo } from './according-to';
import { adjectiveCue } from './adjective-cue';
import { asPut } from './as-put';
import { citing } from './citing';
import { claimCueSource } from './claim-cue-source';
import { claimSourceCue } from './claim-source-cue';
import { declinedToComment } from './declined-to-comment';
import { doesNotComment } from './does-not-comment';
import { hadNoComment } from './had-no-comment';
import { hasLearned } from './has-learned';
import { headlineSource } from './headline-source';
import { inWordsOf } from './in-words-of';
import { interviewed } from './interviewed';
import { interviewsWith } from './interviews-with';
import { isSaidTo } from './is-said-to';
import { itIsUnderstood } from './it-is-understood';
import { noReply } from './no-reply';
import { notCommented } from './not-commented';
import { obtainedBy } from './obtained-by';
import { per } from './per';
import { referredQuestions } from './referred-questions';
import { refusedToAnswer } from './refused-to-answer';
import { reportedly } from './reportedly';
import type { Rule } from './rule';
import { silent } from './silent';
import { sourceCue } from './source-cue';
import { toldBy } from './told-by';
import { unreached } from './unreached';
import { wouldNotComment } from './would-not-comment';

/**
 * Every rule, in the order readers find them. For the tests, the documentation and whoever shows rules to readers:
 * the analysis never imports it, so that its texts weigh nothing on a page.
 */
export const CATALOGUE: readonly Rule[] = [
  sourceCue,
  claimSourceCue,
  claimCueSource,
  accordingTo,
  toldBy,
  adjectiveCue,
  asPut,
  per,
  interviewsWith,
  inWordsOf,
  headlineSource,
  citing,
  interviewed,
  reportedly,
  isSaidTo,
  itIsUnderstood,
  hasLearned,
  obtainedBy,
  declinedToComment,
  wouldNotComment,
  doesNotComment,
  hadNoComment,
  noReply,
  unreached,
  notCommented,
  silent,
  refusedToAnswer,
  referredQuestions,
];
