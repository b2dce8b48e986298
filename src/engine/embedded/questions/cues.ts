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
    const seen = new Set<QuestionKind>();
    for (let word = sentence.first; word < sentence.end; word++) {
      const kind =
        kindAt(reading, word, sentence) ??
        outcomeAt(reading, word, sentence) ??
        (isHearsay(reading, word, sentence, reported.has(index)) ? 'unconfirmed' : null);
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
  let perfect = false;
  let participle = false;
  for (let at = word + 1; at < Math.min(sentence.end, word + 20) && !/^[,;:.]$/.test(reading.form(at)); at++) {
    const lower = reading.lower(at);
    perfect ||= /^(zijn|hebben)$/.test(lower);
    participle ||=
      reading.doc.feature(at, 'VerbForm') === 'Part' || /^(ge|.{2,4}ge|be|ver|ont)\p{L}{2,}(d|t|en)$/u.test(lower);
  }
  return perfect && participle;
}

/** *may have left*: a guess at what has happened; *may have effects* is none. */
function isPerhaps(reading: Reading, word: number): boolean {
  if (!/^(may|might)$/.test(reading.lower(word)) || reading.lower(word + 1) !== 'have') return false;
  const next = reading.lower(word + 2) === 'been' ? word + 3 : word + 2;
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
