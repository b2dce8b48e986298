import type { BottomLine } from '../../core/briefing.ts';
import { evidenceAt } from '../../core/evidence.ts';
import type { WordRange } from '../../language/document.ts';
import type { Cast } from './cast.ts';
import type { CastActor } from './cast-actor.ts';
import type { HeldPosition } from './positions/positions.ts';
import type { Reading } from './reading.ts';

/** Sentences that a bottom line may have. */
const MOST = 2;
/** How many sentences from the top are weighed: a long text says what it is about early. */
const CONSIDERED = 60;

/**
 * The sentences that carry most of the article, in its order: those that name most of the main actors, early, in the
 * author's words, neither headline nor quotation, and not saying again what the first one says.
 */
export function findBottomLine(
  reading: Reading,
  cast: Cast,
  main: ReadonlySet<CastActor>,
  positions: readonly HeldPosition[],
): readonly BottomLine[] {
  const weights = weigh(reading, cast, main, positions);
  const first = best(weights, () => 1);
  if (!first) return [];
  const told = new Set(first.actors);
  const second = best(weights, ({ range, actors }) =>
    range === first.range ? 0 : 1 + [...actors].filter((actor) => !told.has(actor)).length * 0.25,
  );
  const chosen = [first, second]
    .filter((candidate) => candidate !== null)
    .slice(0, MOST)
    .sort((a, b) => a.range.first - b.range.first);
  return chosen.map(({ range }) => {
    const { start, end } = reading.span(range.first, range.end);
    const evidence = [evidenceAt(reading.text, start, end)] as const;
    return { text: evidence[0].quote, evidence };
  });
}

interface Candidate {
  readonly range: WordRange;
  readonly weight: number;
  readonly actors: ReadonlySet<CastActor>;
}

function best(candidates: readonly Candidate[], factor: (candidate: Candidate) => number): Candidate | null {
  let top: Candidate | null = null;
  let weight = 0;
  for (const candidate of candidates) {
    const weighed = candidate.weight * factor(candidate);
    if (weighed > weight) {
      top = candidate;
      weight = weighed;
    }
  }
  return top;
}

function weigh(
  reading: Reading,
  cast: Cast,
  main: ReadonlySet<CastActor>,
  positions: readonly HeldPosition[],
): readonly Candidate[] {
  const spoken = new Set(
    positions
      .filter(({ actor }) => actor && main.has(actor))
      .map(({ found }) => sentenceOf(reading, found.content.start)),
  );
  const candidates: Candidate[] = [];
  for (let index = 0; index < Math.min(CONSIDERED, reading.doc.sentences.length); index++) {
    const range = reading.doc.sentences[index]!;
    const length = range.end - range.first;
    if (length < 6 || isHeadline(reading, range) || isQuoted(reading, range)) continue;
    const actors = new Set<CastActor>();
    for (let word = range.first; word < Math.min(range.end, range.first + 80); word++) {
      const mention = cast.mentionAt(word);
      if (mention && main.has(mention.actor)) actors.add(mention.actor);
    }
    const early = 2 / (1 + candidates.length * 0.4);
    const fit = length > 60 ? 0.5 : length > 40 ? 0.8 : length < 10 ? 0.7 : 1;
    const dangling = reading.upos(range.first) === 'PRON' || reading.upos(range.first) === 'CCONJ' ? 0.7 : 1;
    candidates.push({ range, actors, weight: (early + actors.size + (spoken.has(index) ? 0.7 : 0)) * fit * dangling });
  }
  return candidates;
}

function sentenceOf(reading: Reading, offset: number): number {
  return reading.doc.sentenceOf(Math.min(reading.doc.wordAt(offset), reading.doc.length - 1));
}

/** A paragraph of one sentence without a full stop. */
function isHeadline(reading: Reading, range: WordRange): boolean {
  const paragraph = reading.paragraph(range.first);
  return paragraph.first === range.first && paragraph.end === range.end && !/[.!?]['"”’)]*$/.test(reading.slice(range));
}

function isQuoted(reading: Reading, range: WordRange): boolean {
  const middle = (range.first + range.end) >> 1;
  return reading.quoteAround(middle) !== null && reading.quoteAround(range.first + 1) !== null;
}
