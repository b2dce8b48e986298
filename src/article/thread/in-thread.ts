import { Worker } from 'node:worker_threads';
import { type ErrorCode, SitrepError } from '../../core/errors.ts';
import { type Job, perform, type ResultOf } from './jobs.ts';
import type { Answer } from './program.ts';

/** Longer than the slowest of real documents take on a small machine that is busy. */
const MAX_MILLISECONDS = {
  pdf: 30_000,
  docx: 12_000,
  mail: 12_000,
  markdown: 6_000,
  page: 12_000,
  feed: 12_000,
} as const;
/** Of buffers that the work may add to the process; V8's own heap has its limit below. */
const MAX_BUFFER_BYTES = 400 * 1024 * 1024;
const MAX_HEAP_MEGABYTES = 512;
const WATCH_MILLISECONDS = 50;

/**
 * Markup of no more characters and tags than this, which most pages stay below, is read in some dozens of milliseconds
 * whatever is in it, less than a thread takes to start.
 */
const SMALL_CHARACTERS = 600_000;
const SMALL_TAGS = 8_000;

/** Small pages and feeds are read where this is called, larger ones in a thread. Errors as `inThread`. */
export async function performSafely<J extends Extract<Job, { kind: 'page' | 'feed' }>>(
  job: J,
  code: ErrorCode,
  signal: AbortSignal,
): Promise<ResultOf<J>> {
  return isSmall(job.kind === 'page' ? job.html : job.text) ? perform(job as J) : inThread(job, code, signal);
}

function isSmall(markup: string): boolean {
  if (markup.length > SMALL_CHARACTERS) return false;
  let tags = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) if (++tags > SMALL_TAGS) return false;
  return true;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Does the work in a thread of its own, one at a time, since the bound on memory is for one. Throws what the work
 * throws, `code` with a reason where it takes too long or too much memory, and `cancelled`.
 */
export async function inThread<J extends Job>(job: J, code: ErrorCode, signal: AbortSignal): Promise<ResultOf<J>> {
  const turn = last.then(() => runThread(job, code, signal));
  last = turn.catch(() => {});
  return turn;
}

function runThread<J extends Job>(job: J, code: ErrorCode, signal: AbortSignal): Promise<ResultOf<J>> {
  if (signal.aborted) throw new SitrepError('cancelled');
  const worker = new Worker(new URL('./program.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES },
    // What the libraries have to say of a faulty file is of no use in the log.
    stdout: true,
    stderr: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<ResultOf<J>>();
  const fail = (reason: string) => reject(new SitrepError(code, { reason }));
  const cancel = () => reject(new SitrepError('cancelled'));
  const before = process.memoryUsage().arrayBuffers;
  const watch = setInterval(() => {
    if (process.memoryUsage().arrayBuffers - before > MAX_BUFFER_BYTES) fail('memory');
  }, WATCH_MILLISECONDS);
  const timer = setTimeout(() => fail('time'), MAX_MILLISECONDS[job.kind]);
  signal.addEventListener('abort', cancel, { once: true });
  worker.once('message', (answer: Answer<J>) => {
    if ('result' in answer) resolve(answer.result);
    else reject(new SitrepError(answer.code, answer.details));
  });
  worker.once('error', (error: { code?: string }) =>
    fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'broken'),
  );
  worker.once('exit', () => fail('broken'));
  return promise.finally(async () => {
    clearInterval(watch);
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    await worker.terminate();
  });
}
