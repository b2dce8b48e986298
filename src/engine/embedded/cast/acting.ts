import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { speaksInTag } from '../speech-tags.ts';
import { isCopular, partInTree } from './part-in-tree.ts';

/**
 * What someone named has to do with what happens there, the most telling first: `leads` who acts, speaks or is told to, `is` of whom
 * something is said or done, `meets` what an act is aimed at or done with, `none` a place, an owner, an affiliation.
 */
export type Part = 'leads' | 'is' | 'meets' | 'none';

const SOURCE = /^(volgens|aldus|namens|according)$/;
/** Prepositions behind which stands whom an act is aimed at or done with. */
const AIMED = /^(tegen|against|met|with|aan|to|door|by|namens|tegenover|versus|jegens|on|upon|over)$/;
const OWNED = /^(van|of|bij|from|uit|voor|for|in|at|near|nabij)$/;

/** `place`: it may also be a mere location, as capitals and countries are, which no preposition of place makes act. */
export function partAt(reading: Reading, range: WordRange, place = false): Part {
  const sentence = reading.sentence(range.first);
  if (isPossessor(reading, range) || isModifier(reading, range)) return 'none';
  if (actsInRelative(reading, range)) return 'leads';
  if (speaksInTag(reading, range)) return 'leads';
  const preposition = prepositionBefore(reading, range, sentence);
  if (preposition !== null && isAuthor(reading, range, sentence)) return 'leads';
  if (preposition !== null) return partBehind(reading, preposition, range, sentence, place);
  if (isHeadingOrDateline(reading, range, sentence)) return 'none';
  if (doesToo(reading, range)) return 'leads';
  if (/^[([]$/.test(reading.form(range.first - 1))) return 'none';
  const byParse = reading.parsed ? partInTree(reading, range) : null;
  const byOrder = partInOrder(reading, range, sentence);
  // A subject of a passive or of *to be* is what the words before a verb cannot tell; subjects and objects the parser
  // mixes up, unless the verb has its subject elsewhere.
  if (byParse === 'meets' && byOrder === 'leads' && !hasOtherSubject(reading, range)) return 'leads';
  if (isAddressed(reading, range, sentence)) return 'leads';
  if (byParse) return byParse;
  return place && byOrder === 'meets' ? 'none' : byOrder;
}

/** "Ann Dowd of Coastwatch, which wants the law repealed": what acts in the clause behind its name. */
function actsInRelative(reading: Reading, range: WordRange): boolean {
  const { doc, lexicon } = reading;
  if (!/^(of|van|bij|at|from)$/.test(reading.lower(range.first - 1))) return false;
  const pronoun = reading.form(range.end) === ',' ? range.end + 1 : range.end;
  if (!(lexicon.language === 'nl' ? /^(die|dat)$/ : /^(which|who)$/).test(reading.lower(pronoun))) return false;
  const verb = doc.head(pronoun);
  if (doc.relation(pronoun) !== 'nsubj' || doc.relation(verb) !== 'acl' || isCopular(reading, verb)) return false;
  return (
    reading.isCapitalised(range.end - 1) && (lexicon.language === 'en' || lexicon.reporting.has(reading.lower(verb)))
  );
}

/** "Onderzoek van het CBS laat zien", "Uit cijfers van ProRail blijkt", "A poll by Gallup found": whose word a document is. */
function isAuthor(reading: Reading, range: WordRange, sentence: WordRange): boolean {
  const { doc } = reading;
  let before = range.first - 1;
  while (before >= sentence.first && isInside(reading, before)) before--;
  const document = before - 1;
  if (document < sentence.first || !/^(van|of|by|from|door)$/.test(reading.lower(before))) return false;
  // "aanvallen van jihadisten", "a raid by militants"
  if (reading.lexicon.attacks.has(reading.lower(document)) && !/^(of|from)$/.test(reading.lower(before))) return true;
  if (!reading.lexicon.studies.has(reading.lower(document))) return false;
  if (doc.relation(document) === 'nsubj') return !isCopular(reading, doc.head(document));
  const source = prepositionBefore(reading, { first: document, end: document + 1 }, sentence);
  return source !== null && /^(uit|volgens|blijkens|according)$/.test(source);
}

/** "denies it, as does Moscow", "net als Moskou": who does the same. */
function doesToo(reading: Reading, { first }: WordRange): boolean {
  const verb = reading.isCapitalised(first) ? first - 1 : first - 2;
  if (/^(do|does|did|has|have|had|is|are|was|were)$/.test(reading.lower(verb))) return reading.lower(verb - 1) === 'as';
  return reading.lower(first - 2) === 'net' && /^(als|zoals)$/.test(reading.lower(first - 1));
}

function isPossessor(reading: Reading, range: WordRange): boolean {
  if (!/^['’]s?$/.test(reading.form(range.end))) return false;
  // "Dillon's declined to comment": part of the name.
  return !reading.isVerb(range.end + 1) && !reading.isPunctuation(range.end + 1);
}

/** "the Marlow Dairy site": in English, a name right before a noun only tells which one. */
export function isModifier(reading: Reading, { first, end }: WordRange): boolean {
  if (reading.lexicon.language !== 'en' || !reading.isCapitalised(end - 1)) return false;
  const next = reading.upos(end);
  return (
    next === 'NOUN' &&
    !reading.isCapitalised(end) &&
    reading.doc.head(first) >= end &&
    !reading.lexicon.reporting.has(reading.lower(end))
  );
}

/** The preposition in front of the noun phrase, or of the first of several joined: "in Rusland en Polen"; or null. */
function prepositionBefore(reading: Reading, range: WordRange, sentence: WordRange): string | null {
  let before = range.first - 1;
  while (before >= sentence.first && isInside(reading, before)) before--;
  if (reading.parsed && before >= sentence.first && /^(,|en|and|or|of|&)$/.test(reading.lower(before))) {
    const first = firstJoined(reading, reading.doc.headOf(range));
    const own = reading.doc.children(first).find((child) => reading.doc.relation(child) === 'case');
    if (first < range.first && own !== undefined && own < first && !reading.isVerb(own)) before = own;
  }
  if (before < sentence.first) return null;
  // "At least 34 people were hurt"
  if (reading.lower(before) === 'at' && /^(least|most)$/.test(reading.lower(before + 1))) before--;
  if (before < sentence.first) return null;
  if (reading.lower(before) === 'to' && reading.lower(before - 1) === 'according') return 'according';
  if (reading.lower(before) === 'as' && reading.lower(before - 1) === 'such') return 'such';
  if (reading.lower(before) === 'according') return 'according';
  return reading.upos(before) === 'ADP' ? reading.lower(before) : null;
}

function firstJoined(reading: Reading, word: number): number {
  let at = word;
  for (let steps = 0; steps < 8; steps++) {
    const head = reading.doc.head(at);
    if (!/^(conj|flat|appos)$/.test(reading.doc.relation(at)) || head >= at || reading.isVerb(head)) break;
    at = head;
  }
  return at;
}

function partBehind(
  reading: Reading,
  preposition: string,
  range: WordRange,
  sentence: WordRange,
  place: boolean,
): Part {
  if (SOURCE.test(preposition)) return 'leads';
  if (/^(door|by)$/.test(preposition) && hasParticiple(reading, range, sentence)) return 'leads';
  if (place) return /^(tegen|against)$/.test(preposition) ? 'meets' : 'none';
  if (AIMED.test(preposition) || isBeaten(reading, range)) return 'meets';
  if (/^(such|zoals)$/.test(preposition)) return 'none';
  if (OWNED.test(preposition) || reading.lexicon.locative.has(preposition)) return 'none';
  return 'meets';
}

/** "won van Brazilië", "lost to Ghana" */
function isBeaten(reading: Reading, range: WordRange): boolean {
  const head = reading.doc.head(reading.doc.headOf(range));
  return reading.sports && /^(winnen|verliezen|spelen|treffen|lose|win|draw|play)$/.test(reading.doc.lemma(head));
}

/** The part that word order tells: before a verb, or in Dutch behind one. */
function partInOrder(reading: Reading, range: WordRange, sentence: WordRange): Part {
  let after = range.end;
  // Past an abbreviation in brackets.
  if (/^[([]$/.test(reading.form(after)) && /^[)\]]$/.test(reading.form(after + 2))) after += 3;
  // Past an aside: "Whitmore, a representative for X, told".
  if (reading.form(after) === ',' && reading.isVerb(after + 1) && range.first > sentence.first) return 'leads';
  if (reading.form(after) === ',')
    for (let word = after + 1; word < Math.min(sentence.end, after + 20); word++)
      if (reading.form(word) === ',') {
        if (reading.isVerb(word + 1)) return 'leads';
        break;
      }
  while (after < sentence.end && reading.upos(after) === 'ADV') after++;
  if (after < sentence.end && reading.isVerb(after) && reading.doc.feature(after, 'VerbForm') !== 'Inf')
    return isPassive(reading, after) ? 'is' : 'leads';
  let before = range.first - 1;
  while (before >= sentence.first && isInside(reading, before)) before--;
  if (before >= sentence.first && reading.isVerb(before)) {
    if (
      reading.lexicon.language === 'nl' &&
      reading.doc.feature(before, 'VerbForm') !== 'Inf' &&
      !hasSubjectBefore(reading, before)
    )
      return 'leads';
    return 'meets';
  }
  return 'none';
}

/** "were found", "was not told": *to be* before a participle. */
function isPassive(reading: Reading, verb: number): boolean {
  if (reading.lexicon.language !== 'en' || reading.doc.lemma(verb) !== 'be') return false;
  let at = verb + 1;
  while (reading.upos(at) === 'ADV' || reading.upos(at) === 'PART' || reading.lower(at) === 'been') at++;
  return (
    reading.upos(at) === 'VERB' && reading.doc.feature(at, 'VerbForm') === 'Part' && !/ing$/.test(reading.lower(at))
  );
}

/** "urged managers to shut it down": who is told to do something. */
function isAddressed(reading: Reading, range: WordRange, sentence: WordRange): boolean {
  if (!/^(to|not|om)$/.test(reading.lower(range.end))) return false;
  let before = range.first - 1;
  while (before >= sentence.first && isInside(reading, before)) before--;
  const uses = reading.isVerb(before) ? reading.lexicon.reporting.get(reading.lower(before)) : undefined;
  return uses?.some(({ verb, takes }) => verb.stance === 'demands' && takes.has('infinitive')) ?? false;
}

/** "Ondernemers zien hun klanten": who leads stands in front of the verb already. */
function hasSubjectBefore(reading: Reading, verb: number): boolean {
  return reading.doc.children(verb).some((child) => child < verb && reading.doc.relation(child) === 'nsubj');
}

function hasOtherSubject(reading: Reading, range: WordRange): boolean {
  const { doc } = reading;
  return doc.children(doc.head(doc.headOf(range))).some((child) => doc.relation(child) === 'nsubj');
}

/** Between a determiner and its noun. */
function isInside(reading: Reading, word: number): boolean {
  const upos = reading.upos(word);
  return upos === 'DET' || upos === 'ADJ' || upos === 'NUM';
}

function hasParticiple(reading: Reading, range: WordRange, sentence: WordRange): boolean {
  for (let word = Math.max(sentence.first, range.first - 4); word < Math.min(sentence.end, range.end + 4); word++)
    if (reading.upos(word) === 'VERB' && /(ed|en|d|t)$/.test(reading.lower(word))) return true;
  return false;
}

/** JERUZALEM, KFAR SJOEBA - ...: a dateline; a line that is nothing but the name: a heading, a caption, a list. */
function isHeadingOrDateline(reading: Reading, range: WordRange, sentence: WordRange): boolean {
  if (range.first === sentence.first && range.end >= sentence.end - 1) return true;
  if (range.first - sentence.first > 5) return false;
  for (let word = range.end; word < Math.min(range.end + 5, sentence.end); word++) {
    if (/^[-–—]+$/.test(reading.form(word)) && !reading.isVerb(word + 1)) return true;
    if (!reading.isCapitalised(word) && !reading.isPunctuation(word)) return false;
  }
  return false;
}
