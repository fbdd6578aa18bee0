import type { Lexicon } from '../../language/lexicon';
import type { Meaning } from './meaning';

/** Nouns for people who speak. A noun stands in the line that says what it is when nobody is named beside it. */
export function addPeople(lexicon: Lexicon<Meaning>): Lexicon<Meaning> {
  return lexicon
    .addNouns('source', 0, { role: 'source' })
    .addNouns('official bureaucrat appointee cabinet-member regulator', 0, {
      role: 'informant',
      affiliation: 'government',
    })
    .addNouns('diplomat negotiator envoy mediator', 0, { role: 'informant', affiliation: 'government' })
    .addNouns(
      `operative strategist pollster fundraiser bundler surrogate loyalist delegate organizer organiser
       consultant lobbyist donor`,
      0,
      { role: 'informant', affiliation: 'political' },
    )
    .addNouns(
      `aide adviser advisor staffer insider confidant confidante ally associate friend intimate
       acquaintance colleague deputy assistant`,
      0,
      { role: 'informant' },
    )
    .addNouns(
      `executive employee worker manager banker trader dealmaker financier shareholder staff-member staff
       director contractor`,
      0,
      { role: 'informant', affiliation: 'corporate' },
    )
    .addNouns('officer agent commander soldier', 0, { role: 'informant' })
    .addNouns('investigator detective', 0, { role: 'informant', affiliation: 'law-enforcement' })
    .addNouns('scout agent teammate player pal counterparty inspector bureaucrat commissioner', 0, {
      role: 'informant',
    })
    .addNouns(
      `supervisor operator overseer foreman/foremen auditor accountant bookkeeper planner surveyor
       coordinator administrator custodian janitor welder machinist fitter roofer plasterer bricklayer
       labourer laborer forklift-driver packer picker sorter roaster baker butcher brewer distiller
       winemaker grocer florist jeweller jeweler tailor seamstress hairdresser barber beautician masseur
       interpreter stenographer typist archivist registrar bursar treasurer actuary underwriter adjuster
       appraiser auctioneer stockbroker statistician mathematician physicist chemist biologist geologist
       astronomer meteorologist oceanographer archaeologist anthropologist sociologist epidemiologist
       virologist cardiologist oncologist radiologist anaesthetist anesthesiologist paediatrician
       pediatrician obstetrician physiotherapist optician social-worker caseworker childminder nanny
       babysitter governess matron orderly carer caregiver undertaker gravedigger sexton organist violinist
       pianist drummer guitarist choreographer playwright novelist poet sculptor potter painter
       stuntman/stuntmen stagehand usher bouncer doorman/doormen lifeguard coastguard bosun deckhand stoker
       navigator stowaway smuggler dealer informer courier mule cartographer topographer forester
       gamekeeper shepherd drover beekeeper fishmonger trawlerman/trawlermen crewman/crewmen docker
       stevedore longshoreman/longshoremen shipwright engineer technician mechanic designer programmer
       plaintiff defendant complainant instructor counselor counsellor trainer electrician plumber
       carpenter builder cleaner guard porter clerk receptionist waiter waitress chef barista bartender
       cashier caretaker warden ranger sailor fisherman/fishermen pilot steward stewardess conductor
       dispatcher paramedic medic midwife therapist psychologist psychiatrist pharmacist dentist vet
       surgeon curator librarian lecturer tutor headteacher dean showrunner producer screenwriter writer
       illustrator animator musician artist dancer model stylist photographer cameraman/cameramen buyer
       seller vendor supplier shopkeeper merchant broker realtor landlord landlady squatter camper hiker
       cyclist jogger commuter motorist trucker rider tourist traveler traveller guest visitor churchgoer
       worshipper worshiper parishioner priest nun monk imam elder chieftain miner logger rancher grower
       herder hunter trapper breeder trainee apprentice intern volunteer recruit cadet sergeant lieutenant
       corporal colonel major militant insurgent gunman/gunmen hostage detainee deportee asylum-seeker
       evacuee homeowner householder pensioner retiree widow widower orphan twin cousin uncle aunt nephew
       niece grandmother grandfather grandson granddaughter stepmother fiancé fiancée boyfriend girlfriend
       ex-wife ex-husband ex-girlfriend ex-boyfriend ex-employee ex-staffer ex-official flatmate housemate
       coworker co-worker schoolmate alumnus/alumni`,
      0,
      { role: 'ordinary' },
    )
    .addNouns(
      `attendee participant eyewitness bystander neighbor neighbour survivor relative witness roommate
       classmate speechwriter veteran aide-de-camp whistleblower whistle-blower informant handler courtier
       backbencher principal contact intermediary`,
      0,
      { role: 'informant' },
    )
    .addNouns(
      `leader member candidate democrat republican conservative liberal socialist tory lawmaker senator
       congressman/congressmen congresswoman/congresswomen legislator mp parliamentarian politician
       governor councillor councilor senator representative-elect`,
      0,
      { role: 'partisan', affiliation: 'political' },
    )
    .addNouns('person/people individual', 0, { role: 'person' })
    .add('someone somebody', 0, { role: 'person' })
    .addNouns(
      `backer figure critic expert analyst economist observer commentator supporter opponent proponent
       detractor advocate activist skeptic sceptic pundit scientist researcher scholar historian academic
       campaigner defender environmentalist watcher legal-expert investor technologist specialist pro rival
       foe forecaster conservationist theorist reformer rabbi pastor bishop`,
      0,
      { role: 'crowd' },
    )
    .addNouns(
      `voter pupil resident protester protestor demonstrator fan user viewer reader customer consumer
       passenger student parent teacher nurse doctor physician patient tenant driver victim villager farmer
       refugee migrant immigrant prisoner inmate juror caller shopper local teenager boy
       girl man/men woman/women mother father child/children kid son daughter wife husband brother sister
       pedestrian onlooker fighter rebel heckler owner translator moderator narrator reporter journalist
       respondent`,
      0,
      { role: 'ordinary' },
    )
    .addNouns(
      `American Briton Canadian Australian Indian African European Russian Ukrainian Israeli Palestinian Iranian
       Iraqi Syrian Afghan German Italian Mexican Brazilian Korean Egyptian Nigerian Kenyan Cuban Catholic Muslim
       Christian Jew evangelical Latino Hispanic Brexiteer Remainer Floridian Texan Californian New-Yorker Londoner`,
      0,
      { role: 'ordinary' },
    )
    .add('man men woman women', 0, { role: 'ordinary' })
    .addNouns(
      'spokesman/spokesmen spokeswoman/spokeswomen spokesperson/spokespeople representative rep publicist',
      0,
      { role: 'spokes' },
    )
    .add('spokespersons', 0, { role: 'spokes' })
    .addNouns('lawyer attorney solicitor barrister counsel', 0, { role: 'spokes', affiliation: 'legal' })
    .addNouns(
      `president chairman/chairmen chairwoman/chairwomen chair ceo chief minister nominee mayor secretary
       actor actress singer coach captain author billionaire mogul businessman/businessmen
       businesswoman/businesswomen professor pope king queen prince princess judge justice founder
       co-founder chancellor premier general sheriff star rapper striker midfielder quarterback pitcher
       frontrunner front-runner incumbent`,
      0,
      { role: 'office' },
    );
}
