import type { Language } from '../../core/article.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The words of one language: the same keys in each, or it does not compile. */
export type Words = Widened<typeof en>;

/** The same shape with any words in it. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly [string, string]
      ? readonly [string, string]
      : T extends readonly [string, string, string]
        ? readonly [string, string, string]
        : T extends readonly string[]
          ? readonly string[]
          : { readonly [K in keyof T]: Widened<T[K]> };

export const WORDS: Readonly<Record<Language, Words>> = { en, nl };
