import type { Reading } from '../reading.ts';
import type { CastActor } from './cast-actor.ts';
import { WEIGHTS } from './salience-weights.ts';

/** An actor with log-odds above this is one of those without whom the story cannot be told: one in three of them. */
const MAIN = -0.6;
/** At most so many are. */
const MOST = 6;

/** What tells how much of a story is about an actor; counts as logarithms, since the tenth mention tells less than the second. */
export type SalienceFeature = keyof typeof WEIGHTS;

/** How often the article names the actor that it names most. */
export function mostMentions(actors: readonly CastActor[]): number {
  return Math.max(1, ...actors.map(({ mentions }) => mentions.length));
}

/** The features of an actor: 0 or 1, a share of `most`, or the logarithm of a count. */
export function featuresOf(
  reading: Reading,
  actor: CastActor,
  most: number,
): Readonly<Record<SalienceFeature, number>> {
  const { mentions, leads, holds } = actor;
  const first = mentions.reduce((earliest, { first: at }) => Math.min(earliest, at), Infinity);
  const sentence = reading.doc.sentenceOf(first);
  return {
    bias: 1,
    shareOfMentions: mentions.length / most,
    inOpening: sentence <= 1 ? 1 : 0,
    early: sentence <= 4 ? 1 : 0,
    mentions: Math.log(mentions.length),
    positions: Math.log1p(holds),
    leads: Math.log1p(leads),
    withoutName: actor.source === 'noun' ? 1 : 0,
    spokesperson: actor.speaks ? 1 : 0,
  };
}

/** The log-odds that an annotator calls an actor main; weights from `npm run fit:salience`. */
export function salienceOf(reading: Reading, actor: CastActor, most: number): number {
  const features = featuresOf(reading, actor, most);
  let odds = 0;
  for (const name of Object.keys(WEIGHTS) as SalienceFeature[]) odds += WEIGHTS[name] * features[name];
  return odds;
}

/** *two people familiar with the talks*, *bronnen*: who only tells the article something, without a name. */
function isUnnamedSource({ source, forms, heads }: CastActor): boolean {
  if (source !== 'noun') return false;
  return (
    [...heads].some((head) => /^(sources?|insiders?|bron|bronnen|ingewijden?)$/.test(head)) ||
    [...forms.keys()].some((form) => / (familiar with|close to|briefed on|with knowledge of) /.test(form))
  );
}

/** Of actors in the order of their salience, those that the story cannot do without. */
export function mainOf(ranked: readonly CastActor[], salience: ReadonlyMap<CastActor, number>): ReadonlySet<CastActor> {
  const able = ranked.filter((actor) => !isUnnamedSource(actor));
  return new Set(able.filter((actor, rank) => rank === 0 || (rank < MOST && salience.get(actor)! >= MAIN)));
}
