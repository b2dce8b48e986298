import type { Section } from '../core/briefing.ts';
import type { ItemReference, KeptBriefing } from '../core/kept-briefing.ts';
import { actorsMeant, filterByNumber } from './actor-filter.ts';
import { lengths, linkOf, shown } from './article-words.ts';
import { cut } from './cut.ts';
import { itemLine, lineText } from './item-lines.ts';
import { hiddenIn, itemName, visible } from './kept.ts';
import { charactersOf, charactersOfItem } from './measure.ts';
import type { Block, Button, Menu, Message, Room } from './message.ts';
import { wrong } from './objections.ts';
import { heading, type ListItem, MOST_IN_MENU, message, note, numbered, paragraph, plain, rowsOf } from './parts.ts';
import type { Voice } from './voice.ts';

/** One of the four lists in full, page by page. */
export function listMessage(
  { kept, section, page, actor }: { kept: KeptBriefing; section: Section; page: number; actor: string | null },
  voice: Voice,
  room: Room,
): Message {
  const { briefing, key } = kept;
  const meant = actor === null ? null : actorsMeant(briefing, actor);
  const indices = indicesOf(kept, section, meant);
  const filter: Record<string, string> = meant && meant.length > 0 ? { actor: filterByNumber(meant) } : {};
  const head = listHead(kept, section, actor, meant, voice, room);
  const elsewhere = [...(meant ? [unfiltered(key, section, voice)] : []), ...otherLists(key, section, voice)];
  if (indices.length === 0) return message(head, rowsOf(elsewhere));

  const most = lengths(room);
  const lines = indices.map((index) => ({ index, line: itemLine(briefing, section, index, voice, most, 'full') }));
  const pages = paginated(lines, room, charactersOf(message(head)) + BUTTONS_AND_NOTE, MOST_ON_PAGE);
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
  const entries = onPage.map(({ index, line }) => ({ item: { section, index }, line }));
  const turning = pageButtons(section, { b: key, ...filter }, shownPage, pages.length, voice);
  const menus = [...itemMenus(kept, entries, first + 1, voice), ...actorMenu(kept, section, meant, voice, room)];
  return message(blocks, [turning, ...rowsOf(elsewhere)], menus);
}

/** Only what one actor has in the list. */
function actorMenu(
  kept: KeptBriefing,
  section: Section,
  meant: readonly number[] | null,
  voice: Voice,
  room: Room,
): readonly Menu[] {
  if (meant || (section !== 'positions' && section !== 'motives')) return [];
  const { actors } = kept.briefing;
  const having = new Set(visible(kept, section).map((index) => kept.briefing[section][index]!.actor));
  const options = actors.flatMap(({ id, name }, index): Button[] => {
    if (!having.has(id)) return [];
    const call = { command: section, options: { b: kept.key, actor: filterByNumber([index]) } };
    return [{ label: cut(voice.capitalised(shown(name, lengths(room).name)), 75), call }];
  });
  return options.length > 1 ? [{ label: voice.words.buttons.onlyOf, options: options.slice(0, MOST_IN_MENU) }] : [];
}

/** Two menus over numbered lines: what each rests on, and that it is wrong. */
export function itemMenus(
  kept: KeptBriefing,
  entries: readonly { readonly item: ItemReference; readonly line: ListItem }[],
  first: number,
  voice: Voice,
): readonly Menu[] {
  const { buttons } = voice.words;
  const labels = entries.map(({ line }, at) => cut(`${voice.number(first + at)}. ${lineText(line.content)}`, 75));
  const menu = (label: string, callOf: (item: ItemReference) => Button['call']): Menu => ({
    label,
    options: entries.map(({ item }, at) => ({ label: labels[at]!, call: callOf(item) })),
  });
  const evidence = (item: ItemReference) => ({ command: 'evidence', options: { b: kept.key, item: itemName(item) } });
  return [menu(buttons.evidence, evidence), menu(buttons.wrong, (item) => wrong(kept, item))];
}

/** Characters kept for what stands below the items: their buttons and the count. */
const BUTTONS_AND_NOTE = 420;
const MOST_ON_PAGE = 10;

function listHead(
  kept: KeptBriefing,
  section: Section,
  filter: string | null,
  meant: readonly number[] | null,
  voice: Voice,
  room: Room,
): readonly Block[] {
  const { words } = voice;
  const { briefing } = kept;
  const most = lengths(room);
  const title = shown(briefing.article.title ?? '', most.title) || words.untitled;
  const link = linkOf(briefing.article.url);
  const head: Block[] = [
    heading(1, words.sections[section]),
    paragraph({ text: title, style: 'strong', ...(link !== undefined && { link }) }),
  ];
  if (filter !== null && meant) head.push(...filterWords(kept, section, filter, meant, voice, room));
  else if (briefing[section].length === 0) head.push(paragraph(plain(words.emptySections[section])));
  const hidden = hiddenIn(kept, section);
  if (hidden > 0) head.push(note(plain(words.objections.hiddenHere(hidden))));
  return head;
}

function filterWords(
  kept: KeptBriefing,
  section: Section,
  filter: string,
  meant: readonly number[],
  voice: Voice,
  room: Room,
): readonly Block[] {
  const { words } = voice;
  const { briefing } = kept;
  const most = lengths(room);
  const nameAt = (index: number) => shown(briefing.actors[index]!.name, most.name);
  if (meant.length === 0) {
    const known = briefing.actors.slice(0, 5).map((_, index) => nameAt(index));
    const hint = known.length > 0 ? ` ${words.actorsThere(voice.list(known))}` : ` ${words.emptySections.actors}`;
    return [paragraph(plain(`${words.noSuchActor(shown(filter, most.name))}${hint}`))];
  }
  const names = voice.list(meant.slice(0, 3).map(nameAt));
  if (indicesOf(kept, section, meant).length === 0) return [paragraph(plain(words.noneOf(names)))];
  return [note(plain(words.onlyOf(names)))];
}

/** The items of a list, by index; with actors, those that are theirs. */
function indicesOf(kept: KeptBriefing, section: Section, meant: readonly number[] | null): readonly number[] {
  const { briefing } = kept;
  const all = visible(kept, section);
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
  return { label: words.buttons.unfiltered, call: { command: section, options: { b: key, page: '1' } } };
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
