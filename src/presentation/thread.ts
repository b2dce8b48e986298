import { SECTIONS } from '../core/briefing.ts';
import type { Answer, Reply } from '../core/reply.ts';
import { type Context, compose } from './compose.ts';
import type { Message, Room } from './message.ts';

/** However long an article is, a thread holds no more messages than somebody will read. */
const MOST_MESSAGES = 12;

/**
 * What belongs below a reply where the channel wants whole briefings in threads: of a briefing its four lists in full, of
 * a scheduled one the briefing of each article. Empty for all else.
 */
export function threadMessages(
  { reply, reader }: Pick<Answer, 'reply' | 'reader'>,
  room: Room,
  context: Context,
): readonly Message[] {
  const messages: Message[] = [];
  for (const one of repliesBelow(reply))
    messages.push(...allPages(one, (page) => compose({ reply: page, reader }, room, context)));
  return messages.slice(0, MOST_MESSAGES);
}

function repliesBelow(reply: Reply): readonly Reply[] {
  if (reply.kind === 'briefing') {
    const { kept } = reply;
    return SECTIONS.filter((section) => kept.briefing[section].length > 0).map((section) => ({
      kind: 'list',
      section,
      kept,
      page: 1,
      actor: null,
    }));
  }
  if (reply.kind !== 'digest') return [];
  return reply.digest.items.flatMap(({ kept }): Reply[] => (kept ? [{ kind: 'briefing', kept, sample: false }] : []));
}

/** A list on as many messages as it takes, which need no buttons to turn its pages. */
function allPages(reply: Reply, write: (reply: Reply) => Message): readonly Message[] {
  if (reply.kind !== 'list') return [write(reply)];
  const messages: Message[] = [];
  for (let page = 1; messages.length < MOST_MESSAGES; page++) {
    const message = write({ ...reply, page });
    messages.push({ ...message, buttons: [] });
    const turns = message.buttons.flat().some(({ call }) => call.options.page === String(page + 1));
    if (!turns) break;
  }
  return messages;
}
