import type { OpenCue } from './lexicon.ts';
import { ASKED_NL } from './open-nl/asked.ts';
import { DISPUTED_NL } from './open-nl/disputed.ts';
import { DOUBTED_NL } from './open-nl/doubted.ts';
import { PENDING_NL } from './open-nl/pending.ts';
import { UNCONFIRMED_NL } from './open-nl/unconfirmed.ts';
import { UNKNOWN_NL } from './open-nl/unknown.ts';

/** Dutch words that show a matter to be open, by kind: of two kinds at one word, the first counts. */
export const OPEN_NL: readonly OpenCue[] = [
  ...UNKNOWN_NL,
  ...ASKED_NL,
  ...UNCONFIRMED_NL,
  ...DOUBTED_NL,
  ...DISPUTED_NL,
  ...PENDING_NL,
];

/** Dutch phrases that hold such a word and leave nothing open. */
export const SETTLED_NL = `kan/kon/konden/kunnen .. niet/nooit .. uitleggen/verantwoorden/verkopen dat
  | zonder geldige/goede/gegronde reden/uitleg/verklaring/opgaaf | moet/moeten .. binnen .. worden
  | leef/leeft/leefde/leefden/leven .. in .. onzekerheid
  | in .. onzekerheid leven/leeft/leefde/leefden/zitten/zit/zat/zaten | niet .. ontkend/ontkennen
  | geen .. bewijs gevonden | is/was .. niet de vraag | onderhandelingen .. afgebroken/gestaakt/afgerond/mislukt
  | verlangt/verlangen/eist/eisen/vraagt/vragen/wil/willen .. onderzoek naar | zonder/geen/buiten twijfel
  | zonder enige twijfel | lijdt geen twijfel | zo .. mogelijk | niet alleen bekend | al lang/lange bekend
  | vraag is niet of | niet de vraag | uiterlijk en | voorlopige hechtenis | niet langer onduidelijk/onzeker
  | in stemming gebracht en | onderhandelaar* | raadslid* | op de vraag
  | uit/blijkt/blijkens/wetenschappelijk/historisch/medisch/gepubliceerd .. onderzoek naar
  | bij het begin van de onderhandelingen | kun/kan .. nagaan | niet .. duidelijk maken/maakt/maakte/gemaakt
  | niet .. horen/zien | motie van | denkt/dacht/denken er niet over | niet pessimistisch | raadsel van`;

/** Dutch participles of what leaves a matter open while it has not been done. */
export const UNDONE_NL = {
  unknown:
    'aangetroffen achterhaald bekendgemaakt gevonden geïdentificeerd gelokaliseerd getraceerd ontcijferd ontdekt onthuld ontrafeld opgelost opgespoord opgehelderd openbaargemaakt teruggevonden toegelicht uitgelegd verklaard vrijgegeven vastgesteld aangehouden opgepakt gearresteerd onderzocht geborgen uitgezocht nagegaan berekend becijferd prijsgegeven verteld',
  unconfirmed: 'aangetoond bevestigd bewezen geverifieerd gestaafd hardgemaakt nagetrokken',
  pending:
    'aangenomen aangesteld aangewezen aanvaard afgerond afgesproken behandeld beklonken beoordeeld benoemd bepaald bereikt beslist besloten besproken bezegeld gegund geregeld gestemd getekend gevormd goedgekeurd gefinancierd geratificeerd ingevuld ondertekend overeengekomen toegezegd toegekend uitgelaten uitgesproken uitgewerkt uitonderhandeld vastgelegd verleend voorgelegd voltooid bekrachtigd',
} as const;

/** Dutch phrases by which one is cleared of something. */
export const CLEARING_NL = `niets .. te maken/doen had/heeft/hebben/met/te+hebben | niets mee te maken | niets te maken/verwijten
  | geen/enige rol/aandeel/betrokkenheid/schuld/blaam | geen weet/wetenschap van
  | niets .. wist/weten/weet/afweet/afwist/geweten van | niet .. op de hoogte | van niets wist/weet/weten
  | niets .. verkeerds/strafbaars/onwettigs/fout/misdaan
  | niet/nooit .. verantwoordelijk/aansprakelijk/schuldig/waar/nalatig | onschuldig is/was/zijn/te
  | nooit is/zijn/was/heeft/hebben .. gevraagd/gewaarschuwd/gehoord/ingelicht/geraadpleegd
  | volgens/binnen/aan de regels/wet .. gehandeld/gehouden
  | nooit .. bedreigd/aangeraakt/geslagen/ontvangen/beloofd/toegezegd/afgesproken`;
