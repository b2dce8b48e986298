import type { Article } from '../core/article.ts';
import { type Briefing, type Position, SECTIONS, type Stance } from '../core/briefing.ts';
import type { Evidence } from '../core/evidence.ts';
import type { ItemReference, KeptBriefing } from '../core/kept-briefing.ts';
import { lengths, linkOf, namedBy, shown, withoutControls } from './article-words.ts';
import { articleFacts } from './briefing.ts';
import { cut, cutStart } from './cut.ts';
import { actorName, basisWords, holderName, itemLine, lineText, stanceWords } from './item-lines.ts';
import { visible } from './kept.ts';
import { itemMenus, pageButtons, paginated } from './list.ts';
import { charactersOf, richestThatFits } from './measure.ts';
import type { Block, Inline, Message, Room, Words } from './message.ts';
import { objectionButton } from './objections.ts';
import {
  fields,
  heading,
  joined,
  type ListItem,
  message,
  note,
  numbered,
  paragraph,
  plain,
  type Row,
  row,
} from './parts.ts';
import { passageLink } from './text-fragment.ts';
import type { Voice } from './voice.ts';

/** All lines of a briefing, numbered, each with a button that opens its evidence. */
export function evidenceMenu({ kept, page }: { kept: KeptBriefing; page: number }, voice: Voice, room: Room): Message {
  const { words } = voice;
  const head = [heading(1, words.buttons.evidence), paragraph(plain(words.evidence.menu))];
  const entries = menuEntries(kept, voice, room);
  if (entries.length === 0) return message([heading(1, words.buttons.evidence), paragraph(plain(words.nothingFound))]);
  const pages = paginated(entries, room, charactersOf(message(head)) + BUTTONS_AND_NOTE, MOST_ENTRIES);
  const at = Math.min(page, pages.length);
  const onPage = pages[at - 1]!;
  const first = pages.slice(0, at - 1).reduce((sum, items) => sum + items.length, 0);
  const lines = onPage.map(({ line }) => line);
  const counted =
    pages.length > 1 ? [note(plain(words.itemsOf(first + 1, first + onPage.length, entries.length)))] : [];
  return message(
    [...head, numbered(lines, first + 1), ...counted],
    [pageButtons('evidence', { b: kept.key }, at, pages.length, voice)],
    itemMenus(kept, onPage, first + 1, voice),
  );
}

const MOST_ENTRIES = 15;
const BUTTONS_AND_NOTE = 420;
/** A menu names a line, it does not show it. */
const MENU_QUOTE = 90;

function menuEntries(kept: KeptBriefing, voice: Voice, room: Room): readonly { item: ItemReference; line: ListItem }[] {
  const { briefing } = kept;
  const short = lengths({ ...room, quote: Math.min(room.quote, MENU_QUOTE) });
  const sentences = visible(kept, 'bottomLine').map((index) => {
    const words = voice.quote(shown(briefing.bottomLine[index]!.text, short.quote));
    const item = { section: 'bottomLine' as const, index };
    return { item, line: { content: [plain(`${voice.words.bottomLine}: `), words] } };
  });
  const items = SECTIONS.flatMap((section) =>
    visible(kept, section).map((index) => ({
      item: { section, index },
      line: itemLine(briefing, section, index, voice, short, 'compact'),
    })),
  );
  return [...sentences, ...items];
}

/** One line's evidence: the words marked in their paragraph, what the line says of them, and where they stand. */
export function evidenceMessage(
  { kept, article, item }: { kept: KeptBriefing; article: Article; item: ItemReference },
  voice: Voice,
  room: Room,
): Message {
  return richestThatFits(room, evidenceForms(kept, article, item, voice, room));
}

function* evidenceForms(
  kept: KeptBriefing,
  article: Article,
  item: ItemReference,
  voice: Voice,
  room: Room,
): Iterable<Message> {
  const { briefing } = kept;
  const found = briefing[item.section][item.index];
  if (!found) {
    yield message([heading(1, voice.words.buttons.evidence), paragraph(plain(voice.words.nothingFound))]);
    return;
  }
  for (const share of [0.7, 0.5, 0.3, 0.15, 0.05]) {
    const length = Math.floor(Math.min(room.characters, LONGEST_PASSAGE) * share);
    const [first, ...others] = found.evidence;
    const elsewhere = share < 0.3 ? [] : otherPassages(article, first, others, voice, Math.floor(length / 4));
    yield message(
      [
        heading(1, titleOf(briefing, item, voice, room)),
        { kind: 'quote', content: passage(article.text, first, length) },
        fields(...factsOf(briefing, item, voice, room), relayedBy(briefing, voice, room)),
        ...elsewhere,
        whereItStands(article, first, voice),
      ],
      [[objectionButton(kept, item, voice)]],
    );
  }
}

/** In characters: beyond this a paragraph is cut around the marked words, however much room there is. */
const LONGEST_PASSAGE = 3000;

function titleOf(briefing: Briefing, { section, index }: ItemReference, voice: Voice, room: Room): string {
  const { words } = voice;
  if (section === 'bottomLine') return words.evidence.fromBottomLine;
  const most = lengths(room);
  if (section === 'actors') return voice.capitalised(shown(briefing.actors[index]!.name, most.name));
  if (section === 'questions') return words.questionKinds[briefing.questions[index]!.kind];
  if (section === 'motives')
    return lineText(itemLine(briefing, section, index, voice, { ...most, quote: 60 }, 'compact').content);
  const position = briefing.positions[index]!;
  return voice.capitalised(`${holderName(briefing, position, voice, most)} ${stanceWords(briefing, position, voice)}`);
}

/** The paragraph of some evidence with its words marked, cut at both ends where it is too long. */
function passage(text: string, { start, end }: Evidence, limit: number): readonly Inline[] {
  const from = text.lastIndexOf('\n\n', start) + (text.lastIndexOf('\n\n', start) < 0 ? 1 : 2);
  const next = text.indexOf('\n\n', end);
  const before = tidy(text.slice(from, start));
  const quote = tidy(text.slice(start, end)).trim();
  const after = tidy(text.slice(end, next < 0 ? text.length : next));
  const marked: Words = { text: cut(quote, limit), style: 'mark' };
  const around = Math.max(0, limit - marked.text.length);
  const beforeShare = Math.max(around - after.length, Math.floor(around / 2));
  const shownBefore = cutStart(before.trimStart(), beforeShare);
  const shownAfter = cut(after.trimEnd(), around - shownBefore.length);
  return [plain(shownBefore), marked, plain(shownAfter)].filter((piece) => piece.text !== '');
}

/** One line, its spaces at the ends kept: they stand before and after the marked words. */
function tidy(words: string): string {
  return withoutControls(words).replace(/\s+/g, ' ');
}

function factsOf(
  briefing: Briefing,
  { section, index }: ItemReference,
  voice: Voice,
  room: Room,
): readonly (Row | null)[] {
  const most = lengths(room);
  const { words } = voice;
  const labels = words.evidence;
  const name = (id: string | null) => actorName(briefing, id, most);
  switch (section) {
    case 'bottomLine':
      return [];
    case 'actors': {
      const { role, kind, mentions, aliases } = briefing.actors[index]!;
      const others = aliases.map((alias) => shown(alias, most.name)).join(', ');
      return [
        row(labels.kind, plain(`${words.kinds[kind]}, ${words.mentions(mentions)}`)),
        role ? row(labels.role, plain(shown(role, most.role))) : null,
        others ? row(labels.names, plain(shown(others, most.names))) : null,
      ];
    }
    case 'positions': {
      const position = briefing.positions[index]!;
      const { holder, cue, quoted, target } = position;
      const source = holderName(briefing, position, voice, most);
      const there = shown(holder, most.name);
      const namedThere =
        there && there.toLowerCase() !== source.toLowerCase() ? ` (${labels.namedThere(voice.quote(there).text)})` : '';
      return [
        row(labels.source, plain(`${source}${namedThere}`)),
        row(labels.stance, plain(labels.stancesExplained[position.stance])),
        row(labels.hedge, plain(hedgeWords(briefing, position, voice))),
        cue ? row(labels.cue, voice.quote(shown(cue, most.name))) : null,
        row(labels.form, plain(quoted ? labels.literal : labels.paraphrase)),
        target ? row(labels.target, plain(shown(target, most.name))) : null,
        row(labels.sureness, plain(surenessWords(position.confidence, voice))),
      ];
    }
    case 'motives': {
      const motive = briefing.motives[index]!;
      const actor = name(motive.actor) ?? (namedBy(motive.holder, most.name) || words.unnamedActor);
      return [
        row(labels.actor, plain(motive.negated ? `${actor} (${words.notTheMotive})` : actor)),
        motive.action ? row(labels.explains, voice.quote(shown(motive.action, most.names))) : null,
        row(labels.basis, plain(basisWords(briefing, motive, voice, most))),
        row(labels.sureness, plain(surenessWords(motive.confidence, voice))),
      ];
    }
    case 'questions': {
      const { kind, about, confidence } = briefing.questions[index]!;
      const actor = name(about);
      return [
        row(labels.kind, plain(labels.kindsExplained[kind])),
        actor ? row(labels.actor, plain(actor)) : null,
        row(labels.sureness, plain(surenessWords(confidence, voice))),
      ];
    }
  }
}

/** Further evidence that the first passage does not show yet. */
function otherPassages(
  article: Article,
  first: Evidence,
  others: readonly Evidence[],
  voice: Voice,
  limit: number,
): readonly Block[] {
  const paragraphEnd = article.text.indexOf('\n\n', first.end);
  const apart = others.filter(({ start, end }) => end <= first.start || (paragraphEnd >= 0 && start > paragraphEnd));
  if (apart.length === 0) return [];
  const quotes = apart
    .slice(0, 2)
    .map((evidence): Block => ({ kind: 'quote', content: passage(article.text, evidence, limit) }));
  return [heading(2, voice.words.evidence.elsewhere), ...quotes];
}

/** Whose word stands behind a position: nobody's by name, its source's, or its source's as a claim. */
function hedgeWords(briefing: Briefing, { actor, holder, stance }: Position, { words }: Voice): string {
  const { hedges } = words.evidence;
  const isNamed = holder.trim() !== '' || briefing.actors.some(({ id }) => id === actor);
  return isNamed ? hedges[UNCERTAIN.has(stance) ? 'claim' : 'statement'] : hedges.hearsay;
}

/** What its source puts forward without being able to vouch for it. */
const UNCERTAIN: ReadonlySet<Stance> = new Set(['claims', 'accuses', 'expects', 'warns', 'doubts']);

/** How sure the engine is; the thirds are ours, to have it in words. */
function surenessWords(confidence: number, { words }: Voice): string {
  const [low, middle, high] = words.evidence.surenesses;
  return confidence < 1 / 3 ? low : confidence < 2 / 3 ? middle : high;
}

/** Who passes it on: the medium, the author and the day; a text that came without them is said to be one. */
function relayedBy(briefing: Briefing, voice: Voice, room: Room): Row {
  const facts = articleFacts(briefing.article, voice, room);
  const { relayedBy: label, unknownRelay } = voice.words.evidence;
  const page = linkOf(briefing.article.url);
  const otherwise = page === undefined ? unknownRelay : new URL(page).host;
  return row(label, ...(facts.length > 0 ? joined(facts, ', ') : [plain(shown(otherwise, lengths(room).name))]));
}

/** The way to the passage, and its offsets. */
function whereItStands(article: Article, { start, end }: Evidence, voice: Voice): Block {
  const { evidence } = voice.words;
  const link = passageLink(article.url, article.text, start, end);
  return note(
    ...joined([
      link === undefined ? null : { text: evidence.openPassage, link },
      plain(evidence.position(voice.number(start), voice.number(end))),
    ]),
  );
}
