// Why items of the lists were missed or are wrong, as far as a comparison with the annotation can tell.
import type { Briefing } from '../core/briefing.ts';
import { formOfHolder } from './holders.ts';
import { type Compared, type ComparedList, type GoldArticle, normal, pairActors } from './scoring.ts';
import { common } from './spans.ts';

export interface Fault {
  readonly list: 'actors' | ComparedList;
  /** `missed`: annotated, not found. `wrong`: given, not annotated. */
  readonly side: 'missed' | 'wrong';
  readonly cause: string;
  /** The item's words: the annotated ones where it was missed. */
  readonly words: string;
}

const NAMES = { positions: 'position', motives: 'motive', questions: 'question' } as const;
const LISTS = ['positions', 'motives', 'questions'] as const;

/** All faults of a briefing, each with one cause. Of an item with the wrong actor both sides are told: it costs twice. */
export function faultsOf(
  gold: GoldArticle,
  briefing: Briefing,
  compared: Readonly<Record<ComparedList, Compared>>,
): readonly Fault[] {
  return [...actorFaults(gold, briefing), ...LISTS.flatMap((list) => itemFaults(list, gold, briefing, compared))];
}

function itemFaults(
  list: ComparedList,
  gold: GoldArticle,
  briefing: Briefing,
  compared: Readonly<Record<ComparedList, Compared>>,
): readonly Fault[] {
  const { gold: wanted, given, pairs, right } = compared[list];
  const holders = list === 'questions' ? [] : briefing[list].map(({ holder }) => holder);
  const found = new Map([...pairs].map(([i, j]) => [j, i]));
  const rest = LISTS.filter((other) => other !== list);
  const touches = (spots: Compared['gold'][number], covers: Compared['given']) =>
    spots.some((spot) => covers.some((cover) => common(spot, cover) > 0));
  const missed = wanted.map((spots, i): Fault | undefined => {
    const fault = (cause: string): Fault => ({ list, side: 'missed', cause, words: wordsOfGold(list, gold, i) });
    const pair = pairs.get(i);
    if (pair !== undefined)
      return right.has(i) ? undefined : fault(`another actor for ${formOfHolder(holders[pair]!)}`);
    const inside = given.find((cover) => touches(spots, [cover]));
    if (inside) return fault(boundsOf(spots[0]?.size ?? 0, inside.size));
    const other = rest.find((name) => touches(spots, compared[name].given));
    return fault(`${other ? `given as ${NAMES[other]}` : 'nothing given'}, ${sortOf(list, gold, i)}`);
  });
  const wrong = given.map((cover, j): Fault | undefined => {
    const fault = (cause: string): Fault => ({ list, side: 'wrong', cause, words: wordsGiven(list, briefing, j) });
    const pair = found.get(j);
    if (pair !== undefined)
      return right.has(pair) ? undefined : fault(`another actor for ${formOfHolder(holders[j]!)}`);
    const spots = wanted.find((all) => touches(all, [cover]));
    if (spots) return fault(boundsOf(spots[0]?.size ?? 0, cover.size));
    const other = rest.find((name) => compared[name].gold.some((all) => touches(all, [cover])));
    return fault(other ? `annotated as ${NAMES[other]}` : 'nothing annotated');
  });
  return [...missed, ...wrong].filter((fault) => fault !== undefined);
}

/** Two spans that overlap and still don't count as the same. */
function boundsOf(wanted: number, given: number): string {
  if (given > wanted * 1.5) return 'too many words';
  return given < wanted / 1.5 ? 'too few words' : 'other words, or taken already';
}

/** What sort of item it is that was not found at all. */
function sortOf(list: ComparedList, gold: GoldArticle, at: number): string {
  if (list === 'motives') return `on the word of ${gold.motives[at]!.basis}`;
  if (list === 'questions') return gold.questions[at]!.kind;
  const { cue, quoted } = gold.positions[at]!;
  return `${quoted ? 'quoted' : 'reported'} ${cue ? 'with a cue' : 'without a cue'}`;
}

function actorFaults(gold: GoldArticle, briefing: Briefing): readonly Fault[] {
  const pairs = pairActors(gold, briefing);
  const taken = new Set(pairs.values());
  const wordsIn = ({ name, aliases = [] }: { readonly name: string; readonly aliases?: readonly string[] }) =>
    new Set([name, ...aliases].flatMap((form) => normal(form).split(' ')).filter((word) => word.length > 3));
  const wanted = gold.actors.map(wordsIn);
  const given = briefing.actors.map(wordsIn);
  const missed = gold.actors.flatMap((actor, i): Fault[] => {
    if (pairs.has(i)) return [];
    const like = given.findIndex((words) => common(words, wanted[i]!) > 0);
    const form = /^\p{Lu}/u.test(actor.name) ? 'a name' : 'a description';
    const none = `nothing given for ${form} of a ${actor.kind}`;
    const cause = like < 0 ? none : taken.has(like) ? 'joined with another, or not given' : 'otherwise named';
    return [{ list: 'actors', side: 'missed', cause, words: actor.name }];
  });
  const wrong = briefing.actors.flatMap((actor, j): Fault[] => {
    if (taken.has(j)) return [];
    const like = wanted.findIndex((words) => common(words, given[j]!) > 0);
    const none = `nothing annotated for what is given as ${actor.kind}`;
    const cause = like < 0 ? none : pairs.has(like) ? 'part of another, or not annotated' : 'otherwise named';
    return [{ list: 'actors', side: 'wrong', cause, words: actor.name }];
  });
  return [...missed, ...wrong];
}

function wordsOfGold(list: ComparedList, gold: GoldArticle, at: number): string {
  if (list === 'positions') return gold.positions[at]!.statement;
  return list === 'motives' ? gold.motives[at]!.motive : gold.questions[at]!.text;
}

function wordsGiven(list: ComparedList, briefing: Briefing, at: number): string {
  if (list === 'positions') return briefing.positions[at]!.statement;
  return list === 'motives' ? briefing.motives[at]!.motive : briefing.questions[at]!.question;
}
