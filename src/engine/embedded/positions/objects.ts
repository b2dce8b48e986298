import type { WordRange } from '../../../language/document.ts';
import { isPeople } from '../nouns/common-nouns.ts';
import type { Reading } from '../reading.ts';

/** What may be ordered: deeds rather than things. */
const DEEDS =
  /(tion|sion|ment|al|ure|ance|ence|ing|out|down|over)s?$|^(halt|inquiry|enquiry|probe|review|release|raid|strike|search|ban|curfew|inspection|audit|report|freeze|stop|autopsy|recount|study|overhaul|rethink|return|end|start|cut|cuts|ceasefire|truce|payment|stay|test|tests|retreat|advance|attack|attacks)$/;
/** Verbs that are an attitude to a matter, and done to a thing by those who stand in its way or hold it. */
const OBSTRUCTS = /^(block|defend|embrac|blokke|verdedig|omarm)/;
/** Verbs that are an attitude to a matter, and that people undergo: *dismissed 200 workers*, *welcomed guests*. */
const MOVES_PEOPLE = /^(block|embrac|promot|dismiss|welcom|accept|omarm|verwelkom)/;

/** Whether the object of a verb with an everyday sense is a matter: *ordered a review*, *sees little chance of a deal*. */
export function isMatterOf(reading: Reading, verb: number, { first, end }: WordRange): boolean {
  const { positions } = reading.lexicon;
  const lower = reading.lower(verb);
  if (/^order/.test(lower))
    return /^(DET|ADJ|NOUN)$/.test(reading.upos(first) ?? '') && DEEDS.test(headOf(reading, first, end));
  if (/^(seek|sought)/.test(lower))
    return !positions.refuges.has(reading.lower(first)) && !positions.refuges.has(headOf(reading, first, end));
  if (/^(see|sees|saw|seen|seeing|zie|ziet|zien|zag|zagen|gezien)$/.test(lower)) {
    for (let word = first; word < Math.min(end, first + 6); word++) {
      if (positions.prospects.has(reading.lower(word))) return true;
      if (reading.isVerb(word) || reading.isPunctuation(word)) return false;
    }
    return false;
  }
  if (/^(begr|understand|understood)/.test(lower)) return positions.shared.has(headOf(reading, first, end));
  if (/^(vra|vroeg|gevraagd)/.test(lower)) return positions.askedFor.has(headOf(reading, first, end));
  // "blocked the road", "defended their title", "embraced his mother": a thing or somebody is in the way, or held.
  const head = headOf(reading, first, end);
  if (OBSTRUCTS.test(lower) && reading.lexicon.tangibles.has(head)) return false;
  if (MOVES_PEOPLE.test(lower) && isPeopleAt(reading, first, end, head)) return false;
  // "described the call": told of, unless a word for it stands there.
  if (/^describ/.test(lower)) return isCharacterised(reading, first, end);
  if (/^offer/.test(lower)) return positions.offers.has(headOf(reading, first, end)) || hasFigure(reading, first, end);
  // "called a general meeting", not "called the meeting a farce"
  if (/^call/.test(lower)) return !(positions.gatherings.has(headOf(reading, first, end)) && end - first <= 4);
  if (/^put/.test(lower)) return isPutAt(reading, first, end);
  // "reported a turnout of 61%", not "reported the theft".
  if (/^report/.test(lower)) return hasFigure(reading, first, end);
  return true;
}

/** The first noun that no other noun follows, in lower case. */
function headOf(reading: Reading, first: number, end: number): string {
  for (let word = first; word < end; word++)
    if (/^(NOUN|PROPN)$/.test(reading.upos(word) ?? '') && reading.upos(word + 1) !== 'NOUN')
      return reading.lower(word);
  return '';
}

function isCharacterised(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++)
    if (reading.lower(word) === 'as' || reading.quoteAround(word) !== null) return true;
  return false;
}

function isPeopleAt(reading: Reading, first: number, end: number, head: string): boolean {
  for (let word = first; word < end; word++) if (reading.lower(word) === head) return isPeople(reading, word);
  return false;
}

/** *puts the fall at 38 percent* */
function isPutAt(reading: Reading, first: number, end: number): boolean {
  for (let word = first + 1; word < end; word++)
    if (reading.lower(word) === 'at') return /\p{N}/u.test(reading.form(word + 1) + reading.form(word + 2));
  return false;
}

function hasFigure(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (reading.upos(word) === 'NUM') return true;
  return false;
}
