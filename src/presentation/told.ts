import { type ButtonCall, encodeButton } from '../core/command.ts';
import type { Reply } from '../core/reply.ts';
import type { LedgerLine, TrackEntry } from '../core/told.ts';
import { type Lengths, lengths, shown } from './article-words.ts';
import { itemLine } from './item-lines.ts';
import { pageButtons, paginated } from './list.ts';
import { charactersOf } from './measure.ts';
import type { Block, Message, Room } from './message.ts';
import { heading, joined, type ListItem, message, note, numbered, paragraph, plain } from './parts.ts';
import { answerWords, outlet, quoteOf, whenAndWhere } from './stories.ts';
import type { Voice } from './voice.ts';

/** Characters kept for the buttons and the count. */
const BELOW = 120;
const MOST_ON_PAGE = 10;

/** What an actor has said over time, oldest first, with what changed. */
export function trackMessage(
  { typed, name, others, entries, page }: Extract<Reply, { kind: 'track' }>,
  voice: Voice,
  room: Room,
): Message {
  const { track: words } = voice.words;
  const most = lengths(room);
  const called = shown(name ?? typed, most.name);
  const head: Block[] = [heading(1, words.title(called))];
  if (name === null) return message([...head, paragraph(plain(words.unknown(called)))]);
  if (entries.length === 0) head.push(paragraph(plain(words.silent(called))));
  if (others.length > 0) {
    const names = voice.list(others.slice(0, 4).map((other) => shown(other, most.name)));
    head.push(note(plain(words.others(names))));
  }
  const lines = entries.map((entry) => ({ line: entryLine(entry, voice, most) }));
  return paged(head, lines, page, 'track', { actor: shortened(name) }, voice, room);
}

/** What is open, what may have been answered, and what has gone quiet, over all articles of a channel. */
export function ledgerMessage(
  { questions, page }: Extract<Reply, { kind: 'ledger' }>,
  voice: Voice,
  room: Room,
): Message {
  const { ledger: words } = voice.words;
  const counts = (['open', 'answered', 'quiet'] as const).map(
    (state) => [state, questions.filter((question) => question.state === state).length] as const,
  );
  const summary = joined(
    counts.filter(([, count]) => count > 0).map(([state, count]) => plain(words.counts[state](count))),
  );
  const head = [heading(1, words.title), ...(summary.length > 0 ? [note(...summary)] : [paragraph(plain(words.none))])];
  const inOrder = counts.flatMap(([state]) => questions.filter((question) => question.state === state));
  const most = lengths(room);
  const lines = inOrder.map((question) => ({ line: ledgerLine(question, voice, most) }));
  return paged(head, lines, page, 'questions', {}, voice, room);
}

function entryLine({ said, again, shiftedFrom }: TrackEntry, voice: Voice, most: Lengths): ListItem {
  const { track: words } = voice.words;
  const { content } = itemLine(said.briefing, 'positions', said.index, voice, most, 'compact');
  const last = again.at(-1);
  return {
    content: shiftedFrom ? [plain(`${words.shifted} · `), ...content] : content,
    detail: joined([
      whenAndWhere(said, voice, most),
      shiftedFrom && [
        plain(`${voice.words.stories.before}: `),
        quoteOf(shiftedFrom, voice, most),
        plain(' '),
        ...whenAndWhere(shiftedFrom, voice, most),
      ],
      last ? [plain(`${words.again(again.length)} `), ...whenAndWhere(last, voice, most)] : null,
    ]),
  };
}

function ledgerLine({ question, mentions, lastAt, state, answer }: LedgerLine, voice: Voice, most: Lengths): ListItem {
  const { ledger: words } = voice.words;
  const { article, briefing, index, at } = question;
  const { content } = itemLine(briefing, 'questions', index, voice, most, 'compact');
  const asked = outlet(article, briefing.questions[index]!.evidence[0], at, voice, most);
  return {
    content,
    detail: joined([
      asked,
      mentions > 1 ? [plain(`${words.mentioned(mentions)} `), voice.time(lastAt, 'date')] : null,
      state === 'quiet' ? plain(words.quiet) : null,
      answer && [plain(`${words.answeredBy} `), ...answerWords(answer, voice, most)],
    ]),
  };
}

function paged(
  head: readonly Block[],
  lines: readonly { readonly line: ListItem }[],
  page: number,
  command: ButtonCall['command'],
  options: ButtonCall['options'],
  voice: Voice,
  room: Room,
): Message {
  if (lines.length === 0) return message(head);
  const pages = paginated(lines, room, charactersOf(message(head)) + BELOW, MOST_ON_PAGE);
  const at = Math.min(page, pages.length);
  const onPage = pages[at - 1]!;
  const first = pages.slice(0, at - 1).reduce((sum, items) => sum + items.length, 0);
  const count =
    pages.length > 1 ? [note(plain(voice.words.itemsOf(first + 1, first + onPage.length, lines.length)))] : [];
  const blocks = [
    ...head,
    numbered(
      onPage.map(({ line }) => line),
      first + 1,
    ),
    ...count,
  ];
  return message(blocks, [pageButtons(command, options, at, pages.length, voice)]);
}

/** A name as a button can carry it: its first words, where it is long. */
function shortened(name: string): string {
  const words = name.split(' ');
  const fits = (text: string) => {
    try {
      return encodeButton({ command: 'track', options: { actor: text, page: '9999' } }).length > 0;
    } catch {
      return false;
    }
  };
  while (words.length > 1 && !fits(words.join(' '))) words.pop();
  let text = words.join(' ');
  while (text.length > 1 && !fits(text)) text = text.slice(0, -1).toWellFormed();
  return text;
}
