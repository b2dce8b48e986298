import type { ServerResponse } from 'node:http';
import type { Change, Channel } from './channel.ts';
import type { Channels } from './channels.ts';
import { type Update, updateOf, type Viewer } from './frame.ts';
import { HEARTBEAT, MAX_STREAMS, MAX_STREAMS_OF_ONE, MAX_UNREAD_BYTES } from './limits.ts';
import type { Visitor } from './visitors.ts';

/** Server-sent events: what changes in a channel, as it happens, going on where a lost connection broke off. */
export interface Events {
  /** Answers with a stream; false when there are too many already. */
  open(response: ServerResponse, stream: Stream): boolean;
  /** What has changed after an id, at once, and the id to go on from. */
  missed(stream: Stream): { readonly updates: readonly Update[]; readonly id: string };
  /** The id of the latest change. */
  lastId(): string;
  /** Ends every stream. */
  stop(): void;
}

export interface Stream {
  readonly visitor: Visitor;
  readonly channel: Channel;
  readonly viewer: Viewer;
  /** The last id that the browser has seen; null or an id of an earlier process means everything. */
  readonly after: string | null;
}

export function makeEvents(bootId: string, channels: Channels): Events {
  const open = new Set<ServerResponse>();
  const idOf = (sequence: number) => `${bootId}-${sequence}`;
  const changes = ({ channel, viewer, after }: Stream) => channel.since(sequenceIn(after, bootId), viewer.person);

  return {
    open(response, stream) {
      const { visitor, channel, viewer } = stream;
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
        write(`event: update\n${id ? `id: ${id}\n` : ''}data: ${JSON.stringify(updateOf(change, viewer))}\n\n`);

      write('retry: 2000\n\n');
      for (const change of changes(stream)) send(change, null);
      write(`event: ready\nid: ${idOf(channels.sequence())}\ndata: {}\n\n`);
      const deaf = [
        channel.listen(viewer.person, (change) => send(change, idOf(change.sequence))),
        channels.listen((name, { at }) => {
          if (name !== channel.name) write(`event: elsewhere\ndata: ${JSON.stringify({ channel: name, at })}\n\n`);
        }),
      ];
      const heartbeat = setInterval(() => write(': alive\n\n'), HEARTBEAT);
      response.on('close', () => {
        clearInterval(heartbeat);
        for (const stop of deaf) stop();
        visitor.streams--;
        open.delete(response);
      });
      return true;
    },
    missed: (stream) => ({
      updates: changes(stream).map((change) => updateOf(change, stream.viewer)),
      id: idOf(channels.sequence()),
    }),
    lastId: () => idOf(channels.sequence()),
    stop() {
      for (const response of open) response.end();
    },
  };
}

function sequenceIn(id: string | null, bootId: string): number {
  const [boot, digits = ''] = id?.split('-') ?? [];
  return boot === bootId && /^\d{1,15}$/.test(digits) ? Number(digits) : 0;
}
