import type { Actor, Briefing, BriefingArticle, Section } from '../core/briefing.ts';
import { SECTIONS } from '../core/briefing.ts';
import type { KeptBriefing } from '../core/kept-briefing.ts';
import { lengths, linkOf, shown } from './article-words.ts';
import { itemLine } from './item-lines.ts';
import { visible } from './kept.ts';
import { richestThatFits } from './measure.ts';
import type { Block, Button, Inline, Message, Room } from './message.ts';
import { heading, joined, list, message, note, numbered, paragraph, plain } from './parts.ts';
import { versionBlocks } from './version.ts';
import type { Voice } from './voice.ts';

/** The first message about an article: what it comes down to, and buttons for the rest. */
export function briefingMessage(kept: KeptBriefing, sample: boolean, voice: Voice, room: Room): Message {
  return richestThatFits(room, compactForms(kept, sample, voice, room));
}

function* compactForms(kept: KeptBriefing, sample: boolean, voice: Voice, room: Room): Iterable<Message> {
  const { briefing } = kept;
  for (const [bottom, actors, positions, motives, questions, share] of COMPACT) {
    const narrower = { ...room, quote: Math.max(40, Math.floor(room.quote * share)) };
    const blocks = [
      ...articleHead(briefing.article, voice, narrower),
      ...(share > 0.1 ? versionBlocks(kept, bottom > 1 ? 1 : 0, voice, narrower) : []),
      ...(sample ? [note(plain(voice.words.sample))] : []),
      ...bottomLine(kept, bottom, narrower),
      ...someOf(kept, 'actors', mainActors(kept, actors), voice, narrower),
      ...someOf(kept, 'positions', strongest(kept, 'positions', positions), voice, narrower),
      ...someOf(kept, 'motives', strongest(kept, 'motives', motives), voice, narrower),
      ...someOf(kept, 'questions', strongest(kept, 'questions', questions), voice, narrower),
      ...(isEmpty(briefing) ? [paragraph(plain(voice.words.nothingFound))] : []),
      engineNote(kept, voice),
    ];
    yield message(blocks, [briefingButtons(kept, voice)]);
  }
}

/** How many sentences and items of each list, and how much of a quote, from the richest form to the barest. */
const COMPACT = [
  [2, 5, 4, 2, 3, 1],
  [2, 5, 3, 2, 2, 1],
  [2, 4, 3, 2, 2, 0.8],
  [2, 4, 3, 1, 2, 0.6],
  [1, 3, 2, 1, 2, 0.5],
  [1, 3, 2, 1, 1, 0.35],
  [1, 2, 1, 0, 1, 0.25],
  [0, 1, 0, 0, 0, 0.1],
  [0, 0, 0, 0, 0, 0.1],
] as const;

/** Which engine made it, and why it was not the one that was asked first. */
function engineNote({ briefing, fallback }: KeptBriefing, { words }: Voice): Block {
  const engine = words.engine(shown(briefing.engine, 60));
  return note(
    plain(fallback ? `${engine} · ${words.fallbacks[fallback.because](shown(fallback.engine, 60))}` : engine),
  );
}

/** Title, source, author, date and how much was read. */
function articleHead(article: BriefingArticle, voice: Voice, room: Room): readonly Block[] {
  const most = lengths(room);
  const title = shown(article.title ?? '', most.title) || voice.words.untitled;
  const facts = articleFacts(article, voice, room);
  return [heading(1, title, linkOf(article.url)), note(...joined([...facts, plain(readWords(article, voice))]))];
}

/** Source, author and date, as far as they are known. */
export function articleFacts(article: BriefingArticle, voice: Voice, room: Room): readonly Inline[] {
  const most = lengths(room);
  const date = article.publishedAt === null ? null : voice.date(article.publishedAt);
  const words = [article.source, article.author].map((name) => shown(name ?? '', most.name)).filter(Boolean);
  return [...new Set(words)].map((name): Inline => plain(name)).concat(date ? [date] : []);
}

/** How much was read, and whether that is all. */
export function readWords({ characters, complete }: BriefingArticle, { words }: Voice): string {
  const count = approximateWords(characters);
  return complete ? words.readInFull(count) : words.readInPart(count);
}

/** Dutch and English news has about six characters a word, its space included; rounded, since it is an estimate. */
function approximateWords(characters: number): number {
  const words = characters / 6;
  const step = words < 100 ? 1 : words < 1000 ? 10 : 50;
  return Math.max(1, Math.round(words / step) * step);
}

function bottomLine(kept: KeptBriefing, count: number, room: Room): readonly Block[] {
  const { quote } = lengths(room);
  const lines = visible(kept, 'bottomLine').slice(0, count);
  return lines.map((index): Block => {
    const { text } = kept.briefing.bottomLine[index]!;
    return { kind: 'quote', content: [{ text: shown(text, quote), style: 'quote' }] };
  });
}

/** Some items of a list under its heading, with a count of those that are left out. */
function someOf(
  kept: KeptBriefing,
  section: Section,
  indices: readonly number[],
  voice: Voice,
  room: Room,
): readonly Block[] {
  if (indices.length === 0) return [];
  const { words } = voice;
  const most = lengths(room);
  const left = visible(kept, section).length - indices.length;
  const items = indices.map((index) => itemLine(kept.briefing, section, index, voice, most, 'compact'));
  return [heading(2, words.sections[section]), list(items), ...(left > 0 ? [note(plain(words.andMore(left)))] : [])];
}

/** The main actors first, then those named most; within the same, in the order of the engine. */
export function mainActors(kept: KeptBriefing, count: number): readonly number[] {
  const { actors } = kept.briefing;
  const weight = (actor: Actor) => (actor.salience === 'main' ? 1e9 : 0) + Math.min(actor.mentions, 1e8);
  return visible(kept, 'actors')
    .map((index) => ({ index, weight: weight(actors[index]!) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ index }) => index);
}

/** The items that the engine is surest of, surest first; equally sure ones in the order of the article. */
export function strongest(kept: KeptBriefing, section: Exclude<Section, 'actors'>, count: number): readonly number[] {
  return visible(kept, section)
    .map((index) => ({ index, confidence: kept.briefing[section][index]!.confidence }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, count)
    .map(({ index }) => index);
}

function isEmpty(briefing: Briefing): boolean {
  return SECTIONS.every((section) => briefing[section].length === 0);
}

/** A button for each list and one for the evidence. */
function briefingButtons({ key }: KeptBriefing, { words }: Voice): readonly Button[] {
  return [
    ...(['actors', 'positions', 'motives', 'questions'] as const).map(
      (section): Button => ({ label: words.sections[section], call: { command: section, options: { b: key } } }),
    ),
    { label: words.buttons.evidence, call: { command: 'evidence', options: { b: key } } },
  ];
}

/** The whole briefing at once, for where there is room: the lists that are asked for, each in full. */
export function fullBriefing(briefing: Briefing, sections: readonly Section[], voice: Voice, room: Room): Message {
  const most = lengths(room);
  const lists = sections.flatMap((section): Block[] => [
    heading(2, `${voice.words.sections[section]} (${voice.number(briefing[section].length)})`),
    briefing[section].length === 0
      ? paragraph(plain(voice.words.emptySections[section]))
      : numbered(briefing[section].map((_, index) => itemLine(briefing, section, index, voice, most, 'full'))),
  ]);
  return message([
    ...articleHead(briefing.article, voice, room),
    ...(briefing.bottomLine.length > 0 ? [heading(2, voice.words.bottomLine)] : []),
    ...bottomLine({ key: '', briefing }, briefing.bottomLine.length, room),
    ...lists,
    note(plain(voice.words.engine(shown(briefing.engine, 60)))),
  ]);
}
