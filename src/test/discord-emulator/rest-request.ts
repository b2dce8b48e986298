import type { IncomingMessage } from 'node:http';
import type { Json } from './message-rules.ts';
import type { EmulatedMessage } from './world.ts';

/** A request to the API, read. */
export interface RestRequest {
  readonly method: string;
  /** Without the version. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly files: EmulatedMessage['files'];
}

/** JSON, or the parts of a form with files. */
export async function bodyOf(message: IncomingMessage, content: Buffer): Promise<Pick<RestRequest, 'body' | 'files'>> {
  if (content.length === 0) return { body: null, files: [] };
  const type = message.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(content.toString('utf8')), files: [] };
  const form = await new Response(new Uint8Array(content), { headers: { 'content-type': type } }).formData();
  const files: { name: string; content: Buffer }[] = [];
  for (const [key, value] of form)
    if (typeof value !== 'string' && key.startsWith('files['))
      files.push({ name: value.name, content: Buffer.from(await value.arrayBuffer()) });
  return { body: JSON.parse(String(form.get('payload_json') ?? 'null')), files };
}
