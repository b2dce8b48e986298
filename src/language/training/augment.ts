import type { ConlluSentence } from '../conllu.ts';
import type { Random } from './random.ts';

/** Shares of sentences that get such a copy. */
const UNPUNCTUATED = 0.05;
const CAPITALS = 0.015;
const SMALL = 0.015;
const TITLE = 0.01;

/**
 * Copies as headlines, captions and cross-heads have it: without the full stop, in capitals, in small letters, Each Word
 * Capitalised. Each follows its original, so that both are tagged in the same fold.
 */
export function augment(
  sentences: readonly ConlluSentence[],
  random: Random,
): { sentence: ConlluSentence; copy: boolean }[] {
  const all: { sentence: ConlluSentence; copy: boolean }[] = [];
  for (const sentence of sentences) {
    all.push({ sentence, copy: false });
    const draw = random.next();
    const copied = copyOf(sentence, draw);
    if (copied !== null) all.push({ sentence: copied, copy: true });
  }
  return all;
}

function copyOf(sentence: ConlluSentence, draw: number): ConlluSentence | null {
  if (draw < UNPUNCTUATED) return withoutFullStop(sentence);
  if (draw < UNPUNCTUATED + CAPITALS) return withForms(sentence, (form) => form.toUpperCase());
  if (draw < UNPUNCTUATED + CAPITALS + SMALL) return withForms(sentence, (form) => form.toLowerCase());
  if (draw < UNPUNCTUATED + CAPITALS + SMALL + TITLE)
    return withForms(sentence, (form) => form.charAt(0).toUpperCase() + form.slice(1));
  return null;
}

function withForms(sentence: ConlluSentence, change: (form: string) => string): ConlluSentence {
  return { ...sentence, words: sentence.words.map((word) => ({ ...word, form: change(word.form) })) };
}

function withoutFullStop(sentence: ConlluSentence): ConlluSentence | null {
  const last = sentence.words.length - 1;
  if (last < 1 || sentence.words[last]!.form !== '.') return null;
  if (sentence.words.some((word) => word.head === last)) return null;
  return { ...sentence, words: sentence.words.slice(0, last) };
}
