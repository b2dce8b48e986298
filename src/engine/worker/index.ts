import { Worker } from 'node:worker_threads';
import type { Article } from '../../core/article.ts';
import type { Proposal } from '../../core/briefing.ts';
import type { Engine } from '../../core/engine.ts';
import { errorFields, type Log } from '../../core/log.ts';
import type { FromThread, ToThread } from './messages.ts';

export interface WorkerEngine extends Engine {
  /** Ends the thread; what waits is rejected. */
  stop(): Promise<void>;
}

/** The longest that one article may take before its thread is given up, in milliseconds. */
const PATIENCE = 60_000;
/** A thread's heap, in megabytes: an article that needs more is refused, and the process lives on. */
const HEAP = 256;

interface Job {
  readonly number: number;
  readonly article: Article;
  readonly resolve: (proposal: Proposal) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs an engine in a thread of its own, so that a long article never holds up an acknowledgement. The module at the
 * address exports `makeEngine()`. One article at a time; an abort or a time-out ends the thread that works on it, a new
 * one goes on with the rest. Resolves when the engine is there; rejects when the module cannot be loaded.
 */
export async function startWorkerEngine(
  module: URL,
  log: Log,
  { patience = PATIENCE, heap = HEAP } = {},
): Promise<WorkerEngine> {
  const waiting: Job[] = [];
  let running: (Job & { timer: NodeJS.Timeout }) | null = null;
  let thread: Worker | null = null;
  let jobs = 0;
  let stopped = false;

  function start(): Promise<string> {
    const started = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: { module: module.href },
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    thread = started;
    return new Promise((resolve, reject) => {
      started.on('message', (message: FromThread) => {
        if (started !== thread) return;
        if (message.kind === 'ready') {
          started.unref();
          resolve(message.id);
        } else finish(message);
      });
      started.on('error', (error) => {
        reject(error);
        if (started === thread) replace(error);
      });
      started.on('exit', () => {
        if (started === thread) replace(new Error('the engine thread ended'));
      });
    });
  }

  function finish(message: Exclude<FromThread, { kind: 'ready' }>): void {
    if (running?.number !== message.job) return;
    const job = done(running);
    if (message.kind === 'proposal') job.resolve(message.proposal);
    else job.reject(message.error);
    next();
  }

  /** Gives up the thread and whatever it works on; the next job starts another. */
  function replace(error: unknown): void {
    const gone = thread;
    thread = null;
    void gone?.terminate();
    if (running) done(running).reject(error);
    next();
  }

  function done(job: Job & { timer: NodeJS.Timeout }): Job {
    clearTimeout(job.timer);
    running = null;
    thread?.unref();
    return job;
  }

  function next(): void {
    if (running) return;
    const job = waiting.shift();
    if (!job) return;
    if (!thread) start().catch((error) => log.error('engine thread did not start', errorFields(error)));
    const timer = setTimeout(() => replace(new Error(`the engine took more than ${patience} ms`)), patience);
    running = { ...job, timer };
    thread?.ref();
    thread?.postMessage({ job: job.number, article: job.article } satisfies ToThread);
  }

  return {
    id: await start(),
    propose: (article, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        if (stopped) throw new Error('the engine was stopped');
        const number = ++jobs;
        const abort = () => {
          if (running?.number === number) return replace(signal.reason);
          const at = waiting.findIndex((job) => job.number === number);
          if (at >= 0) waiting.splice(at, 1)[0]?.reject(signal.reason);
        };
        signal.addEventListener('abort', abort, { once: true });
        const settle =
          <T>(use: (value: T) => void) =>
          (value: T) => {
            signal.removeEventListener('abort', abort);
            use(value);
          };
        waiting.push({ number, article, resolve: settle(resolve), reject: settle(reject) });
        next();
      }),
    async stop() {
      stopped = true;
      const reason = new Error('the engine was stopped');
      for (const job of waiting.splice(0)) job.reject(reason);
      const last = thread;
      thread = null;
      if (running) done(running).reject(reason);
      await last?.terminate();
    },
  };
}
