import type { Language } from '../core/article.ts';
import { UPOS } from './document.ts';
import { languageOf } from './languages.ts';
import { type AnalysedDocument, fold, unpack } from './packed.ts';
import { segment } from './segment/segment.ts';

/** Reads a text: paragraphs, sentences, words. Never throws on any string; linear in its length. */
export function analyse(text: string, language: Language): AnalysedDocument {
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
