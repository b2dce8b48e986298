import type { Briefing, Section } from '../core/briefing.ts';
import type { KeptBriefing } from '../core/reply.ts';
import { actorsMeant, filterByNumber } from './actor-filter.ts';
import { lengths, linkOf, shown } from './article-words.ts';
import { itemLine } from './item-lines.ts';
import { charactersOf, charactersOfItem } from './measure.ts';
import type { Block, Button, Message, Room } from './message.ts';
import { heading, type ListItem, message, note, numbered, paragraph, plain, rowsOf } from './parts.ts';
import type { Voice } from './voice.ts';

/** One of the four lists in full, page by page. */
export function listMessage(
  { kept, section, page, actor }: { kept: KeptBriefing; section: Section; page: number; actor: string | null },
  voice: Voice,
  room: Room,
): Message {
  const { briefing, key } = kept;
  const meant = actor === null ? null : actorsMeant(briefing, actor);
  const indices = indicesOf(briefing, section, meant);
  const filter: Record<string, string> = meant && meant.length > 0 ? { actor: filterByNumber(meant) } : {};
  const head = listHead(briefing, section, actor, meant, voice, room);
  const elsewhere = [...(meant ? [unfiltered(key, section, voice)] : []), ...otherLists(key, section, voice)];
  if (indices.length === 0) return message(head, rowsOf(elsewhere));

  const most = lengths(room);
  const lines = indices.map((index) => ({ index, line: itemLine(briefing, section, index, voice, most, 'full') }));
  const pages = paginated(lines, room, charactersOf(message(head)) + BUTTONS_AND_NOTE, MOST_EVIDENCE_BUTTONS);
  const shownPage = Math.min(page, pages.length);
  const onPage = pages[shownPage - 1]!;
  const first = pages.slice(0, shownPage - 1).reduce((sum, items) => sum + items.length, 0);
  const blocks: Block[] = [
    ...head,
    numbered(
      onPage.map(({ line }) => line),
      first + 1,
    ),
  ];
  if (pages.length > 1) blocks.push(note(plain(voice.words.itemsOf(first + 1, first + onPage.length, indices.length))));
  const evidence = onPage.map(
    ({ index }, at): Button => ({
      label: voice.words.buttons.evidenceOf(voice.number(first + at + 1)),
      call: { command: 'evidence', options: { b: key, item: `${section}.${index}` } },
    }),
  );
  const turning = pageButtons(section, { b: key, ...filter }, shownPage, pages.length, voice);
  return message(blocks, [...rowsOf(evidence), turning, ...rowsOf(elsewhere)]);
}

/** Characters kept for what stands below the items: their buttons and the count. */
const BUTTONS_AND_NOTE = 420;
const MOST_EVIDENCE_BUTTONS = 10;

function listHead(
  briefing: Briefing,
  section: Section,
  filter: string | null,
  meant: readonly number[] | null,
  voice: Voice,
  room: Room,
): readonly Block[] {
  const { words } = voice;
  const most = lengths(room);
  const title = shown(briefing.article.title ?? '', most.title) || words.untitled;
  const link = linkOf(briefing.article.url);
  const head: Block[] = [
    heading(1, words.sections[section]),
    paragraph({ text: title, style: 'strong', ...(link !== undefined && { link }) }),
  ];
  if (filter !== null && meant) head.push(...filterWords(briefing, section, filter, meant, voice, room));
  else if (briefing[section].length === 0) head.push(paragraph(plain(words.emptySections[section])));
  return head;
}

function filterWords(
  briefing: Briefing,
  section: Section,
  filter: string,
  meant: readonly number[],
  voice: Voice,
  room: Room,
): readonly Block[] {
  const { words } = voice;
  const most = lengths(room);
  const nameAt = (index: number) => shown(briefing.actors[index]!.name, most.name);
  if (meant.length === 0) {
    const known = briefing.actors.slice(0, 5).map((_, index) => nameAt(index));
    const hint = known.length > 0 ? ` ${words.actorsThere(voice.list(known))}` : ` ${words.emptySections.actors}`;
    return [paragraph(plain(`${words.noSuchActor(shown(filter, most.name))}${hint}`))];
  }
  const names = voice.list(meant.slice(0, 3).map(nameAt));
  if (indicesOf(briefing, section, meant).length === 0) return [paragraph(plain(words.noneOf(names)))];
  return [note(plain(words.onlyOf(names)))];
}

/** The items of a list, by index; with actors, those that are theirs. */
function indicesOf(briefing: Briefing, section: Section, meant: readonly number[] | null): readonly number[] {
  const all = briefing[section].map((_, index) => index);
  if (!meant) return all;
  const ids = new Set(meant.map((index) => briefing.actors[index]?.id));
  return all.filter((index) => {
    if (section === 'positions' || section === 'motives') return ids.has(briefing[section][index]?.actor ?? undefined);
    return true;
  });
}

/** Items in pages, each within the room beside what else the message holds. Always the same for the same briefing. */
export function paginated<T extends { readonly line: ListItem }>(
  items: readonly T[],
  room: Room,
  taken: number,
  most: number,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let space = 0;
  for (const item of items) {
    const size = charactersOfItem(item.line);
    const current = pages.at(-1);
    if (current && current.length < Math.min(room.items, most) && size <= space) {
      current.push(item);
      space -= size;
    } else {
      pages.push([item]);
      space = room.characters - taken - size;
    }
  }
  return pages;
}

/** Back and forth; neither where there is one page. */
export function pageButtons(
  command: string,
  options: Readonly<Record<string, string>>,
  page: number,
  pages: number,
  { words }: Voice,
): readonly Button[] {
  const turn = (label: string, to: number): Button => ({
    label,
    call: { command, options: { ...options, page: String(to) } },
  });
  return [
    ...(page > 1 ? [turn(words.buttons.previous, page - 1)] : []),
    ...(page < pages ? [turn(words.buttons.next, page + 1)] : []),
  ];
}

/** The same list with everybody in it. */
function unfiltered(key: string, section: Section, { words }: Voice): Button {
  return { label: words.buttons.unfiltered, call: { command: section, options: { b: key } } };
}

function otherLists(key: string, current: Section, { words }: Voice): readonly Button[] {
  const sections = (['actors', 'positions', 'motives', 'questions'] as const).filter((section) => section !== current);
  return [
    { label: words.buttons.overview, call: { command: 'brief', options: { b: key } } },
    ...sections.map(
      (section): Button => ({ label: words.sections[section], call: { command: section, options: { b: key } } }),
    ),
  ];
}
