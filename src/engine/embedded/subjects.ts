import type { WordRange } from '../../language/document.ts';
import { nounPhraseAfter, nounPhraseBefore } from './phrases.ts';
import type { Reading } from './reading.ts';

/** How far a subject may stand from its verb, in words. */
const REACH = 30;

export interface Subject extends WordRange {
  /** Whether it stands behind its verb: *zei Trimble*, *said Mohib*. */
  readonly behind: boolean;
  /** A relative pronoun stands for it: *the man who said*. */
  readonly relative: boolean;
}

/** The subject of a verb within its sentence, or null. */
export function subjectOf(reading: Reading, verb: number, from: number, to: number): Subject | null {
  return (reading.parsed ? parsedSubject(reading, verb, from, to) : null) ?? shallowSubject(reading, verb, from, to);
}

function parsedSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  const { doc } = reading;
  let predicate = verb;
  for (let up = 0; up < 3; up++) {
    for (const child of doc.children(predicate)) {
      const relation = doc.fullRelation(child);
      if (!relation.startsWith('nsubj') || relation === 'nsubj:pass' || child < from || child >= to) continue;
      if (reading.lexicon.pronouns.relative.has(reading.lower(child)) && child < predicate) {
        const before = nounPhraseBefore(reading, reading.lower(child - 1) === ',' ? child - 1 : child, from);
        if (before) return { ...before, behind: false, relative: true };
      }
      return { ...phraseAround(reading, child, from, to), behind: child > predicate, relative: false };
    }
    const relation = doc.relation(predicate);
    const head = doc.head(predicate);
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
    if (
      relation === 'acl' ||
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

function shallowSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  return reading.lexicon.language === 'nl'
    ? dutchSubject(reading, verb, from, to)
    : englishSubject(reading, verb, from, to);
}

/** Auxiliaries, adverbs and negations before a verb: "has also repeatedly said". */
function beforeVerbGroup(reading: Reading, verb: number, from: number): number {
  let at = verb;
  while (at > from) {
    const upos = reading.upos(at - 1);
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PART') break;
    at--;
  }
  return at;
}

function englishSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  const { lexicon } = reading;
  const start = beforeVerbGroup(reading, verb, from);
  for (let word = start; word < verb; word++) if (reading.lower(word) === 'to') return null;
  if (
    /ing$/.test(reading.lower(verb)) &&
    (reading.form(start - 1) === ',' || reading.upos(start - 1) === 'ADP' || reading.upos(start - 1) === 'VERB')
  ) {
    // "has launched a petition, asking ...", "reacted by proposing": who does what the sentence says.
    const governor = governingVerb(reading, start, from);
    return governor >= 0 ? leftSubject(reading, beforeVerbGroup(reading, governor, from), from) : null;
  }
  const ahead = leftSubject(reading, start, from);
  if (ahead) return ahead;
  // "... ," said Ambassador Mohib
  const behind = nounPhraseAfter(reading, verb + 1, to);
  if (behind && (isPlausible(reading, behind) || lexicon.anyPronoun.has(reading.lower(behind.first))))
    return { ...behind, behind: true, relative: false };
  return null;
}

/** The verb that a participle hangs on: the one right before it, else the first of its sentence. */
function governingVerb(reading: Reading, participle: number, from: number): number {
  if (reading.upos(participle - 1) === 'VERB') return participle - 1;
  for (let at = Math.max(from, participle - 60); at < participle; at++)
    if (reading.isVerb(at) && !/ing$/.test(reading.lower(at))) return at;
  return -1;
}

function leftSubject(reading: Reading, start: number, from: number): Subject | null {
  const { lexicon } = reading;
  const before = start - 1;
  if (before < from) return null;
  const lower = reading.lower(before);
  if (lexicon.pronouns.relative.has(lower) && reading.upos(before) !== 'DET' && reading.upos(before) !== 'PROPN') {
    const antecedentEnd = reading.lower(before - 1) === ',' ? before - 1 : before;
    const antecedent = nounPhraseBefore(reading, antecedentEnd, from);
    if (antecedent) return { ...antecedent, behind: false, relative: true };
  }
  if (lower === ',' || lower === ')' || /^[-–—]+$/.test(lower)) {
    // "Steve Whitmore, a representative for the LA Sheriff's office, told"
    const opening = openingOf(reading, before, from);
    if (opening !== null) {
      const outer = nounPhraseBefore(reading, opening, from);
      if (outer) return { ...outer, behind: false, relative: false };
    }
  }
  if (reading.upos(before) === 'CCONJ') {
    // "Smith denied it and said": the subject of the verb before.
    for (let at = before - 1; at >= Math.max(from, before - REACH); at--)
      if (reading.isVerb(at) && reading.upos(at) === 'VERB')
        return leftSubject(reading, beforeVerbGroup(reading, at, from), from);
    return null;
  }
  const phrase = nounPhraseBefore(reading, pastTime(reading, start, from), from, !isThirdPerson(reading, start));
  if (!phrase) return null;
  // "The city's coach, Alireza Mehraban, said" begins with the description; the name counts.
  return { ...phrase, behind: false, relative: false };
}

/** "Posts from Friday theorized": a time between a subject and its verb. */
function pastTime(reading: Reading, start: number, from: number): number {
  if (reading.upos(start - 1) === 'ADP' && reading.upos(start) === 'ADV') return start - 1;
  const at = start - 1;
  if (at - 1 > from && reading.lexicon.months.has(reading.lower(at)) && reading.upos(at - 1) === 'ADP') return at - 1;
  return start;
}

/** *rates*, *has*: one alone does it, so that "and" before the phrase joins clauses. */
function isThirdPerson(reading: Reading, verb: number): boolean {
  return /[^s]s$/.test(reading.lower(verb));
}

/**
 * The comma that opens the aside which the comma at `close` closes: "Eastman, Director of X, and Chairman of Y, says".
 * The outermost one counts, as long as no verb stands between that is not the aside's own (*who*, *die*, a participle).
 */
function openingOf(reading: Reading, close: number, from: number): number | null {
  const mark = reading.form(close);
  const opens = mark === ')' ? '(' : mark;
  let opening: number | null = null;
  for (let at = close - 1; at > Math.max(from, close - REACH); at--) {
    if (reading.form(at) === opens) {
      if (opens !== ',' || beginsAside(reading, at)) opening = at;
      if (opens !== ',') return at;
    }
    if (/^[;:]$/.test(reading.form(at))) break;
  }
  return opening;
}

/** Behind the comma stands what an aside begins with, before it a noun or a name. */
function beginsAside(reading: Reading, comma: number): boolean {
  const before = reading.upos(comma - 1);
  if (before !== 'NOUN' && before !== 'PROPN' && !/^[)\]\d]+$/.test(reading.form(comma - 1))) return false;
  const next = reading.lower(comma + 1);
  const upos = reading.upos(comma + 1);
  if (reading.lexicon.pronouns.relative.has(next)) return true;
  if (/^\d+$/.test(next)) return true;
  if (upos === 'VERB') return /(ed|ing|d|t|en)$/.test(next);
  // "X, in remarks to Y, said", "X, a member of Y, said"
  return upos === 'DET' || upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'ADP';
}

function dutchSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  const { lexicon } = reading;
  const finite = finiteOf(reading, verb, from);
  // "waarschuwt dat ..., en raadde ... aan": the subject of the verb before, unless one stands behind.
  if (
    reading.upos(finite - 1) === 'CCONJ' &&
    reading.upos(finite) !== 'NOUN' &&
    !isSubjectPronoun(reading, finite + 1)
  ) {
    const earlier = coordinatedVerb(reading, finite, from);
    if (earlier >= 0) return dutchSubject(reading, earlier, from, finite);
  }
  let before = finite - 1;
  while (before >= from && reading.upos(before) === 'ADV' && before > from) before--;
  const clause = clauseStart(reading, finite, from);
  const opener = reading.lower(clause);
  // "die ... waarschuwt", "omdat hij ... zegt": the verb stands last.
  if (clause < finite && reading.upos(finite - 1) !== null) {
    if (lexicon.pronouns.relative.has(opener) && opener !== 'wat' && isRelative(reading, clause, from)) {
      const end = reading.lower(clause - 1) === ',' ? clause - 1 : clause;
      const antecedent = nounPhraseBefore(reading, end, from);
      const next = nounPhraseAfter(reading, clause + 1, finite);
      if (next && isPlausible(reading, next) && reading.upos(next.end) !== 'ADP')
        return { ...next, behind: false, relative: false };
      if (antecedent) return { ...antecedent, behind: false, relative: true };
    }
    if (lexicon.subordinators.has(opener) && clause + 1 < finite) {
      const next = nounPhraseAfter(reading, skipAdverbs(reading, clause + 1, finite), finite);
      if (next) return { ...next, behind: false, relative: false };
    }
  }
  const ahead = aheadOf(reading, finite, clause, from);
  const behind = nounPhraseAfter(reading, skipAdverbs(reading, finite + 1, to), to);
  if (ahead && (!behind || reading.upos(ahead.first - 1) !== 'ADP')) {
    const inverted =
      behind &&
      isPlausible(reading, behind) &&
      !isPlausible(reading, ahead) &&
      (reading.upos(behind.first) !== 'PRON' || isSubjectPronoun(reading, behind.first));
    if (!inverted) return { ...ahead, behind: false, relative: false };
  }
  if (behind && (isPlausible(reading, behind) || isSubjectPronoun(reading, behind.first) || !ahead))
    return { ...behind, behind: true, relative: false };
  return ahead ? { ...ahead, behind: false, relative: false } : null;
}

/** The main verb that a verb behind *en* is coordinated with: the first verb of the sentence outside a subordinate clause. */
function coordinatedVerb(reading: Reading, verb: number, from: number): number {
  let subordinate = false;
  for (let at = Math.max(from, verb - 60); at < verb - 1; at++) {
    const upos = reading.upos(at);
    if (upos === 'SCONJ' || (upos === 'PRON' && reading.form(at - 1) === ',')) subordinate = true;
    if (!reading.isVerb(at)) continue;
    if (!subordinate) return at;
    subordinate = false;
  }
  return -1;
}

/** The noun phrase that stands first in its clause, right before the finite verb. */
function aheadOf(reading: Reading, finite: number, clause: number, from: number): WordRange | null {
  let end = finite;
  while (end > clause && reading.upos(end - 1) === 'ADV') end--;
  if (reading.lower(end - 1) === ',' || reading.lower(end - 1) === ')') {
    const opening = openingOf(reading, end - 1, from);
    if (opening !== null) {
      const outer = nounPhraseBefore(reading, opening, from);
      if (outer && reading.upos(outer.first - 1) !== 'ADP') return outer;
    }
  }
  const phrase = nounPhraseBefore(reading, end, Math.min(clause, end));
  if (!phrase || reading.upos(phrase.first - 1) === 'ADP') return null;
  if (isTime(reading, phrase)) return null;
  return phrase;
}

function isTime(reading: Reading, { first, end }: WordRange): boolean {
  return (
    /^(jaar|jaren|week|weken|maand|maanden|dag|dagen|uur|weekeinde|weekend|moment|tijd|keer)$/.test(
      reading.lower(end - 1),
    ) ||
    reading.lexicon.months.has(reading.lower(first)) ||
    reading.lexicon.months.has(reading.lower(end - 1))
  );
}

function skipAdverbs(reading: Reading, word: number, to: number): number {
  let at = word;
  while (at < to && (reading.upos(at) === 'ADV' || reading.lower(at) === 'zich') && at - word < 5) at++;
  return at;
}

/** "heeft ... gezegd": the auxiliary carries the subject. */
function finiteOf(reading: Reading, verb: number, from: number): number {
  if (
    !/^(ge|be|ver|ont|her)|(ge\p{L}+(d|t|en))$/u.test(reading.lower(verb)) &&
    !reading.lexicon.auxiliaries.has(reading.lower(verb - 1))
  )
    return verb;
  for (let at = verb - 1; at >= Math.max(from, verb - REACH); at--) {
    if (/^[;:.!?]$/.test(reading.form(at)) || reading.lexicon.complementiser.has(reading.lower(at))) break;
    if (
      /^(heeft|hebben|had|hadden|heb|zal|zullen|zou|zouden|wil|willen|wilde|moet|moeten|kan|kunnen|laat|laten|liet|lieten)$/.test(
        reading.lower(at),
      ) &&
      reading.upos(at) !== 'NOUN'
    )
      return at;
    if (
      reading.upos(at) === 'VERB' &&
      /[et]$/.test(reading.lower(at)) &&
      reading.lexicon.reporting.has(reading.lower(at))
    )
      break;
  }
  return verb;
}

/** The first word of the clause that a verb stands in. */
function clauseStart(reading: Reading, verb: number, from: number): number {
  for (let at = verb - 1; at >= from; at--) {
    if (/^[;:.!?–—]$|^-+$|^['"“”‘’„»«]+$|^,,$/.test(reading.form(at))) return at + 1;
    if (reading.form(at) === ',' && !closesAside(reading, at, verb) && !separatesNames(reading, at)) return at + 1;
    if (reading.upos(at) === 'CCONJ' && !/^(en|of|noch)$/.test(reading.lower(at))) return at + 1;
    if (reading.upos(at) === 'SCONJ') return at;
    if (verb - at > REACH) return at;
  }
  return from;
}

/** "Venezuela, Ecuador, Paraguay en Bolivia steunden": a comma in a list of names. */
function separatesNames(reading: Reading, comma: number): boolean {
  if (reading.upos(comma - 1) !== 'PROPN' || reading.upos(comma + 1) !== 'PROPN') return false;
  for (let at = comma + 2; at < comma + 8; at++) {
    if (reading.upos(at) === 'CCONJ') return true;
    if (reading.upos(at) !== 'PROPN' && reading.form(at) !== ',') return false;
  }
  return false;
}

/** A comma right before the verb closes an apposition: its clause began earlier. */
function closesAside(reading: Reading, comma: number, verb: number): boolean {
  return (
    verb - comma === 1 && reading.form(comma) === ',' && openingOf(reading, comma, Math.max(0, comma - REACH)) !== null
  );
}

function isRelative(reading: Reading, word: number, from: number): boolean {
  return (
    word > from &&
    (reading.lower(word - 1) === ',' || reading.upos(word - 1) === 'NOUN' || reading.upos(word - 1) === 'PROPN')
  );
}

function isSubjectPronoun(reading: Reading, word: number): boolean {
  return /^(hij|zij|ze|ik|wij|we|men|iedereen|niemand|he|she|they|i|we|it)$/.test(reading.lower(word));
}

/** Whether a phrase can be a source: a name, a pronoun, people, a body, a document. */
export function isPlausible(reading: Reading, range: WordRange): boolean {
  const { lexicon } = reading;
  for (let word = range.first; word < range.end; word++) {
    const lower = reading.lower(word);
    if (reading.upos(word) === 'PROPN' || (reading.isCapitalised(word) && word > reading.sentence(word).first))
      return !lexicon.months.has(lower);
    if (reading.upos(word) === 'PRON') return isSubjectPronoun(reading, word) || lexicon.pronouns.relative.has(lower);
    if (
      lexicon.groups.has(lower) ||
      lexicon.roles.has(lower) ||
      lexicon.organisations.has(lower) ||
      lexicon.collectives.has(lower) ||
      lexicon.government.has(lower.split('-')[0]!) ||
      lexicon.documents.has(lower) ||
      [...lexicon.roleEndings, ...lexicon.groupEndings, ...lexicon.organisationEndings].some(
        (ending) => lower.length > ending.length + 2 && lower.endsWith(ending),
      )
    )
      return true;
    if (reading.upos(word) === 'ADP' && word > range.first) return false;
  }
  return false;
}
