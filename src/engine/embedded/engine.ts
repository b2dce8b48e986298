import type { Article } from '../../core/article.ts';
import type { Proposal } from '../../core/briefing.ts';
import type { Engine } from '../../core/engine.ts';
import { analyse } from '../../language/index.ts';
import { listActors } from './actors.ts';
import { Cast } from './cast.ts';
import { describePosition, findPositions } from './positions/positions.ts';
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
  const held = findPositions(reading, cast);
  const { actors, idOf } = listActors(reading, cast);
  const positions = held.map((position) => describePosition(reading, position, idOf)).filter((item) => item !== null);
  return { engine: ENGINE_ID, bottomLine: [], actors, positions, motives: [], questions: [] };
}
