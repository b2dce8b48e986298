import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { contentAround } from './according.ts';
import { windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';

/** *in her view*, *in zijn ogen*, *naar hun mening*, *naar eigen zeggen*: the source is the possessive, or the clause's subject. */
export function findInView(reading: Reading, word: number): FoundPosition | null {
  const { possessives, language } = reading.lexicon;
  const concerned = asFarAs(reading, word);
  if (concerned) return concerned;
  if (!/^(in|naar|to|by|from)$/.test(reading.lower(word))) return null;
  const lower = reading.lower(word + 1);
  const whose = possessives.masculine.has(lower) || possessives.feminine.has(lower) || possessives.plural.has(lower);
  const noun = /^(eigen|own)$/.test(reading.lower(whose ? word + 2 : word + 1)) ? word + (whose ? 3 : 2) : word + 2;
  if ((!whose && lower !== 'eigen') || !reading.lexicon.positions.views.has(reading.lower(noun))) return null;
  const window = windowAround(reading, word);
  // "lost confidence in his judgment", "hard in haar oordeel"
  const leads = language === 'en' ? /^(NOUN|VERB|ADJ)$/ : /^ADJ$/;
  if (word > window.first && leads.test(reading.upos(word - 1) ?? '')) return null;
  const holder = whose ? { first: word + 1, end: word + 2 } : subjectAround(reading, word, window);
  return holder && inView(reading, holder, { first: word, end: noun + 1 }, window);
}

/** *wat haar betreft*, *as far as he is concerned*: of persons; of a thing it only names the subject. */
function asFarAs(reading: Reading, word: number): FoundPosition | null {
  const { language } = reading.lexicon;
  const holder = word + (language === 'nl' ? 1 : 3);
  const words =
    language === 'nl'
      ? reading.lower(word) === 'wat' && /^(hem|haar|hen|hun)$/.test(reading.lower(holder)) && 'betreft'
      : reading.lower(word) === 'as' && /^(he|she|they)$/.test(reading.lower(holder)) && 'concerned';
  if (!words) return null;
  const end = language === 'nl' ? holder + 2 : holder + 3;
  if (reading.lower(end - 1) !== words) return null;
  return inView(reading, { first: holder, end: holder + 1 }, { first: word, end }, windowAround(reading, word));
}

function inView(reading: Reading, holder: WordRange, cue: WordRange, window: WordRange): FoundPosition | null {
  const content = contentAround(reading, cue.first, cue.end, window);
  if (!content) return null;
  const [main, ...also] = content;
  return { holder, cue: [cue], stance: 'claims', content: main!, also, target: null, rule: 'according-to' };
}

/** The subject of the finite verb that stands nearest before a phrase, else behind it. */
function subjectAround(reading: Reading, word: number, window: WordRange): WordRange | null {
  for (let at = word - 1; at > window.first && word - at < 12; at--)
    if (reading.isVerb(at)) return plausibleSubject(reading, at, window);
  for (let at = word + 1; at < Math.min(window.end, word + 12); at++)
    if (reading.isVerb(at)) return plausibleSubject(reading, at, window);
  return null;
}

function plausibleSubject(reading: Reading, verb: number, window: WordRange): WordRange | null {
  const subject = subjectOf(reading, verb, window.first, window.end);
  return subject && isPlausible(reading, subject) ? { first: subject.first, end: subject.end } : null;
}
