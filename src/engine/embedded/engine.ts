import type { Article } from '../../core/article.ts';
import type { Proposal } from '../../core/briefing.ts';
import type { Engine } from '../../core/engine.ts';
import { analyse } from '../../language/index.ts';
import { listActors } from './actors.ts';
import { Cast } from './cast.ts';
import { Reading } from './reading.ts';

/** Raised whenever the same text may be briefed differently. */
const ENGINE_ID = 'embedded@0.1.0';

export function makeEmbeddedEngine(): Engine {
  return { id: ENGINE_ID, propose };
}

async function propose(article: Article, signal: AbortSignal): Promise<Proposal> {
  signal.throwIfAborted();
  const reading = new Reading(analyse(article.text, article.language));
  const cast = new Cast(reading);
  const { actors } = listActors(reading, cast);
  return { engine: ENGINE_ID, bottomLine: [], actors, positions: [], motives: [], questions: [] };
}
