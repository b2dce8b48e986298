import type { Stance } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isDocument } from './according.ts';
import type { FoundPosition } from './found.ts';
import { isIntention } from './intentions.ts';

/** How many words of a content are read for its stance. */
const READ = 60;
/** How many words a clause takes to come to its verb. */
const OPENING = 9;
const SELF = /^(we|i|wij|ik)$/;
const HOLDER = /^(he|she|they|it|hij|zij|ze)$/;
const WILL = /^(will|'ll|shall|zal|zullen|gaan)$/;
const WOULD = /^(would|zou|zouden)$/;
const DUTY = /^(must|should|moet|moeten|moest|moesten|hoort|dient|dienen)$/;
const PAST_DUTY = /^(moest|moesten)$/;
const WANT = /^(want|wants|need|needs|wil|willen|wilde|wilden)$/;
/** Verbs of state, whose denial by the one concerned denies a fact: *it had no knowledge*, *ik ben geen oplichter*. */
const BEING =
  /^(am|is|are|was|were|has|have|had|do|does|did|'m|'s|'re|'ve|ben|bent|zijn|heb|heeft|hebben|hadden|weet|wist|wisten|zoek|zoekt)$/;
/** Verbs by which somebody stands by a thing that others doubt. */
const INSISTS = /^(insist|maintain|swear|swore|protest|houd|hield|volgehouden|zweer|zwoer|bezwe|bezwo)/;
const POSSIBLE = /^(could|might|may|can|kan|kunnen)$/;
const NEGATION = /^(not|n't|never|no|nobody|nothing|none|neither|niet|nooit|geen|niemand|niets|cannot)$/;
const JUDGEMENT =
  /^(crucial|important|best|worst|better|worse|most|simplest|only|easily|clearly|seriously|really|simply|too|enough|seem|seems|appears|think|believe|because|real|right|wrong|belangrijk|cruciaal|beste|slechtste|beter|slechter|duidelijk|alleen|lijkt|denk|vind|omdat|want|gewoon|echt|veel|genoeg|juist|terecht|wel)$/;
/** What is called false is denied rather than opposed. */
const CLAIM =
  /^(claim|claims|allegation|allegations|accusation|accusations|suggestion|suggestions|criticism|rumou?rs?|report|reports|charge|charges|account|version|comparison|reading|explanation|characterisation|characterization|link|idea|notion|bewering|beweringen|beschuldiging|beschuldigingen|suggestie|kritiek|geruchten|verhaal|verhalen|lezing|vergelijking|uitleg|voorstelling|aantijging|aantijgingen|verwijt|verwijten)$/;

/**
 * The stance of a position: by its cue where that takes one; where it only says or claims, by what is said. *We will keep
 * it* is a promise, *it must stop* a demand, *is it a crime?* a question. A negation in what is said denies nothing.
 */
export function stanceOf(reading: Reading, { stance, holder, content, cue, rule }: FoundPosition): Stance {
  const first = reading.doc.wordAt(content.start);
  const end = Math.min(reading.doc.wordAt(content.end), first + READ);
  if (stance === 'opposes' && rejects(reading, cue) && hasWord(reading, first, Math.min(end, first + 5), CLAIM))
    return 'denies';
  // "wants to know why", "wil weten of"
  if (stance === 'demands' && hasWord(reading, first, Math.min(end, first + 3), /^(know|weten)$/)) return 'asks';
  if (stance === 'claims' && names(reading, cue)) return judgementOf(reading, first, end);
  if (stance === 'claims' && holder && FEW.test(reading.lower(holder.first))) return 'doubts';
  if (stance === 'warns' && excludes(reading, cue) && !hasWord(reading, first, end, reading.lexicon.threats))
    return 'expects';
  if (stance === 'demands' && isIntention(reading, cue, first, end)) return 'promises';
  // "overweegt aangifte te doen": what is weighed against others.
  if (stance === 'expects' && weighs(reading, cue) && hasWord(reading, first, end, reading.lexicon.threats))
    return 'warns';
  if (stance === 'demands' && cue[0] && /^(vra|vroeg|gevraagd)/.test(reading.lower(cue[0].first)))
    return hasWord(reading, first, Math.min(end, first + 2), EXPLANATION) ? 'asks' : stance;
  if (stance !== 'states' && stance !== 'claims') return stance;
  // Who owns up to something accuses nobody.
  if (cue[0] && /^(admit|confess|acknowledg|conced|beken|erken)/.test(reading.lower(cue[0].first))) return 'states';
  const mark = reading.text.slice(content.end - 1, content.end + 1);
  if (mark.includes('?') && asksAll(reading, first, end)) return 'asks';
  const untrue = cueIn(reading, first, end, /^denies$/);
  if (untrue) return untrue;
  const accused = isOfSelf(reading, first) ? null : cueIn(reading, first, end, /^accuses$/);
  if (accused) return accused;
  if (holdsAgainst(reading, first)) return 'accuses';
  const denied = deniedBy(reading, first, end, cue);
  if (denied) return denied;
  // "Volgens de krant zou het gaan om ...": hearsay, no expectation.
  if (rule === 'according-to' && hasWord(reading, first, Math.min(end, first + OPENING), /^(zou|zouden)$/))
    return 'claims';
  const opening = openingStance(reading, first, Math.min(end, first + OPENING), cue);
  if (opening) return opening;
  // A bad or good word in a document's or about oneself is no stance.
  const weak = isOfSelf(reading, first) || (holder !== null && isDocument(reading, holder));
  const cued = cueIn(reading, first, end, weak ? /^(expects|warns|asks|doubts|demands|promises)$/ : /./);
  if (cued) return cued;
  const condition = conditionIn(reading, first, end);
  if (condition) return condition;
  return plainness(reading, stance, holder, first, end);
}

const EXPLANATION = /^(uitleg|verduidelijking|duidelijkheid|informatie)$/;

function weighs(reading: Reading, cue: readonly WordRange[]): boolean {
  return cue[0] !== undefined && /^(overw|overwo|consider|weigh)/.test(reading.lower(cue[0].first));
}

/** *"They kept telling us ..."*, *"You watched ..."*: a quotation that tells of others, in the past, what they did. */
function holdsAgainst(reading: Reading, first: number): boolean {
  if (!/^(they|you|ze|jullie)$/.test(reading.lower(first)) || !reading.quoteAround(first)) return false;
  const verb = reading.upos(first + 1) === 'ADV' ? first + 2 : first + 1;
  return reading.isVerb(verb) && reading.doc.feature(verb, 'Tense') === 'Past';
}

/** *did not rule out talks*, *sluit een akkoord niet uit*: what may come is a warning only where it harms somebody. */
function excludes(reading: Reading, cue: readonly WordRange[]): boolean {
  return cue[0] !== undefined && /^(rul(e[sd]?|ing)|slui|sloot|uitgesl)/.test(reading.lower(cue[0].first));
}

function rejects(reading: Reading, cue: readonly WordRange[]): boolean {
  const verb = cue[0];
  return (
    verb !== undefined && /^(reject|dismiss|wijst|wees|wijzen|wezen|verwerp|verwierp)/.test(reading.lower(verb.first))
  );
}

/** *called*, *noemde*: the word for it tells what somebody thinks of it. */
function names(reading: Reading, cue: readonly WordRange[]): boolean {
  const verb = cue[0];
  return (
    verb !== undefined &&
    /^(call|describ|label|brand|dub|characteri|noem|bestempel|omschrij|typeer|betitel)/.test(reading.lower(verb.first))
  );
}

/** What something is called blames it, unless the word praises; a claim that is called names is denied. */
function judgementOf(reading: Reading, first: number, end: number): Stance {
  const judged = cueIn(reading, first, end, /^(praises|regrets)$/);
  if (judged) return judged;
  return hasWord(reading, first, Math.min(end, first + 5), CLAIM) ? 'denies' : 'accuses';
}

/** *Few believe it*: who thinks so is hardly anybody. */
const FEW = /^(few|nobody|hardly|weinig|weinigen|niemand)$/;

/** Whether a content is questions only. */
function asksAll(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (/^[.!]$/.test(reading.form(word))) return false;
  return true;
}

function cueIn(reading: Reading, first: number, end: number, wanted: RegExp): Stance | null {
  for (const { stance, phrases } of reading.lexicon.stanceCues) {
    if (!wanted.test(stance)) continue;
    for (let word = first; word < end; word++)
      if (reading.match(phrases, word, end) >= 0 && !isDeniedHere(reading, word, first, stance)) return stance;
  }
  return null;
}

/** *We do not trade in hostages*, *houdt vol dat zij nooit iets heeft gebruikt*, *No. ...*: who is meant denies it. */
function deniedBy(reading: Reading, first: number, end: number, cue: readonly WordRange[]): Stance | null {
  const opening = Math.min(end, first + OPENING);
  if (/^(no|nee)$/.test(reading.lower(first)) && /^[.,!]$/.test(reading.form(first + 1))) return 'denies';
  const insists = cue[0] !== undefined && INSISTS.test(reading.lower(cue[0].first));
  let self = insists;
  let being = insists;
  for (let word = first; word < opening; word++) {
    const lower = reading.lower(word);
    if (
      /^[,;:.]$/.test(lower) ||
      LEAVES.test(lower) ||
      DUTY.test(lower) ||
      WILL.test(lower) ||
      WOULD.test(lower) ||
      WANT.test(lower) ||
      POSSIBLE.test(lower)
    )
      return null;
    self ||= word - first < 2 && isHolder(reading, word);
    being ||= BEING.test(lower);
    // "We are not against clean air": a side is taken, nothing denied.
    // "had no plans to reopen it"
    if (lower === 'no' && /^(immediate|current|plans?)$/.test(reading.lower(word + 1))) return 'states';
    if (NEGATION.test(lower))
      return self &&
        (being || BEING.test(reading.lower(word + 1)) || endsWithBeing(reading, word, end)) &&
        !/^(against|tegen|alone|alleen)$/.test(reading.lower(word + 1))
        ? 'denies'
        : null;
  }
  return null;
}

/** Words behind which another clause speaks of something else. */
const LEAVES = /^(if|unless|because|that|who|which|als|omdat|dat|die)$/;

/** *hij geen oorlog zoekt*, *zij nooit iets heeft gebruikt*: in a Dutch subordinate clause the verb stands behind. */
function endsWithBeing(reading: Reading, word: number, end: number): boolean {
  for (let at = word + 1; at < Math.min(end, word + 7); at++) if (BEING.test(reading.lower(at))) return true;
  return false;
}

/** *geen enkele patiënt in gevaar*, *no danger*: nobody warns by what is not so. */
function isDeniedHere(reading: Reading, word: number, first: number, stance: Stance): boolean {
  const reach = stance === 'warns' ? 5 : 1;
  for (let at = word - 1; at >= Math.max(first, word - reach); at--) if (NEGATION.test(reading.lower(at))) return true;
  return false;
}

/** In a quotation its speaker is *I* or *we*: *they* are others there. */
function isHolder(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  return SELF.test(lower) || (HOLDER.test(lower) && !reading.quoteAround(word));
}

/** *verklaarde dat hij was gedwongen*: what happened to the one who speaks. */
function isOfSelf(reading: Reading, first: number): boolean {
  return /^(he|she|i|hij|ik)$/.test(reading.lower(first));
}

/** By the first clause: who is to do what. */
function openingStance(reading: Reading, first: number, end: number, cue: readonly WordRange[]): Stance | null {
  const lower = reading.lower(first);
  if (SELF.test(lower)) {
    const uses = reading.lexicon.reporting.get(reading.lower(first + 1)) ?? [];
    const own = uses.find(({ verb }) =>
      /^(demands|warns|promises|expects|supports|opposes|denies|regrets|praises)$/.test(verb.stance),
    );
    if (own && !NEGATION.test(reading.lower(first + 2))) return own.verb.stance;
  }
  let within = false;
  let self = false;
  let holder = false;
  let negated = false;
  for (let word = first; word < end; word++) {
    const at = reading.lower(word);
    if (/^[,;:]$/.test(at)) return null;
    self ||= SELF.test(at);
    holder ||= word - first < 2 && !SELF.test(at) && isHolder(reading, word);
    // "Zij wisten welke container ze moesten hebben": a fact of the past, told in a clause within.
    if (PAST_DUTY.test(at) && (within || reading.quoteAround(word))) return null;
    if (DUTY.test(at)) return self || NEGATION.test(reading.lower(word + 1)) ? null : 'demands';
    within ||= word > first && reading.lexicon.questionWords.has(at);
    negated ||= NEGATION.test(at);
    if (holder && word - first < 3 && WANT.test(at))
      return negated || NEGATION.test(reading.lower(word + 1)) ? 'opposes' : 'demands';
    const own = WILL.test(at) || (WOULD.test(at) && reading.lexicon.language === 'en');
    // "argues it would push prices down", "says it will take years": an effect, which nobody promises.
    if (own && !self && holder && isEffect(reading, word, cue)) return null;
    if (own && (self || holder)) return negated || NEGATION.test(reading.lower(word + 1)) ? 'opposes' : 'promises';
    if (WILL.test(at)) return 'expects';
  }
  return null;
}

/** Verbs by which something is reasoned or foreseen, and hardly promised. */
const REASONED = /^(argu|believ|think|thought|reason|estimat|calculat|reckon|speculat|suggest|contend)/;
/** What happens to a matter rather than what somebody does. */
const COMES_ABOUT =
  /^(be|take|cost|mean|require|seem|have|depend|become|cause|happen|prove|result|amount|represent|affect|suffer|lose)$/;

/** Whether *it would* or *they will* tells what a matter comes to: by the verb of saying, or by the verb behind *it*. */
function isEffect(reading: Reading, auxiliary: number, cue: readonly WordRange[]): boolean {
  if (cue[0] && REASONED.test(reading.lower(cue[0].first))) return true;
  if (!/^(it|they)$/.test(reading.lower(auxiliary - 1))) return false;
  let verb = auxiliary + 1;
  while (reading.upos(verb) === 'ADV' || NEGATION.test(reading.lower(verb))) verb++;
  return COMES_ABOUT.test(reading.lower(verb));
}

/** *would attack if the broadcasts do not stop* threatens; *als de lucht schoon blijft, mogen zij terug* expects. */
function conditionIn(reading: Reading, first: number, end: number): Stance | null {
  let condition = -1;
  let outcome = false;
  let negated = false;
  for (let word = first; word < end; word++) {
    const lower = reading.lower(word);
    if (condition < 0 && /^(if|unless|als|anders|tenzij|mits)$/.test(lower)) condition = word;
    negated ||= condition >= 0 && (NEGATION.test(lower) || /^(unless|anders|tenzij)$/.test(lower));
    outcome ||= WILL.test(lower) || WOULD.test(lower) || POSSIBLE.test(lower);
  }
  if (condition < 0 || !outcome) return null;
  // "If they send a text, I will be back."
  if (!negated && undertakes(reading, first, end)) return 'promises';
  return negated ? 'warns' : 'expects';
}

function undertakes(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word + 1 < end; word++)
    if (SELF.test(reading.lower(word)) && WILL.test(reading.lower(word + 1))) return true;
  return false;
}

/** Plain information is stated, the contestable claimed. */
function plainness(reading: Reading, given: Stance, holder: WordRange | null, first: number, end: number): Stance {
  const contestable =
    hasWord(reading, first, end, JUDGEMENT) ||
    hasWord(reading, first, end, NEGATION) ||
    hasWord(reading, first, end, POSSIBLE);
  if (given === 'states') return contestable ? 'claims' : 'states';
  const measured =
    hasWord(reading, first, end, /^\p{N}[\p{N}.,%]*$/u) || (holder !== null && isDocument(reading, holder));
  return measured && !contestable ? 'states' : given;
}

function hasWord(
  reading: Reading,
  first: number,
  end: number,
  words: RegExp | { has(word: string): boolean },
): boolean {
  const isOne = words instanceof RegExp ? (word: string) => words.test(word) : (word: string) => words.has(word);
  for (let word = first; word < end; word++) if (isOne(reading.lower(word))) return true;
  return false;
}

/** Verbs of thought, whose denial denies what is thought; who does not *say* a thing has said nothing. */
const THOUGHT =
  /^(believ|think|thought|feel|felt|accept|agree|gelo|denk|dacht|vind|vond|meen|mee?nd|zie|zag|consider|regard|see|recogni)/;

/** The stance of who is said not to take one: *does not support*, *gelooft niet dat*; null where nothing is said. */
export function stanceIfDenied(stance: Stance, verb: string): Stance | null {
  switch (stance) {
    case 'supports':
    case 'demands':
    case 'praises':
      return 'opposes';
    case 'opposes':
      // "has not ruled out an appeal": it may come.
      return /^rul/.test(verb) ? 'warns' : 'supports';
    case 'accuses':
      return 'supports';
    case 'expects':
      return 'doubts';
    case 'doubts':
      return 'claims';
    case 'denies':
      // "sluit een staking niet uit"
      return /^(slui|sloot|slot|uitgesl)/.test(verb) ? 'warns' : 'claims';
    case 'states':
      return /^ple[ad]/.test(verb) ? 'denies' : null;
    case 'claims':
      if (/^(overtuigd|convinced|certain|sure)$/.test(verb)) return 'doubts';
      return THOUGHT.test(verb) ? 'denies' : null;
    default:
      return null;
  }
}
