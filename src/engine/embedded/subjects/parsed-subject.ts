import type { WordRange } from '../../../language/document.ts';
import { nounPhraseBefore } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { antecedentOf } from './asides.ts';
import type { Subject } from './subjects.ts';

export function parsedSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  const { doc } = reading;
  let predicate = verb;
  for (let up = 0; up < 3; up++) {
    for (const child of doc.children(predicate)) {
      const relation = doc.fullRelation(child);
      if (!relation.startsWith('nsubj') || relation === 'nsubj:pass' || child < from || child >= to) continue;
      // "a ruling in March found": a time is nobody.
      if (reading.lexicon.months.has(reading.lower(child)) && reading.upos(child - 1) === 'ADP') continue;
      // "Het OM verdenkt": an article alone is nobody; right before the verb it is that of a name which the parse missed.
      if (reading.upos(child) === 'DET' && reading.upos(child + 1) === 'PROPN') {
        if (child + 2 === predicate) return { first: child, end: child + 2, behind: false, relative: false };
        continue;
      }
      if (reading.lexicon.pronouns.relative.has(reading.lower(child)) && child < predicate) {
        const before = nounPhraseBefore(reading, reading.lower(child - 1) === ',' ? child - 1 : child, from);
        if (before) return { ...antecedentOf(reading, child, before), behind: false, relative: true };
      }
      return { ...phraseAround(reading, child, from, to), behind: child > predicate, relative: false };
    }
    const relation = doc.relation(predicate);
    const head = doc.head(predicate);
    // A finite verb has a subject of its own, even where the parse finds none.
    if (relation === 'xcomp' && doc.feature(predicate, 'VerbForm') === 'Fin') break;
    if (head === predicate || (relation !== 'conj' && relation !== 'xcomp' && relation !== 'aux' && relation !== 'cop'))
      break;
    predicate = head;
  }
  return null;
}

/** The subtree of a noun without relative clauses and appositions behind commas. */
function phraseAround(reading: Reading, head: number, from: number, to: number): WordRange {
  const { first, end } = reading.doc.subtree(head);
  let last = Math.min(end, to);
  for (let word = head + 1; word < last; word++) {
    const relation = reading.doc.relation(word);
    // "GroenLinks is tegen, VVD en D66 steunen het": what a clause of its own says goes before.
    if (relation === 'cop') {
      const comma = commaAfter(reading, word, last);
      if (comma >= 0) return { first: comma + 1, end: last };
    }
    if (
      relation === 'acl' ||
      reading.upos(word) === 'SCONJ' ||
      (reading.isPunctuation(word) &&
        !/^[)(\]["'“”]$|^&$/.test(reading.form(word)) &&
        !isListComma(reading, word, last))
    ) {
      last = relation === 'acl' ? Math.max(head + 1, reading.doc.subtree(word).first) : word;
      break;
    }
  }
  let start = head;
  // To the left as far as the phrase reaches without another clause in it.
  while (start > Math.max(first, from) && isWithinPhrase(reading, start - 1)) start--;
  while (start < head && /^(CCONJ|SCONJ|PUNCT|ADV)$/.test(reading.upos(start) ?? '')) start++;
  return { first: start, end: Math.max(head + 1, last) };
}

function commaAfter(reading: Reading, from: number, to: number): number {
  for (let word = from; word < to - 1; word++) if (reading.form(word) === ',') return word;
  return -1;
}

function isWithinPhrase(reading: Reading, word: number): boolean {
  const upos = reading.upos(word);
  if (upos === 'AUX' || upos === 'SCONJ' || upos === 'PRON') return false;
  if (upos === 'VERB') return /^(amod|acl)$/.test(reading.doc.relation(word));
  if (upos === 'CCONJ') return reading.upos(word - 1) === 'PROPN' || reading.upos(word - 1) === 'NOUN';
  return upos !== 'PUNCT' || /^([-,&()"'“”‘’]|,,|'')$/.test(reading.form(word));
}

function isListComma(reading: Reading, word: number, to: number): boolean {
  if (reading.form(word) !== ',') return false;
  for (let at = word + 1; at < Math.min(to, word + 8); at++) if (reading.doc.relation(at) === 'cc') return true;
  return false;
}
