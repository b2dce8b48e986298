import type { Language } from '../../../core/article.ts';

/**
 * What a text calls somebody whom it has named already, with *the* before it: *the author*, *de zangeres*. Not the
 * functions that one of several people in a story has without a name (*the judge*, *de woordvoerder*).
 */
const EPITHETS: Readonly<Record<Language, string>> = {
  en: `man woman boy girl teenager youngster pensioner grandmother grandfather retiree
    author novelist writer poet playwright biographer essayist singer musician artist star rapper songwriter composer
    conductor violinist pianist cellist guitarist actor actress comedian comic presenter broadcaster filmmaker
    painter sculptor photographer designer dancer choreographer magician celebrity influencer
    striker midfielder defender goalkeeper winger forward full-back playmaker batsman batter bowler spinner pitcher
    quarterback cyclist sprinter runner swimmer gymnast skater skier boxer golfer jockey rower sailor wrestler
    footballer cricketer athlete champion veteran rookie newcomer debutant
    politician democrat republican conservative liberal socialist centrist lawmaker backbencher
    businessman businesswoman entrepreneur billionaire millionaire tycoon magnate financier industrialist
    economist historian philosopher sociologist anthropologist astronomer naturalist theologian academic scholar
    activist campaigner dissident mountaineer explorer astronaut adventurer mother-of-two father-of-two
    mother-of-three father-of-three mother-of-four father-of-four
    frenchman frenchwoman dutchman dutchwoman englishman englishwoman irishman irishwoman scot scotsman welshman
    spaniard swede dane finn briton pole turk american canadian australian german italian belgian norwegian russian
    ukrainian brazilian argentine mexican indian kenyan nigerian south-african ethiopian`,
  nl: `man vrouw jongen meisje tiener puber gepensioneerde
    schrijver schrijfster auteur romancier dichter dichteres toneelschrijver biograaf essayist zanger zangeres artiest
    artieste muzikant muzikante rapper popster componist componiste violist violiste pianist pianiste cellist celliste
    gitarist acteur actrice cabaretier cabaretière komiek presentator presentatrice cineast filmmaker regisseur
    regisseuse kunstenaar kunstenares schilder schilderes beeldhouwer fotograaf fotografe ontwerper ontwerpster
    danser danseres choreograaf illusionist
    spits middenvelder verdediger doelman vleugelspeler aanvaller spelmaker renner renster wielrenner wielrenster
    coureur sprinter sprintster hardloper hardloopster zwemmer zwemster turner turnster schaatser schaatsster skiër
    bokser golfer jockey roeier roeister zeiler judoka tennisser tennisster voetballer voetbalster atleet atlete
    kampioen kampioene veteraan debutant debutante nieuwkomer
    politicus politica liberaal christendemocraat sociaaldemocraat conservatief
    zakenman zakenvrouw ondernemer onderneemster miljardair miljonair magnaat
    econoom econome historicus historica filosoof filosofe socioloog sociologe antropoloog antropologe theoloog
    activist activiste dissident bergbeklimmer ontdekkingsreiziger astronaut avonturier vorst vorstin monarch
    nederlander nederlandse belg belgische vlaming vlaamse brit britse brits fransman française duitser duitse
    spanjaard spaanse italiaan italiaanse zweed zweedse noor noorse deen deense fin finse pool poolse rus russin
    oekraïner oekraïense amerikaan amerikaanse canadees canadese braziliaan braziliaanse argentijn argentijnse
    keniaan keniaanse ethiopiër ethiopische turk turkse marokkaan marokkaanse surinamer surinaamse fries friezin
    brabander groninger zeeuw limburger twentenaar drent`,
};

const compiled: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(EPITHETS.en.split(/\s+/)),
  nl: new Set(EPITHETS.nl.split(/\s+/)),
};

export function isEpithet(lower: string, language: Language): boolean {
  return compiled[language].has(lower);
}
