import type { Lexicon } from '../../language/lexicon';
import { BODY } from '../../language/word-class';
import type { Meaning } from './meaning';

/** Nouns for bodies, documents and outlets: what speaks without being a person. */
export function addBodies(lexicon: Lexicon<Meaning>): Lexicon<Meaning> {
  return (
    lexicon
      .add('police prosecutors authorities', 0, { role: 'force', affiliation: 'law-enforcement' })
      .addNouns('prosecutor authority firefighter', 0, { role: 'force' })
      .add('inc. corp. co. ltd. llc plc inc corp ltd group holdings', BODY)
      .addNouns(
        'company firm corporation bank airline manufacturer maker startup retailer carrier automaker utility brand chain',
        BODY,
        { role: 'body', affiliation: 'corporate' },
      )
      .addNouns(
        'ministry department agency government administration commission bureau council embassy consulate parliament congress senate court committee office authority service municipality regulator treasury pentagon cabinet regime kremlin',
        BODY,
        { role: 'body', affiliation: 'government' },
      )
      .addNouns('party campaign caucus super-pac pac', BODY, { role: 'body', affiliation: 'political' })
      .addNouns('army navy military force', BODY, { role: 'body', affiliation: 'military' })
      .addNouns('university college school institute institution laboratory lab', BODY, {
        role: 'body',
        affiliation: 'academic',
      })
      .addNouns(
        'union association organization organisation foundation federation league team club church hospital center centre charity coalition nonprofit non-profit network society alliance board board-of-directors trust museum diocese group mission delegation transition fund hotel store developer',
        BODY,
        { role: 'body' },
      )
      // parts of names alone: "the Sentencing Project", "White House"
      .add(
        'project initiative program programme roundtable services solutions industries technologies labs ventures airlines airways motors foods promotions protection clinic forum house library bureau partners studios productions enterprises',
        BODY,
      )
      .add('republicans democrats', 0)
      .addNouns(
        'report document record filing memo memorandum lawsuit suit complaint indictment affidavit study survey poll email e-mail letter transcript statement audit review data datum analysis/analyses paper brief ruling order draft copy recording tape video footage photo image statistic figure census testimony bill warrant file log book memoir research release petition motion contract agreement invoice diary findings assessment estimate dossier cable plan budget form disclosure',
        0,
        { role: 'document' },
      )
      .add('data research footage testimony findings statistics', 0, { role: 'document' })
      .addNouns(
        'newspaper outlet broadcaster tabloid magazine website daily weekly paper news-agency newswire wire blog channel',
        0,
        { role: 'outlet', affiliation: 'media' },
      )
      .add('media press television tv radio', 0, { role: 'outlet', affiliation: 'media' })
  );
}
