import type { Language } from '../core/article.ts';
import { type Document, UPOS } from '../language/document.ts';
import { languageOf } from '../language/languages.ts';
import { unpack } from '../language/packed.ts';
import { segment } from '../language/segment/segment.ts';

/** A document with paragraphs, sentences and words and nothing else: what rules must be able to read without a model. */
export function plainDocument(text: string, language: Language): Document {
  const segmentation = segment(text, languageOf(language).rules);
  const length = segmentation.starts.length;
  return unpack({
    text,
    language,
    ...segmentation,
    upos: new Uint8Array(length).fill(UPOS.indexOf('X')),
    tags: new Uint16Array(length),
    heads: Uint32Array.from({ length }, (_, word) => word),
    relations: new Uint8Array(length),
    lemmas: Array.from({ length }, (_, word) =>
      text.slice(segmentation.starts[word], segmentation.ends[word]).toLowerCase(),
    ),
    entities: new Uint32Array(0),
    tagTable: [{ xpos: '_', feats: '_' }],
    relationTable: ['dep'],
  });
}
