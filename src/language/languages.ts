import type { Language } from '../core/article.ts';
import { ENGLISH } from './en/rules.ts';
import { DUTCH } from './nl/rules.ts';
import type { SegmentationRules } from './rules.ts';

/** One language's folder. */
export interface LanguageFolder {
  readonly rules: SegmentationRules;
}

const FOLDERS: Readonly<Record<Language, LanguageFolder>> = {
  nl: { rules: DUTCH },
  en: { rules: ENGLISH },
};

export function languageOf(language: Language): LanguageFolder {
  return FOLDERS[language];
}
