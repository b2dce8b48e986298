import type { Language } from '../core/article.ts';
import type { Briefing } from '../core/briefing.ts';
import type { Engine } from '../core/engine.ts';
import { type Verified, verify } from '../core/verify.ts';
import { makeEmbeddedEngine } from '../engine/embedded/index.ts';
import { plainDocument } from './plain-document.ts';

const plain = makeEmbeddedEngine(plainDocument);
const whole = makeEmbeddedEngine();

/** What the embedded engine's rules find in a text without a model's help, through the gate. */
export function briefPlainly(text: string, language: Language): Promise<Verified> {
  return brief(plain, text, language);
}

/** What the embedded engine finds with the shipped models, through the gate. */
export function briefWholly(text: string, language: Language): Promise<Verified> {
  return brief(whole, text, language);
}

async function brief(engine: Engine, text: string, language: Language): Promise<Verified> {
  const source = { title: null, url: null, source: null, author: null, publishedAt: null };
  const article = { ...source, id: 'test', language, text, complete: true };
  return verify(article, await engine.propose(article, new AbortController().signal));
}

/** The name behind an actor's id; `-` for none. */
export function nameOf({ actors }: Briefing, id: string | null): string {
  return actors.find((actor) => actor.id === id)?.name ?? '-';
}
