import type { CastActor } from './cast-actor.ts';
import type { Reading } from './reading.ts';

/** An actor with log-odds above this is one of those without whom the story cannot be told: one in three of them. */
const MAIN = -0.6;
/** At most so many are. */
const MOST = 6;

/**
 * The log-odds that an annotator calls an actor main; a logistic regression over the train half of `engine/gold`,
 * rounded. `most` is the number of mentions of the actor that the article names most.
 */
export function salienceOf(reading: Reading, actor: CastActor, most: number): number {
  const { mentions, leads, holds } = actor;
  const sentence = reading.doc.sentenceOf(
    actor.mentions.reduce((first, { first: at }) => Math.min(first, at), Infinity),
  );
  return (
    -3.5 +
    (1.3 * mentions.length) / most +
    (sentence <= 1 ? 0.9 : 0) +
    (sentence <= 4 ? 1.1 : 0) +
    (leads > 0 ? 0.5 : 0) +
    (leads > 1 ? 1.1 : 0) +
    (mentions.length > 1 ? 1 : 0) +
    (mentions.length > 3 ? 0.7 : 0) +
    (holds >= 1 ? 0.7 : 0) +
    (holds >= 2 ? 0.6 : 0) +
    (holds >= 4 ? 0.6 : 0) +
    (actor.source === 'noun' ? -0.7 : 0)
  );
}

/** Of actors in the order of their salience, those that the story cannot do without. */
export function mainOf(ranked: readonly CastActor[], salience: ReadonlyMap<CastActor, number>): ReadonlySet<CastActor> {
  return new Set(ranked.filter((actor, rank) => rank === 0 || (rank < MOST && salience.get(actor)! >= MAIN)));
}
