import type { Reading } from '../reading.ts';

/**
 * The end of an infinitive or a matter, before a clause of the author's own: *offered to pay, and Vienna has not replied*,
 * *wants to sue, they point out, ...*
 */
export function beforeNewClause(reading: Reading, from: number, end: number): number {
  for (let word = from + 1; word < end; word++) {
    if (reading.form(word) !== ',' || reading.quoteAround(word)) continue;
    const joined = /^(and|en|but|maar)$/.test(reading.lower(word + 1));
    // The verb of a clause that is joined on may stand past the end: "and the Bank, which pays for it, said ...".
    const limit = joined ? reading.sentence(word).end : end;
    if (startsClause(reading, joined ? word + 2 : word + 1, limit, joined)) return word;
  }
  return end;
}

/** A subject with a finite verb of its own; without a conjunction only one that reports and ends before a comma. */
function startsClause(reading: Reading, first: number, end: number, joined: boolean): boolean {
  if (!/^(DET|NOUN|PROPN|PRON|NUM)$/.test(reading.upos(first) ?? '')) return false;
  if (reading.lexicon.pronouns.relative.has(reading.lower(first))) return false;
  for (let word = first + 1; word < Math.min(end, first + 12); word++) {
    const upos = reading.upos(word);
    // "and the World Bank, which finances a project, said": past what is told of the subject.
    if (joined && reading.form(word) === ',' && reading.lexicon.pronouns.relative.has(reading.lower(word + 1))) {
      const close = commaAfter(reading, word + 1, end);
      if (close < 0) return false;
      word = close;
      continue;
    }
    if (upos === 'PUNCT' || upos === 'SCONJ' || reading.lexicon.pronouns.relative.has(reading.lower(word)))
      return false;
    if (!reading.isVerb(word)) continue;
    if (joined) return reading.doc.feature(word, 'VerbForm') === 'Fin' && reading.doc.relation(word) !== 'acl';
    // "wil de post openhouden, huisartsen zien ...": a Dutch subject right before its finite verb.
    if (reading.lexicon.language === 'nl' && reading.doc.feature(word, 'VerbForm') === 'Fin') {
      const subject = reading.doc.relation(word - 1) === 'nsubj' && reading.doc.head(word - 1) === word;
      if (subject && /^(NOUN|PROPN)$/.test(reading.upos(word - 1) ?? '')) return true;
    }
    const ends = [word + 1, word + 2].some((at) => at >= end || /^[,.!?]$/.test(reading.form(at)));
    return ends && reading.lexicon.reporting.has(reading.lower(word));
  }
  return false;
}

function commaAfter(reading: Reading, from: number, end: number): number {
  for (let word = from; word < Math.min(end, from + 20); word++) if (reading.form(word) === ',') return word;
  return -1;
}
