import type { Language } from '../core/article.ts';
import { wordSet } from './rules.ts';

/** Frequent words of each language; the neighbours are here so that they are not taken for Dutch or English. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: wordSet(`de het een en van in is dat die op te zijn met voor niet aan er om ook als dan maar bij of uit door over ze
    zich hij heeft hebben had was werd worden wordt naar nog wel geen meer dit deze kan kunnen zal zou moet moeten wij we
    ik je jij u hun haar zijn mijn ons onze wat wie waar hoe waarom tot tegen na tussen onder volgens omdat toen zo al
    alleen veel nieuwe andere jaar mensen tijdens sinds zegt zei tweede eerste twee drie hier daar nu toch zonder binnen
    's z'n 't zelf alle alles iemand niets iets weer gaat gaan komt komen maken doen staat staan ligt laten vanaf ter`),
  en: wordSet(`the of and to in is that it for was on are with as at be by this have from or had not but what all were
    when we there can an your which their said if will each about how up out them then she he many some so these would
    other into has more her him two like time no could my than first been its who now people made over did down only
    after near i you they his our me us where why because says said new year while during since against before between
    should may might must does do don't it's isn't a any most`),
  de: wordSet(`der die das und ist von den mit zu für auf nicht ein eine sich dem des im auch an es als wird er sie hat
    wir ich aus bei nach sind einer einem einen eines oder um haben nur über noch wie vor zum zur war wurde werden durch
    kann wenn aber so dass mehr sein ihre seine ihr unter gegen bis beim vom diese dieser dieses was wer ihn uns nun
    am sagte seit zwei jahr jahre menschen schon will soll keine kein hatte`),
  fr: wordSet(`le la les de des du un une et est que qui dans pour par sur pas ne au aux ce cette il elle ils elles nous
    vous je se son sa ses leur avec plus mais ou où été être avoir ont sont fait comme tout tous aussi deux après entre
    sans sous dont ans année selon contre c'est n'est d'un d'une qu'il l'on j'ai était même encore très bien ces`),
  fy: wordSet(`de it in en fan is dat op te mei foar net oan der om ek as mar by of út troch oer se him hy hat hawwe hie
    wie waard wurdt wurde nei noch wol gjin mear dit dizze kin kinne sil soe moat moatte wy ik do jo harren har syn myn
    ús wat wa wêr hoe tsjin nei tusken ûnder neffens omdat doe sa al allinne folle nije oare jier minsken sûnt seit sei
    twadde earste twa trije hjir dêr no dochs sûnder binnen himsels alle alles immen neat wer giet komt komme meitsje`),
  af: wordSet(`die 'n en van in is dat op te nie met vir aan daar om ook as dan maar by of uit deur oor hulle hom hy sy
    was word na nog wel geen meer hierdie kan sal sou moet ons ek jy julle haar my wat wie waar hoe hoekom tot teen
    tussen onder volgens omdat toe so al net baie nuwe ander jaar mense tydens sedert sê gesê tweede eerste twee drie hier
    nou tog naby sonder binne self alle alles iemand niks iets weer gaan kom maak doen staan lê vanaf wees hê`),
  es: wordSet(`el la los las de del un una y es que en por para con no se su al lo como más pero sus le ya o este sí porque
    esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros
    ese eso ante ellos e esto mí antes algunos qué unos yo otro fue ha son era dijo según años`),
  it: wordSet(`il lo la i gli le di del della dei delle un una e è che in per con non si su al alla come più ma sono ha
    anche da dal dalla nel nella questo questa tra quando molto senza dopo fino anni hanno era stato essere ci se chi`),
  pt: wordSet(`o a os as de do da dos das um uma e é que em por para com não se no na nos nas ao como mais mas foi são ele
    ela seu sua ou quando muito já também só pelo pela até isso entre depois sem mesmo aos ter seus quem anos disse`),
  scandinavian:
    wordSet(`och att det som en på är av för med den till inte har de ett om jag han var men så kan vi från hon
    ska nu efter vid og i et er ikke til at være jeg hun fra eller skal ble blir ut også etter når hva det var mot
    ingen ved vet hvorfor hvad hva hvem varför vad mellem mellan över under alle alla sig seg dem deres hans hennes`),
  lb: wordSet(`d'an de an den ass vun ze mat fir op net eng sech dem dat och et als gëtt hien si huet mir ech aus bei no
    sinn oder um hunn nëmmen iwwer nach wéi virun zum zur war gouf ginn duerch kann wann awer sou datt méi säin hir`),
};
const NAMES = Object.keys(WORDS);

/** Letters and endings that tell neighbours apart; each hit counts as that many frequent words. */
const MARKS: readonly (readonly [language: string, weight: number, pattern: RegExp])[] = [
  ['nl', 1, /ij|aa|uu|oe[kmnrt]|ui[dtsnl]|^sch(?!ool)|sch(?:e|rap)|lijk|heid|tie$|eest|v[ae]l|[vz]er|nd$|zoek/u],
  [
    'en',
    1,
    /th|wh|sh|ck|gh|ea|ou[lnrs]|ow|ai[lns]|oo[ln]|tion|ing$|ly$|[^aeiou]ed$|[clrt]y$|(?:at|[iou]r|[ai]c|os|iv|is)es?$|[lnrt]ls$/u,
  ],
  ['de', 2, /[äöß]|ü(?!n|s)|(?:isch|lich|keit|ung|ungen)$|^(?:ge\w+t)$|sch[wlmn]|ei[nt]/u],
  ['fr', 2, /[àèêçœ]|^(?:[ldjnmstc]|qu)['’]|eau|eux$|aient$/u],
  ['fy', 2, /[ûúâ]|^(?:sk|tsj|wj|fj)|ij(?=e$)|lik$|heid$|jier|oa|ei(?:ts|n)/u],
  ['af', 1.5, /y(?=[^aeiou]|$)|[ëê]|sk|lik$|^ge\p{L}*[^dnt]$/u],
  ['es', 2, /[ñ¿¡]|ción|ones$|[áíó]/u],
  ['pt', 2, /[ãõ]|ção|ções/u],
  ['it', 1.5, /(?:zione|zioni|mente|ità)$|gli/u],
  ['scandinavian', 2, /[åøæ]/u],
];

const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|['’][nst](?!\p{L})/gu;
/** Words that are looked at, from the start of the text: more do not change the answer. */
const SAMPLE = 600;

/**
 * The language of a text, or null when it is neither Dutch nor English, or nothing in it tells. Frequent words decide;
 * letters and endings help where a text is too short to have any.
 */
export function detectLanguage(text: string): Language | null {
  const scores = new Map<string, number>(NAMES.map((name) => [name, 0]));
  let seen = 0;
  let foreign = 0;
  for (const [found] of text.slice(0, 20_000).matchAll(WORD)) {
    if (++seen > SAMPLE) break;
    if (!LATIN.test(found)) {
      foreign++;
      continue;
    }
    const word = found.toLowerCase().replaceAll('’', "'");
    const speakers = NAMES.filter((name) => WORDS[name]!.has(word));
    // A word of one language says more than one that its neighbours share.
    for (const name of speakers) scores.set(name, scores.get(name)! + 4 / (1 + speakers.length));
    if (speakers.length === 0)
      for (const [name, weight, pattern] of MARKS)
        if (pattern.test(word)) scores.set(name, scores.get(name)! + weight / 2);
  }
  if (seen === 0 || foreign * 2 > seen) return null;
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || second === undefined || best[1] === 0 || best[1] - second[1] < 0.1 * best[1]) return null;
  return best[0] === 'nl' || best[0] === 'en' ? best[0] : null;
}
