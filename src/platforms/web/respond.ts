import type { ServerResponse } from 'node:http';
import type { Message } from '../../presentation/message.ts';

/** Something small, which no cache keeps. */
export function json(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(body));
}

/** A refusal in one plain line. */
export function refuse(response: ServerResponse, status: number, because: string): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(`${status}: ${because}\n`);
}

/** A message's attachment, to be saved: never shown, whatever it is. */
export function file(response: ServerResponse, { name, mediaType, content }: NonNullable<Message['attachment']>): void {
  // RFC 8187: what `encodeURIComponent` leaves and the header's grammar does not.
  const encoded = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  response
    .writeHead(200, {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename*=UTF-8''${encoded}`,
      'Cache-Control': 'no-store',
    })
    .end(content);
}
