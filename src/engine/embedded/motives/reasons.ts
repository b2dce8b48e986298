import type { WordRange } from '../../../language/document.ts';
import { PRIZES } from '../lexicon/dutch-aims.ts';
import { DONE_OVER, EXTENTS } from '../lexicon/english-reasons.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import { isDocument } from '../positions/according.ts';
import { contentSpan } from '../positions/content-span.ts';
import { hasVerb, windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { clauseAfter, clauseBefore, describedSubject, type ExplainedClause, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';
import { frontedEnd, phraseLimit, relativeEnd } from './fronted.ts';

/** A reason at a word: *omdat*, *want*, *because*, *wegens*, *citing*, *out of fear of*. */
export function findReason(reading: Reading, word: number): FoundMotive | null {
  const { lexicon } = reading;
  const window = windowAround(reading, word);
  const phrase = reading.match(lexicon.reasonPrepositions, word, window.end);
  // "due to announce": a plan.
  if (phrase >= 0 && reading.lower(phrase - 1) === 'to' && isInfinitive(reading, phrase)) return null;
  if (phrase >= 0 && !isReasonParticiple(reading, word, window)) return null;
  // "reported the offer, citing unnamed officials": on whose word, not why.
  if (phrase >= 0 && lexicon.motives.citing.has(reading.lower(word)) && citesSource(reading, phrase, window.end))
    return null;
  // "the Council for the Welfare of Immigrants": a name.
  if (
    phrase >= 0 &&
    !(phrase - word > 2 && reading.isCapitalised(phrase - 2) && reading.upos(phrase - 2) === 'PROPN')
  ) {
    // "onder druk van Duitsland": the pressure belongs to the reason.
    const pressed = phrase - word > 2 && lexicon.motives.pressures.has(reading.lower(phrase - 2));
    const article = pressed && reading.upos(phrase - 3) === 'DET';
    // "ter bescherming van de kabels": what is aimed at stands within the cue.
    const aimed = reading.lower(word) === 'ter' && reading.lower(word + 1) !== 'wille';
    const start = aimed ? word + 1 : pressed ? phrase - (article ? 3 : 2) : phrase;
    const fronted = word <= window.first + 1;
    const end = fronted ? frontedEnd(reading, phrase, window.end) : phraseEnd(reading, phrase, window.end);
    return reason(reading, word, start, end, window, 'reason-phrase');
  }
  const grievance = Math.max(grievanceAt(reading, word, window.end), demandAt(reading, word, window.end));
  if (grievance > 0) return reason(reading, word, word + 1, grievance, window, 'reason-phrase');
  const thrill = thrillAt(reading, word);
  if (thrill > 0) return reason(reading, word, thrill - 1, thrill, window, 'feeling');
  const feeling = feelingAt(reading, word, window.end);
  if (feeling > 0) return reason(reading, word, feelingCue(reading, word), feeling, window, 'feeling');
  const grounds = groundsAt(reading, word);
  if (grounds > 0) return reason(reading, word, word + 1, grounds, window, 'grounds');
  if (!lexicon.reasonConjunctions.has(reading.lower(word))) return null;
  const first = pastSource(reading, word + 1, window.end);
  const end = motiveEnd(reading, first, window.end, reading.lexicon.language === 'en');
  return reason(reading, word, first, end, window, reading.lower(word) === 'want' ? 'want' : 'because');
}

/**
 * *, given the breach of trust*, *gezien de situatie*, *, blaming costs*; but not "given the chance", "heeft de minister
 * gezien", "blaming the firm for the deaths".
 */
function isReasonParticiple(reading: Reading, word: number, window: WordRange): boolean {
  const lower = reading.lower(word);
  if (!/^(given|gezien|blaming|needing|lacking)$/.test(lower)) return true;
  if (word > window.first && reading.form(word - 1) !== ',') return false;
  if (/^(needing|lacking)$/.test(lower)) return reading.lower(word + 1) !== 'to';
  if (lower !== 'blaming')
    return (
      /^(DET|PRON|SCONJ)$/.test(reading.upos(word + 1) ?? '') &&
      !/^(chance|opportunity|choice|go-ahead)$/.test(reading.lower(word + 2))
    );
  for (let at = word + 1; at < window.end && reading.form(at) !== ','; at++)
    if (reading.lower(at) === 'for') return false;
  return true;
}

/** Whether what is cited are people who know, or a document that tells. */
function citesSource(reading: Reading, from: number, limit: number): boolean {
  const cited = nounPhraseAfter(reading, from, limit);
  return cited !== null && (isDocument(reading, cited) || SOURCES.test(reading.lower(cited.end - 1)));
}

const SOURCES =
  /^(sources?|officials?|people|persons?|diplomats?|executives|insiders|aides?|lawyers|residents|witnesses)$/;

/** Past a reason's phrase; in Dutch with the relative clause that ends the sentence. */
function phraseEnd(reading: Reading, from: number, limit: number): number {
  const end = motiveEnd(reading, from, phraseLimit(reading, from, limit));
  return reading.lexicon.language === 'nl' ? relativeEnd(reading, end, limit) : end;
}

function isInfinitive(reading: Reading, word: number): boolean {
  if (reading.upos(word) === 'NOUN' && reading.upos(word + 1) === 'DET') return true;
  return reading.isVerb(word) && !/ing$/.test(reading.lower(word)) && reading.doc.feature(word, 'VerbForm') !== 'Part';
}

const INQUIRES =
  /^(aanhouden|arresteren|oppakken|vastzetten|verdenken|verhoren|ondervragen|vervolgen|onderzoeken|zoeken|noemen)$/;

/** "climb the crane for the thrill", "doen het voor het geld": past the noun, or -1. */
function thrillAt(reading: Reading, word: number): number {
  const { doc, lexicon } = reading;
  const { thrills, money, worksFor, asksFor } = lexicon.motives;
  const prize = lexicon.language === 'nl' && reading.lower(word) === 'om';
  if (!(prize || lexicon.motives.for.has(reading.lower(word))) || doc.relation(word) !== 'case') return -1;
  const noun = reading.upos(word + 1) === 'DET' ? word + 2 : word + 1;
  if (doc.head(word) !== noun || reading.upos(noun + 1) === 'NOUN') return -1;
  if (prize && !PRIZES.has(reading.lower(noun))) return -1;
  const verb = doc.head(noun);
  // "works for money", but not "asks for money"
  const moved =
    thrills.has(reading.lower(noun)) || prize || (money.has(reading.lower(noun)) && worksFor.has(doc.lemma(verb)));
  if (!moved) return -1;
  return reading.isVerb(verb) && verb < word && !asksFor.has(doc.lemma(verb)) ? noun + 1 : -1;
}

/** "staken voor een hogere toeslag": past what is demanded, or -1. */
function demandAt(reading: Reading, word: number, limit: number): number {
  const { doc, lexicon } = reading;
  if (!lexicon.motives.for.has(reading.lower(word)) || doc.relation(word) !== 'case') return -1;
  const verb = doc.head(doc.head(word));
  if (verb >= word || !reading.isVerb(verb) || !lexicon.motives.campaigns.has(doc.lemma(verb))) return -1;
  if (!/^(DET|ADJ|NOUN)$/.test(reading.upos(word + 1) ?? '')) return -1;
  // "a strike for the 14th"
  if (/\d/.test(reading.form(word + 2)) && reading.upos(word + 1) === 'DET') return -1;
  const phrase = nounPhraseAfter(reading, word + 1, limit);
  if (!phrase || lexicon.motives.durations.has(reading.lower(phrase.end - 1))) return -1;
  return phraseLimit(reading, word + 1, limit);
}

/** "boycotted the match over ticket prices": past what a protest or a punishment is about, or -1. */
function grievanceAt(reading: Reading, word: number, limit: number): number {
  const { doc, lexicon } = reading;
  if (lexicon.language !== 'en' || reading.lower(word) !== 'over' || doc.relation(word) !== 'case') return -1;
  // "over two hours", "over the weekend", "over the wall"
  const phrase = nounPhraseAfter(reading, word + 1, limit);
  if (!phrase || /^(NUM|ADV)$/.test(reading.upos(word + 1) ?? '') || lexicon.months.has(reading.lower(phrase.end - 1)))
    return -1;
  for (let at = word; at < phrase.end; at++) if (EXTENTS.has(reading.lower(at))) return -1;
  let verb = doc.head(doc.head(word));
  if (!reading.isVerb(verb)) verb = doc.head(verb);
  // "took the school to court over its refusal"
  const sued = doc.lemma(verb) === 'take' && reading.lower(word - 1) === 'court';
  return verb < word && (sued || DONE_OVER.has(doc.lemma(verb))) ? phraseEnd(reading, word + 1, limit) : -1;
}

/** Past *out of*, *uit*, *from* before a feeling; or -1. */
function feelingCue(reading: Reading, word: number): number {
  const lower = reading.lower(word);
  if (reading.lexicon.language === 'nl') return lower === 'uit' ? word + 1 : -1;
  if (lower === 'out') return reading.lower(word + 1) === 'of' ? word + 2 : -1;
  if (lower !== 'from') return -1;
  // "suffers from anxiety", "the call came from despair": where something comes from.
  const { doc } = reading;
  const verb = doc.head(doc.head(word));
  const acts = reading.isVerb(verb) && verb < word;
  return acts && !reading.lexicon.motives.comesFrom.has(doc.lemma(verb)) ? word + 1 : -1;
}

/** "uit puur winstbejag", "out of spite": past the feeling and what it is about, or -1. */
function feelingAt(reading: Reading, word: number, limit: number): number {
  const { language, motives } = reading.lexicon;
  const endings = [...motives.feelingEndings];
  const from = feelingCue(reading, word);
  if (from < 0) return -1;
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    const lower = reading.lower(at);
    if (!motives.feelings.has(lower) && !endings.some((ending) => lower !== ending && lower.endsWith(ending))) {
      // "out of an abundance of caution", "out of a sense of duty"
      const measured = language === 'en' && /^(of|sense|abundance|mixture|feeling|spirit|excess)$/.test(lower);
      if (!measured && reading.upos(at) !== 'ADJ' && reading.upos(at) !== 'DET') return -1;
      continue;
    }
    if (!motives.feelingAbout.has(reading.lower(at + 1))) return at + 1;
    return phraseLimit(reading, at + 2, limit);
  }
  return -1;
}

/** "op humanitaire gronden", "for security reasons", "om financiële redenen": past the noun, or -1. */
function groundsAt(reading: Reading, word: number): number {
  const { groundsOpeners, grounds, noGrounds } = reading.lexicon.motives;
  if (!groundsOpeners.has(reading.lower(word))) return -1;
  // "om veiligheidsredenen"
  const next = reading.lower(word + 1);
  if (
    reading.upos(word + 1) === 'NOUN' &&
    [...grounds].some((noun) => next.length > noun.length && next.endsWith(noun))
  )
    return word + 2;
  for (let at = word + 2; at < word + 4; at++) {
    if (grounds.has(reading.lower(at)) && !noGrounds.has(reading.lower(word + 1))) return at + 1;
    if (reading.isVerb(at) || reading.isPunctuation(at)) return -1;
  }
  return -1;
}

/** "because, according to an official, nobody asked": past the source between commas. */
function pastSource(reading: Reading, from: number, limit: number): number {
  if (reading.form(from) !== ',') return from;
  for (let word = from + 1; word < Math.min(limit, from + 12); word++) if (reading.form(word) === ',') return word + 1;
  return from;
}

/** A reason at a cue, with the clause before it that it explains, or behind it where it opens its sentence. */
export function reason(
  reading: Reading,
  at: number,
  first: number,
  end: number,
  window: WordRange,
  rule: string,
): FoundMotive | null {
  const content = contentSpan(reading, first, end);
  if (!content) return null;
  const fronted = at <= window.first + 1 || (at === window.first + 2 && reading.form(at - 1) === ':');
  const explained = fronted
    ? clauseAfter(reading, reading.form(end) === ',' ? end + 1 : end, window)
    : (relativeClauseBefore(reading, at, window) ?? clauseBefore(reading, at, window));
  const negated = reading.lexicon.motives.not.has(reading.lower(at - 1));
  const verb = explained?.verb ?? -1;
  // "We have a problem because of the numbers", somebody says: the cause of a state.
  if (
    verb >= 0 &&
    reading.quoteAround(at) &&
    reading.upos(verb) === 'VERB' &&
    reading.lexicon.motives.have.has(reading.lower(verb))
  )
    return null;
  if (verb >= 0 && reading.lexicon.motives.happens.has(reading.doc.lemma(verb))) return null;
  // "in verband met de moord aangehouden": what an inquiry is about.
  if (verb >= 0 && reading.lower(at + 1) === 'verband' && INQUIRES.test(reading.doc.lemma(verb))) return null;
  if (explained?.holder && isForcedOnOthers(reading, explained.holder, at)) return null;
  // "Those who came to end the siege of the town were driven by anger."
  const described = fronted ? null : describedSubject(reading, at);
  const inside = described && explained?.holder && explained.holder.first >= described.end;
  // "Omdat ik moe ben." answers what stands before.
  const whole =
    fronted && !explained && !/^(misschien|wellicht|maybe|perhaps|just|alleen)$/.test(reading.lower(at - 1));
  return {
    holder: inside ? described : (explained?.holder ?? null),
    at,
    verb,
    content,
    action: explained?.action ?? null,
    negated,
    rule: whole ? 'fragment' : rule,
  };
}

/**
 * "urged the trust to publish a review that it has refused to release, citing confidentiality": what is cited explains the
 * clause that it stands behind, whose subject is a pronoun or the noun that *which* means.
 */
function relativeClauseBefore(reading: Reading, at: number, window: WordRange): ExplainedClause | null {
  const { anyPronoun, motives, pronouns } = reading.lexicon;
  if (!motives.citing.has(reading.lower(at)) || reading.form(at - 1) !== ',') return null;
  for (let word = at - 2; word > window.first; word--) {
    if (reading.isPunctuation(word)) return null;
    if (!pronouns.relative.has(reading.lower(word)) || reading.upos(word) === 'DET') continue;
    const own = anyPronoun.has(reading.lower(word + 1));
    const holder = own
      ? { first: word + 1, end: word + 2 }
      : nounPhraseBefore(reading, reading.form(word - 1) === ',' ? word - 1 : word, window.first);
    const first = own ? word + 2 : word + 1;
    if (!holder || !(own || isPlausible(reading, holder)) || !hasVerb(reading, first, at)) return null;
    return { verb: -1, holder, action: contentSpan(reading, first, at) };
  }
  return null;
}

/** "Residents must keep their windows shut because a ship is in port", somebody says: a complaint of what makes others act. */
function isForcedOnOthers(reading: Reading, holder: WordRange, at: number): boolean {
  if (!reading.quoteAround(at) || reading.lexicon.pronouns.first.has(reading.lower(holder.first))) return false;
  for (let word = holder.end; word < at; word++)
    if (reading.lexicon.motives.must.has(reading.lower(word))) return true;
    else if (/^(have|has|had)$/.test(reading.lower(word)) && reading.lower(word + 1) === 'to') return true;
  return false;
}
