import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import type { Part } from './acting.ts';

/** The part that the tree gives the phrase, past names set beside it and the first of those joined; null: not told. */
export function partInTree(reading: Reading, range: WordRange): Part | null {
  const { doc } = reading;
  let word = doc.headOf(range);
  for (let steps = 0; steps < 8; steps++) {
    const relation = doc.fullRelation(word);
    const head = doc.head(word);
    if (/^(appos|flat|conj|compound|flat:name)$/.test(relation) && head !== word) {
      if (relation === 'conj' && reading.isVerb(head)) return null;
      // "Lakeside residents": the owner or modifier of another noun.
      if (relation === 'compound' && head >= range.end) return 'none';
      word = head;
      continue;
    }
    if (relation === 'nsubj' && (isStance(reading, head) || seemsToTakeStand(reading, head))) return 'leads';
    if (relation === 'nsubj') return isCopular(reading, head) || isStative(reading, head) ? 'is' : 'leads';
    if (relation === 'nsubj:pass' && hasPassive(reading, head)) return isSaidToAct(reading, head) ? 'leads' : 'is';
    if (relation === 'nsubj:pass') return 'leads';
    if (relation === 'obl:agent') return 'leads';
    if (relation === 'obj' || relation === 'iobj' || relation === 'obl:arg') return 'meets';
    return null;
  }
  return null;
}

/** "is woedend", "zijn tegen": to be of an opinion is a deed. */
function isStance(reading: Reading, predicate: number): boolean {
  const lower = reading.lower(predicate);
  return (
    /^(tegen|voor|against)$/.test(lower) ||
    reading.lexicon.attitudes.has(lower) ||
    (!reading.isVerb(predicate) && reading.lexicon.reportingNouns.has(lower))
  );
}

/** "appear less troubled", "blijven verdeeld" */
function seemsToTakeStand(reading: Reading, verb: number): boolean {
  const { doc } = reading;
  return (
    isStative(reading, verb) &&
    doc.children(verb).some((child) => doc.relation(child) === 'xcomp' && isStance(reading, child))
  );
}

/** "Somerset Council, which had ..., declined": a parser's passive without its auxiliary is none. */
function hasPassive(reading: Reading, verb: number): boolean {
  const { doc } = reading;
  if (reading.lexicon.language === 'nl' || doc.relation(verb) !== 'root') return true;
  return doc.children(verb).some((child) => child < verb && /^(aux|cop)$/.test(doc.relation(child)));
}

/** "is said to be preparing", "are expected to travel": others say it, but it is the subject that acts. */
function isSaidToAct(reading: Reading, verb: number): boolean {
  const { doc } = reading;
  return (
    /^(say|report|believe|think|expect|understand|rumour|rumor)$/.test(doc.lemma(verb)) &&
    doc
      .children(verb)
      .some((child) => child > verb && /^(xcomp|advcl)$/.test(doc.relation(child)) && reading.upos(child) === 'VERB')
  );
}

/** Whether a predicate says what somebody is; "is due to announce", "is van plan te bouwen" tell an act to come. */
export function isCopular(reading: Reading, predicate: number): boolean {
  if (reading.lexicon.toCome.has(reading.lower(predicate)) && /^(to|te|om)$/.test(reading.lower(predicate + 1)))
    return false;
  return (
    !reading.isVerb(predicate) && reading.doc.children(predicate).some((child) => reading.doc.relation(child) === 'cop')
  );
}

/** Verbs whose subject does nothing: *raakten gewond*, *bleef*, *died*. */
function isStative(reading: Reading, verb: number): boolean {
  return reading.lexicon.stativeVerbs.has(reading.doc.lemma(verb));
}
