import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast/cast.ts';
import type { CastActor } from '../cast/cast-actor.ts';
import type { Reading } from '../reading.ts';
import { isSpeaking } from './asides.ts';
import type { FoundMotive } from './found.ts';

/** Whether a quotation stands right behind a sentence, also of the paragraph before, that its speaker leads by a deed. */
export function followsDeed(reading: Reading, cast: Cast, actor: CastActor, word: number): boolean {
  const before = sentenceBeforeQuote(reading, word);
  if (!before) return false;
  if (leadersOf(reading, cast, before).includes(actor)) return true;
  // "He came in every night": a pronoun that nobody else can be.
  const { persons } = reading.lexicon.motives;
  for (let at = before.first; at < Math.min(before.end, before.first + OPENING); at++)
    if (persons.has(reading.lower(at)) && actor.kind === 'person') return !isSpeaking(reading, at, at + 1);
  return false;
}

/** How many words of a sentence may hold its subject. */
const OPENING = 8;

function sentenceBeforeQuote(reading: Reading, word: number): WordRange | null {
  const quote = reading.quoteAround(word);
  const sentence = reading.doc.sentenceOf(quote ? reading.doc.wordAt(quote.start) : word);
  const before = sentence > 0 ? reading.doc.sentences[sentence - 1]! : null;
  return before && !reading.quoteAround(before.first) ? before : null;
}

/** Who leads a sentence by something else than speaking, outside quotations. */
function leadersOf(reading: Reading, cast: Cast, sentence: WordRange): readonly CastActor[] {
  const leaders: CastActor[] = [];
  for (const { first, end, part, actor } of cast.backwards(sentence.end)) {
    if (first < sentence.first) break;
    if (part === 'leads' && !reading.quoteAround(first) && !isSpeaking(reading, first, end)) leaders.push(actor);
  }
  return leaders;
}

/** "The city will close the pool. We cannot afford it, said its leader": whose *we* justifies a deed, the doer. */
export function bodyThatActed(reading: Reading, cast: Cast, found: FoundMotive): CastActor | null {
  const before = found.rule === 'justification' ? sentenceBeforeQuote(reading, found.at) : null;
  return (before && leadersOf(reading, cast, before).find(({ kind }) => kind !== 'person')) ?? null;
}
