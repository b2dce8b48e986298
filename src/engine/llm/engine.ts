import type { Article } from '../../core/article.ts';
import { atMost } from '../../core/at-most.ts';
import type { Proposal } from '../../core/briefing.ts';
import type { Asked, Engine, FallbackReason, ModelReport } from '../../core/engine.ts';
import { errorFields, type Log } from '../../core/log.ts';
import { readAnswer } from './answer.ts';
import type { Budget } from './budget.ts';
import { Grounder } from './ground.ts';
import { type Model, ModelError, type Request } from './model.ts';
import { articleTokens, requestFor } from './prompt.ts';
import type { Span } from './quotes.ts';
import { stretchesOf, tokensOf } from './stretches.ts';

/** Raised whenever the same answers may be read differently, or other ones are asked for. */
const VERSION = '0.1.0';
/** After an endpoint has failed it is left alone for so long, so that not every briefing waits for it. Milliseconds. */
const REST = 60_000;
/** An answer of which less than this share stands in the article is not about it. */
const LEAST_GROUNDED = 0.5;
/** What an answer is reckoned at before it has come, in tokens. */
const USUAL_ANSWER = 2000;

export interface LlmEngineParts {
  /** Reads every article first: its items are the model's candidates, and the answer where the model has none. */
  readonly first: Engine;
  readonly model: Model;
  /** How long a briefing waits for the model, waiting its turn included. Milliseconds. */
  readonly patience: number;
  /** Of the model: what goes in and comes out, together. */
  readonly contextTokens: number;
  /** Requests at once. */
  readonly concurrency: number;
  readonly budget: Budget;
  readonly log: Log;
  readonly clock: () => number;
}

/** Why the embedded engine answers instead. */
class Fallback extends Error {
  readonly because: FallbackReason;

  constructor(because: FallbackReason, cause?: unknown) {
    super(because, { cause });
    this.because = because;
  }
}

/**
 * An engine that a language model proposes to. The model's quotes count only where they stand in the article; where it
 * is slow, down, over its budget or wrong, the embedded engine's proposal is the answer and says why.
 */
export function makeLlmEngine(parts: LlmEngineParts): Engine {
  const { first, model, patience, contextTokens, budget, log, clock } = parts;
  const id = `llm:${model.name}@${VERSION}`;
  const inTurn = atMost(parts.concurrency);
  let resting: { until: number; because: FallbackReason } | null = null;
  const counts = { answered: 0, offered: 0, dropped: 0, fallbacks: {} as Partial<Record<FallbackReason, number>> };

  async function ask(request: Request, signal: AbortSignal, asked: Asked): Promise<string> {
    const expected = tokensOf(request.system) + tokensOf(request.user);
    const reserved = await budget.reserve(asked.account, expected + Math.min(request.answerTokens, USUAL_ANSWER));
    if (!reserved) throw new Fallback('budget');
    let used = 0;
    try {
      return await inTurn(async () => {
        used = expected;
        const { text, tokens } = await within(model.complete(request, signal, asked.progress), signal);
        used = tokens ?? expected + tokensOf(text);
        return text;
      }, signal);
    } finally {
      await reserved.settle(used);
    }
  }

  async function answerOf(article: Article, before: Proposal, signal: AbortSignal, asked: Asked): Promise<Proposal> {
    const grounder = new Grounder(article, before);
    const stretches = stretchesOf(article.text, articleTokens(contextTokens));
    // Side by side, so that a long article takes no longer than its longest part; the queue holds the limit.
    const answers = await Promise.all(
      stretches.map(
        async (stretch): Promise<readonly [Span, string]> => [
          stretch,
          await ask(requestFor(article, stretch, before, contextTokens), signal, asked),
        ],
      ),
    );
    for (const [stretch, text] of answers) {
      const answer = readAnswer(text);
      if (!answer) throw new Fallback('wrong');
      grounder.add(answer, stretch);
    }
    counts.offered += grounder.offered;
    counts.dropped += grounder.dropped;
    const { offered, dropped } = grounder;
    log.info('model answered', { model: model.name, article: article.id.slice(0, 12), offered, dropped });
    const proposal = grounder.proposal(id);
    if (offered > 0 && (offered - dropped) / offered < LEAST_GROUNDED) throw new Fallback('wrong');
    if (proposal.actors.length === 0 && before.actors.length > 0) throw new Fallback('wrong');
    return proposal;
  }

  async function tryModel(article: Article, before: Proposal, signal: AbortSignal, asked: Asked): Promise<Proposal> {
    if (resting && clock() < resting.until) throw new Fallback(resting.because);
    resting = null;
    const limited = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    // One stretch that fails takes the others with it.
    const together = new AbortController();
    try {
      return await answerOf(article, before, AbortSignal.any([limited, together.signal]), asked);
    } catch (error) {
      signal.throwIfAborted();
      const because = limited.aborted ? 'slow' : error instanceof ModelError ? error.trouble : null;
      if (because === null) throw error;
      if (because !== 'busy') resting = { until: clock() + REST, because };
      throw new Fallback(because, error);
    } finally {
      together.abort();
    }
  }

  return {
    id,
    patience,
    async propose(article, signal, asked = { account: '' }) {
      const before = await first.propose(article, signal);
      try {
        const proposal = await tryModel(article, before, signal, asked);
        counts.answered++;
        return proposal;
      } catch (error) {
        signal.throwIfAborted();
        const because = error instanceof Fallback ? error.because : 'wrong';
        counts.fallbacks[because] = (counts.fallbacks[because] ?? 0) + 1;
        const cause = error instanceof Fallback ? error.cause : error;
        log.warn('model did not answer', { model: model.name, because, ...(cause ? errorFields(cause) : {}) });
        return { ...before, fallback: { engine: id, because } };
      }
    },
    report: async (): Promise<ModelReport> => ({
      name: model.name,
      host: model.host,
      ...counts,
      tokensToday: await budget.today(),
      tokensPerDay: budget.perDay,
    }),
  };
}

/** The promise's outcome, or the signal's reason where that comes first: a client may sleep through an abort. */
function within<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
