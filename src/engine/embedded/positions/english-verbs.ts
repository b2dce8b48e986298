import type { WordRange } from '../../../language/document.ts';
import { NOUN_LIKE } from '../lexicon/noun-like.ts';
import type { Reading } from '../reading.ts';
import { verbOfAct } from '../subjects/subjects.ts';
import { hasAuxiliary } from './auxiliaries.ts';

/** *Her group plans to ...*, *..., points out Cole*: what the tagger takes for a noun is the verb of its sentence. */
export function isPredicate(reading: Reading, word: number): boolean {
  const { doc } = reading;
  const next = reading.lower(word + 1) === 'out' ? word + 2 : word + 1;
  if (/^[,"”’]$/.test(reading.form(word - 1)) && /s$/.test(reading.lower(word)))
    return reading.upos(next) === 'PROPN' || (next > word + 1 && /^(DET|PRON)$/.test(reading.upos(next) ?? ''));
  if (!reading.parsed || doc.relation(word) !== 'root' || reading.lower(word + 1) !== 'to') return false;
  return doc.children(word).some((child) => child < word && doc.relation(child) === 'nsubj');
}

/** Acts of speech for which somebody does something else: *summoned the envoy to demand an explanation*. */
const ACT =
  /^(demand|protest|condemn|denounce|urge|ask|appeal|plead|press|apologi[sz]e|complain|warn|announce|say|praise|thank|oppose|call)$/;

export function isEnglishVerb(reading: Reading, word: number, window: WordRange): boolean {
  const lower = reading.lower(word);
  const previous = reading.lower(word - 1);
  if (/^(can|could|should|must|may|might)$/.test(previous)) return false;
  // "asked whether he would rule out": that is the question.
  if (/^(would|will)$/.test(previous) && isWithinQuestion(reading, word - 1)) return false;
  // "accused him of secretly promising it": of what they are accused, nobody has said it.
  const gerund = reading.upos(word - 1) === 'ADV' ? word - 2 : word - 1;
  if (/ing$/.test(lower) && /^(of|for|from|without|against)$/.test(reading.lower(gerund))) return false;
  // "would like to", not "like to"
  if (lower === 'like') return /^(would|'d)$/.test(previous);
  // "familiar with its thinking": a noun.
  if (/ing$/.test(lower) && /^(its|their|his|her|the)$/.test(previous)) return false;
  if (/ing$/.test(lower))
    return (
      /^[,"”’]$/.test(previous) ||
      /^(by|is|are|was|were|been|started|kept|keep|keeps)$/.test(previous) ||
      isAbsolute(reading, word, window) ||
      verbOfAct(reading, word) >= 0
    );
  // "to say": what somebody is to say is not said; "seeks to stress" is rare.
  if (previous === 'to' && ACT.test(lower) && verbOfAct(reading, word) >= 0) return true;
  // "will have to sell assets or ask shareholders for cash"
  if (isStillToDo(reading, word)) return false;
  if (previous === 'to') return /^(quick|swift|keen|eager|happy|prompt|first)$/.test(reading.lower(word - 2));
  // "was told", "been reported": nobody says it here.
  if (/(ed|d|t|wn|n)$/.test(lower) && hasAuxiliary(reading, word, /^(is|are|was|were|be|been|being|'s|'re)$/))
    return false;
  if (!NOUN_LIKE.has(lower) || (reading.parsed && reading.doc.feature(word, 'VerbForm') === 'Fin')) return true;
  if (word === window.first) return false;
  const before = reading.upos(word - 1);
  const subject =
    reading.parsed &&
    reading.doc.children(word).some((child) => child < word && reading.doc.relation(child) === 'nsubj');
  if (subject && !/^(ADP|DET|ADJ)$/.test(before ?? '')) return true;
  if (before === 'ADP' || before === 'DET' || previous === "'s" || previous === "'") return false;
  if (before === 'CCONJ') return hasReportBefore(reading, word, window.first);
  if (/s$/.test(lower) && !/ss$/.test(lower))
    return !/[^s]s$/.test(previous) || reading.isCapitalised(word - 1) || before === 'ADV';
  // A base form: after a plural, a pronoun or an auxiliary.
  return (
    /s$|^(people|men|women|they|we|i|you|who|media|police|children|do|does|did|not|n't|will|would)$/.test(previous) ||
    before === 'ADV' ||
    /^\p{Lu}{2,}$/u.test(reading.form(word - 1))
  );
}

/** An infinitive that is coordinated with one behind *to* or *must*: what somebody has yet to do. */
function isStillToDo(reading: Reading, word: number): boolean {
  const { doc } = reading;
  if (!reading.parsed || doc.relation(word) !== 'conj' || doc.feature(word, 'VerbForm') !== 'Inf') return false;
  const head = doc.head(word);
  return head < word && /^(to|can|could|should|must|may|might)$/.test(reading.lower(head - 1));
}

/** *whether he would*, *if the firm would* */
function isWithinQuestion(reading: Reading, auxiliary: number): boolean {
  for (let at = auxiliary - 1; at > auxiliary - 5; at--) if (/^(whether|if)$/.test(reading.lower(at))) return true;
  return false;
}

/** "with the mayor calling it ..." */
function isAbsolute(reading: Reading, word: number, { first }: WordRange): boolean {
  for (let at = word - 1; at >= Math.max(first, word - 7); at--) {
    if (reading.lower(at) === 'with') return at < word - 1;
    if (reading.isPunctuation(at) || reading.isVerb(at)) return false;
  }
  return false;
}

/** "They claimed A and claim B" */
function hasReportBefore(reading: Reading, word: number, from: number): boolean {
  for (let at = word - 2; at >= from; at--)
    if (reading.upos(at) === 'VERB' && reading.lexicon.reporting.has(reading.lower(at))) return true;
  return false;
}
