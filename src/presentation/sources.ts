import { fitsButton } from '../core/command.ts';
import { asErrorCode } from '../core/errors.ts';
import type { Reply } from '../core/reply.ts';
import { lengths, linkOf, shown } from './article-words.ts';
import { cut } from './cut.ts';
import { errorClause } from './error.ts';
import type { Button, Inline, Menu, Message, Room } from './message.ts';
import {
  code,
  fields,
  heading,
  joined,
  type ListItem,
  list,
  MOST_IN_MENU,
  message,
  note,
  paragraph,
  plain,
  row,
  strong,
} from './parts.ts';
import { asManyAsFit } from './schedules.ts';
import type { Voice } from './voice.ts';

/** The place's saved sources, with those that fail. */
export function sourcesMessage({ sources }: Extract<Reply, { kind: 'sources' }>, voice: Voice, room: Room): Message {
  const { words } = voice;
  const title = heading(1, words.sources.title);
  if (sources.length === 0)
    return message([
      title,
      paragraph(plain(words.sources.none)),
      note(plain(`${words.sources.howToAdd} `), code('/sources add https://example.org/rss')),
    ]);
  const most = lengths(room);
  const lines = sources.map(
    ({ name, address, failingSince, lastError }): ListItem => ({
      content: [strong(shown(name, most.name)), plain(' '), linked(address, most.address)],
      detail:
        failingSince === null
          ? []
          : joined(
              [
                plain(words.sources.failing(errorClause(asErrorCode(lastError), voice))),
                [plain(`${words.sources.failingSince} `), voice.time(failingSince, 'date-time')],
              ],
              ', ',
            ),
    }),
  );
  return asManyAsFit(lines, room, voice, (shownLines) => [title, list(shownLines)], [testMenu(sources, voice)]);
}

/** Reads one of them at once. A name that does not fit into a button is left to be typed. */
function testMenu(sources: Extract<Reply, { kind: 'sources' }>['sources'], { words }: Voice): Menu {
  const options = sources.flatMap(({ name }): Button[] => {
    const call = { command: 'sources test', options: { source: name } };
    return fitsButton(call) ? [{ label: cut(shown(name, 80), 75), call }] : [];
  });
  return { label: words.sources.test, options: options.slice(0, MOST_IN_MENU) };
}

/** A source that was added or removed. */
export function sourceMessage(
  { outcome, name, address }: Extract<Reply, { kind: 'source' }>,
  { words }: Voice,
  room: Room,
): Message {
  const most = lengths(room);
  return message([
    heading(1, words.sources[outcome]),
    fields(
      row(words.sources.name, strong(shown(name, most.name))),
      row(words.sources.address, linked(address, most.address)),
    ),
  ]);
}

/** What an OPML file brought. */
export function importedMessage(
  { added, known }: Extract<Reply, { kind: 'sources-imported' }>,
  { words }: Voice,
): Message {
  const sentences = [
    ...(added > 0 ? [words.sources.importedNew(added)] : []),
    ...(known > 0 ? [words.sources.importedKnown(known)] : []),
    ...(added + known === 0 ? [words.sources.importedNothing] : []),
  ];
  return message([heading(1, words.sources.imported), paragraph(plain(sentences.join(' ')))]);
}

/** What a source holds right now. */
export function testedMessage(
  { address, title, entries, newest }: Extract<Reply, { kind: 'source-tested' }>,
  voice: Voice,
  room: Room,
): Message {
  const { sources, untitled } = voice.words;
  const most = lengths(room);
  const date = newest?.publishedAt ? voice.date(newest.publishedAt) : null;
  return message([
    heading(1, sources.tested),
    fields(
      row(sources.address, linked(address, most.address)),
      title ? row(sources.feedTitle, plain(shown(title, most.title))) : null,
      row(sources.entries, plain(voice.number(entries))),
      newest
        ? row(sources.newest, ...joined([plain(shown(newest.title ?? '', most.title) || untitled), date], ', '))
        : null,
    ),
  ]);
}

/** A file to take along. */
export function fileMessage({ name, mediaType, content }: Extract<Reply, { kind: 'file' }>, { words }: Voice): Message {
  if (content.trim() === '') return message([paragraph(plain(words.sources.fileEmpty))]);
  const sentence = words.sources.file(shown(name, 80));
  return { ...message([paragraph(plain(sentence))]), attachment: { name, mediaType, content } };
}

function linked(address: string, limit: number): Inline {
  const link = linkOf(address);
  return { text: shown(address, limit), ...(link !== undefined && { link }) };
}
