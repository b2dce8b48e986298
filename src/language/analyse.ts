import type { Language } from '../core/article.ts';
import { analyserOf } from './languages.ts';
import { type AnalysedDocument, unpack } from './packed.ts';

/**
 * Reads a text on this thread: paragraphs, sentences, words, tags, lemmas, names and trees. Never throws on any string;
 * takes time linear in its length.
 */
export function analyse(text: string, language: Language): AnalysedDocument {
  return unpack(analyserOf(language).analyse(text));
}
