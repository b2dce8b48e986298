import type { Article, Language } from '../../core/article.ts';
import type { Proposal } from '../../core/briefing.ts';
import type { Engine } from '../../core/engine.ts';
import { takeTurns } from '../../core/turns.ts';
import { analyseInTurns, type Document } from '../../language/index.ts';
import { findBottomLine } from './bottom-line.ts';
import { listActors } from './cast/actors.ts';
import { Cast } from './cast/cast.ts';
import { describeMotive, findMotives } from './motives/motives.ts';
import { describePosition, findPositions } from './positions/positions.ts';
import { describeQuestion, findQuestions } from './questions/questions.ts';
import { Reading } from './reading.ts';

/** Raised whenever the same text may be briefed differently. */
const ENGINE_ID = 'embedded@0.4.0';

/** Turns a text into a document; how much of it is filled in (tags, names, trees) is its own affair. */
export type Analyse = (text: string, language: Language, signal: AbortSignal) => Document | Promise<Document>;

/** The engine that needs nothing: rules and word lists over an analysed text, Dutch and English, offline. */
export function makeEmbeddedEngine(analyseText: Analyse = analyseInTurns): Engine {
  return { id: ENGINE_ID, propose: (article, signal) => propose(article, signal, analyseText) };
}

async function propose(article: Article, signal: AbortSignal, analyseText: Analyse): Promise<Proposal> {
  signal.throwIfAborted();
  const reading = new Reading(await analyseText(article.text, article.language, signal));
  const turn = takeTurns(signal);
  const cast = new Cast(reading);
  await turn();
  const positions = findPositions(reading, cast);
  await turn();
  const motives = findMotives(reading, cast, positions);
  await turn();
  const questions = findQuestions(reading, positions);
  await turn();
  const { actors, main, idOf } = listActors(reading, cast);
  return {
    engine: ENGINE_ID,
    bottomLine: findBottomLine(reading, cast, main, positions),
    actors,
    positions: present(positions, (position) => describePosition(reading, position, idOf)),
    motives: present(motives, (motive) => describeMotive(reading, motive, idOf)),
    questions: present(questions, (question) => describeQuestion(reading, cast, question, idOf)),
  };
}

function present<T, U>(found: readonly T[], describe: (item: T) => U | null): U[] {
  return found.map(describe).filter((item) => item !== null);
}
