import { isAdjectiveForm } from './name-words.ts';
import type { NameMention } from './names.ts';
import type { Reading } from './reading.ts';

/** "Russische", "European": an adjective alone names nobody. */
export function isAdjective(reading: Reading, { name }: NameMention): boolean {
  for (let word = name.first; word < name.end; word++) if (!isAdjectiveForm(reading, word)) return false;
  const known = reading.lexicon.stateAdjectives.has(reading.lower(name.first));
  return (
    known ||
    (reading.upos(name.end) !== 'VERB' && !reading.isPunctuation(name.end)) ||
    reading.lexicon.regionAdjectives.has(reading.lower(name.first))
  );
}

/** 'Teensville': a name that fills a whole pair of quotation marks is a title. */
export function isWork(reading: Reading, { name }: NameMention): boolean {
  const { start, end } = reading.span(name.first, name.end);
  const quote = reading.quoteAround(name.first);
  if (quote === null) return false;
  return (start <= quote.start + 2 && end >= quote.end - 1) || isTitle(reading.text.slice(quote.start, quote.end));
}

/** 'Chet Atkins Picks the Best': a short quotation with capitals. */
function isTitle(quoted: string): boolean {
  const words = quoted.match(/\p{L}{4,}/gu) ?? [];
  return (
    quoted.length < 60 && words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6
  );
}
