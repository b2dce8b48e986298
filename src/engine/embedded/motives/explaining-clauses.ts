import type { WordRange } from '../../../language/document.ts';
import { ARGUING } from '../lexicon/english-reasons.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { clauseAfter, clauseBefore, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/** A reason by a word that can say something else too: *since*, *as*, *nu*; *, arguing that ...* behind a deed. */
export function findExplainingClause(reading: Reading, word: number): FoundMotive | null {
  const window = windowAround(reading, word);
  if (word === window.first) return nowThat(reading, word, window);
  if (word <= window.first + 1) return null;
  const first = reasonAt(reading, word) ?? argumentAt(reading, word) ?? beliefAt(reading, word);
  if (first === null) return null;
  const rule = ARGUING.has(reading.lower(word)) ? 'argues' : 'because';
  const content = contentSpan(reading, first, motiveEnd(reading, first, window.end, true));
  const explained = content && explainedBy(reading, word, window);
  if (!content || !explained) return null;
  const { verb, holder, action } = explained;
  return { holder, at: word, verb, content, action, negated: reading.lower(word - 1) === 'not', rule };
}

/** *Nu de dollar blijft dalen, koopt de bank goud*: by a clause with its verb last and who acts behind it. */
function nowThat(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (reading.lower(word) !== 'nu' || reading.isVerb(word + 1)) return null;
  let comma = word + 1;
  while (comma < window.end && comma - word < 25 && reading.form(comma) !== ',') comma++;
  if (reading.form(comma) !== ',' || !reading.isVerb(comma - 1) || !reading.isVerb(comma + 1)) return null;
  const content = contentSpan(reading, word + 1, comma);
  const explained = clauseAfter(reading, comma + 1, window);
  if (!content || !explained?.holder || reading.lexicon.motives.happens.has(reading.doc.lemma(explained.verb)))
    return null;
  return { ...explained, at: word, content, negated: false, rule: 'because' };
}

/** Past a conjunction that gives a reason by the tense and the mood of its clause; null where it tells a time. */
function reasonAt(reading: Reading, word: number): number | null {
  const { doc } = reading;
  const lower = reading.lower(word);
  if (!/^(since|as|nu|now)$/.test(lower) || !reading.parsed || doc.relation(word) !== 'mark') return null;
  const verb = doc.head(word);
  if (verb <= word || doc.relation(verb) !== 'advcl' || doc.head(verb) >= word) return null;
  // "as if", "as well as", "as long as", "just as"
  if (/^(if|though|well|long|soon|far|much|many|to|of)$/.test(reading.lower(word + 1))) return null;
  if (/^(just|even|much|such|same|well|long|soon|ever|twice)$/.test(reading.lower(word - 1))) return null;
  if (lower === 'now') return reading.lower(word + 1) === 'that' ? word + 2 : null;
  if (lower === 'nu') return word + 1;
  if (lower === 'since') return tellsTime(reading, verb) ? null : word + 1;
  // *as* tells a time unless its clause says what would or cannot be.
  return doc.children(verb).some((child) => /^(would|could|cannot|can|will|might|may)$/.test(reading.lower(child)))
    ? word + 1
    : null;
}

/** "since it flooded", "since retiring"; "since they had travelled far" gives a reason. */
function tellsTime(reading: Reading, verb: number): boolean {
  if (reading.doc.children(verb).some((child) => reading.lower(child) === 'had')) return false;
  return isPast(reading, verb) || isParticiple(reading, verb);
}

function isPast(reading: Reading, verb: number): boolean {
  return (
    reading.doc.feature(verb, 'Tense') === 'Past' ||
    reading.doc.children(verb).some((child) => reading.doc.feature(child, 'Tense') === 'Past')
  );
}

/** "since retiring": no clause with a tense of its own. */
function isParticiple(reading: Reading, verb: number): boolean {
  return (
    /ing$/.test(reading.lower(verb)) &&
    !reading.doc.children(verb).some((child) => reading.doc.relation(child) === 'aux')
  );
}

/** "threatened to sue, arguing that the line would end herding": past the *that*. */
function argumentAt(reading: Reading, word: number): number | null {
  if (!ARGUING.has(reading.lower(word)) || reading.form(word - 1) !== ',') return null;
  if (reading.lower(word + 1) === 'that') return word + 2;
  // "saying the defendant might flee"
  const subject = nounPhraseAfter(reading, word + 1, reading.sentence(word).end);
  return subject && reading.isVerb(subject.end) ? word + 1 : null;
}

/** "called the election early, gambling that the opposition would not be ready": past the *that*. */
function beliefAt(reading: Reading, word: number): number | null {
  if (!reading.lexicon.motives.believing.has(reading.lower(word)) || reading.form(word - 1) !== ',') return null;
  return reading.lexicon.complementiser.has(reading.lower(word + 1)) ? word + 2 : null;
}

/** What is explained; the argument for a mere statement explains no deed. */
function explainedBy(reading: Reading, word: number, window: WordRange) {
  const explained = clauseBefore(reading, reading.form(word - 1) === ',' ? word - 1 : word, window);
  if (!explained || reading.upos(explained.verb) !== 'VERB') return null;
  // "rejected the criticism, saying ...": an answer, rather than a deed.
  for (let at = explained.verb + 1; at < Math.min(word, explained.verb + 6); at++)
    if (reading.lexicon.reportingNouns.has(reading.lower(at))) return null;
  return explained;
}
