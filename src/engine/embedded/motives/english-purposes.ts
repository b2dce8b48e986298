import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../sources.ts';
import { subjectOf } from '../subjects.ts';
import { motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';
import { purpose, rejectedPurpose, takesInfinitive } from './purpose-of.ts';

export function englishPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (reading.lower(word) === 'not') return rejectedPurpose(reading, word, window);
  const marked = reading.match(reading.lexicon.purposeMarkers, word, window.end);
  if (marked >= 0) {
    // "so as not to expose them": the negation is the purpose's own.
    const first = reading.lower(marked - 2) === 'not' ? marked - 2 : marked;
    if (/^(intended|meant|designed)$/.test(reading.lower(word)) && isActive(reading, word)) return null;
    return purpose(reading, word, first, motiveEnd(reading, marked, window.end), window, 'purpose-marked');
  }
  const lower = reading.lower(word);
  if (lower === 'so' && isResultOfWill(reading, word)) {
    const first = reading.lower(word + 1) === 'that' ? word + 2 : word + 1;
    return purpose(reading, word, first, motiveEnd(reading, first, window.end), window, 'so-that');
  }
  if (/^(hoping|aiming)$/.test(lower) && reading.lower(word + 1) === 'to' && !reading.quoteAround(word)) {
    // "Kyiv hopes to stop the offensive": an aim.
    const subject = subjectOf(reading, word, window.first, window.end);
    const found = purpose(reading, word, word + 2, motiveEnd(reading, word + 2, window.end), window, 'hope');
    return found && { ...found, holder: subject && { first: subject.first, end: subject.end }, action: null };
  }
  if (
    lower === 'to' &&
    word === window.first &&
    (isPlainInfinitive(reading, word + 1) || reading.lexicon.infinitives.has(reading.lower(word + 1)))
  )
    return frontedPurpose(reading, word, window);
  if (/^(for)$/.test(lower)) return sanction(reading, word, window);
  if (lower !== 'to' || word === window.first || !isPlainInfinitive(reading, word + 1)) return null;
  if (
    /ing$/.test(reading.lower(word + 1)) &&
    !/^(bring|sing|ring|swing|fling|cling|sting|string|wring|spring)$/.test(reading.lower(word + 1))
  )
    return null;
  if (!explains(reading, word, window)) return null;
  return purpose(reading, word, word + 1, motiveEnd(reading, word + 1, window.end), window, 'infinitive');
}

/** "he had intended to repay": what he wanted, rather than what something was for. */
function isActive(reading: Reading, verb: number): boolean {
  let at = verb - 1;
  while (reading.upos(at) === 'ADV') at--;
  return /^(had|has|have|having|never|he|she|they|it|we|i|who)$/.test(reading.lower(at));
}

/** "To cut costs, the bank is closing branches." */
function frontedPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  let comma = word + 2;
  while (comma < Math.min(window.end, word + 25) && reading.form(comma) !== ',') comma++;
  if (reading.form(comma) !== ',') return null;
  return purpose(reading, word, word + 1, comma, window, 'fronted');
}

const SANCTIONS =
  /^(sacked|fired|suspended|fined|arrested|jailed|punished|banned|dismissed|expelled|sued|disqualified|reprimanded|disciplined)$/;

/** "sacked its manager for losing six games" */
function sanction(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (!/ing$/.test(reading.lower(word + 1)) || !reading.isVerb(word + 1)) return null;
  for (let at = word - 1; at > Math.max(window.first, word - 9); at--) {
    if (reading.isPunctuation(at)) return null;
    if (SANCTIONS.test(reading.lower(at)))
      return reading.upos(at - 1) === 'AUX' && /^(was|were|been|be|is|are)$/.test(reading.lower(at - 1))
        ? null
        : purpose(reading, word, word + 1, motiveEnd(reading, word + 1, window.end), window, 'sanction');
  }
  return null;
}

/** "so (that) they could": a purpose; "so she left" is a result. */
function isResultOfWill(reading: Reading, word: number): boolean {
  if (
    reading.lower(word + 1) === 'that' &&
    !/^(ADJ|ADV)$/.test(reading.upos(word + 2) ?? '') &&
    reading.upos(word - 1) !== 'AUX'
  )
    return true;
  for (let at = word + 1; at < word + 6; at++)
    if (/^(can|could|would|will|might|may)$/.test(reading.lower(at))) return reading.form(word - 1) !== '.';
  return false;
}

function isPlainInfinitive(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const upos = reading.upos(word);
  if (!/^[a-z]+$/.test(lower) || reading.isCapitalised(word)) return false;
  if (!reading.tagged)
    return (
      reading.lexicon.infinitives.has(lower) || (reading.lexicon.reporting.has(lower) && !/(s|ed|ing)$/.test(lower))
    );
  return upos === 'VERB' || upos === 'AUX';
}

/** Whether an infinitive says what an act is for: behind an object or a motion, not behind a word that needs it. */
function explains(reading: Reading, to: number, window: WordRange): boolean {
  const { complementTakers } = reading.lexicon;
  let previous = to - 1;
  while (previous > window.first && /^["“”'‘’]+$/.test(reading.form(previous))) previous--;
  if (isTaker(reading, previous)) return false;
  const upos = reading.upos(previous);
  // "They are here to help."
  if (/^(here|there)$/.test(reading.lower(previous))) return isPresence(reading, previous, window);
  if (/^(love|loves|loved|like|likes|liked|prefer|prefers|preferred|hate|hates|hated)$/.test(reading.lower(previous)))
    return false;
  if (upos === 'AUX' || upos === 'PART' || upos === 'ADJ' || upos === 'CCONJ' || upos === 'SCONJ') return false;
  if (upos === 'VERB' && !MOTION.test(reading.lower(previous)) && !isPurposeInTree(reading, to)) return false;
  if (completes(reading, to) || describesNoun(reading, to)) return false;
  for (let at = previous; at >= Math.max(window.first, to - 14); at--) {
    const lower = reading.lower(at);
    if (/^[;:.!?]$/.test(reading.form(at))) return false;
    // "time for users to move"
    if (lower === 'for' && complementTakers.has(reading.lower(at - 1))) return false;
    if (reading.upos(at) !== 'VERB') continue;
    if (MOTION.test(lower)) return true;
    const takes = takesInfinitive(reading, at);
    const needs = /^need/.test(lower);
    if (!OBJECT_CONTROL.test(lower) && !takes && !needs) return true;
    if (!takes && !needs) return false;
    // "asked the council to help" needs it, "proposed measures to help" does not: by whether the object can act.
    const object = at + 1 < to ? nounPhraseAfter(reading, at + 1, to) : null;
    return (
      object !== null && at + 1 < previous && !isPlausible(reading, object) && reading.upos(object.first) !== 'PRON'
    );
  }
  return false;
}

/** *are here to*, *came there to*: to be somewhere is an act. */
function isPresence(reading: Reading, word: number, window: WordRange): boolean {
  for (let at = word - 1; at >= Math.max(window.first, word - 3); at--)
    if (/^(am|is|are|was|were|be|been|come|came|comes|stand|sit|went|go|gone)$|^['’](m|re|s)$/.test(reading.lower(at)))
      return true;
  return false;
}

/** "the road was shut to prevent overcrowding": a clause of its own, behind a verb that needs none. */
function isPurposeInTree(reading: Reading, to: number): boolean {
  const { doc } = reading;
  const verb = doc.head(to);
  return (
    reading.parsed &&
    verb > to &&
    verb - to < 6 &&
    doc.relation(verb) === 'advcl' &&
    doc.head(verb) === to - 1 &&
    !CATENATIVE.test(doc.lemma(to - 1))
  );
}

/** Verbs behind which *to* is most often no purpose, active or passive, beside those that are known to need it. */
const CATENATIVE =
  /^(believe|know|think|consider|find|suppose|say|see|hear|make|rumour|rumor|understand|expect|estimate|deem|tend|seem|appear|happen|prove|turn|live|rot|die|begin|start|cease|grow|get|choose|elect|opt|vote|oblige|bind|force|compel|allow|permit|entitle|authorise|authorize|schedule|slate|set|suppose|tip|bother|dare|care|hesitate|learn|remain|fail|manage|struggle|threaten|prepare|long|yearn|wish|aspire|strive|contrive|proceed|condescend|volunteer|swear|vow|pledge|afford|deserve|forget|remember|mean|plan|qualify|rise|fall|wake|return|pressure|pressurise|incline|dispose|tempt|determine|resolve|destine|doom|sentence|condemn|invite|report|allege|accuse|claim|reckon|prefer|pay)$/;

/** "Carrow's contract to deliver", "the desire to find": the infinitive says what a known thing is about. */
function describesNoun(reading: Reading, to: number): boolean {
  const { doc } = reading;
  const verb = doc.head(to);
  if (!reading.parsed || verb <= to || verb - to > 6 || doc.relation(verb) !== 'acl') return false;
  const noun = doc.head(verb);
  for (let word = noun - 1; word > noun - 4; word--)
    if (/^('s|’s|its|their|his|her)$/.test(reading.lower(word))) return true;
  return false;
}

/** Whether the parse makes the infinitive the complement of a verb that is no motion. */
function completes(reading: Reading, to: number): boolean {
  const { doc } = reading;
  const verb = doc.head(to);
  if (!reading.parsed || verb <= to || verb - to > 6) return false;
  const governor = doc.head(verb);
  if (doc.relation(verb) !== 'xcomp' || MOTION.test(reading.lower(governor))) return false;
  // "summoned the ambassador to demand": with an object between, only behind a verb that is known to need it.
  return (
    governor === to - 1 ||
    isTaker(reading, governor) ||
    OBJECT_CONTROL.test(reading.lower(governor)) ||
    takesInfinitive(reading, governor)
  );
}

/** Verbs behind which an infinitive is a purpose: motion, use, foundation. */
const MOTION =
  /^(used|using|deployed|sent|travelled|traveled|came|went|stopped|returned|gathered|met|founded|created|built|installed|introduced|dispatched|rushed|flew|marched|united|joined|raised|held)$/;

/** Verbs whose object is to do what the infinitive says, wherever it stands: *forced the mayor to resign*. */
const OBJECT_CONTROL =
  /^(forc(e|es|ed|ing)|allow(s|ed|ing)?|caus(e|es|ed|ing)|help(s|ed|ing)?|persuad(e|es|ed|ing)|invit(e|es|ed|ing)|teach(es|ing)?|taught|enabl(e|es|ed|ing)|requir(e|es|ed|ing)|permit(s|ted|ting)?|lead(s|ing)?|led|get(s|ting)?|got|want(s|ed|ing)?|ask(s|ed|ing)?|tell(s|ing)?|told|order(s|ed|ing)?|urg(e|es|ed|ing)|compel(s|led|ling)?|convinc(e|es|ed|ing)|motivat(e|es|ed|ing)|prompt(s|ed|ing)?|set|trying|tried|try|wait(s|ed|ing)?|have|has|had|fail(s|ed|ing)?|refus(e|es|ed|ing)|manag(e|es|ed|ing)|continu(e|es|ed|ing)|agree(s|d|ing)?|charged|denied|call(s|ed|ing)?|appeal(s|ed|ing)?)$/;

/** A word that an infinitive completes, in any form: *agree*, *agreeing*, *plans*. */
function isTaker(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const { complementTakers } = reading.lexicon;
  if (complementTakers.has(lower)) return true;
  const stem = lower.replace(/ing$/, '');
  return stem !== lower && (complementTakers.has(stem) || complementTakers.has(`${stem}e`));
}
