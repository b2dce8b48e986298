import OpenAI from 'openai';
import { type Completion, MAX_ANSWER, type Model, type Request } from './model.ts';
import { completing } from './retries.ts';

/**
 * How an endpoint can be asked for JSON, the strictest first; the last form has nothing that any endpoint could refuse. What
 * an endpoint has refused is not tried again.
 */
const FORMS = ['schema', 'json', 'words', 'bare'] as const;

/** A model behind an endpoint that speaks OpenAI's chat completions: Ollama, llama.cpp, vLLM, LM Studio, hosted ones. */
export function makeOpenAiModel(options: { baseUrl: string; name: string; key: string | null }): Model {
  const client = new OpenAI({
    baseURL: options.baseUrl,
    // The client insists on a key; local servers ignore it.
    apiKey: options.key ?? 'none',
    maxRetries: 0,
    // The signal is the only clock.
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
  });
  let form = 0;

  function simpler(): boolean {
    if (form === FORMS.length - 1) return false;
    form++;
    return true;
  }

  async function stream(
    request: Request,
    signal: AbortSignal,
    progress?: (characters: number) => void,
  ): Promise<Completion> {
    const chunks = await client.chat.completions.create(
      {
        model: options.name,
        messages: [
          { role: 'system', content: request.system },
          { role: 'user', content: request.user },
        ],
        stream: true,
        ...(FORMS[form] !== 'bare' && {
          temperature: 0,
          max_tokens: request.answerTokens,
          stream_options: { include_usage: true },
        }),
        ...responseFormat(FORMS[form]!, request),
      },
      { signal },
    );
    let text = '';
    let tokens: number | null = null;
    for await (const chunk of chunks) {
      text += chunk.choices?.[0]?.delta?.content ?? '';
      tokens = chunk.usage?.total_tokens ?? tokens;
      progress?.(text.length);
      if (text.length > MAX_ANSWER) break;
    }
    signal.throwIfAborted();
    return { text: text.slice(0, MAX_ANSWER), tokens };
  }

  return {
    name: options.name,
    host: new URL(options.baseUrl).host,
    complete: (request, signal, progress) =>
      completing(() => stream(request, signal, progress), failureOf, simpler, signal),
  };
}

function responseFormat(form: (typeof FORMS)[number], { schema }: Request) {
  switch (form) {
    case 'schema':
      return {
        response_format: { type: 'json_schema' as const, json_schema: { name: 'briefing', strict: true, schema } },
      };
    case 'json':
      return { response_format: { type: 'json_object' as const } };
    case 'words':
    case 'bare':
      return {};
  }
}

/** Null for what is none of the endpoint's doing. */
function failureOf(error: unknown): { status?: number; headers?: Headers } | null {
  return error instanceof OpenAI.APIError ? error : null;
}
