import type { QuestionKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/extent.ts';
import type { HeldPosition } from '../positions/positions.ts';
import type { Reading } from '../reading.ts';
import { outcomeAt } from './outcomes.ts';
import type { FoundQuestion } from './questions.ts';

/** Words from which a sentence is shown in parts rather than whole. */
const LONG = 40;

/** Sentences that say that something is open: *onduidelijk*, *naar verluidt*, *remains to be seen*, *zou*. */
export function findCues(reading: Reading, positions: readonly HeldPosition[]): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  const reported = new Set<number>();
  for (const { found: position } of positions)
    if (/^(according-to|runs-on)/.test(position.rule))
      reported.add(reading.doc.sentenceOf(reading.doc.wordAt(position.content.start)));
  reading.doc.sentences.forEach((sentence, index) => {
    // What is asked counts as such, or is answered.
    if (/\?/.test(reading.form(sentence.end - 1))) return;
    const seen = new Set<QuestionKind>();
    for (let word = sentence.first; word < sentence.end; word++) {
      const settled = reading.match(reading.lexicon.settledCues, word, sentence.end);
      if (settled > word) {
        word = settled - 1;
        continue;
      }
      const kind =
        kindAt(reading, word, sentence) ??
        outcomeAt(reading, word, sentence) ??
        (isHearsay(reading, word, sentence, reported.has(index)) || isPossibly(reading, word, sentence)
          ? 'unconfirmed'
          : null);
      if (!kind || seen.has(kind)) continue;
      seen.add(kind);
      const { first, end } = sentence.end - sentence.first > LONG ? clauseAround(reading, word, sentence) : sentence;
      const span = contentSpan(reading, first, end, /^(als|indien|of|if|as|whether)$/.test(reading.lower(first)));
      if (span) found.push({ span, kind, rule: `cue-${kind}` });
    }
  });
  return found;
}

function kindAt(reading: Reading, word: number, sentence: WordRange): QuestionKind | null {
  for (const { kind, phrases } of reading.lexicon.openCues)
    if (reading.match(phrases, word, sentence.end) >= 0) return kind;
  return null;
}

/** Behind *zou*: a wish, advice. */
const UNREAL = /^(anders|eigenlijk|graag|liever|beter|moeten|mogen|kunnen|willen|wellicht|idealiter)$/;

/**
 * *zou* as hearsay: with a source (*volgens sommige bronnen zouden ...*) or with a perfect (*zou ontvoerd zijn*, *zou ten
 * onder zijn gegaan*); not in a condition, a plan or an unreal wish (*zou moeten*).
 */
function isHearsay(reading: Reading, word: number, sentence: WordRange, reported: boolean): boolean {
  if (reading.lexicon.language === 'en') return isPerhaps(reading, word);
  if (!reading.lexicon.hearsay.has(reading.lower(word))) return false;
  for (let at = sentence.first; at < sentence.end; at++)
    if (/^(als|indien|mits)$/.test(reading.lower(at))) return false;
  for (let at = word - 1; at >= sentence.first; at--) {
    if (reading.form(at) === ',') break;
    if (reading.upos(at) === 'SCONJ') return false;
  }
  if (reported) return true;
  const speaker = /^(ik|je|we|wij)$/;
  if (speaker.test(reading.lower(word + 1)) || speaker.test(reading.lower(word - 1))) return false;
  let perfect = false;
  let participle = false;
  for (let at = word + 1; at < Math.min(sentence.end, word + 20) && !/^[,;:.]$/.test(reading.form(at)); at++) {
    const lower = reading.lower(at);
    if (UNREAL.test(lower)) return false;
    perfect ||= /^(zijn|hebben)$/.test(lower);
    participle ||=
      reading.doc.feature(at, 'VerbForm') === 'Part' || /^(ge|.{2,4}ge|be|ver|ont)\p{L}{2,}(d|t|en)$/u.test(lower);
  }
  return perfect && participle;
}

/** *is mogelijk gevlucht*, *Mogelijk spelen wormen een rol*: a guess; *het is mogelijk om*, *zo snel mogelijk* are none. */
function isPossibly(reading: Reading, word: number, { first, end }: WordRange): boolean {
  if (reading.lower(word) !== 'mogelijk' || reading.lexicon.language !== 'nl') return false;
  const next = reading.lower(word + 1);
  if (
    word + 2 >= end ||
    reading.isPunctuation(word + 1) ||
    /^(om|dat|te|gemaakt|maken|en|of|is|was|wordt|zijn)$/.test(next)
  )
    return word === first && reading.isVerb(word + 1);
  for (let at = Math.max(first, word - 3); at < word; at++)
    if (/^zo|^(niet|het|maakt|maakte|als)$/.test(reading.lower(at))) return false;
  return (
    word === first ||
    reading.isVerb(word - 1) ||
    reading.upos(word - 1) === 'PROPN' ||
    reading.upos(word - 1) === 'NOUN'
  );
}

/** *may have left*: a guess at what has happened; *may have effects* is none. */
function isPerhaps(reading: Reading, word: number): boolean {
  if (!/^(may|might)$/.test(reading.lower(word))) return false;
  const have = reading.upos(word + 1) === 'ADV' ? word + 2 : word + 1;
  if (reading.lower(have) !== 'have') return false;
  const next = reading.lower(have + 1) === 'been' ? have + 2 : have + 1;
  return (
    reading.isVerb(next) ||
    /(ed|en|ne|wn)$/.test(reading.lower(next)) ||
    /^(left|made|had|lost|put|led|met|cut)$/.test(reading.lower(next))
  );
}

/** The part of a long sentence between the strong marks around a word. */
function clauseAround(reading: Reading, word: number, { first, end }: WordRange): WordRange {
  let start = word;
  while (start > first && !/^[;:–—]$/.test(reading.form(start - 1)) && word - start < 60) {
    if (reading.form(start - 1) === ',' && word - start > 8 && reading.upos(start) === 'CCONJ') break;
    start--;
  }
  let limit = word + 1;
  while (limit < end && !/^[;:–—]$/.test(reading.form(limit)) && limit - word < 60) {
    if (reading.form(limit) === ',' && reading.upos(limit + 1) === 'CCONJ' && limit - word > 8) break;
    limit++;
  }
  return { first: start, end: limit };
}
