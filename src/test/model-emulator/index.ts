// A model's endpoint on loopback that speaks both APIs to the real clients: OpenAI's chat completions and Anthropic's
// messages, as streams of server-sent events. What is not asked as those APIs ask it fails the test.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request asked, whichever API it came through. */
export interface ModelRequest {
  readonly api: 'openai' | 'anthropic';
  readonly key: string | null;
  readonly model: string;
  readonly system: string;
  readonly user: string;
  /** Whether an answer by schema was asked for. */
  readonly schema: boolean;
  readonly body: Readonly<Record<string, unknown>>;
}

export type ModelAnswer =
  | { readonly text: string; readonly tokens?: number | null; readonly everyMs?: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Says nothing; writes half of a text and falls silent; writes half and hangs up. */
  | 'hang'
  | { readonly half: string; readonly ending: 'silence' | 'hang-up' };

export interface ModelEmulator {
  /** The base address as the clients want it: with `/v1` for OpenAI's API. */
  readonly baseUrl: Readonly<Record<'openai' | 'anthropic', string>>;
  readonly requests: readonly ModelRequest[];
  answer: (request: ModelRequest, number: number) => ModelAnswer;
  close(): Promise<void>;
}

const PIECE = 400;

export async function startModelEmulator(): Promise<ModelEmulator> {
  const requests: ModelRequest[] = [];
  const faults: unknown[] = [];
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      faults.push(error);
      response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = readRequest(request, await bodyOf(request));
    requests.push(asked);
    await respond(response, asked, emulator.answer(asked, requests.length));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const emulator: ModelEmulator = {
    baseUrl: { openai: `${origin}/v1`, anthropic: origin },
    requests,
    answer: () => ({ text: '{"actors": []}' }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      assert.deepEqual(faults, []);
    },
  };
  return emulator;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
}

function readRequest({ method, url, headers }: IncomingMessage, body: Record<string, unknown>): ModelRequest {
  assert.equal(method, 'POST');
  assert.equal(body.stream, true);
  assert.ok(!('tools' in body) && !('functions' in body), 'tools are never offered');
  const messages = body.messages as { role: string; content: string }[];
  if (url === '/v1/chat/completions') {
    assert.deepEqual(
      messages.map(({ role }) => role),
      ['system', 'user'],
    );
    const format = body.response_format as { type: string } | undefined;
    return {
      api: 'openai',
      key: keyIn(headers),
      model: String(body.model),
      system: messages[0]!.content,
      user: messages[1]!.content,
      schema: format?.type === 'json_schema',
      body,
    };
  }
  assert.equal(url, '/v1/messages');
  assert.ok(headers['anthropic-version']);
  assert.ok(Number(body.max_tokens) > 0);
  assert.deepEqual(
    messages.map(({ role }) => role),
    ['user'],
  );
  return {
    api: 'anthropic',
    key: keyIn(headers),
    model: String(body.model),
    system: String(body.system),
    user: messages[0]!.content,
    schema: 'output_config' in body,
    body,
  };
}

function keyIn(headers: IncomingMessage['headers']): string | null {
  return headers.authorization?.replace(/^Bearer /, '') ?? null;
}

async function respond(response: ServerResponse, { api, model }: ModelRequest, answer: ModelAnswer): Promise<void> {
  if (answer === 'hang') return;
  if ('status' in answer) {
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify({ type: 'error', error: { type: 'error', message: 'emulated' } }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (event: string, data: unknown) =>
    void response.write(`${api === 'anthropic' ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`);
  const text = 'half' in answer ? answer.half : answer.text;
  const chunk = (delta: object, usage?: object) => ({
    id: 'c',
    object: 'chat.completion.chunk',
    created: 0,
    model,
    choices: [{ index: 0, delta, finish_reason: null }],
    usage,
  });

  if (api === 'anthropic') {
    const usage = { input_tokens: 900, output_tokens: 1 };
    send('message_start', {
      type: 'message_start',
      message: { id: 'm', type: 'message', role: 'assistant', model, content: [], usage },
    });
    send('content_block_start', { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } });
  }
  for (let at = 0; at < text.length; at += PIECE) {
    if ('text' in answer && answer.everyMs) await new Promise((resolve) => setTimeout(resolve, answer.everyMs));
    if (response.destroyed) return;
    const piece = text.slice(at, at + PIECE);
    if (api === 'openai') send('', chunk({ content: piece }));
    else
      send('content_block_delta', {
        type: 'content_block_delta',
        index: 0,
        delta: { type: 'text_delta', text: piece },
      });
  }
  if ('half' in answer) {
    if (answer.ending === 'hang-up') response.destroy();
    return;
  }
  const tokens = answer.tokens === undefined ? 1000 : answer.tokens;
  if (api === 'openai') {
    if (tokens !== null)
      send('', {
        ...chunk({}),
        choices: [],
        usage: { prompt_tokens: tokens - 100, completion_tokens: 100, total_tokens: tokens },
      });
    response.end('data: [DONE]\n\n');
    return;
  }
  send('content_block_stop', { type: 'content_block_stop', index: 0 });
  send('message_delta', {
    type: 'message_delta',
    delta: { stop_reason: 'end_turn' },
    usage: { output_tokens: (tokens ?? 1000) - 900 },
  });
  send('message_stop', { type: 'message_stop' });
  response.end();
}
