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
/** Texts of more characters are read beside shorter ones, turn by turn, so that nobody waits for seconds behind them. */
const LONG = 20_000;

interface Job {
  readonly number: number;
  readonly article: Article;
  readonly resolve: (proposal: Proposal) => void;
  readonly reject: (error: unknown) => void;
  /** Was running beside another one when the thread failed: by itself it will show whose fault that was. */
  readonly alone: boolean;
}

interface RunningJob extends Job {
  readonly timer: NodeJS.Timeout;
}

/**
 * Runs an engine in a thread of its own, so that a long article never holds up an acknowledgement. The module at the
 * address exports `makeEngine()`. At most two articles at a time, a long one and a short one; an abort or a time-out ends
 * the thread, a new one goes on with the rest. Resolves when the engine is there; rejects when the module cannot be
 * loaded.
 */
export async function startWorkerEngine(
  module: URL,
  log: Log,
  { patience = PATIENCE, heap = HEAP } = {},
): Promise<WorkerEngine> {
  const waiting: Job[] = [];
  const running = new Map<number, RunningJob>();
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
        if (started === thread) fail(error);
      });
      started.on('exit', () => {
        if (started === thread) fail(new Error('the engine thread ended'));
      });
    });
  }

  function finish(message: Exclude<FromThread, { kind: 'ready' }>): void {
    const job = running.get(message.job);
    if (!job) return;
    done(job);
    if (message.kind === 'proposal') job.resolve(message.proposal);
    else job.reject(message.error);
    next();
  }

  /** The thread is lost. Of two articles nobody knows whose fault it is: each gets another try, alone. */
  function fail(error: unknown): void {
    const lost = replace();
    if (lost.length > 1) waiting.unshift(...lost.map((job) => ({ ...job, alone: true })));
    else lost[0]?.reject(error);
    next();
  }

  /** Gives up the thread; the next job starts another. Returns what it was working on. */
  function replace(): readonly Job[] {
    const gone = thread;
    thread = null;
    void gone?.terminate();
    const lost = [...running.values()];
    lost.forEach(done);
    return lost;
  }

  function done({ number, timer }: RunningJob): void {
    clearTimeout(timer);
    running.delete(number);
    if (running.size === 0) thread?.unref();
  }

  function next(): void {
    const at = waiting.findIndex((job) => mayRun(job));
    // One that is to run alone is not overtaken.
    if (at < 0 || waiting.slice(0, at).some(({ alone }) => alone)) return;
    run(waiting.splice(at, 1)[0]!);
    next();
  }

  function mayRun(job: Job): boolean {
    return [...running.values()].every((other) => !job.alone && !other.alone && isLong(other) !== isLong(job));
  }

  function run(job: Job): void {
    if (!thread) start().catch((error) => log.error('engine thread did not start', errorFields(error)));
    const timer = setTimeout(() => fail(new Error(`the engine took more than ${patience} ms`)), patience);
    running.set(job.number, { ...job, timer });
    thread?.ref();
    thread?.postMessage({ job: job.number, article: job.article } satisfies ToThread);
  }

  function abort(number: number, reason: unknown): void {
    if (running.has(number)) {
      const lost = replace();
      waiting.unshift(...lost.filter((job) => job.number !== number));
      lost.find((job) => job.number === number)?.reject(reason);
      next();
    } else {
      const at = waiting.findIndex((job) => job.number === number);
      if (at >= 0) waiting.splice(at, 1)[0]?.reject(reason);
    }
  }

  return {
    id: await start(),
    propose: (article, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        if (stopped) throw new Error('the engine was stopped');
        const number = ++jobs;
        const onAbort = () => abort(number, signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        const settle =
          <T>(use: (value: T) => void) =>
          (value: T) => {
            signal.removeEventListener('abort', onAbort);
            use(value);
          };
        waiting.push({ number, article, resolve: settle(resolve), reject: settle(reject), alone: false });
        next();
      }),
    async stop() {
      stopped = true;
      const reason = new Error('the engine was stopped');
      const last = thread;
      for (const job of [...replace(), ...waiting.splice(0)]) job.reject(reason);
      await last?.terminate();
    },
  };
}

function isLong({ article }: Job): boolean {
  return article.text.length > LONG;
}
