import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { motiveEnd } from './clauses.ts';
import { isPredicate } from './predicates.ts';

/**
 * "Citing privacy rules, officials ...": a fronted phrase ends at its comma; in Dutch before the verb of its sentence, unless a
 * clause or an infinitive belongs to it: "In de hoop erger te voorkomen reist ...".
 */
export function frontedEnd(reading: Reading, from: number, limit: number): number {
  const dutch = reading.lexicon.language === 'nl';
  let clause = reading.lexicon.complementiser.has(reading.lower(from - 1));
  for (let word = from; word < Math.min(limit, from + 20); word++) {
    if (reading.form(word) === ',' && word > from) return word;
    clause ||= reading.lexicon.complementiser.has(reading.lower(word)) && reading.upos(word) === 'SCONJ';
    if (!dutch || clause || word === from || !isPredicate(reading, word)) continue;
    if (reading.lower(word - 1) !== 'te') return word;
  }
  return motiveEnd(reading, from, phraseLimit(reading, from, limit));
}

/** Past the last word of a reason in a phrase: with its noun phrase and what hangs on it; a clause goes on to its end. */
export function phraseLimit(reading: Reading, from: number, limit: number): number {
  const { clauseStarts, beforeClause } = reading.lexicon.motives;
  const clause = clauseStarts.has(reading.lower(from)) || beforeClause.has(reading.lower(from - 1));
  if (clause || isGerundClause(reading, from)) return limit;
  let end = from;
  let next = nounPhraseAfter(reading, from, limit)?.end ?? from;
  // "the accord and the treaty between Egypt and Israel"
  while (next > end) {
    end = next;
    next = withCoordinated(reading, pastJoins(reading, from, end, limit), limit);
  }
  if (end > from) return withRelative(reading, end, limit);
  for (let word = from + 1; word < limit; word++)
    if (reading.isVerb(word) || reading.lexicon.negations.has(reading.lower(word))) return word;
  return limit;
}

/** "the sentence of the court on July 8", "hun opvattingen over wijding": with the phrases that hang on a phrase. */
function pastJoins(reading: Reading, from: number, phraseEnd: number, limit: number): number {
  const { purposeMarkers, motives, pronouns } = reading.lexicon;
  let end = phraseEnd;
  while (end > from && end < limit && motives.reasonJoins.has(reading.lower(end))) {
    // "at the request of the FBI in order not to ..."
    if (reading.match(purposeMarkers, end, limit) >= 0) break;
    const next = pronouns.relative.has(reading.lower(end + 1)) ? null : nounPhraseAfter(reading, end + 1, limit);
    if (!next) break;
    end = next.end;
  }
  return end;
}

/** "for fear of being dropped from the team", "for lack of training": what one fears to do or to suffer, with its clause. */
function isGerundClause(reading: Reading, word: number): boolean {
  return (
    reading.lexicon.language === 'en' &&
    /ing$/.test(reading.lower(word)) &&
    /^(VERB|AUX)$/.test(reading.upos(word) ?? '') &&
    reading.doc.relation(word) !== 'amod'
  );
}

/** "in protest at low pay and poor conditions": with a phrase beside it that no verb follows. */
function withCoordinated(reading: Reading, end: number, limit: number): number {
  if (!reading.lexicon.motives.and.has(reading.lower(end)) || reading.upos(end + 1) === 'PRON') return end;
  const next = nounPhraseAfter(reading, end + 1, limit);
  return next && !reading.isVerb(next.end) && reading.upos(next.end) !== 'ADV' ? next.end : end;
}

/** "met het oog op zijn oogst, die wordt uitgevoerd.": with a relative clause that ends the sentence. */
function withRelative(reading: Reading, end: number, limit: number): number {
  return reading.lexicon.language === 'en' && goesOn(reading, end) ? limit : relativeEnd(reading, end, limit);
}

/** Past a relative clause that ends the sentence, behind a comma or right behind its noun; or where it was. */
export function relativeEnd(reading: Reading, end: number, limit: number): number {
  const from = reading.form(end) === ',' ? end + 1 : end;
  const next = reading.lower(from);
  if (!reading.lexicon.motives.thingRelatives.has(next) && !next.startsWith('waar')) return end;
  for (let word = from + 1; word < limit; word++) if (/^[,;:]$/.test(reading.form(word))) return end;
  return limit;
}

/** "a law that bans it", "a rally at which he spoke", "its refusal to pay": what is told of the noun in a clause. */
function goesOn(reading: Reading, end: number): boolean {
  const { lexicon } = reading;
  const next = reading.lower(end);
  if (/^(that|which|who)$/.test(next) && reading.isVerb(end + 1)) return true;
  // "a promise that it would stay open"
  if (next === 'that' && lexicon.reportingNouns.has(reading.lower(end - 1))) return true;
  if (lexicon.motives.reasonJoins.has(next) && /^(which|whom)$/.test(reading.lower(end + 1))) return true;
  const to = next === 'not' ? end + 1 : end;
  return reading.lower(to) === 'to' && reading.isVerb(to + 1) && lexicon.complementTakers.has(reading.lower(end - 1));
}
