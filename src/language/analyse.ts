import { existsSync } from 'node:fs';
import type { Language } from '../core/article.ts';
import { UPOS } from './document.ts';
import { analyserOf, languageOf } from './languages.ts';
import { type AnalysedDocument, fold, unpack } from './packed.ts';
import { Pool } from './pool/pool.ts';
import { segment } from './segment/segment.ts';

/**
 * Reads a text on this thread: paragraphs, sentences, words, tags, lemmas, names and trees. Never throws on any string;
 * linear in its length.
 */
export function analyse(text: string, language: Language): AnalysedDocument {
  if (existsSync(languageOf(language).model)) return unpack(analyserOf(language).analyse(text));
  const segmentation = segment(text, languageOf(language).rules);
  const length = segmentation.starts.length;
  const lemmas: string[] = new Array(length);
  for (let i = 0; i < length; i++) lemmas[i] = fold(text.slice(segmentation.starts[i], segmentation.ends[i]));
  return unpack({
    text,
    language,
    ...segmentation,
    upos: new Uint8Array(length).fill(UPOS.indexOf('X')),
    tags: new Uint16Array(length),
    heads: Uint32Array.from({ length }, (_, i) => i),
    relations: new Uint8Array(length),
    lemmas,
    entities: new Uint32Array(0),
    tagTable: [{ xpos: '_', feats: '_' }],
    relationTable: ['dep'],
  });
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
