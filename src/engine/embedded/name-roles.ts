import type { WordRange } from '../../language/document.ts';
import { isPortfolio, isRoleWord } from './name-words.ts';
import type { Reading } from './reading.ts';

/** "team member Rodaba Noori", "de Russische minister van Buitenlandse Zaken Sergej Lavrov", "coach, Alireza ...". */
export function roleBefore(reading: Reading, word: number, from: number): WordRange | null {
  let end = word;
  if (reading.lower(end - 1) === ',' && isRoleWord(reading, end - 2)) end -= 1;
  let at = end - 1;
  // A portfolio behind its minister.
  let portfolio = at;
  while (portfolio > from && (isPortfolio(reading, portfolio) || /^(en|and)$/.test(reading.lower(portfolio))))
    portfolio--;
  if (portfolio < at && /^(van|of|for)$/.test(reading.lower(portfolio)) && isRoleWord(reading, portfolio - 1))
    at = portfolio - 1;
  if (at < from || !isRoleWord(reading, at) || reading.isPunctuation(at)) return null;
  let first = at;
  while (first - 1 >= from && word - first < 10) {
    const upos = reading.upos(first - 1);
    const inside =
      upos === 'ADJ' ||
      upos === 'PROPN' ||
      (upos === 'NOUN' && !reading.lexicon.groups.has(reading.lower(first - 1))) ||
      reading.lexicon.stateAdjectives.has(reading.lower(first - 1));
    if (!inside || reading.lexicon.months.has(reading.lower(first - 1))) break;
    first--;
  }
  return { first, end };
}

/** "Steve Whitmore, a representative for the LA Sheriff's office, told" */
export function roleAfter(reading: Reading, comma: number, to: number): WordRange | null {
  if (reading.lower(comma) !== ',') return null;
  let first = comma + 1;
  // An age: "Daniel Montalvo, 19, a member of ..."
  if (/^\d{1,3}$/.test(reading.form(first)) && reading.lower(first + 1) === ',') first += 2;
  const started = first;
  while (
    first < to &&
    (reading.lexicon.articles.has(reading.lower(first)) || /^(een|one|a|an)$/.test(reading.lower(first)))
  )
    first++;
  let head = -1;
  for (let word = first; word < Math.min(to, first + 7); word++) {
    const upos = reading.upos(word);
    if (reading.isPunctuation(word) || reading.isVerb(word) || upos === 'ADP' || upos === 'PRON' || upos === 'SCONJ')
      break;
    if (isRoleWord(reading, word)) head = word;
  }
  if (head < 0 || (started === first && head > first + 2)) return null;
  let end = head + 1;
  // What the function belongs to, up to the comma.
  while (
    end < to &&
    end - head < 12 &&
    !reading.isPunctuation(end) &&
    !reading.isVerb(end) &&
    reading.upos(end) !== 'PRON'
  )
    end++;
  if (end < to && !reading.isPunctuation(end)) end = head + 1;
  return { first, end };
}

export function roleHead(reading: Reading, role: WordRange): number {
  for (let word = role.first; word < role.end; word++) if (isRoleWord(reading, word)) return word;
  return role.end - 1;
}
