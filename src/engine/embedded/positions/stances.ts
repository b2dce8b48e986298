import type { Stance } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Reading, Span } from '../reading.ts';

/** How many words of a content are read for its stance. */
const READ = 60;
const FIRST_PERSON = /^(we|i|wij|ik|he|she|they|it|hij|zij|ze)$/;
const FUTURE = /^(will|would|'ll|shall|zal|zullen|zou|zouden|gaan|ga)$/;
const DUTY = /^(must|should|moet|moeten)$/;
const NEGATION = /^(not|n't|never|neither|niet|nooit|geen|no)$/;
const JUDGEMENT =
  /^(could|might|crucial|important|best|worst|better|worse|most|simplest|never|only|easily|clearly|seriously|seem|seems|appears|think|believe|achterlijk\p{L}*|belangrijk|cruciaal|beste|slechtste|beter|slechter|duidelijk|alleen|nooit|lijkt|denk|vind)$/u;

/**
 * The stance of what somebody says where the verb of saying leaves it open (*says*, *volgens*, a bare quotation): by what
 * is said. *We will keep it* is a promise, *it must stop* a demand, *they have not received it* a denial.
 */
export function stanceOf(reading: Reading, given: Stance, holder: WordRange | null, content: Span): Stance {
  if (given !== 'states' && given !== 'claims') return given;
  const first = reading.doc.wordAt(content.start);
  const end = Math.min(reading.doc.wordAt(content.end), first + READ);
  const cue = cueIn(reading, first, end);
  if (cue === 'accuses') return cue;
  const opening = openingStance(reading, first, Math.min(end, first + 7));
  if (opening) return opening;
  if (cue) return cue;
  if (isThreat(reading, first, end)) return 'warns';
  if (given === 'states' && holder && hasWord(reading, first, end, JUDGEMENT)) return 'claims';
  return given;
}

function cueIn(reading: Reading, first: number, end: number): Stance | null {
  for (const { stance, phrases } of reading.lexicon.stanceCues)
    for (let word = first; word < end; word++) if (reading.match(phrases, word, end) >= 0) return stance;
  return null;
}

/** By the first words: who is to do what. */
function openingStance(reading: Reading, first: number, end: number): Stance | null {
  const lower = reading.lower(first);
  if (/^(we|i|wij|ik)$/.test(lower)) {
    const uses = reading.lexicon.reporting.get(reading.lower(first + 1)) ?? [];
    const own = uses.find(({ verb }) =>
      /^(demands|warns|promises|expects|supports|opposes|denies|regrets)$/.test(verb.stance),
    );
    if (own) return own.verb.stance;
  }
  let person = false;
  for (let word = first; word < end; word++) {
    const at = reading.lower(word);
    if (/^[,;:]$/.test(at)) return null;
    person ||= FIRST_PERSON.test(at);
    if (DUTY.test(at)) return 'demands';
    if (person && NEGATION.test(at) && word - first < 5) return 'denies';
    if (FUTURE.test(at) && person && word - first < 4) return 'promises';
  }
  return null;
}

/** "would attack if the broadcasts do not stop", "als X niet doorgaat, is dat een klap": a condition with what follows. */
function isThreat(reading: Reading, first: number, end: number): boolean {
  let condition = false;
  let outcome = false;
  for (let word = first; word < end; word++) {
    const lower = reading.lower(word);
    condition ||= /^(if|unless|als|anders|tenzij)$/.test(lower);
    outcome ||= /^(will|would|zal|zullen|zou|zouden)$/.test(lower);
  }
  return condition && outcome;
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
    case 'warns':
    case 'promises':
      return 'denies';
    case 'claims':
      return THOUGHT.test(verb) ? 'denies' : null;
    default:
      return null;
  }
}
