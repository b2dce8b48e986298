import type { ServerResponse } from 'node:http';
import type { Language } from '../../core/article.ts';
import { updateOf } from './frame.ts';
import type { Change, History } from './history.ts';
import { HEARTBEAT, MAX_STREAMS, MAX_STREAMS_OF_ONE, MAX_UNREAD_BYTES } from './limits.ts';
import type { Visitor, Visitors } from './visitors.ts';

/** Server-sent events: what changes in a channel, as it happens, going on where a lost connection broke off. */
export interface Events {
  /** Answers with a stream; false when there are too many already. */
  open(response: ServerResponse, stream: Stream): boolean;
  /** The id of the latest change. */
  lastId(): string;
  /** Ends every stream. */
  stop(): void;
}

export interface Stream {
  readonly visitor: Visitor;
  readonly history: History;
  readonly language: Language;
  /** The last id that the browser has seen; null or an id of an earlier process means everything. */
  readonly after: string | null;
}

export function makeEvents(bootId: string, visitors: Visitors): Events {
  const open = new Set<ServerResponse>();
  const idOf = (sequence: number) => `${bootId}-${sequence}`;

  return {
    open(response, { visitor, history, language, after }) {
      if (visitor.streams >= MAX_STREAMS_OF_ONE || open.size >= MAX_STREAMS) return false;
      visitor.streams++;
      open.add(response);
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        // nginx would hold events back until a buffer is full.
        'X-Accel-Buffering': 'no',
      });
      const write = (text: string) => {
        response.write(text);
        // Somebody who does not read: the browser comes back by itself and goes on from its last id.
        if (response.writableLength > MAX_UNREAD_BYTES) response.destroy();
      };
      const send = (change: Change, id: string | null) =>
        write(`event: update\n${id ? `id: ${id}\n` : ''}data: ${JSON.stringify(updateOf(change, language))}\n\n`);

      write('retry: 2000\n\n');
      for (const change of history.since(sequenceIn(after, bootId))) send(change, null);
      write(`event: ready\nid: ${idOf(visitors.sequence())}\ndata: {}\n\n`);
      const deaf = history.listen((change) => send(change, idOf(change.sequence)));
      const heartbeat = setInterval(() => write(': alive\n\n'), HEARTBEAT);
      response.on('close', () => {
        clearInterval(heartbeat);
        deaf();
        visitor.streams--;
        open.delete(response);
      });
      return true;
    },
    lastId: () => idOf(visitors.sequence()),
    stop() {
      for (const response of open) response.end();
    },
  };
}

function sequenceIn(id: string | null, bootId: string): number {
  const [boot, digits = ''] = id?.split('-') ?? [];
  return boot === bootId && /^\d{1,15}$/.test(digits) ? Number(digits) : 0;
}
