import type { Digest, DigestItem } from '../core/digest.ts';
import { lineName } from '../core/edits.ts';
import type { KeptBriefing } from '../core/kept-briefing.ts';
import { lengths, linkOf, shown } from './article-words.ts';
import { articleFacts, mainActors, readWords, strongest } from './briefing.ts';
import { errorClause } from './error.ts';
import { itemLine } from './item-lines.ts';
import { visible } from './kept.ts';
import { richestThatFits } from './measure.ts';
import type { Block, Button, Inline, Message, Room } from './message.ts';
import { heading, joined, type ListItem, list, message, note, paragraph, plain, rowsOf } from './parts.ts';
import { besideLead, type StoryForm, storiesOf } from './stories.ts';
import { versionBlocks } from './version.ts';
import type { Voice } from './voice.ts';

/** A scheduled briefing: each new article in short, what could not be read, and what was left out. */
export function digestMessage(digest: Digest, voice: Voice, room: Room, now: number): Message {
  return richestThatFits(room, digestForms(digest, voice, room, now, { from: 0, most: MOST_STORIES }));
}

/** The stories of a briefing from a place on, counted from 0. */
export function digestPart(digest: Digest, from: number, voice: Voice, room: Room, now: number): Message {
  return richestThatFits(room, digestForms(digest, voice, room, now, { from, most: MOST_STORIES }));
}

/** The most stories of one message; the others are behind a button. */
const MOST_STORIES = 7;

/** Which stories a message is to have at most, counted from 0. */
interface Part {
  readonly from: number;
  readonly most: number;
}

/** From the richest form to the barest; all stories unless a part is asked for. */
export function* digestForms(
  digest: Digest,
  voice: Voice,
  room: Room,
  now: number,
  { from, most }: Part = { from: 0, most: Number.MAX_SAFE_INTEGER },
): Iterable<Message> {
  const all = Math.min(most, Math.max(0, storiesOf(digest).length - from));
  for (const form of FORMS) yield digestIn(form, { from, most: all }, digest, voice, room, now);
  const bare = FORMS.at(-1)!;
  for (let most = all - 1; most >= 0; most--) yield digestIn(bare, { from, most }, digest, voice, room, now);
  yield digestIn(bare, { from, most: 0 }, { ...digest, failures: [] }, voice, room, now);
}

interface Form extends StoryForm {
  readonly sentences: number;
  readonly actors: number;
  readonly positions: number;
  readonly questions: number;
  readonly failures: number;
}

/** How much the richest form tells of each article. */
export const RICHEST = { sentences: 2, positions: 2, questions: 1 } as const;

/** How much is told of each article, from the richest form to titles alone. */
const FORMS: readonly Form[] = [
  { ...RICHEST, actors: 4, beside: 8, changes: 4, share: 1, failures: 10 },
  { sentences: 1, actors: 3, positions: 1, questions: 1, beside: 4, changes: 4, share: 1, failures: 10 },
  { sentences: 1, actors: 3, positions: 1, questions: 0, beside: 2, changes: 2, share: 0.6, failures: 5 },
  { sentences: 1, actors: 0, positions: 0, questions: 0, beside: 0, changes: 2, share: 0.6, failures: 5 },
  { sentences: 1, actors: 0, positions: 0, questions: 0, beside: 0, changes: 1, share: 0.3, failures: 3 },
  { sentences: 0, actors: 0, positions: 0, questions: 0, beside: 0, changes: 0, share: 0.3, failures: 3 },
];

function digestIn(
  form: Form,
  { from, most: count }: Part,
  digest: Digest,
  voice: Voice,
  room: Room,
  now: number,
): Message {
  const { words } = voice;
  const all = storiesOf(digest);
  const stories = all.slice(from, from + count);
  const told = stories.flatMap(({ items }) => items);
  const behind = all.slice(from + count);
  const blocks: Block[] = [...digestHead(digest, voice, now)];
  const nothing = whyNothing(digest, voice);
  if (nothing !== null) blocks.push(paragraph(plain(nothing)));
  for (const story of stories) {
    const [lead = 0] = story.items;
    blocks.push(...articleBlocks(digest.items[lead]!, lead + 1, form, voice, room));
    blocks.push(...besideLead(story, digest.items, form, voice, room));
  }
  const hidden = behind.reduce((sum, { items }) => sum + items.length, 0);
  if (hidden > 0) blocks.push(note(plain(words.digest.notShown(hidden))));
  if (digest.left > 0) blocks.push(note(plain(words.digest.left(digest.left))));
  blocks.push(...failureBlocks(digest, form.failures, voice, room));
  blocks.push(...correctionBlocks(digest, voice, room));
  const chosen = digest.stories === undefined ? [] : whyButton(digest, voice);
  const further = [...moreButton(digest, from + count, behind.length, voice), ...chosen];
  return message(blocks, [...rowsOf(articleButtons(digest.items, told, voice)), further]);
}

function digestHead({ schedule, slot, onDemand, late }: Digest, voice: Voice, now: number): readonly Block[] {
  const { digest } = voice.words;
  const zone = schedule.zone;
  const planned = digest.schedule(shown(schedule.recurrence.text, 80), shown(zone, 60));
  const blocks: Block[] = [
    heading(1, digest.title(voice.time(slot.dueAt, 'date').text)),
    note(plain(onDemand ? `${planned}. ${digest.onDemand}` : planned)),
  ];
  if (late)
    blocks.push(paragraph(plain(digest.late(voice.due(slot.dueAt, zone, now), voice.duration(now - slot.dueAt)))));
  return blocks;
}

/** A quiet day, sources that fail and an engine that fails are told apart; null where there is something to read. */
function whyNothing({ items, failures }: Digest, { words: { digest } }: Voice): string | null {
  if (items.length === 0) return failures.length === 0 ? digest.quiet : digest.quietWithFailures(failures.length);
  const engineFailed = items.every(({ kept, error }) => !kept && error === 'engine-failed');
  return engineFailed ? digest.engineFailed(items.length) : null;
}

function articleBlocks(item: DigestItem, number: number, form: Form, voice: Voice, room: Room): readonly Block[] {
  const { words } = voice;
  const title = `${number}. ${itemTitle(item, voice, room)}`;
  const head = heading(2, title, linkOf(item.kept?.briefing.article.url ?? item.address));
  if (item.edited?.dropped) {
    return [head, note(plain(item.edited.withdrawn ? words.drafts.withdrawn : words.drafts.dropped))];
  }
  const edited = item.edited?.lines.t === undefined ? [] : [note(plain(words.drafts.titleEdited))];
  if (!item.kept) {
    const why = item.error ? words.digest.notBriefed(errorClause(item.error, voice)) : words.nothingFound;
    return [head, ...edited, paragraph(plain(why))];
  }
  return [head, ...edited, ...briefingBlocks(item.kept, item.edited?.lines ?? {}, form, voice, room)];
}

/** An article's title, as editors have left it. */
export function itemTitle(item: DigestItem, { words }: Voice, room: Room): string {
  const given = item.kept?.briefing.article.title ?? item.title ?? item.address ?? '';
  return shown(item.edited?.lines.t || given, lengths(room).title) || words.untitled;
}

function briefingBlocks(
  kept: KeptBriefing,
  edited: Readonly<Record<string, string>>,
  form: Form,
  voice: Voice,
  room: Room,
): readonly Block[] {
  const { briefing } = kept;
  const most = lengths({ ...room, quote: Math.max(40, Math.floor(room.quote * form.share)) });
  const facts = articleFacts(briefing.article, voice, room);
  const actors = mainActors(kept, form.actors).map((index) => shown(briefing.actors[index]!.name, most.name));
  const small = joined([
    ...facts,
    briefing.article.complete ? null : plain(readWords(briefing.article, voice)),
    actors.length > 0 ? plain(`${voice.words.sections.actors}: ${actors.join(', ')}`) : null,
  ]);
  /** What an editor wrote stands as the editor's, never as the article's. */
  const byEditor = (text: string) => [plain(shown(text, most.quote)), plain(` (${voice.words.drafts.edited})`)];
  const sentences = visible(kept, 'bottomLine')
    .slice(0, form.sentences)
    .flatMap((index): Block[] => {
      const own = edited[lineName({ section: 'bottomLine', index })];
      const { text } = briefing.bottomLine[index]!;
      if (own === undefined) return [{ kind: 'quote', content: [{ text: shown(text, most.quote), style: 'quote' }] }];
      return own === '' ? [] : [paragraph(...byEditor(own))];
    });
  const lines = (['positions', 'questions'] as const).flatMap((section) =>
    strongest(kept, section, form[section]).flatMap((index): ListItem[] => {
      const own = edited[lineName({ section, index })];
      if (own === undefined) return [itemLine(briefing, section, index, voice, most, 'compact')];
      return own === '' ? [] : [{ content: byEditor(own) }];
    }),
  );
  return [
    ...(small.length > 0 ? [note(...small)] : []),
    ...(form.sentences > 0 ? versionBlocks(kept, form.sentences > 1 ? 1 : 0, voice, room) : []),
    ...sentences,
    ...(lines.length > 0 ? [list(lines)] : []),
  ];
}

/** What editors have changed since it was posted, with the day and what stood there. */
function correctionBlocks({ corrections }: Digest, voice: Voice, room: Room): readonly Block[] {
  const { drafts: words } = voice.words;
  return corrections
    .slice(-MOST_CORRECTIONS)
    .map(({ at, number, was }) =>
      note(
        plain(`${words.corrected} `),
        voice.time(at, 'date-time'),
        plain(
          `: ${was === null ? words.withdrawnItem(voice.number(number)) : words.changedLine(voice.number(number))}`,
        ),
        ...(was === null ? [] : [plain(' '), voice.quote(shown(was, Math.min(200, lengths(room).quote)))]),
      ),
    );
}

/** The latest ones; a briefing that is corrected more often says enough. */
const MOST_CORRECTIONS = 5;

function failureBlocks({ failures }: Digest, count: number, voice: Voice, room: Room): readonly Block[] {
  if (failures.length === 0) return [];
  const { words } = voice;
  const most = lengths(room);
  const lines = failures.slice(0, count).map(({ address, error, since }): ListItem => {
    const link = linkOf(address);
    const name: Inline = { text: shown(address, most.name), ...(link !== undefined && { link }) };
    return {
      content: [name, plain(`: ${errorClause(error, voice)}`)],
      detail: [plain(`${words.digest.failingSince} `), voice.time(since, 'date-time')],
    };
  });
  const left = failures.length - lines.length;
  return [heading(2, words.digest.failures), list(lines), ...(left > 0 ? [note(plain(words.andMore(left)))] : [])];
}

/** The stories that the message has no room for. */
function moreButton({ id }: Digest, from: number, behind: number, { words }: Voice): readonly Button[] {
  if (id === undefined || behind === 0) return [];
  return [{ label: words.andMore(behind), call: { command: 'more', options: { d: id, from: String(from) } } }];
}

function whyButton({ id, items }: Digest, { words }: Voice): readonly Button[] {
  if (id === undefined || items.length === 0) return [];
  return [{ label: words.stories.why, call: { command: 'more', options: { d: id, why: '1' } } }];
}

/** A button to the whole briefing of each of the first ten articles. */
function articleButtons(items: readonly DigestItem[], told: readonly number[], voice: Voice): readonly Button[] {
  const seen = new Set<string>();
  return told.slice(0, MOST_ARTICLE_BUTTONS).flatMap((at): Button[] => {
    const kept = items[at]!.kept;
    if (!kept || seen.has(kept.key)) return [];
    seen.add(kept.key);
    const label = voice.words.buttons.briefingOf(voice.number(at + 1));
    return [{ label, call: { command: 'brief', options: { b: kept.key } } }];
  });
}

const MOST_ARTICLE_BUTTONS = 10;
