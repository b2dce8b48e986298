import type { WordRange } from '../../language/document.ts';
import { nameOf, stateOf } from './name-types.ts';
import { isAdjectiveForm, isOrganisationWord, isPortfolio } from './name-words.ts';
import type { NameMention } from './names.ts';
import type { Quote } from './quotes.ts';
import type { Reading } from './reading.ts';

/** "Russische", "European": an adjective alone names nobody. */
export function isAdjective(reading: Reading, { name }: NameMention): boolean {
  const lower = nameOf(reading, name);
  // "the South Korean military", "every other New Zealander"
  const { stateAdjectives, statePeople } = reading.lexicon;
  if (stateAdjectives.has(lower) || (statePeople.has(`${lower}s`) && !statePeople.has(lower))) return true;
  for (let word = name.first; word < name.end; word++) if (!isAdjectiveForm(reading, word)) return false;
  const known = reading.lexicon.stateAdjectives.has(reading.lower(name.first));
  return (
    known ||
    (reading.upos(name.end) !== 'VERB' && !reading.isPunctuation(name.end)) ||
    reading.lexicon.regionAdjectives.has(reading.lower(name.first))
  );
}

/** 'Teensville': a name that fills a whole pair of quotation marks is a title. */
export function isWork(reading: Reading, mention: NameMention): boolean {
  const { start, end } = reading.span(mention.first, mention.end);
  const quote = reading.quoteAround(mention.first);
  if (quote === null) return false;
  return (start <= quote.start + 2 && end >= quote.end - 1) || isTitle(reading, quote);
}

/** 'Chet Atkins Picks the Best', 'A Man and his Guitar': a short quotation whose words have capitals, but for small ones. */
function isTitle(reading: Reading, quote: Quote): boolean {
  if (quote.end - quote.start > 60) return false;
  let words = 0;
  let capitals = 0;
  for (let word = reading.doc.wordAt(quote.start); reading.doc.start(word) < quote.end; word++) {
    if (word + 1 >= reading.doc.length) break;
    if (/^(DET|ADP|CCONJ|SCONJ|PART|PRON|AUX|PUNCT)$/.test(reading.upos(word) ?? '')) continue;
    words++;
    if (reading.isCapitalised(word)) capitals++;
  }
  return words > 1 && capitals >= words * 0.7;
}

/** "Kenya's Foreign Ministry": a body whose name many have, with the state that it belongs to; else null. */
export function ownedName(reading: Reading, { name }: NameMention): WordRange | null {
  if (!/^['’]s?$/.test(reading.form(name.first - 1)) || !isOrganisationWord(reading, name.end - 1)) return null;
  for (let word = name.first; word < name.end - 1; word++)
    if (!isPortfolio(reading, word) && !/^(supreme|high|national|central|of|and)$/.test(reading.lower(word)))
      return null;
  for (let first = name.first - 2; first >= Math.max(0, name.first - 4); first--)
    if (stateOf(reading, nameOf(reading, { first, end: name.first - 1 }))) return { first, end: name.end };
  return null;
}
