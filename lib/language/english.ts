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
    .addVerbs(
      'provide elaborate obtain achieve act adopt affect allege alter amend analyze apply approach arrange assess assign associate assume attach balance ban! base battle betray blast bother bounce brace burn calculate campaign cancel capture carve celebrate chair cheer claim clash climb collapse collect combat combine compare compete compile compose compromise conceal concentrate confront connect constitute construct consult contain contribute control! convert convey convince cook coordinate cope copy count crack craft crash criminalize cross cure damage dance date debate declare decorate dedicate defeat define delay delete deliver depart depend deploy deport deprive derail descend deserve design destroy detain determine devote differ disappear disappoint disclose discover dismantle display dispute disrupt distribute disturb divide dominate donate draft drag! drift drop! dump duplicate earn ease echo edit educate eliminate embrace emerge employ enable encounter encourage enforce engage enhance enjoy ensure enter equip! erase escape evacuate evade evaluate examine exceed exchange exclude execute exercise exist expand expel! explode exploit explore export expose extend face facilitate fail favor favour file fill finance finish fix flow focus fold follow force form foster freeze/froze/frozen broadcast/broadcast fulfill gain gather generate govern grab! grant greet guarantee guard guide halt hand harm hate head heal heat hire host house hunt identify ignore imagine impact implement imply import impose impress improve incite increase induce inflict influence inject injure inspect inspire install integrate intend intensify intervene introduce invade invent invest investigate invite isolate join judge jump justify kick knock label land lash last laugh launch lift limit link listen load lobby locate lock look loom maintain manage manipulate march mark match matter measure mend mention merge mind miss mobilize modify monitor mount multiply name negotiate nod! note notice notify object oblige occupy occur open operate opt order organize oust outline overhaul overturn owe own pack paint park participate perform permit! persuade pick place plant play plead please plunge point poison pose possess postpone pour practice praise pray prefer! prepare present preserve press prevail prevent proceed process produce profit prohibit prompt propose prosecute prove/proved/proven publish pull punish purchase pursue push qualify race rain rally rank ratify react realize rebuild/rebuilt recede recognize recommend reconsider record recover recruit refer! reflect reform refrain regain register regret! regulate reinforce relax release relieve relocate rely remind render renew repair repeat repeal replace represent rescue research resemble reserve resist resolve respect restore restrict result resume retain retire retreat retrieve reunite reveal reverse revise revive revoke reward ride risk rob! roll rule rush sail save scare schedule scramble scrap! scrutinize search seem select sense serve settle shape share shatter shelter ship! shock shrink/shrank/shrunk sink/sank/sunk skip! slash slip! smash smile smoke solve spark specify speculate spin/spun sponsor spot! spur! stabilize stage stall stem! step! stick stoke strain strengthen stretch strip! struggle submit! substitute succeed sue suffer suit summon supply suppress surge surrender surround survey survive suspend sustain swap! sway swim/swam/swum switch tackle tap! teach tear/tore/torn tempt tend terminate test testify thank threaten tighten tolerate top! topple toss total touch trace track trade train transfer! transform translate transmit transport trap! treat trigger triumph trust twist undermine unify unite unlock unveil update uphold/upheld upset/upset vanish vary venture veto violate volunteer vow wage wander wash waste watch weaken weigh welcome whip! widen wield wipe wish withhold/withheld withstand/withstood witness worsen wreck yield learn/learnt seize sow spell/spelt',
    )
    .addNouns(
      'request email e-mail message inquiry query deadline phone voicemail record document damage debate design display exercise export finance guard host house impact import influence judge label light link load lobby lock mark match matter measure object order park place plant practice present process profit race rain rally rank record reform register regret release repair research respect result reward risk roll schedule search sense shape share shelter ship shock slip smile smoke spark spot stage step strain stretch strip struggle suit supply surge survey switch test top total touch track trade train transfer transport trap trigger trust twist update venture veto volunteer wage waste watch welcome whip wish witness wreck yield balance ban base battle bounce brace burn campaign chair cheer claim clash close collapse combat comment compromise conduct control copy count crack craft crash cross cure dance date defeat delay dispute double draft drag drift drop echo escape exchange face fail favor favour file fill finish fix flow focus fold form grant guarantee guide halt hand harm hate head heat hunt increase insult jump kick knock laugh launch lift limit look march mention mind miss monitor mount nod notice pack paint pick point poison pose praise press',
    )
    .add('percent', is.NOUN | is.PLURAL)
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
