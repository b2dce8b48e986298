import type { WordRange } from '../../../language/document.ts';
import { nounPhraseBefore } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { motiveEnd, withoutMarker } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/**
 * What somebody wants or fears, wherever it is said. It is a motive where another source tells it (`desire`), where it
 * follows a deed (`fear`), and where it is set beside a deed in a clause of its own (`desire-aside`): *Peru, which fears
 * smuggling, has sent police*.
 */
export function findDesire(reading: Reading, word: number): FoundMotive | null {
  const { language, motives } = reading.lexicon;
  const lower = reading.lower(word);
  const wants = motives.wants.has(lower);
  if (!wants && !motives.hopesAndFears.has(lower) && !(lower === 'bang' && language === 'nl')) return null;
  if (!reading.isVerb(word) && lower !== 'bang') return null;
  const window = windowAround(reading, word);
  if (motives.wanted.has(lower) && reading.quoteAround(word)) return ownAim(reading, word, window);
  return (
    besideDeed(reading, word, window) ??
    (lower === 'bang' ? null : told(reading, word, window, wants ? 'desire' : 'fear'))
  );
}

/** "I wanted to make sure that ...", "Ik wilde hem uitschakelen": what one wanted tells why one did it. */
function ownAim(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const { first } = reading.lexicon.pronouns;
  let at = word - 1;
  while (at > window.first && (reading.upos(at) === 'ADV' || /^(did|didn't|not|n't)$/.test(reading.lower(at)))) at--;
  const holder = first.has(reading.lower(at)) ? at : first.has(reading.lower(word + 1)) ? word + 1 : -1;
  if (holder < 0) return told(reading, word, window, 'desire');
  const from = Math.max(word, holder) + 1;
  let end = motiveEnd(reading, from, window.end);
  // "... en daardoor viel er een gat": what came of it.
  for (let next = from + 1; next < end; next++)
    if (reading.lexicon.motives.and.has(reading.lower(next)) && reading.upos(next + 1) === 'ADV') end = next;
  const content = contentSpan(reading, from, end);
  if (!content || content.end - content.start < 8) return null;
  return {
    holder: { first: holder, end: holder + 1 },
    at: word,
    content: withoutMarker(reading, content),
    action: null,
    negated: false,
    rule: 'own-aim',
  };
}

function told(reading: Reading, word: number, window: WordRange, rule: 'desire' | 'fear'): FoundMotive | null {
  // A hope for the future explains nothing by itself.
  if (rule === 'fear' && (reading.quoteAround(word) || !reading.lexicon.motives.dreads.has(reading.lower(word))))
    return null;
  const subject = subjectOf(reading, word, window.first, window.end);
  if (rule === 'fear' && !(subject && isBeside(reading, subject, window))) return null;
  if (!subject || subject.relative || (subject.behind && reading.lexicon.language === 'en')) return null;
  // "dat Chili haar land wil dwingen": in a Dutch subordinate clause the verbs stand behind what is wanted.
  const last = subject.end < word && !isGap(reading, subject.end, word);
  let first = Math.max(subject.end, last ? subject.end : word + 1);
  const denied = reading.lexicon.negations.has(reading.lower(last ? -1 : first)) || isDenied(reading, word);
  if (denied && reading.lexicon.motives.not.has(reading.lower(first))) first++;
  if (rule === 'fear' && reading.lexicon.motives.feared.has(reading.lower(first))) first++;
  const content = contentSpan(reading, first, motiveEnd(reading, word + 1, window.end));
  if (!content || content.end - content.start < 4) return null;
  return {
    holder: { first: subject.first, end: subject.end },
    at: word,
    content: withoutMarker(reading, content),
    action: null,
    negated: denied,
    rule,
  };
}

/** Whether who fears is a pronoun or, in Dutch, opens the sentence: what they fear may explain what they have just done. */
function isBeside(reading: Reading, { first, end }: WordRange, window: WordRange): boolean {
  if (end - first === 1 && reading.upos(first) === 'PRON') return true;
  return reading.lexicon.language === 'nl' && first === window.first;
}

/** "does not want" */
function isDenied(reading: Reading, verb: number): boolean {
  return reading.lexicon.language === 'en' && /^(not|n't|never)$/.test(reading.lower(verb - 1));
}

/** Whether nothing but adverbs and auxiliaries stands between a subject and its verb. */
function isGap(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(ADV|AUX|PART|PUNCT)$/.test(reading.upos(at) ?? '')) return false;
  return true;
}

/** "Peru, dat bang is dat het verkeer zich verplaatst, heeft politie gestuurd", "the council, which wants peace, agreed" */
function besideDeed(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  let opener = word - 1;
  while (opener > window.first && word - opener < 14 && reading.form(opener - 1) !== ',') opener--;
  if (reading.form(opener - 1) !== ',' || !reading.lexicon.pronouns.relative.has(reading.lower(opener))) return null;
  const dutch = reading.lexicon.language === 'nl';
  if (!dutch && word - opener > 2) return null;
  const holder = nounPhraseBefore(reading, opener - 1, window.first);
  if (!holder) return null;
  let close = word + 1;
  while (close < window.end && reading.form(close) !== ',') close++;
  // The deed goes on behind the clause.
  if (close >= window.end || !(reading.isVerb(close + 1) || reading.upos(close + 1) === 'ADV')) return null;
  let first = word + 1;
  if (dutch) {
    if (reading.lexicon.motives.is.has(reading.lower(first))) first++;
    while (first < close && reading.isVerb(first)) first++;
    if (first === close) first = opener + 1;
  }
  const content = contentSpan(reading, first, first > word ? close : word);
  return (
    content && {
      holder,
      at: opener,
      content: withoutMarker(reading, content),
      action: contentSpan(reading, close + 1, window.end),
      negated: false,
      rule: 'desire-aside',
    }
  );
}
