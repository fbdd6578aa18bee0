import type { Lexicon } from './lexicon';
import * as is from './word-class';

/** Teaches a lexicon the words that make English grammar: everything that is not about news. */
export function addEnglish<M>(lexicon: Lexicon<M>): Lexicon<M> {
  return lexicon
    .add('the a an this that these those each every either neither such another any no both all', is.DET)
    .add('my our your his her its their whose', is.POSSESSIVE_PRONOUN)
    .add('i we you he she it they him them us me himself herself themselves itself', is.PRONOUN)
    .add('someone somebody anyone anybody everyone everybody nobody', is.PRONOUN)
    .add(
      'one two three four five six seven eight nine ten eleven twelve dozen dozens several many some few most more half-dozen half a-half scores hundreds thousands twenty thirty forty fifty two-thirds one-third three-quarters one-quarter three-in-five numerous multiple various other others countless',
      is.QUANTITY,
    )
    .add(
      'according of in on at by for with from to into about against between among amid over under through during before after since until within without across behind near beside besides beyond toward towards upon via per despite like unlike than around outside inside off onto along including regarding concerning following ahead alongside versus throughout except',
      is.PREP,
    )
    .add('and or but nor & yet', is.CONJ)
    .add(
      'that because if when while as although though unless whether where why how what before after since until once whereas so lest',
      is.SUBORD,
    )
    .add('who whom which that whose', is.RELATIVE)
    .add("am is are was were be been being 's 're 'm isn't aren't wasn't weren't ain't", is.BE)
    .add("have has had having 've haven't hasn't hadn't", is.HAVE)
    .add("do does did don't doesn't didn't", is.DO)
    .add(
      "will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't mustn't 'll 'd",
      is.MODAL,
    )
    .add(
      "not never n't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't cannot can't won't wouldn't couldn't shouldn't mustn't nor neither",
      is.NEGATION,
    )
    .add(
      'also then now later still already just even only again ever often once soon yet too very so far long well almost nearly perhaps however instead meanwhile thus hence here there today tonight yesterday tomorrow ago away back together twice further furthermore moreover nonetheless nevertheless otherwise rather quite much little else afterward afterwards elsewhere abroad early earlier late first last',
      is.ADVERB,
    )
    .add('today tonight yesterday tomorrow', is.TIME)
    .add(
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon. tue. wed. thu. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
      is.TIME | is.NOUN,
    )
    .addNouns('morning afternoon evening night week month year weekend day hour minute', is.TIME)
    .add(
      'familiar close aware privy present adamant knowledgeable able unable willing unwilling opposed critical skeptical sceptical supportive responsible allied sympathetic loyal eager likely unlikely alive sure certain due',
      is.ADJECTIVE | is.POSTNOMINAL,
    )
    .add(
      'confident optimistic pessimistic hopeful worried concerned fearful furious clear blunt alarmed convinced dismayed exuberant thrilled wary uncertain doubtful unsure quick',
      is.ADJECTIVE,
    )
    .add(
      'current former senior top new old other own same former-and-current ex longtime long-time veteran unnamed unidentified anonymous high-ranking high-level low-level mid-level junior retired ranking leading prominent key local federal state national international foreign domestic public private several-time second third fourth fifth',
      is.ADJECTIVE,
    )
    .add(
      'mr. mrs. ms. dr. mr mrs ms dr prof. sen. rep. gov. gen. lt. col. sgt. capt. maj. cmdr. adm. cpl. pvt. rev. fr. hon. sir lord lady dame sheikh ayatollah st. insp. det. supt. messrs. sens. reps. govs.',
      is.TITLE,
    )
    .addVerbs(
      'be/was/been have/had go/went/gone get/got make/made take/took/taken come/came/come see/saw/seen know/knew/known give/gave/given find/found think/thought become/became/become leave/left feel/felt put/put bring/brought begin/began/begun keep/kept hold/held stand/stood hear/heard let/let mean/meant set/set meet/met run/ran/run pay/paid sit/sat speak/spoke/spoken lie/lay/lain lead/led read/read grow/grew/grown lose/lost fall/fell/fallen send/sent build/built understand/understood draw/drew/drawn break/broke/broken spend/spent cut/cut rise/rose/risen drive/drove/driven buy/bought wear/wore/worn choose/chose/chosen win/won throw/threw/thrown catch/caught deal/dealt shoot/shot sell/sold fight/fought teach/taught eat/ate/eaten sing/sang/sung strike/struck hang/hung shake/shook/shaken ride/rode/ridden feed/fed drink/drank/drunk hit/hit arise/arose/arisen fly/flew/flown spread/spread sleep/slept cast/cast seek/sought hide/hid/hidden steal/stole/stolen swear/swore/sworn bear/bore/borne beat/beat/beaten fire hurt/hurt shut/shut split/split quit/quit cost/cost bet/bet flee/fled slide/slid sweep/swept withdraw/withdrew/withdrawn undergo/underwent/undergone oversee/oversaw/overseen overcome/overcame/overcome undertake/undertook/undertaken forgive/forgave/forgiven forbid/forbade/forbidden shed/shed stick/stuck swing/swung dig/dug bind/bound wind/wound weave/wove/woven',
    )
    .addVerbs(
      'ask use try! call work need seem help turn start move live believe happen include continue learn change watch follow stop create open walk offer remember love consider appear wait serve die expect stay reach remain raise pass require report decide pull return hope develop carry receive agree support remove return face join reduce establish produce attend involve oppose refuse decline accept avoid allow admit! add visit attack support sign back plan! want like lack demand represent handle own brief interview contact identify authorize authorise permit! request reject review approve fund vote resign praise criticize criticise condemn urge press push force charge arrest kill elect appoint nominate name target launch travel appeal seize block press focus shift aim assist conduct cover limit protect cause treat discuss negotiate bristle chafe seek ignore respond reply',
    )
    .addNouns('family ally assembly supply reply bully monopoly anomaly belly fly rally tally')
    .add('italy july melancholy', is.NOUN)
    .add(
      'daily weekly monthly yearly friendly lonely lovely ugly elderly holy deadly costly orderly only',
      is.ADJECTIVE,
    )
    .addNouns('man/men woman/women child/children person/people')
    .add('people police', is.PLURAL | is.NOUN)
    .add('as', is.PREP)
    .add('who', is.PRONOUN);
}
