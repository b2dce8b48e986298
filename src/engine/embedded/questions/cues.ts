import type { QuestionKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/content-span.ts';
import { hasVerb } from '../positions/extent.ts';
import type { HeldPosition } from '../positions/positions.ts';
import type { Reading } from '../reading.ts';
import { bodyStart } from '../times.ts';
import { clausesOf, isQuestion, LONG, withinQuote } from './clauses.ts';
import { isGuess } from './guesses.ts';
import { isUnanswered, outcomeAt } from './outcomes.ts';
import type { FoundQuestion } from './questions.ts';
import { undoneAt } from './undone.ts';

/** Fewest words of what is shown without a verb. */
const SHORTEST = 3;

/** Sentences that say that something is open: *onduidelijk*, *naar verluidt*, *remains to be seen*, *zou*. */
export function findCues(reading: Reading, positions: readonly HeldPosition[]): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  const reported = new Set<number>();
  for (const { found: position } of positions)
    if (/^(according-to|runs-on)/.test(position.rule))
      reported.add(reading.doc.sentenceOf(reading.doc.wordAt(position.content.start)));
  reading.doc.sentences.forEach((sentence, index) => {
    // What is asked counts as such, or is answered.
    if (isQuestion(reading, sentence)) return;
    const cues = cuesIn(reading, sentence, reported.has(index));
    if (cues.length === 0) return;
    const clauses = clausesOf(reading, sentence);
    const around = ({ word }: Cue) => clauses.findIndex(({ end }) => word < end);
    const begin = bodyStart(reading, sentence);
    const whole = sentence.end - sentence.first <= LONG && cues.every((cue) => around(cue) === around(cues[0]!));
    const seen = new Set<string>();
    for (const cue of cues) {
      const range = whole ? sentence : clauses[around(cue)]!;
      const { first, end } = withinQuote(reading, cue.word, { first: Math.max(range.first, begin), end: range.end });
      if (seen.has(`${first} ${cue.kind}`)) continue;
      seen.add(`${first} ${cue.kind}`);
      const span = contentSpan(reading, first, end, /^(als|indien|of|if|as|whether)$/.test(reading.lower(first)));
      // "Possibly." "No idea." says nothing without what stands before it.
      if (span && (end - first > SHORTEST || hasVerb(reading, first, end)))
        found.push({ span, kind: cue.kind, rule: `cue-${cue.kind}` });
    }
  });
  return found;
}

interface Cue {
  readonly word: number;
  readonly kind: QuestionKind;
}

function cuesIn(reading: Reading, sentence: WordRange, reported: boolean): readonly Cue[] {
  const cues: Cue[] = [];
  for (let word = sentence.first; word < sentence.end; word++) {
    const settled = reading.match(reading.lexicon.settledCues, word, sentence.end);
    if (settled > word) {
      word = settled - 1;
      continue;
    }
    const kind =
      kindAt(reading, word, sentence) ??
      outcomeAt(reading, word, sentence) ??
      undoneAt(reading, word, sentence) ??
      (isGuess(reading, word, sentence, reported) ? 'unconfirmed' : null);
    if (kind) cues.push({ word, kind });
  }
  if (cues.length > 0) return cues;
  // What is asked of nobody in particular is not known.
  for (let word = sentence.first; word < sentence.end; word++)
    if (isUnanswered(reading, word, sentence.first)) return [{ word, kind: 'unknown' }];
  return [];
}

function kindAt(reading: Reading, word: number, sentence: WordRange): QuestionKind | null {
  for (const { kind, phrases } of reading.lexicon.openCues)
    if (reading.match(phrases, word, sentence.end) >= 0) return kind;
  return null;
}
