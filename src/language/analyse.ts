import type { Language } from '../core/article.ts';
import { takeTurns } from '../core/turns.ts';
import { analyserOf } from './languages.ts';
import { type AnalysedDocument, unpack } from './packed.ts';

/**
 * Reads a text on this thread: paragraphs, sentences, words, tags, lemmas, names and trees. Never throws on any string;
 * takes time linear in its length.
 */
export function analyse(text: string, language: Language): AnalysedDocument {
  return unpack(analyserOf(language).analyse(text));
}

/** The same, but others have their turns on the thread between sentences. Rejects with the signal's reason. */
export async function analyseInTurns(text: string, language: Language, signal: AbortSignal): Promise<AnalysedDocument> {
  const turn = takeTurns(signal);
  const sentences = analyserOf(language).analyseBySentence(text);
  let step = sentences.next();
  for (; !step.done; step = sentences.next()) await turn();
  return unpack(step.value);
}
