import type { Language } from '../core/article.ts';
import { analyserOf } from './languages.ts';
import { type AnalysedDocument, unpack } from './packed.ts';
import { Pool } from './pool/pool.ts';

/**
 * Reads a text on this thread: paragraphs, sentences, words, tags, lemmas, names and trees. Never throws on any string;
 * takes time linear in its length.
 */
export function analyse(text: string, language: Language): AnalysedDocument {
  return unpack(analyserOf(language).analyse(text));
}

let pool: Pool | null = null;

/**
 * The same on another thread, so that a long article delays nothing else. The threads start with the first call and keep
 * no process alive when they are idle. Rejects with the signal's reason, or when a thread dies (out of memory).
 */
export async function analyseAside(text: string, language: Language, signal?: AbortSignal): Promise<AnalysedDocument> {
  pool ??= new Pool();
  return unpack(await pool.analyse(text, language, signal));
}
