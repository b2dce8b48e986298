import type { WordRange } from '../../../language/document.ts';
import type { NameMention } from '../names/names.ts';
import type { Reading } from '../reading.ts';

/** "a former bookkeeper": a noun with its article and modifiers. */
export function plainPhrase(reading: Reading, head: number): WordRange {
  let first = head;
  while (first > reading.sentence(head).first && /^(DET|ADJ|NUM|NOUN)$/.test(reading.upos(first - 1) ?? '')) first--;
  return { first, end: head + 1 };
}

/** "345 Muslim pilgrims" -> "Muslim pilgrims": what a group goes by when its number changes. */
export function withoutNumber(reading: Reading, { first, end }: WordRange): WordRange {
  let at = first;
  while (at < end - 1 && reading.upos(at) === 'NUM') at++;
  return { first: at, end };
}

/** "Analist X van zakenbank Korteweg rekent": what stands right before a name has its preposition. */
export function withDescription(reading: Reading, { first, end, description }: NameMention): WordRange {
  if (!description || description.end !== first || description.first >= first) return { first, end };
  return /^(van|of|bij|at|from)$/.test(reading.lower(description.first - 1))
    ? { first: description.first, end }
    : { first, end };
}
