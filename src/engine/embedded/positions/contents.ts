import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { bareClause, introducedClause, parsedClause } from './clauses.ts';
import { beforeReason, type Content, content, REACH } from './content-range.ts';
import { infinitiveAfter, objectAfter, prepositional, seenAs } from './matters.ts';
import type { ReportingVerbAt } from './verbs.ts';

/** The content behind a reporting verb, or null. `from`: past the verb, its particle aside, and past a subject there. */
export function contentAfter(reading: Reading, at: ReportingVerbAt, from: number, window: WordRange): Content | null {
  const { use, particle } = at;
  const start = particle >= from && particle - at.verb < REACH ? particle + 1 : from;
  // "made plain it will appeal": past what completes the verb.
  const begin = particle === at.verb + 1 ? start : from;
  // "maakte dat woensdag bekend": a pronoun before the particle, see anaphora.
  if (/^(dat|dit)$/.test(reading.lower(from)) && particle > from && particle - from < 3) return null;
  const takes = (kind: Parameters<typeof use.takes.has>[0]) => use.takes.has(kind);
  if (takes('clause')) {
    const clause = introducedClause(reading, at, start, window) ?? parsedClause(reading, at, begin, window);
    // "willen dat de fabriek sluit, omdat ...": the reason is for the demand.
    // "worry about lawsuits, and with reason: ...": the preposition comes first.
    const ahead = clause?.kind === 'colon' && takes('preposition') ? prepositional(reading, at, from, window) : null;
    if (ahead && clause && ahead.marker < clause.first) return ahead;
    // "juicht het plan toe: ...": behind the colon stands why.
    const matter =
      clause?.kind === 'colon' && particle > begin && takes('object') ? objectAfter(reading, at, begin, window) : null;
    if (matter) return matter;
    if (clause)
      return use.verb.stance === 'demands'
        ? { ...clause, end: beforeReason(reading, clause.first, clause.end) }
        : clause;
  }
  const seen = takes('as') ? seenAs(reading, at, from, window) : null;
  if (seen) return seen;
  const complement = takes('preposition') ? prepositional(reading, at, from, window) : null;
  const infinitive = takes('infinitive')
    ? infinitiveAfter(reading, at, particle >= from && particle - at.verb < 10 ? start : from, window)
    : null;
  // "asking schools to pay for services": what comes first completes the verb.
  if (complement && infinitive) return complement.marker < infinitive.first ? complement : infinitive;
  if (complement ?? infinitive) return complement ?? infinitive;
  const gerund = reading.upos(from) === 'ADV' ? from + 1 : from;
  // "told waiting reporters": whom it is told.
  const acts =
    !/^(tell|told)/.test(reading.lower(at.verb)) && (takes('clause') || takes('infinitive') || takes('object'));
  if (acts && reading.lexicon.language === 'en' && /ing$/.test(reading.lower(gerund)) && reading.isVerb(gerund))
    // "admitted stealing the car", "denies ever having promised it"
    return content(reading, 'infinitive', from, window, -1);
  if (takes('clause') && reading.lexicon.language === 'en') {
    const bare = bareClause(reading, at, begin, window);
    if (bare) return bare;
  }
  if (takes('object')) return objectAfter(reading, at, begin, window);
  return null;
}
