import { type Article, type Language, makeArticle, type ReadArticle } from '../core/article.ts';
import type { Asked, DetectLanguage, Engine, ModelReport } from '../core/engine.ts';
import { SitrepError } from '../core/errors.ts';
import type { KeptBriefing } from '../core/kept-briefing.ts';
import { errorFields, type Log } from '../core/log.ts';
import { type Place, placeKey } from '../core/place.ts';
import type { Progress } from '../core/reply.ts';
import type { Reading, Source } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import { verify } from '../core/verify.ts';
import { orCancelled } from './limits.ts';
import { makeFindVersion } from './versions.ts';

/** What a person can give to be read: anything but nothing. */
export type GivenSource = Exclude<Source, { kind: 'none' }>;

export interface Briefer {
  /** Reads the source and briefs it, or takes the briefing that the store already has of the same text. */
  brief(source: GivenSource, signal: AbortSignal, wish?: Wish): Promise<KeptBriefing>;
  /** Briefs a text that has been read already. */
  briefRead(read: ReadArticle, signal: AbortSignal, wish?: Wish): Promise<KeptBriefing>;
  readonly engine: string;
  /** The engine that reads a place's articles. */
  engineOf(place: Place): Promise<Engine>;
  /** How long the engine may wait for others than itself, in milliseconds. */
  readonly patience: number;
  /** Items that the evidence gate has dropped since the start. */
  dropped(): number;
  /** What the engine's language model has done; null where it has none. */
  model(): Promise<ModelReport | null>;
}

/** For whom a briefing is made. */
export interface Wish {
  /** Whose share of a model's budget it comes from; none for the operator's own. */
  readonly place?: Place;
  readonly progress?: Progress;
}

export function makeBriefer(parts: {
  reading: Reading;
  detectLanguage: DetectLanguage;
  engine: Engine;
  /** Reads for places that want no language model. */
  embedded?: Engine;
  store: Store;
  log: Log;
}): Briefer {
  const { reading, detectLanguage, engine, embedded = engine, store, log } = parts;
  const findVersion = makeFindVersion(store);
  // The same text asked for twice at once is worked on once.
  const underWay = new Map<string, Promise<KeptBriefing>>();
  let dropped = 0;

  async function engineOf(place: Place): Promise<Engine> {
    return (await store.places.settings(place)).model === false ? embedded : engine;
  }

  async function make(
    article: Article,
    by: Engine,
    signal: AbortSignal,
    { place, progress }: Wish,
  ): Promise<KeptBriefing> {
    const known = await store.articles.find(article.id, by.id);
    const stored = known && (await store.articles.briefing(known));
    if (stored) return { key: known, briefing: stored.briefing, version: await findVersion(stored.article) };
    const started = performance.now();
    const asked: Asked = { account: place ? placeKey(place) : '', progress: () => progress?.('model') };
    const proposal = await by.propose(article, signal, asked).catch((error: unknown) => {
      if (signal.aborted) throw new SitrepError('cancelled', {}, error);
      throw error instanceof SitrepError ? error : new SitrepError('engine-failed', {}, error);
    });
    const verified = verify(article, proposal);
    dropped += verified.dropped;
    log.info('article briefed', {
      article: article.id.slice(0, 12),
      engine: proposal.engine,
      language: article.language,
      characters: article.text.length,
      milliseconds: Math.round(performance.now() - started),
      dropped: verified.dropped,
    });
    const key = await store.articles.put(article, verified.briefing);
    const version = await findVersion(article);
    return { key, briefing: verified.briefing, fallback: proposal.fallback, version };
  }

  async function briefRead(read: ReadArticle, signal: AbortSignal, wish: Wish = {}): Promise<KeptBriefing> {
    const article = articleOf(read, detectLanguage);
    const by = wish.place ? await engineOf(wish.place) : engine;
    const work = `${by.id} ${article.id}`;
    for (let running = underWay.get(work); running; running = underWay.get(work))
      try {
        return await orCancelled(running, signal);
      } catch (error) {
        // Another caller's cancellation is not ours: one of those who waited starts again, the others wait for that one.
        if (signal.aborted || !isCancelled(error)) throw error;
      }
    const made = make(article, by, signal, wish).finally(() => underWay.delete(work));
    underWay.set(work, made);
    return made;
  }

  return {
    engine: engine.id,
    engineOf,
    patience: engine.patience ?? 0,
    dropped: () => dropped,
    briefRead,
    model: async () => (await engine.report?.()) ?? null,
    async brief(source, signal, wish = {}) {
      wish.progress?.('reading');
      const read = await reading.article(source, signal).catch((error: unknown) => {
        if (signal.aborted) throw new SitrepError('cancelled', {}, error);
        if (!(error instanceof SitrepError)) log.error('reading failed unexpectedly', errorFields(error));
        throw error;
      });
      wish.progress?.('briefing');
      return briefRead(read, signal, wish);
    },
  };
}

/** The article of what was read, in the language of its text. Throws `language-unsupported`. */
export function articleOf(read: ReadArticle, detect: DetectLanguage): Article {
  return makeArticle(read, languageOf(read, detect));
}

/** The text decides; what a page declares counts only where the text is too short to tell. */
function languageOf(read: ReadArticle, detect: DetectLanguage): Language {
  const detected = detect(read.text);
  if (detected) return detected;
  const declared = read.declaredLanguage?.slice(0, 2).toLowerCase();
  if ((declared === 'nl' || declared === 'en') && read.text.length < 200) return declared;
  throw new SitrepError('language-unsupported');
}

function isCancelled(error: unknown): boolean {
  return error instanceof SitrepError && error.code === 'cancelled';
}
