import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { openingOf } from './asides.ts';
import { isPlausible, isSubjectPronoun } from './sources.ts';
import type { Subject } from './subjects.ts';

/** How far a subject may stand from its verb, in words. */
const REACH = 30;

export function dutchSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  const { lexicon } = reading;
  const finite = finiteOf(reading, verb, from);
  // "waarschuwt dat ..., en raadde ... aan": the subject of the verb before, unless one stands behind.
  if (
    reading.upos(finite - 1) === 'CCONJ' &&
    reading.upos(finite) !== 'NOUN' &&
    !isSubjectPronoun(reading, finite + 1)
  ) {
    const earlier = coordinatedVerb(reading, finite, from);
    if (earlier >= 0) return dutchSubject(reading, earlier, from, finite);
  }
  let before = finite - 1;
  while (before >= from && reading.upos(before) === 'ADV' && before > from) before--;
  const clause = clauseStart(reading, finite, from);
  const opener = reading.lower(clause);
  // "die ... waarschuwt", "omdat hij ... zegt": the verb stands last.
  if (clause < finite && reading.upos(finite - 1) !== null) {
    if (lexicon.pronouns.relative.has(opener) && opener !== 'wat' && isRelative(reading, clause, from)) {
      const end = reading.lower(clause - 1) === ',' ? clause - 1 : clause;
      const antecedent = nounPhraseBefore(reading, end, from);
      const next = nounPhraseAfter(reading, clause + 1, finite);
      if (next && isPlausible(reading, next) && reading.upos(next.end) !== 'ADP')
        return { ...next, behind: false, relative: false };
      if (antecedent) return { ...antecedent, behind: false, relative: true };
    }
    if (lexicon.subordinators.has(opener) && clause + 1 < finite) {
      const next = nounPhraseAfter(reading, skipAdverbs(reading, clause + 1, finite), finite);
      if (next) return { ...next, behind: false, relative: false };
    }
  }
  const ahead = aheadOf(reading, finite, clause, from);
  const behind = nounPhraseAfter(reading, skipAdverbs(reading, finite + 1, to), to);
  if (ahead && (!behind || reading.upos(ahead.first - 1) !== 'ADP')) {
    const inverted =
      behind &&
      isPlausible(reading, behind) &&
      !isPlausible(reading, ahead) &&
      (reading.upos(behind.first) !== 'PRON' || isSubjectPronoun(reading, behind.first));
    if (!inverted) return { ...ahead, behind: false, relative: false };
  }
  if (behind && (isPlausible(reading, behind) || isSubjectPronoun(reading, behind.first) || !ahead))
    return { ...behind, behind: true, relative: false };
  return ahead ? { ...ahead, behind: false, relative: false } : null;
}

/** The main verb that a verb behind *en* is coordinated with: the first verb of the sentence outside a subordinate clause. */
function coordinatedVerb(reading: Reading, verb: number, from: number): number {
  let subordinate = false;
  for (let at = Math.max(from, verb - 60); at < verb - 1; at++) {
    const upos = reading.upos(at);
    if (upos === 'SCONJ' || (upos === 'PRON' && reading.form(at - 1) === ',')) subordinate = true;
    if (!reading.isVerb(at)) continue;
    if (!subordinate) return at;
    subordinate = false;
  }
  return -1;
}

/** The noun phrase that stands first in its clause, right before the finite verb. */
function aheadOf(reading: Reading, finite: number, clause: number, from: number): WordRange | null {
  let end = finite;
  while (end > clause && reading.upos(end - 1) === 'ADV') end--;
  if (reading.lower(end - 1) === ',' || reading.lower(end - 1) === ')') {
    const opening = openingOf(reading, end - 1, from);
    if (opening !== null) {
      const outer = nounPhraseBefore(reading, opening, from);
      if (outer && reading.upos(outer.first - 1) !== 'ADP') return outer;
    }
  }
  const phrase = nounPhraseBefore(reading, end, Math.min(clause, end));
  if (!phrase || reading.upos(phrase.first - 1) === 'ADP') return null;
  if (isTime(reading, phrase)) return null;
  return phrase;
}

function isTime(reading: Reading, { first, end }: WordRange): boolean {
  return (
    /^(jaar|jaren|week|weken|maand|maanden|dag|dagen|uur|weekeinde|weekend|moment|tijd|keer)$/.test(
      reading.lower(end - 1),
    ) ||
    reading.lexicon.months.has(reading.lower(first)) ||
    reading.lexicon.months.has(reading.lower(end - 1))
  );
}

function skipAdverbs(reading: Reading, word: number, to: number): number {
  let at = word;
  while (at < to && (reading.upos(at) === 'ADV' || reading.lower(at) === 'zich') && at - word < 5) at++;
  return at;
}

/** "heeft ... gezegd": the auxiliary carries the subject. */
function finiteOf(reading: Reading, verb: number, from: number): number {
  if (
    !/^(ge|be|ver|ont|her)|(ge\p{L}+(d|t|en))$/u.test(reading.lower(verb)) &&
    !reading.lexicon.auxiliaries.has(reading.lower(verb - 1))
  )
    return verb;
  for (let at = verb - 1; at >= Math.max(from, verb - REACH); at--) {
    if (/^[;:.!?]$/.test(reading.form(at)) || reading.lexicon.complementiser.has(reading.lower(at))) break;
    if (
      /^(heeft|hebben|had|hadden|heb|zal|zullen|zou|zouden|wil|willen|wilde|moet|moeten|kan|kunnen|laat|laten|liet|lieten)$/.test(
        reading.lower(at),
      ) &&
      reading.upos(at) !== 'NOUN'
    )
      return at;
    if (
      reading.upos(at) === 'VERB' &&
      /[et]$/.test(reading.lower(at)) &&
      reading.lexicon.reporting.has(reading.lower(at))
    )
      break;
  }
  return verb;
}

/** The first word of the clause that a verb stands in. */
function clauseStart(reading: Reading, verb: number, from: number): number {
  for (let at = verb - 1; at >= from; at--) {
    if (/^[;:.!?–—]$|^-+$|^['"“”‘’„»«]+$|^,,$/.test(reading.form(at))) return at + 1;
    if (reading.form(at) === ',' && !closesAside(reading, at, verb) && !separatesNames(reading, at)) return at + 1;
    if (reading.upos(at) === 'CCONJ' && !/^(en|of|noch)$/.test(reading.lower(at))) return at + 1;
    if (reading.upos(at) === 'SCONJ') return at;
    if (verb - at > REACH) return at;
  }
  return from;
}

/** "Venezuela, Ecuador, Paraguay en Bolivia steunden": a comma in a list of names. */
function separatesNames(reading: Reading, comma: number): boolean {
  if (reading.upos(comma - 1) !== 'PROPN' || reading.upos(comma + 1) !== 'PROPN') return false;
  for (let at = comma + 2; at < comma + 8; at++) {
    if (reading.upos(at) === 'CCONJ') return true;
    if (reading.upos(at) !== 'PROPN' && reading.form(at) !== ',') return false;
  }
  return false;
}

/** A comma right before the verb closes an apposition: its clause began earlier. */
function closesAside(reading: Reading, comma: number, verb: number): boolean {
  return (
    verb - comma === 1 && reading.form(comma) === ',' && openingOf(reading, comma, Math.max(0, comma - REACH)) !== null
  );
}

function isRelative(reading: Reading, word: number, from: number): boolean {
  return (
    word > from &&
    (reading.lower(word - 1) === ',' || reading.upos(word - 1) === 'NOUN' || reading.upos(word - 1) === 'PROPN')
  );
}
