import type { WordRange } from '../../../language/document.ts';
import { EXTRAPOSING, FINDS, NEXT, ORDINALS } from '../lexicon/dutch-aims.ts';
import { hasObjectBefore, hasThingBefore } from '../positions/matters.ts';
import type { Reading } from '../reading.ts';
import { takesInfinitive } from './purpose-of.ts';

/** How far *te* may stand from its *om*, in words. */
const REACH = 28;

/** The word of the *te* that completes an *om*, or -1: no other clause has its verb between them. */
export function infinitiveMarker(reading: Reading, from: number, limit: number): number {
  let inner = false;
  for (let word = from; word < Math.min(limit, from + REACH); word++) {
    if (/^[;:.!?]$/.test(reading.form(word))) return -1;
    if (reading.form(word) === ',' && /^(SCONJ|PRON|VERB)$/.test(reading.upos(word + 1) ?? '')) return -1;
    if (reading.lower(word) === 'te' && /(en|aan|aat|ien|oen)$/.test(reading.lower(word + 1))) return word;
    inner ||= reading.upos(word) === 'SCONJ' || reading.lexicon.pronouns.relative.has(reading.lower(word));
    if (!inner && reading.upos(word) === 'AUX' && reading.doc.feature(word, 'VerbForm') === 'Fin') return -1;
  }
  return -1;
}

/** "het gaat om een concentratie", "om half negen": no *om* of an infinitive. */
export function isPreposition(reading: Reading, word: number): boolean {
  const { doc } = reading;
  if (reading.upos(word + 1) === 'NUM' || /^(half|kwart)$/.test(reading.lower(word + 1))) return true;
  // "helpen arachidonzuur om te zetten": part of its verb.
  if (doc.relation(word) === 'compound') return true;
  const head = doc.head(word);
  if (!reading.parsed || doc.relation(word) !== 'case' || head <= word || reading.upos(head) !== 'NOUN') return false;
  return /^(gaan|draaien|vragen|smeken|bidden)$/.test(doc.lemma(doc.head(head)));
}

/** "om vervolgens te verdwijnen", "kwam thuis om te ontdekken dat": what came next, meant by nobody. */
export function isConsequence(reading: Reading, om: number, te: number): boolean {
  return (
    NEXT.has(reading.lower(om + 1)) ||
    reading.lower(te - 2) === 'alweer' ||
    (te === om + 1 && FINDS.has(reading.lower(te + 1)))
  );
}

/** "vroeg mensen om weg te blijven, niet om te vechten": what the first one completes, the second one does too. */
export function goesOnFromComplement(reading: Reading, word: number, window: WordRange): boolean {
  if (reading.lower(word - 1) !== 'niet') return false;
  for (let at = word - 2; at > Math.max(window.first, word - 14); at--)
    if (reading.lower(at) === 'om') return isComplement(reading, at, window);
  return false;
}

/** *poging om te*, *plan van het kabinet om te*: the infinitive completes a word and explains nothing. */
export function isComplement(reading: Reading, word: number, window: WordRange): boolean {
  const { doc } = reading;
  const verb = doc.head(word);
  if (bansThing(reading, word, window)) return false;
  if (reading.parsed && verb > word && doc.head(verb) < word && takesInfinitive(reading, doc.head(verb)))
    return !hasObjectBefore(reading, doc.head(verb), window);
  if (isMeasured(reading, word) || isExtraposed(reading, word, window) || isJudged(reading, word)) return true;
  if (hasTimeOrNeed(reading, word, window)) return true;
  const { complementTakers } = reading.lexicon;
  let nouns = 0;
  for (let at = word - 1; at >= Math.max(window.first, word - 10) && !endsClause(reading, at); at--)
    // "ervoor gekozen om", "drong er bij hen op aan om": the infinitive is what the *er* stands for.
    if (/^er(voor|op|aan|toe|van|mee|naar|over|tegen)$/.test(reading.lower(at)) || isSplitEr(reading, at, word))
      return true;
  for (let at = word - 1; at >= Math.max(window.first, word - 7); at--) {
    // "de heffing is nodig om ...": what a thing is needed for; "het is nodig om ..." completes.
    if (reading.lower(at) === 'nodig') return hasExpletive(reading, at, window);
    // "naar de Raad van State om": a council is no advice.
    if (complementTakers.has(reading.lower(at)) && reading.upos(at) !== 'PROPN')
      return !hasObjectBefore(reading, at, window);
    if (reading.isPunctuation(at)) return false;
    if (
      /^(is|was|zijn|waren)$/.test(reading.lower(at)) &&
      /^(genoeg|voldoende|bereid|klaar)$/.test(reading.lower(at - 1))
    )
      return true;
    // "het recht hebben om", "tijd is om": what the verb has belongs to the noun before it.
    if (reading.isVerb(at) && at === word - 1 && LIGHT.test(reading.lower(at))) {
      if (reading.lower(at - 1) !== 'nodig' && complementTakers.has(reading.lower(at - 1))) return true;
      continue;
    }
    if (reading.isVerb(at)) return takesInfinitive(reading, at) && !hasObjectBefore(reading, at, window);
    // Behind the nearest noun only what hangs on another one by *van* is looked at.
    if (reading.upos(at) === 'ADP') {
      if (reading.lower(at) !== 'van' && nouns > 0) return complementTakers.has(reading.lower(at - 1)) && word - at < 4;
    } else if (reading.upos(at) === 'NOUN' || reading.upos(at) === 'PROPN') nouns++;
  }
  return false;
}

/** "verbiedt drones om vogels te beschermen": a thing is banned or refused, for a purpose; people are told not to do it. */
function bansThing(reading: Reading, om: number, window: WordRange): boolean {
  for (let verb = om - 1; verb >= Math.max(window.first, om - 8) && !reading.isPunctuation(verb); verb--) {
    if (!reading.isVerb(verb)) continue;
    const bans = reading.lexicon.reporting
      .get(reading.lower(verb))
      ?.some(({ verb: { stance } }) => stance === 'opposes');
    return bans === true && hasThingBefore(reading, verb, verb + 1, om);
  }
  return false;
}

/** What parts a verb with *er* from an *om* of another clause: "verdenkt hem ervan dat hij stal om ..." */
function endsClause(reading: Reading, word: number): boolean {
  return reading.isPunctuation(word) || reading.upos(word) === 'SCONJ';
}

const LIGHT =
  /^(heeft|hebben|had|hadden|heb|is|zijn|was|waren|krijgt|krijgen|kreeg|kregen|ingediend|aangenomen|gegeven|gekregen|gehad)$/;

/** "Het is ongezond om ...", "dat het onmogelijk was om ...": what an adjective is said of. */
function isJudged(reading: Reading, om: number): boolean {
  const { doc } = reading;
  const adjective = /^(is|was|zijn|waren)$/.test(reading.lower(om - 1)) ? om - 2 : om - 1;
  // What a thing is needed for is looked at by itself; "is puur om ..." says that the rest is no aim.
  if (!reading.parsed || /^(nodig|puur|louter|enkel|zuiver)$/.test(reading.lower(adjective))) return false;
  if (doc.relation(doc.head(om)) === 'csubj') return true;
  if (reading.upos(adjective) !== 'ADJ') return false;
  return doc.children(adjective).some((child) => doc.relation(child) === 'cop');
}

/** "heeft nog twee weken om", "wie hulp nodig heeft om": what is had for it. */
function hasTimeOrNeed(reading: Reading, om: number, window: WordRange): boolean {
  const last = HAS.test(reading.lower(om - 1)) ? om - 2 : om - 1;
  if (reading.lower(last) !== 'nodig' && !reading.lexicon.timeNouns.has(reading.lower(last))) return false;
  for (let at = om - 1; at >= Math.max(window.first, om - 10); at--) if (HAS.test(reading.lower(at))) return true;
  return false;
}

const HAS = /^(heb|hebt|heeft|hebben|had|hadden|krijgt|krijgen|kreeg|kregen)$/;

/** "te dronken om", "oud genoeg om", "de eerste (club) om": how much, or which one. */
function isMeasured(reading: Reading, om: number): boolean {
  if (/^(genoeg|voldoende)$/.test(reading.lower(om - 1))) return true;
  if (reading.lower(om - 2) === 'te' && (!/en$/.test(reading.lower(om - 1)) || IS.test(reading.lower(om - 3))))
    return true;
  const rank = reading.upos(om - 1) === 'NOUN' ? om - 2 : om - 1;
  return ORDINALS.has(reading.lower(rank)) && /^(de|het|als|zijn|haar|hun)$/.test(reading.lower(rank - 1));
}

const IS = /^(is|was|zijn|waren|bleek|bleken|leek|leken)$/;

/** "Het duurde drie uur om ...": the infinitive is what *het* stands for. */
function isExtraposed(reading: Reading, om: number, window: WordRange): boolean {
  for (let at = om - 1; at >= Math.max(window.first, om - 12); at--) {
    if (reading.isPunctuation(at)) return false;
    if (!reading.isVerb(at) || !EXTRAPOSING.has(reading.doc.lemma(at))) continue;
    const beside = [at - 1, at + 1, at + 2];
    return beside.some((word) => /^(het|'t)$/.test(reading.lower(word)) && reading.doc.relation(word) !== 'det');
  }
  return false;
}

function hasExpletive(reading: Reading, word: number, window: WordRange): boolean {
  for (let at = word - 1; at >= Math.max(window.first, word - 8); at--)
    if (/^(het|'t)$/.test(reading.lower(at)) && reading.upos(at) === 'PRON') return true;
  return false;
}

const PARTICLE = /^(op|aan|voor|toe|van|over|in|mee|naar|uit|tegen)$/;

/** "drong er bij beide landen op aan om": *er* with a particle verb or preposition right before the *om*. */
function isSplitEr(reading: Reading, at: number, om: number): boolean {
  if (reading.lower(at) !== 'er') return false;
  return [om - 1, om - 2].some((word) => PARTICLE.test(reading.lower(word)));
}
