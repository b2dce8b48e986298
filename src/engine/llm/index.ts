import type { Model } from './model.ts';

export { Budget } from './budget.ts';
export { type LlmEngineParts, makeLlmEngine } from './engine.ts';

export const MODEL_APIS = ['openai', 'anthropic'] as const;

/** A model behind an endpoint. Only the client library that it speaks through is loaded. Nothing is sent yet. */
export async function connectModel(
  api: (typeof MODEL_APIS)[number],
  options: { readonly baseUrl: string; readonly name: string; readonly key: string | null },
): Promise<Model> {
  return api === 'openai'
    ? (await import('./openai.ts')).makeOpenAiModel(options)
    : (await import('./anthropic.ts')).makeAnthropicModel(options);
}
