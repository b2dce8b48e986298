/** What is asked of a language model: one answer, as JSON text. No tools are ever offered. */
export interface Request {
  readonly system: string;
  readonly user: string;
  /** JSON Schema of the answer; endpoints that know no schemas get by with the words of `system`. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The longest answer, in tokens. */
  readonly answerTokens: number;
}

export interface Completion {
  readonly text: string;
  /** Tokens as the endpoint counted them; null where it does not say. */
  readonly tokens: number | null;
}

/** One model behind one endpoint. */
export interface Model {
  /** As its endpoint calls it. */
  readonly name: string;
  /** The endpoint's host: where articles are sent. */
  readonly host: string;
  /**
   * Rejects with a ModelError, or with the signal's reason. Busy and failing endpoints are tried again within the
   * signal's time. `progress` is told how many characters have come.
   */
  complete(request: Request, signal: AbortSignal, progress?: (characters: number) => void): Promise<Completion>;
}

/** Answers are read no further than this, in UTF-16 code units: what a model says beyond is not about the article. */
export const MAX_ANSWER = 150_000;

/** `down`: cannot be reached or fails; `busy`: turns us away for now; `refused`: does not accept our key or request. */
export type ModelTrouble = 'down' | 'busy' | 'refused';

export class ModelError extends Error {
  readonly trouble: ModelTrouble;

  constructor(trouble: ModelTrouble, cause: unknown) {
    super(`the model is ${trouble}`, { cause });
    this.name = 'ModelError';
    this.trouble = trouble;
  }
}

/** The trouble that an HTTP status means; none means that nothing came back at all. */
export function troubleOf(status: number | undefined): ModelTrouble {
  if (status === 429) return 'busy';
  return status !== undefined && status >= 400 && status < 500 && status !== 408 ? 'refused' : 'down';
}
