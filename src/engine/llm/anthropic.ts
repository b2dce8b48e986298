import Anthropic from '@anthropic-ai/sdk';
import { type Completion, MAX_ANSWER, type Model, type Request } from './model.ts';
import { completing } from './retries.ts';

/** A model behind Anthropic's Messages API. */
export function makeAnthropicModel(options: { baseUrl: string; name: string; key: string | null }): Model {
  const client = new Anthropic({
    baseURL: options.baseUrl,
    // Always given, so that the client looks for none in the environment: settings are read once, in one place.
    apiKey: options.key ?? 'none',
    authToken: null,
    maxRetries: 0,
    // The signal is the only clock.
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
  });
  // Older models know no schemas: they are asked in words, and that is remembered.
  let withSchema = true;

  function inWords(): boolean {
    const had = withSchema;
    withSchema = false;
    return had;
  }

  async function stream(
    request: Request,
    signal: AbortSignal,
    progress?: (characters: number) => void,
  ): Promise<Completion> {
    const events = await client.messages.create(
      {
        model: options.name,
        system: request.system,
        messages: [{ role: 'user', content: request.user }],
        max_tokens: request.answerTokens,
        stream: true,
        ...(withSchema && { output_config: { format: { type: 'json_schema', schema: request.schema } } }),
      },
      { signal },
    );
    let text = '';
    let input = 0;
    let output: number | null = null;
    for await (const event of events) {
      if (event.type === 'message_start') input = event.message.usage.input_tokens;
      if (event.type === 'message_delta') output = event.usage.output_tokens;
      if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') text += event.delta.text;
      progress?.(text.length);
      if (text.length > MAX_ANSWER) break;
    }
    signal.throwIfAborted();
    return { text: text.slice(0, MAX_ANSWER), tokens: output === null ? null : input + output };
  }

  return {
    name: options.name,
    host: new URL(options.baseUrl).host,
    complete: (request, signal, progress) =>
      completing(() => stream(request, signal, progress), failureOf, inWords, signal),
  };
}

/** Null for what is none of the endpoint's doing. */
function failureOf(error: unknown): { status?: number; headers?: Headers } | null {
  return error instanceof Anthropic.APIError ? error : null;
}
