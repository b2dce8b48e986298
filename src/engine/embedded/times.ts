import type { WordRange } from '../../language/document.ts';
import type { Reading } from './reading.ts';

const DAYS =
  /^(today|yesterday|tonight|tomorrow|morning|afternoon|evening|night|week|month|year|gisteren|vandaag|morgen|vanmorgen|vanochtend|vanmiddag|vanavond|gisteravond|gisteren|eergisteren|\p{L}+dag(morgen|ochtend|voormiddag|middag|namiddag|avond|nacht)|week|maand|jaar|ochtend|middag|avond|nacht|weekend|weekeinde)$/u;
const WHICH =
  /^(last|this|next|earlier|late|early|vorige|vorig|deze|dit|volgende|afgelopen|komende|eerder|de|the|that)$/;

/** A phrase without the time behind it: *Senate leaders on Thursday*, *het plan vorige week*. */
export function withoutTime(reading: Reading, range: WordRange): WordRange {
  const { first, end } = withoutPlaceBefore(reading, range);
  let last = end;
  while (last - 1 > first && /^[,.;]$/.test(reading.form(last - 1))) last--;
  for (;;) {
    let at = last - 1;
    if (at <= first) return { first, end: last };
    // "on June 12", "op 12 juni 2020"
    while (at > first && /^(\d{1,4}|\d{1,2}th)$/.test(reading.lower(at)) && isTime(reading, at - 1)) at--;
    if (!isTime(reading, at)) return { first, end: last };
    const calendar = reading.lexicon.months.has(reading.lower(at));
    if (calendar && at - 1 > first && /^\d{1,2}$/.test(reading.lower(at - 1))) at--;
    let start = at;
    while (start - 1 > first && WHICH.test(reading.lower(start - 1))) start--;
    if (start - 1 > first && /^(on|in|op|from|van|sinds|since|late|early)$/.test(reading.lower(start - 1))) start--;
    const bare =
      start === at &&
      !calendar &&
      /^(week|month|year|night|maand|jaar|nacht|weekend|weekeinde|avond|morning|afternoon|evening|ochtend|middag)$/.test(
        reading.lower(at),
      );
    if (bare || start <= first) return { first, end: last };
    last = start;
    while (last - 1 > first && reading.form(last - 1) === ',') last--;
  }
}

/** Whether a phrase says no more than when: *last week*, *vorige maand*. */
export function isOnlyTime(reading: Reading, { first, end }: WordRange): boolean {
  if (end <= first || !isTime(reading, end - 1)) return false;
  for (let word = first; word < end - 1; word++) if (!WHICH.test(reading.lower(word))) return false;
  return true;
}

/** "In public Tehran": what stands before a name behind a preposition that begins the phrase is no part of it. */
function withoutPlaceBefore(reading: Reading, { first, end }: WordRange): WordRange {
  if (reading.upos(first) !== 'ADP' || reading.entityAt(first)) return { first, end };
  const name = reading.entityAt(end - 1);
  return name && name.first > first + 1 && reading.upos(name.first - 1) !== 'ADP'
    ? { first: name.first, end }
    : { first, end };
}

function isTime(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  return DAYS.test(lower) || reading.lexicon.months.has(lower);
}

/** How many words a dateline may take. */
const LONGEST = 9;

/**
 * The first word behind what stands before the first sentence of a paragraph: a dateline (`BRUSSEL (ANP) -`), the time of
 * an entry in a live blog (`14:32`).
 */
export function bodyStart(reading: Reading, { first, end }: WordRange): number {
  if (reading.paragraph(first).first !== first) return first;
  if (/^\d{1,2}[:.]\d{2}$/.test(reading.form(first))) return first + 1 < end ? first + 1 : first;
  if (!/^\p{Lu}{3,}/u.test(reading.form(first)) && !reading.isCapitalised(first)) return first;
  for (let word = first + 1; word < Math.min(end - 1, first + LONGEST); word++) {
    const form = reading.form(word);
    if (/^[-–—:]+$/.test(form)) {
      const shouted = /^\p{Lu}{3,}/u.test(reading.form(first));
      const agency = /^[)\]]$/.test(reading.form(word - 1));
      // "Meppel, 3 maart –"
      const dated = reading.lexicon.months.has(reading.lower(word - 1)) && /^\d+$/.test(reading.form(word - 2));
      return shouted || agency || dated ? word + 1 : first;
    }
    if (!/^[\p{Lu}\d(),./]/u.test(form) && !reading.lexicon.months.has(reading.lower(word))) return first;
  }
  return first;
}
