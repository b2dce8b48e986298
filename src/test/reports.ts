import { type Language, makeArticle } from '../core/article.ts';
import type { Items } from '../core/briefing.ts';
import type { Report } from '../core/story.ts';
import { verify } from '../core/verify.ts';

interface Wish {
  readonly title?: string;
  readonly language?: Language;
  /** An address. */
  readonly url?: string;
  /** ISO 8601. */
  readonly at?: string;
  readonly items?: Partial<Record<keyof Items, readonly unknown[]>>;
}

/** A report of a text, with the items that a test gives it, through the gate. */
export function reportOf(
  text: string,
  { title, language = 'en', url, at = '2026-03-02T08:00Z', items = {} }: Wish = {},
): Report {
  const source = { title: title ?? null, url: url ?? null, source: null, author: null, publishedAt: at };
  const article = makeArticle({ ...source, text, complete: true, declaredLanguage: null }, language);
  const none = { bottomLine: [], actors: [], positions: [], motives: [], questions: [] };
  const { briefing, dropped } = verify(article, { engine: 'test@1', ...none, ...items });
  if (dropped > 0) throw new Error(`the gate dropped ${dropped} items of “${text.slice(0, 60)}”`);
  return { key: article.id.slice(0, 16), article, briefing, at: Date.parse(at) };
}
