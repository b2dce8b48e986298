import type { Stance } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isDocument } from './according.ts';
import type { FoundPosition } from './found.ts';

/** How many words of a content are read for its stance. */
const READ = 60;
/** How many words a clause takes to come to its verb. */
const OPENING = 9;
const SELF = /^(we|i|wij|ik)$/;
const HOLDER = /^(he|she|they|it|hij|zij|ze)$/;
const WILL = /^(will|'ll|shall|zal|zullen|gaan)$/;
const WOULD = /^(would|zou|zouden)$/;
const DUTY = /^(must|should|moet|moeten|hoort|dient|dienen)$/;
const POSSIBLE = /^(could|might|may|can|kan|kunnen)$/;
const NEGATION = /^(not|n't|never|no|nobody|nothing|none|neither|niet|nooit|geen|niemand|niets|cannot)$/;
const JUDGEMENT =
  /^(crucial|important|best|worst|better|worse|most|simplest|only|easily|clearly|seriously|really|simply|too|enough|seem|seems|appears|think|believe|because|real|right|wrong|belangrijk|cruciaal|beste|slechtste|beter|slechter|duidelijk|alleen|lijkt|denk|vind|omdat|want|gewoon|echt|veel|genoeg|juist|terecht|wel)$/;
/** What is called false is denied rather than opposed. */
const CLAIM =
  /^(claim|claims|allegation|allegations|accusation|accusations|suggestion|suggestions|criticism|rumou?rs?|report|reports|charge|charges|link|idea|notion|bewering|beweringen|beschuldiging|beschuldigingen|suggestie|kritiek|geruchten|verhaal|verhalen|lezing|aantijging|aantijgingen|verwijt|verwijten)$/;

/**
 * The stance of a position: by its cue where that takes one; where it only says or claims, by what is said. *We will keep
 * it* is a promise, *it must stop* a demand, *is it a crime?* a question. A negation in what is said denies nothing.
 */
export function stanceOf(reading: Reading, { stance, holder, content, cue }: FoundPosition): Stance {
  const first = reading.doc.wordAt(content.start);
  const end = Math.min(reading.doc.wordAt(content.end), first + READ);
  if (stance === 'opposes' && rejects(reading, cue) && hasWord(reading, first, Math.min(end, first + 5), CLAIM))
    return 'denies';
  if (stance === 'claims' && names(reading, cue)) return cueIn(reading, first, end, /^(accuses|praises)$/) ?? 'claims';
  if (stance !== 'states' && stance !== 'claims') return stance;
  // Who owns up to something accuses nobody.
  if (cue[0] && /^(admit|confess|acknowledg|conced|beken|erken)/.test(reading.lower(cue[0].first))) return 'states';
  const mark = reading.text.slice(content.end - 1, content.end + 1);
  if (mark.includes('?') && asksAll(reading, first, end)) return 'asks';
  const accused = cueIn(reading, first, end, /^accuses$/);
  if (accused) return accused;
  const opening = openingStance(reading, first, Math.min(end, first + OPENING));
  if (opening) return opening;
  const cued = cueIn(reading, first, end, /./);
  if (cued) return cued;
  const condition = conditionIn(reading, first, end);
  if (condition) return condition;
  return plainness(reading, stance, holder, first, end);
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
    /^(call|describ|label|brand|dub|characteri|rate|noem|bestempel|omschrij|typeer|vind|vond|acht|sprak|spreekt)/.test(
      reading.lower(verb.first),
    )
  );
}

/** Whether a content is questions only. */
function asksAll(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (/^[.!]$/.test(reading.form(word))) return false;
  return true;
}

function cueIn(reading: Reading, first: number, end: number, wanted: RegExp): Stance | null {
  for (const { stance, phrases } of reading.lexicon.stanceCues) {
    if (!wanted.test(stance)) continue;
    for (let word = first; word < end; word++)
      if (reading.match(phrases, word, end) >= 0 && !NEGATION.test(reading.lower(word - 1))) return stance;
  }
  return null;
}

/** By the first clause: who is to do what. */
function openingStance(reading: Reading, first: number, end: number): Stance | null {
  const lower = reading.lower(first);
  if (SELF.test(lower)) {
    const uses = reading.lexicon.reporting.get(reading.lower(first + 1)) ?? [];
    const own = uses.find(({ verb }) =>
      /^(demands|warns|promises|expects|supports|opposes|denies|regrets|praises)$/.test(verb.stance),
    );
    if (own && !NEGATION.test(reading.lower(first + 2))) return own.verb.stance;
  }
  let self = false;
  let holder = false;
  for (let word = first; word < end; word++) {
    const at = reading.lower(word);
    if (/^[,;:]$/.test(at)) return null;
    self ||= SELF.test(at);
    holder ||= HOLDER.test(at) && word - first < 2;
    if (DUTY.test(at)) return self || NEGATION.test(reading.lower(word + 1)) ? null : 'demands';
    if (WILL.test(at))
      return (self || holder) && !NEGATION.test(reading.lower(word + 1)) ? 'promises' : self ? 'opposes' : 'expects';
    if (WOULD.test(at) && (self || holder) && reading.lexicon.language === 'en') return 'promises';
  }
  return null;
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
  return negated ? 'warns' : 'expects';
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

function hasWord(reading: Reading, first: number, end: number, words: RegExp): boolean {
  for (let word = first; word < end; word++) if (words.test(reading.lower(word))) return true;
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
    case 'accuses':
      return 'supports';
    case 'expects':
      return 'doubts';
    case 'doubts':
      return 'claims';
    case 'denies':
      return 'claims';
    case 'claims':
      if (/^(overtuigd|convinced|certain|sure)$/.test(verb)) return 'doubts';
      return THOUGHT.test(verb) ? 'denies' : null;
    default:
      return null;
  }
}
