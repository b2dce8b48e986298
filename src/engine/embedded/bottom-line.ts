import type { BottomLine } from '../../core/briefing.ts';
import { evidenceAt } from '../../core/evidence.ts';
import type { WordRange } from '../../language/document.ts';
import type { Cast } from './cast/cast.ts';
import type { CastActor } from './cast/cast-actor.ts';
import { isHeadline } from './headlines.ts';
import { POINTING_BACK } from './lexicon/pointing-back.ts';
import type { HeldPosition } from './positions/positions.ts';
import type { Reading } from './reading.ts';
import { bodyStart } from './times.ts';

/** How many sentences from the top are weighed: a long text says what it is about early. */
const CONSIDERED = 60;
/** A sentence with one number in so many words is a row of them. */
const NUMBERS = 5;
/** A lead of so many words is no longer than leads of news agencies are. */
const LONG_LEAD = 50;
/** How many words of a sentence are looked at. */
const LOOKED_AT = 80;

/**
 * The one or two sentences that carry most of the article, in its order. The first says best what it is about: its
 * words come back in the rest, it names main actors, and it stands early, as news does. The second adds most to it:
 * actors and words that the first has not, the position of somebody else. Neither is a headline or a quotation, and
 * none begins with somebody whom the bottom line does not name.
 */
export function findBottomLine(
  reading: Reading,
  cast: Cast,
  main: ReadonlySet<CastActor>,
  positions: readonly HeldPosition[],
): readonly BottomLine[] {
  const candidates = findCandidates(reading, cast, main, positions);
  const first = best(candidates, (candidate) => candidate.weight * (candidate.dangling ? pointsNowhere(candidate) : 1));
  if (!first) return [];
  const second = best(candidates, (candidate) => (candidate === first ? 0 : whatItAdds(candidate, first)));
  return [first, second]
    .filter((candidate) => candidate !== null)
    .sort((a, b) => a.range.first - b.range.first)
    .map(({ range }) => {
      const { start, end } = reading.span(range.first, range.end);
      const evidence = [evidenceAt(reading.text, start, end)] as const;
      return { text: evidence[0].quote, evidence };
    });
}

/** A sentence that points back tells less, and least at the top, where there is nothing to point to: *He called himself ...* */
function pointsNowhere({ index }: Candidate): number {
  return index === 0 ? 0.4 : 0.7;
}

interface Candidate {
  readonly index: number;
  readonly range: WordRange;
  readonly weight: number;
  readonly actors: ReadonlySet<CastActor>;
  /** Whether it holds a position of anybody. */
  readonly said: boolean;
  /** The main actors whose positions it holds. */
  readonly holders: ReadonlySet<CastActor>;
  /** Its nouns and verbs that come back elsewhere, by how often. */
  readonly words: ReadonlyMap<string, number>;
  /** It begins with a pronoun or a word that points back. */
  readonly dangling: boolean;
}

/** What a sentence says that the first does not; right behind it, it may point back. */
function whatItAdds(candidate: Candidate, first: Candidate): number {
  const newActors = [...candidate.actors].filter((actor) => !first.actors.has(actor)).length;
  const speaks = [...candidate.holders].some((actor) => !first.holders.has(actor));
  const known = [...candidate.words.keys()].filter((word) => first.words.has(word)).length;
  const repeats = candidate.words.size > 0 ? known / candidate.words.size : 0;
  // What stands above the first sentence and points back led up to it.
  const above = candidate.index < first.index ? 0.3 : 0.4;
  const pointsBack = candidate.dangling && candidate.index !== first.index + 1 ? above : 1;
  const news = (1 + 0.3 * newActors + (speaks ? 0.6 : candidate.said ? 0.2 : 0)) * (1 - 0.6 * repeats);
  return candidate.weight * news * pointsBack;
}

function best(candidates: readonly Candidate[], weigh: (candidate: Candidate) => number): Candidate | null {
  let top: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const weight = weigh(candidate);
    if (weight > most) {
      top = candidate;
      most = weight;
    }
  }
  return top;
}

function findCandidates(
  reading: Reading,
  cast: Cast,
  main: ReadonlySet<CastActor>,
  positions: readonly HeldPosition[],
): readonly Candidate[] {
  const counts = countWords(reading);
  const spoken = holdersBySentence(reading, main, positions);
  const said = new Set(positions.map(({ found }) => sentenceOf(reading, found.content.start)));
  const candidates: Candidate[] = [];
  for (let index = 0; index < Math.min(CONSIDERED, reading.doc.sentences.length); index++) {
    const sentence = reading.doc.sentences[index]!;
    const range = { first: bodyStart(reading, sentence), end: sentence.end };
    const length = range.end - range.first;
    if (
      length < 6 ||
      !isTold(reading, range, said.has(index)) ||
      isHeadline(reading, range) ||
      isQuoted(reading, range)
    )
      continue;
    const actors = new Set<CastActor>();
    const words = new Map<string, number>();
    for (let word = range.first; word < Math.min(range.end, range.first + LOOKED_AT); word++) {
      const mention = cast.mentionAt(word);
      if (mention && main.has(mention.actor)) actors.add(mention.actor);
      const key = keyOf(reading, word);
      const count = key ? (counts.get(key) ?? 0) : 0;
      if (key && count > 1) words.set(key, count - 1);
    }
    const holders = spoken.get(index) ?? new Set();
    const about = Math.min([...words.values()].reduce((sum, count) => sum + Math.min(count, 4), 0) * 0.08, 2.5);
    // What opens with neither a main actor nor the article's words is a flourish.
    const bare = actors.size === 0 && (about < 0.3 || length < 10);
    const place = opensWithNobody(reading, range.first) ? 0.2 : bare ? (length < 10 ? 0.4 : 0.8) : 1;
    const early = (1.5 / (1 + candidates.length * 0.5) + (candidates.length === 0 ? 1.7 : 0)) * place;
    const fit = candidates.length === 0 && length > 35 && length <= LONG_LEAD ? 1 : fitOf(length);
    const asks = /\?/.test(reading.form(range.end - 1)) ? 0.5 : reading.quoteAround(range.first) ? 0.8 : 1;
    const weight = (early + Math.min(actors.size, 4) * 0.6 + (holders.size > 0 ? 0.5 : 0) + about) * fit * asks;
    candidates.push({
      index,
      range,
      weight,
      actors,
      said: said.has(index),
      holders,
      words,
      dangling: isDangling(reading, cast, range),
    });
  }
  return candidates;
}

/** What a reader's patience leaves of a sentence's weight, by its length in words; a short one tells little. */
function fitOf(length: number): number {
  if (length > 60) return 0.5;
  if (length > 45) return 0.7;
  if (length > 35) return 0.85;
  return length < 10 ? 0.7 : 1;
}

/** How often each noun and verb stands in the text, by lemma; names count as actors. */
function countWords(reading: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let word = 0; word < reading.doc.length; word++) {
    const key = keyOf(reading, word);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf(reading: Reading, word: number): string | null {
  const upos = reading.upos(word);
  if (upos !== 'NOUN' && upos !== 'VERB') return null;
  const lemma = reading.doc.lemma(word).toLowerCase();
  if (lemma.length < 4 || reading.lexicon.months.has(lemma) || reading.lexicon.reporting.has(lemma)) return null;
  return lemma;
}

function sentenceOf(reading: Reading, offset: number): number {
  return reading.doc.sentenceOf(Math.min(reading.doc.wordAt(offset), reading.doc.length - 1));
}

function holdersBySentence(
  reading: Reading,
  main: ReadonlySet<CastActor>,
  positions: readonly HeldPosition[],
): ReadonlyMap<number, ReadonlySet<CastActor>> {
  const holders = new Map<number, Set<CastActor>>();
  for (const { actor, found } of positions) {
    if (!actor || !main.has(actor)) continue;
    const sentence = sentenceOf(reading, found.content.start);
    const known = holders.get(sentence);
    if (known) known.add(actor);
    else holders.set(sentence, new Set([actor]));
  }
  return holders;
}

/** Whether a sentence begins by pointing back: a pronoun early in it, before any actor is named; *But*, *Maar*. */
function isDangling(reading: Reading, cast: Cast, { first, end }: WordRange): boolean {
  const { demonstratives, openers } = POINTING_BACK[reading.lexicon.language];
  if (reading.upos(first) === 'CCONJ' || openers.has(reading.lower(first))) return true;
  const { pronouns, possessives } = reading.lexicon;
  let named = false;
  for (let word = first; word < Math.min(end, first + 8); word++) {
    const lower = reading.lower(word);
    // "De Commissie wees die eis af": which one, stands above.
    if (
      demonstratives.has(lower) &&
      reading.upos(word) === 'DET' &&
      reading.upos(word + 1) === 'NOUN' &&
      !isTime(reading, word + 1)
    )
      return true;
    // "The board denies that": what, stands above.
    if (demonstratives.has(lower) && reading.doc.relation(word) === 'obj') return true;
    const mention = cast.mentionAt(word);
    if (mention && !mention.noun) named = true;
    // "zijn" is a verb too.
    if (named || reading.isVerb(word)) continue;
    const personal = pronouns.masculine.has(lower) || pronouns.feminine.has(lower) || pronouns.plural.has(lower);
    const possessive =
      possessives.masculine.has(lower) || possessives.feminine.has(lower) || possessives.plural.has(lower);
    if (personal || possessive || (word === first && pronouns.things.has(lower))) return true;
  }
  return false;
}

function isTime(reading: Reading, word: number): boolean {
  return reading.lexicon.timeNouns.has(reading.lower(word)) || reading.lexicon.months.has(reading.lower(word));
}

/** "Nobody likes to say no ...": a general remark; *one of the largest firms* is somebody. */
function opensWithNobody(reading: Reading, first: number): boolean {
  return reading.lexicon.pronouns.impersonal.has(reading.lower(first)) && reading.lower(first + 1) !== 'of';
}

/** Whether a sentence tells something: a position or a finite verb, no row of numbers, nothing of the page itself. */
function isTold(reading: Reading, { first, end }: WordRange, said: boolean): boolean {
  const { page } = POINTING_BACK[reading.lexicon.language];
  let finite = !reading.tagged || said;
  let numbers = 0;
  for (let word = first; word < end; word++) {
    if (page.has(reading.lower(word))) return false;
    if (/^\d/.test(reading.form(word))) numbers++;
    const form = reading.isVerb(word) && reading.doc.feature(word, 'VerbForm');
    finite ||= form !== false && form !== 'Inf' && form !== 'Part' && form !== 'Ger';
  }
  return finite && numbers * NUMBERS < end - first;
}

/** Whether most of a sentence is said by somebody. */
function isQuoted(reading: Reading, range: WordRange): boolean {
  let quoted = 0;
  for (let word = range.first; word < range.end; word++) if (reading.quoteAround(word)) quoted++;
  return quoted * 2 > range.end - range.first;
}
