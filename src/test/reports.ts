import { type Language, makeArticle } from '../core/article.ts';
import type { ActorKind, Items, Stance } from '../core/briefing.ts';
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

interface Saying extends Omit<Wish, 'items'> {
  readonly stance?: Stance;
  readonly kind?: ActorKind;
  /** Stands before the name. */
  readonly lead?: string;
}

/** A report of one sentence: somebody said something. */
export function saying(name: string, statement: string, wish: Saying = {}): Report {
  const { stance = 'states', kind = 'person', lead = '', ...rest } = wish;
  const text = `${lead}${name} said ${statement}.`;
  const aliases: readonly string[] = [];
  const evidence = [span(text, name)];
  const actor = { id: 'a1', name, aliases, kind, role: null, salience: 'main', mentions: 1, evidence };
  const said = {
    actor: 'a1',
    holder: name,
    cue: 'said',
    stance,
    statement,
    quoted: false,
    target: null,
    confidence: 0.9,
  };
  const position = { ...said, evidence: [span(text, statement)] };
  return reportOf(text, { ...rest, items: { actors: [actor], positions: [position] } });
}

function span(text: string, quote: string) {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
}
