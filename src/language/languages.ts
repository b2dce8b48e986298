import { readFileSync } from 'node:fs';
import type { Language } from '../core/article.ts';
import { Analyser } from './analyser.ts';
import { ENGLISH } from './en/rules.ts';
import { release } from './model/bytes.ts';
import { decodeModel } from './model/language-model.ts';
import { DUTCH } from './nl/rules.ts';
import type { SegmentationRules } from './rules.ts';

/** One language's folder: what its segmenter must know, and what was learned (see MODEL.md there). */
export interface LanguageFolder {
  readonly rules: SegmentationRules;
  readonly model: URL;
}

const FOLDERS: Readonly<Record<Language, LanguageFolder>> = {
  nl: { rules: DUTCH, model: new URL('./nl/model.bin', import.meta.url) },
  en: { rules: ENGLISH, model: new URL('./en/model.bin', import.meta.url) },
};

export function languageOf(language: Language): LanguageFolder {
  return FOLDERS[language];
}

const loaded = new Map<Language, Analyser>();

/** The language's analyser, one for the whole thread; the first call reads the model (under 100 ms). */
export function analyserOf(language: Language): Analyser {
  let analyser = loaded.get(language);
  if (analyser === undefined) {
    const { rules, model } = languageOf(language);
    const file = readFileSync(model);
    analyser = new Analyser(rules, decodeModel(file));
    release(file);
    loaded.set(language, analyser);
  }
  return analyser;
}
