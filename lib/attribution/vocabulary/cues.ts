import type { Lexicon } from '../../language/lexicon';
import type { Meaning } from './meaning';

/** Verbs of saying, thinking and showing. One place for a new one: the line that says what it does. */
export function addCues(lexicon: Lexicon<Meaning>): Lexicon<Meaning> {
  return lexicon
    .addVerbs('say/said tweet add', 0, { cue: 'say' })
    .addVerbs('tell/told', 0, { cue: 'tell' })
    .addVerbs(
      'acknowledge allege announce argue assert attest caution claim concede confirm contend declare disclose emphasize emphasise estimate explain insist joke maintain mention note observe predict proclaim quip reaffirm recall reckon recollect recount reiterate relay remark reply report respond reveal state stress stipulate suggest testify vow warn write/wrote/written post speculate surmise theorize complain counter forecast/forecast admit! moan fume muse marvel contend hint indicate signal swear/swore/sworn opine lament gripe grumble grouse whisper shout chant yell joke boast brag! propose recommend advise promise pledge inform assure confide concur! agree conclude guess protest marvel muse interject exclaim continue comment aver! posit point answer underscore dispute',
      0,
      { cue: 'state' },
    )
    .addVerbs(
      'describe characterize characterise portray depict detail outline liken label! recount recall confirm corroborate voice express relay relate complain warn caution deny reject dispute dismiss estimate',
      0,
      { cue: 'relate' },
    )
    .addVerbs(
      'believe think/thought fear hope expect worry doubt suspect feel/felt anticipate assume foresee/foresaw/foreseen',
      0,
      { cue: 'think' },
    )
    .addVerbs('show/showed/shown find/found demonstrate project document', 0, { cue: 'show' })
    .addVerbs('see/saw/seen view regard consider deem perceive interpret', 0, { cue: 'regard' })
    .addVerbs('ask demand wonder', 0, { cue: 'ask' })
    .addVerbs('cite quote', 0, { cue: 'cite' })
    .addVerbs(
      'call criticize criticise praise lambaste deride lambast castigate rail pan! applaud lobby condemn denounce blast slam! blame accuse urge defend decry mock ridicule attack hail welcome applaud echo back question',
      0,
      { cue: 'act' },
    )
    .addNouns(
      'report claim note comment state hope fear worry doubt view estimate forecast detail outline counter answer reply promise pledge stress document post demand show find project guess fire protest question blame attack quote tweet point name call label voice express warning read mock',
    )
    .addNouns(
      'ask use try call work need help turn start move change offer plan want like lack support return face pass visit cover limit protect cause treat force charge target launch travel appeal block press push focus shift aim attack vote fund review approve interview contact fight run cut deal hold stand lead play break drive win catch strike hang ride drink hit beat hurt split cost bet slide swing cast spread rise fall feed fly walk stop benefit rally rule issue rate trade study poll survey number lot kind sort face book head hand back land power state order study staff',
    );
}
