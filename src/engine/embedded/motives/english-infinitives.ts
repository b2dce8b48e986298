import type { WordRange } from '../../../language/document.ts';
import { CATENATIVE, COMMANDS, EPITHETS, MOTION, OBJECT_CONTROL, RAISING } from '../lexicon/english-infinitives.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { isPassive } from './agents.ts';
import {
  completes,
  describesNoun,
  hasObjectThing,
  hasOwnSubject,
  isCalledFor,
  isComplete,
  isTaker,
  isTrueVerb,
} from './english-complements.ts';
import { takesInfinitive } from './purpose-of.ts';

/** Whether a word behind *to* is its verb. */
export function isPlainInfinitive(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const upos = reading.upos(word);
  if (!/^[a-z]+$/.test(lower) || reading.isCapitalised(word)) return false;
  if (!reading.tagged)
    return (
      reading.lexicon.infinitives.has(lower) || (reading.lexicon.reporting.has(lower) && !/(s|ed|ing)$/.test(lower))
    );
  if (upos === 'VERB' || upos === 'AUX') return true;
  // "to please Wall Street"
  if (upos === 'INTJ') return reading.lexicon.infinitives.has(lower);
  // "used satellite data to map 4,000 glaciers": a verb by what stands behind it.
  const { doc } = reading;
  if (
    upos === 'NOUN' &&
    /^(DET|NUM)$/.test(reading.upos(word + 1) ?? '') &&
    isUsed(reading, word - 2, reading.sentence(word))
  )
    return true;
  // "to study a plan"
  if (upos === 'NOUN' && reading.lexicon.infinitives.has(lower) && reading.upos(word + 1) === 'DET') return true;
  // "to hand in my notice", "to head off the strike"
  if (
    upos === 'NOUN' &&
    /^(in|off|up|out|down)$/.test(reading.lower(word + 1)) &&
    /^(DET|PRON)$/.test(reading.upos(word + 2) ?? '')
  )
    return true;
  // "to study new evidence": a document by the lists, a verb by the tree.
  return (
    upos === 'NOUN' &&
    doc.head(word - 1) === word &&
    doc.relation(word - 1) === 'mark' &&
    doc.relation(word) === 'advcl'
  );
}

/** Whether an infinitive says what an act is for: behind an object or a motion, not behind a word that needs it. */
export function explains(reading: Reading, to: number, window: WordRange): boolean {
  let previous = to - 1;
  while (previous > window.first && (/^["“”'‘’]+$/.test(reading.form(previous)) || isFocus(reading, previous)))
    previous--;
  if (isUsed(reading, previous, window) || isNeeded(reading, previous) || isPaidFor(reading, to, window)) return true;
  // "are on their way to find out"
  if (reading.lower(previous) === 'way' && reading.lower(previous - 2) === 'on') return true;
  if (isOnlyMoved(reading, previous)) return !isOutcome(reading, to);
  if (isTaker(reading, previous) || isCalledFor(reading, to)) return false;
  const upos = reading.upos(previous);
  // "is stalling only to gain time"
  const focused = previous < to - 1 && isFocus(reading, to - 1) && isTrueVerb(reading, previous);
  if (focused && !CATENATIVE.has(reading.doc.lemma(previous))) return !isOutcome(reading, to);
  // "moved to rival ports"
  if (
    /^(move|return|go|switch|send|transfer|turn|flee)$/.test(reading.doc.lemma(previous)) &&
    EPITHETS.has(reading.lower(to + 1)) &&
    reading.upos(to + 2) === 'NOUN'
  )
    return false;
  // "They are here to help."
  if (/^(here|there)$/.test(reading.lower(previous)))
    return reading.lower(to + 1) !== 'stay' && isPresence(reading, previous, window);
  if (/^(love|loves|loved|like|likes|liked|prefer|prefers|preferred|hate|hates|hated)$/.test(reading.lower(previous)))
    return false;
  // "has been shut to prevent"
  const closed = /^(shut|closed|sealed)$/.test(reading.lower(previous));
  if (upos === 'AUX' || upos === 'PART' || (upos === 'ADJ' && !closed) || upos === 'CCONJ' || upos === 'SCONJ')
    return false;
  if (isTrueVerb(reading, previous) && !MOTION.has(reading.lower(previous)) && !isPurposeInTree(reading, to))
    return false;
  if (completes(reading, to) || describesNoun(reading, to) || hasOwnSubject(reading, to)) return false;
  // "went on to say", "goes on to win"
  if (/^(on|out)$/.test(reading.lower(previous)) && /^(go|turn)$/.test(reading.doc.lemma(previous - 1))) return false;
  if (reading.lower(previous) === 'so' || isOutcome(reading, to)) return false;
  return explainsVerb(reading, to, previous, window);
}

/** The same by the verb before it: whether it needs the infinitive, or who or what stands between. */
function explainsVerb(reading: Reading, to: number, previous: number, window: WordRange): boolean {
  const { complementTakers } = reading.lexicon;
  for (let at = previous; at >= Math.max(window.first, to - 14); at--) {
    const lower = reading.lower(at);
    // "has enough points to cover six years"
    if (/^[;:.!?]$/.test(reading.form(at)) || lower === 'enough') return false;
    // "time for users to move"
    if (lower === 'for' && complementTakers.has(reading.lower(at - 1))) return false;
    // "put pressure on the club to pay"
    if (lower === 'on' && /^(pressure|calls?)$/.test(reading.lower(at - 1))) return false;
    // "under pressure from investors to cut costs"
    if (lower === 'from' && reading.lower(at - 1) === 'pressure') return false;
    // "it fell to the king to prevent a war"
    if (lower === 'to' && /^(fall|leave)$/.test(reading.doc.lemma(at - 1))) return false;
    // "took a month to clear"
    if (/^(take|cost)$/.test(reading.doc.lemma(at)) && reading.isVerb(at) && isMeasure(reading, at + 1, to))
      return false;
    if (!isTrueVerb(reading, at)) continue;
    if (MOTION.has(lower)) return true;
    // "wants the money to come from reserves"
    if (/^(want|wish|expect|like)$/.test(reading.doc.lemma(at))) return false;
    // "believed the crew to be safe"
    if (/^(be|have)$/.test(reading.lower(to + 1)) && RAISING.has(reading.doc.lemma(at))) return false;
    if (reading.doc.lemma(at) === 'set' && isComplete(reading, at, to)) return true;
    const takes = takesInfinitive(reading, at);
    const needs = /^need/.test(lower);
    // "called the election early to catch them unprepared"
    const called = /^call/.test(lower) && /^(DET|NOUN|PRON)$/.test(reading.upos(at + 1) ?? '');
    if (called || (!OBJECT_CONTROL.has(lower) && !takes && !needs)) return true;
    const requested = /^(call|appeal|ask|press|push)$/.test(reading.doc.lemma(at)) && reading.lower(at + 1) === 'for';
    // "ordered the buses to be used"
    if ((!takes && !needs && !requested) || reading.lower(to + 1) === 'be') return false;
    if (requested) return hasObjectThing(reading, at, to);
    return !COMMANDS.has(reading.doc.lemma(at)) && hasObjectThing(reading, at, to);
  }
  return false;
}

/** "did it only to win", but not "the only to survive" */
function isFocus(reading: Reading, word: number): boolean {
  return (
    /^(only|just|merely|purely|solely|simply|partly|mainly|largely|primarily)$/.test(reading.lower(word)) &&
    reading.upos(word - 1) !== 'DET'
  );
}

/** "had only gone to save her pension": why, as *only* says; "went to see it" is one act. */
function isOnlyMoved(reading: Reading, verb: number): boolean {
  if (!/^(go|come)$/.test(reading.doc.lemma(verb)) || reading.lower(verb) === 'going') return false;
  return isFocus(reading, verb - 1) || isFocus(reading, verb + 1);
}

/** "returned to find the door forced", "travelled 900 miles to lose", "only to die": how it ended, rather than what for. */
function isOutcome(reading: Reading, to: number): boolean {
  const verb = reading.doc.lemma(to + 1);
  if (/^(lose|die|discover|learn|realise|realize)$/.test(verb)) return true;
  if (!/^(find|see|hear|be|have|fall)$/.test(verb)) return false;
  if (reading.lower(to - 1) === 'only') return true;
  for (let at = to - 1; at > to - 6; at--)
    if (/^(return|wake|awake|arrive|come|emerge|open|get|look)$/.test(reading.doc.lemma(at))) return true;
  return false;
}

/** "use new powers to require": what is used is used for something, whatever it is called. */
function isUsed(reading: Reading, noun: number, window: WordRange): boolean {
  for (let at = noun - 1; at >= Math.max(window.first, noun - 4); at--) {
    if (USE.test(reading.lower(at))) return reading.upos(at) === 'VERB';
    if (!/^(DET|ADJ|NOUN|NUM|PROPN)$/.test(reading.upos(at) ?? '')) return false;
  }
  return false;
}

const USE = /^(us(e|es|ed|ing)|sen(d|ds|t|ding)|hir(e|es|ed|ing)|deploy(s|ed|ing)?|dispatch(es|ed|ing)?)$/;

/** "took (them) a month to clear", "costs $4 to run", "took courage to speak": what it takes, rather than what for. */
function isMeasure(reading: Reading, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (
      /^(seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|time|while|ages|dollars?|pounds?|euros?|courage|guts|nerve|effort|patience|skill|luck|strength)$/.test(
        reading.lower(word),
      )
    )
      return true;
  return /^[$€£]/.test(reading.form(to - 1)) || /^[$€£]/.test(reading.form(to - 2));
}

/** "asked voters for $4 million to drill a well", "asked for an adjournment to study it": what is asked for is for it. */
function isPaidFor(reading: Reading, to: number, window: WordRange): boolean {
  for (let at = to - 1; at > Math.max(window.first, to - 7); at--) {
    if (reading.lower(at) === 'for') {
      if (/^[$€£]|^\d/.test(reading.form(at + 1)) || /^(money|funds|cash)$/.test(reading.lower(to - 1))) return true;
      const thing = nounPhraseAfter(reading, at + 1, to);
      return (
        /^(ask|asks|asked|asking|apply|applied|applying)$/.test(reading.lower(at - 1)) &&
        /^(a|an|more|extra|another)$/.test(reading.lower(at + 1)) &&
        reading.lower(to + 1) !== 'be' &&
        thing !== null &&
        !isPlausible(reading, thing)
      );
    }
    if (reading.isVerb(at) || reading.isPunctuation(at)) return false;
  }
  return false;
}

/** "the ban was needed to protect consumers": what a thing is needed for; "it is necessary to" completes. */
export function isNeeded(reading: Reading, word: number): boolean {
  if (!/^(needed|necessary|essential|vital)$/.test(reading.lower(word)) || !reading.parsed) return false;
  const subject = reading.doc.children(word).find((child) => reading.doc.relation(child) === 'nsubj');
  return (
    subject !== undefined &&
    reading.upos(subject) === 'NOUN' &&
    !isPlausible(reading, { first: subject, end: subject + 1 })
  );
}

/** "the trees were felled to make room": somebody did it, and for that. */
export function isDone(reading: Reading, to: number): boolean {
  const { doc } = reading;
  const verb = doc.head(doc.head(to));
  if (!reading.parsed || doc.relation(doc.head(to)) !== 'advcl' || verb >= to || !isPassive(reading, verb))
    return false;
  if (CATENATIVE.has(doc.lemma(verb)) || /^(leave|bring|take|compel)$/.test(doc.lemma(verb))) return false;
  return !doc.children(verb).some((child) => /^(may|might|can|could|must|should)$/.test(reading.lower(child)));
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
    !CATENATIVE.has(doc.lemma(to - 1))
  );
}
