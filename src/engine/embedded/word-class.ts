import type { Document, Upos, WordRange } from '../../language/document.ts';
import type { Lexicon } from './lexicon/compile.ts';

/**
 * A part of speech from word lists, endings and neighbours, for documents that carry none. Words to the left have
 * theirs already.
 */
export function guessUpos(
  doc: Document,
  lexicon: Lexicon,
  word: number,
  sentence: WordRange,
  before: readonly Upos[],
): Upos {
  const form = doc.form(word);
  const lower = doc.lower(word);
  const previous = word > sentence.first ? before[word - 1] : undefined;
  if (!/[\p{L}\p{N}]/u.test(form)) return 'PUNCT';
  if (/^\d/.test(form)) return 'NUM';
  const noun = previous === 'DET' || previous === 'ADJ' || previous === 'NUM';
  const capital = /^\p{Lu}/u.test(form);
  if (lexicon.stateAdjectives.has(lower)) return 'ADJ';
  const initial = word === sentence.first || (previous === 'PUNCT' && !/^[,()\-–]$/.test(doc.form(word - 1)));
  if (capital && !initial && !lexicon.months.has(lower) && lower !== 'i') return 'PROPN';
  if (capital && /^\p{Lu}{2,}$/u.test(form) && lower !== 'i') return 'PROPN';
  if (lexicon.negations.has(lower)) return 'PART';
  if (lexicon.articles.has(lower)) return 'DET';
  if (lexicon.coordinators.has(lower)) return 'CCONJ';
  if (lexicon.infinitiveMarker.has(lower)) return lexicon.language === 'nl' ? 'ADP' : 'PART';
  // A genitive rather than *is*.
  if (lower === "'s" && (previous === 'PROPN' || previous === 'NOUN')) return 'PART';
  if (noun && lexicon.auxiliaries.has(lower) && lexicon.language === 'nl') return 'NOUN';
  if (lower === 'zijn' && isPossessive(previous, doc, lexicon, word)) return 'DET';
  if (lexicon.auxiliaries.has(lower)) return 'AUX';
  if (lexicon.possessives.masculine.has(lower) || lexicon.possessives.plural.has(lower)) return 'DET';
  if (lexicon.complementiser.has(lower) && (previous !== 'ADP' || opensClause(doc, lexicon, word + 1))) return 'SCONJ';
  if (lexicon.anyPronoun.has(lower)) return 'PRON';
  if (lexicon.determiners.has(lower)) return 'DET';
  if (lexicon.numerals.has(lower)) return 'NUM';
  if (lexicon.subordinators.has(lower) && !lexicon.prepositions.has(lower)) return 'SCONJ';
  if (lexicon.prepositions.has(lower)) return 'ADP';
  if (lexicon.adverbs.has(lower)) return 'ADV';
  if (word > sentence.first && lexicon.infinitives.has(lower) && lexicon.infinitiveMarker.has(doc.lower(word - 1)))
    return 'VERB';
  if (lexicon.groups.has(lower) || lexicon.roles.has(lower) || lexicon.organisations.has(lower)) return 'NOUN';
  if (lexicon.stateAdjectives.has(lower)) return 'ADJ';
  // "Estimates suggest ...", "Reports say": a sentence does not begin with its verb in English.
  if (word === sentence.first && lexicon.language === 'en' && /s$/.test(lower)) return 'NOUN';
  if (lexicon.reporting.has(lower) || lexicon.verbs.has(lower)) return noun ? 'NOUN' : 'VERB';
  if (!noun && !lexicon.verbEndingExceptions.has(lower) && lexicon.verbEndings.some((end) => lower.endsWith(end)))
    return 'VERB';
  if (lexicon.language === 'en' && lower.endsWith('ly')) return 'ADV';
  return 'NOUN';
}

/** *zijn* as *his* rather than *are*: behind a verb, a preposition or a conjunction, before a noun. */
function isPossessive(previous: Upos | undefined, doc: Document, lexicon: Lexicon, word: number): boolean {
  if (previous === 'NOUN' || previous === 'PROPN' || previous === 'PRON' || previous === 'NUM') return false;
  const next = word + 1 < doc.length ? doc.lower(word + 1) : '';
  return (
    /^\p{L}/u.test(next) &&
    !lexicon.prepositions.has(next) &&
    !lexicon.articles.has(next) &&
    !lexicon.auxiliaries.has(next) &&
    !lexicon.negations.has(next) &&
    !lexicon.anyPronoun.has(next) &&
    !lexicon.adverbs.has(next)
  );
}

/** "Daar komt bij dat Rusland ...": a subject begins behind the word. */
function opensClause(doc: Document, lexicon: Lexicon, word: number): boolean {
  if (lexicon.language !== 'nl' || word >= doc.length) return false;
  const lower = doc.lower(word);
  return (
    lexicon.articles.has(lower) || /^(hij|zij|ze|er|ik|we|wij|men)$/.test(lower) || /^\p{Lu}/u.test(doc.form(word))
  );
}
